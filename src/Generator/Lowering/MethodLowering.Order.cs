using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// C# evaluates operands from left to right. Where a later operand has effects, which stand in the sink as statements, what
/// an earlier one has read is kept in temporaries before them: <c>a[i] + Next(ref i)</c> becomes
/// <c>int temp = a[i]; int temp2 = Next(ref i);</c> and <c>temp + temp2</c>.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>Lowers operands in C#'s order; the values stay right together, whatever effects lie between them.</summary>
    private Expression[] LowerInOrder(params Func<Expression>[] operands)
    {
        Expression[] results = new Expression[operands.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            int mark = sink.Count;
            results[i] = operands[i]();
            if (sink.Count == mark)
                continue;
            for (int earlier = 0; earlier < i; earlier++)
                results[earlier] = Stabilize(results[earlier], ref mark);
        }
        return results;
    }

    private Expression[] LowerInOrder(params IOperation[] operands) =>
        LowerInOrder(operands.Select(operand => (Func<Expression>)(() => LowerExpression(operand))).ToArray());

    /// <summary>Keeps a value (or the parts that say which place) in temporaries, declared at <paramref name="mark"/>.</summary>
    private Expression Stabilize(Expression expression, ref int mark) =>
        expression is AddressOfExpression address
            ? new AddressOfExpression(StabilizePlace(address.Place, ref mark))
            : StabilizeValue(expression, ref mark);

    private Expression StabilizeValue(Expression value, ref int mark)
    {
        if (IsStable(value))
            return value;
        if (IsArraySpan(value))
            return StabilizeSpan(value, ref mark);
        if (value is RefStructExpression view)
            return StabilizeParts(view, isPlace: false, ref mark);
        Variable temporary = NewTemporary(value.Type);
        sink.Insert(mark++, new DeclareStatement(temporary, value));
        return new VariableExpression(temporary);
    }

    /// <summary><c>x[F()].Mass</c> stays the same place, whatever runs between.</summary>
    private Expression StabilizePlace(Expression place, ref int mark) => SameOrigin(place, place switch
    {
        ElementExpression element => new ElementExpression(StabilizeValue(element.Span, ref mark), StabilizeValue(element.Index, ref mark)),
        FieldExpression access => new FieldExpression(StabilizePlace(access.Instance, ref mark), access.Field),
        ArrayElementExpression access =>
            new ArrayElementExpression(StabilizePlace(access.Array, ref mark), StabilizeValue(access.Index, ref mark)),
        // A place of two that is still to be chosen has been made by LowerConditionalReference, which has kept its condition.
        ConditionalExpression => StabilizeChoice(place, ref mark),
        RefStructExpression view => StabilizeParts(view, isPlace: true, ref mark),
        _ => place,
    });

    /// <summary>What stands for the place is the same in the source.</summary>
    private Expression SameOrigin(Expression place, Expression kept) =>
        context.Origins?.Of(place) is { } syntax ? context.Origins.Add(kept, syntax) : kept;

    private RefStructExpression StabilizeParts(RefStructExpression view, bool isPlace, ref int mark)
    {
        List<Expression> parts = [];
        foreach (Expression part in view.Parts)
            parts.Add(isPlace ? StabilizePlace(part, ref mark) : StabilizeValue(part, ref mark));
        return view with { Parts = parts.ToEquatableArray() };
    }

    /// <summary>A span of an array in a struct stays one: only what says which array it is is kept.</summary>
    private Expression StabilizeSpan(Expression span, ref int mark) => span switch
    {
        ArraySpanExpression array => array with { Array = StabilizePlace(array.Array, ref mark) },
        SliceExpression slice => slice with
        {
            Span = StabilizeSpan(slice.Span, ref mark),
            Start = StabilizeValue(slice.Start, ref mark),
            Length = slice.Length is null ? null : StabilizeValue(slice.Length, ref mark),
        },
        _ => span,
    };

    private Expression StabilizeChoice(Expression place, ref int mark)
    {
        Expression fixedPlace = place;
        List<Statement> statements = CollectOperand(() => fixedPlace = Fix(place, "temp", operation: null));
        sink.InsertRange(mark, statements);
        mark += statements.Count;
        return fixedPlace;
    }

    private bool IsStable(Expression expression) => expression switch
    {
        ConstantExpression or DefaultExpression or ThreadIndexExpression or TableExpression or TensorExpression => true,
        VariableExpression access => temporaries.Contains(access.Variable) || isKernelMethod && parameters.Contains(access.Variable),
        SpanLengthExpression length => IsStable(length.Span),
        RefStructExpression view => view.Parts.All(IsStable),
        // A tensor read as a read-only one.
        SliceExpression { SpanType.IsWide: true } slice => IsStable(slice.Span),
        _ => false,
    };

    /// <summary>A value that can be used again after other effects: <c>i++</c> as a value is the old one.</summary>
    private Expression Keep(Expression value)
    {
        int mark = sink.Count;
        return StabilizeValue(value, ref mark);
    }

    /// <summary>
    /// A place that is read and then written: an index that reads memory is kept, so that it is read once, as in C#.
    /// </summary>
    private Expression KeepPlace(Expression place)
    {
        int mark = sink.Count;
        return ReadsMemory(place, isPlace: true) ? StabilizePlace(place, ref mark) : place;
    }

    private static bool ReadsMemory(Expression expression, bool isPlace = false) => expression switch
    {
        ElementExpression element => !isPlace || ReadsMemory(element.Span) || ReadsMemory(element.Index),
        FieldExpression access => ReadsMemory(access.Instance, isPlace),
        ArrayElementExpression access => ReadsMemory(access.Array, isPlace) || ReadsMemory(access.Index),
        VariableExpression access => !isPlace && access.Variable.IsReference,
        ConvertExpression convert => ReadsMemory(convert.Operand),
        UnaryExpression unary => ReadsMemory(unary.Operand),
        BinaryExpression binary => ReadsMemory(binary.Left) || ReadsMemory(binary.Right),
        ConstantExpression or DefaultExpression or ThreadIndexExpression or TableExpression => false,
        SpanLengthExpression length => ReadsMemory(length.Span),
        SpanCastExpression cast => ReadsMemory(cast.Span),
        SliceExpression slice =>
            ReadsMemory(slice.Span) || ReadsMemory(slice.Start) || slice.Length is not null && ReadsMemory(slice.Length),
        _ => true,
    };
}
