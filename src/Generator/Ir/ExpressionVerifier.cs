using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>Checks that the types in an expression agree, that its variables are in scope and its calls resolve.</summary>
internal sealed class ExpressionVerifier(
    IReadOnlyDictionary<string, Function> functions, IReadOnlyCollection<ConstantTable> tables, ICollection<Variable> visible,
    Action<string> report)
{
    /// <summary>Checks the expression and all below it; only an argument may be a reference, or a span of an array in a struct.</summary>
    public void Check(Expression expression, bool isArgument)
    {
        if (expression is AddressOfExpression or ArraySpanExpression && !isArgument)
            report($"{ExpressionPrinter.Print(expression)} is not an argument");
        foreach (Expression operand in expression.Operands())
            Check(operand, isArgument: expression is CallExpression || isArgument && expression is SliceExpression);
        string? problem = Problem(expression);
        if (problem is not null)
            report($"{problem} in {ExpressionPrinter.Print(expression)}");
    }

    public void CheckSame(IrType expected, IrType found, string what)
    {
        if (expected != found)
            report($"{what}: {expected} expected, {found} found");
    }

    public void CheckBool(Expression condition)
    {
        if (condition.Type != ScalarType.Bool)
            CheckSame(ScalarType.Bool, condition.Type, $"condition {ExpressionPrinter.Print(condition)}");
    }

    public void CheckPlace(Expression place)
    {
        if (!place.IsPlace)
            report($"{ExpressionPrinter.Print(place)} cannot be assigned to");
        if (place.Base() is ElementExpression { Span.Type: SpanType { IsReadOnly: true } })
            report($"{ExpressionPrinter.Print(place)} is in a read-only span");
    }

    /// <summary>The function called, or null where there is none.</summary>
    public Function? CheckCall(string name, EquatableArray<Expression> arguments, IrType? result)
    {
        if (!functions.TryGetValue(name, out Function function))
        {
            report($"{name} is called, but is not defined before");
            return null;
        }
        if (arguments.Count != function.Parameters.Count)
            report($"{name} takes {function.Parameters.Count} arguments, not {arguments.Count}");
        for (int i = 0; i < Math.Min(arguments.Count, function.Parameters.Count); i++)
        {
            if (function.Parameters[i].Type != arguments[i].Type)
                CheckSame(function.Parameters[i].Type, arguments[i].Type, $"argument {i} of {name}");
            if (function.Parameters[i].IsReference != arguments[i] is AddressOfExpression)
                report($"argument {i} of {name} must {(function.Parameters[i].IsReference ? "" : "not ")}be a reference");
        }
        if (result is not null && function.ReturnType != result)
            CheckSame(function.ReturnType, result, $"result of {name}");
        return function;
    }

    private string? Problem(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression e:
                return visible.Contains(e.Variable) ? null : "a variable that is not in scope";
            case TableExpression e:
                return tables.Any(table => table.Use == e) ? null : "a table that the kernel does not have";
            case FieldExpression e:
                return e.Instance.Type is StructType ? null : $"a field of {e.Instance.Type}";
            case ArrayElementExpression e:
                return e.Array.Type is ArrayType && e.Index.Type == ScalarType.Int32
                    ? null
                    : $"an element of {e.Array.Type} at {e.Index.Type}";
            case ArraySpanExpression e:
                return e.Array is { IsPlace: true, Type: ArrayType array } && array.Element == e.SpanType.Element
                    ? null
                    : $"a span of {e.Array.Type}";
            case ElementExpression e:
                return e.Index.Type == (e.Span.Type is SpanType { IsWide: true } ? ScalarType.Int64 : ScalarType.Int32)
                    ? null
                    : $"an index of type {e.Index.Type}";
            case SpanLengthExpression e:
                return e.Span.Type is SpanType ? null : $"a length of {e.Span.Type}";
            case SpanCastExpression e:
                return e.Span.Type is SpanType { IsWide: false } whole && whole.IsReadOnly == e.SpanType.IsReadOnly
                    ? null
                    : $"a cast of {e.Span.Type}";
            case ClusterSpanExpression e:
                return e.Array.Type is SpanType { IsReadOnly: false, IsWide: false } && e.Rank.Type == ScalarType.Int32
                    ? null
                    : $"the array {e.Array.Type} of block {e.Rank.Type}";
            case SliceExpression e:
                return IsSlice(e) ? null : $"a slice of {e.Span.Type} as {e.SpanType}";
            case UnaryExpression e:
                bool isBool = e.Operand.Type == ScalarType.Bool;
                return isBool == (e.Operator == UnaryOperator.LogicalNot) ? null : $"an operand of type {e.Operand.Type}";
            case BinaryExpression e:
                return IsBinary(e) ? null : $"operands {e.Left.Type} and {e.Right.Type} with the result {e.Type}";
            case ConditionalExpression e:
                return e.Condition.Type == ScalarType.Bool && e.WhenTrue.Type == e.WhenFalse.Type ? null : "types that differ";
            case ConvertExpression e:
                return e.Operand.Type is ScalarType from && IsConversion(from, e.To) ? null : $"a conversion of {e.Operand.Type}";
            case AddressOfExpression e:
                return e.Place.IsPlace ? null : "a reference to a value";
            case CallExpression e:
                return CheckCall(e.Function, e.Arguments, e.Type) is { IsPure: false } ? "a call with effects" : null;
            case BoundsCheckExpression e:
                return e.Length is SpanLengthExpression && e.Index.Type is ScalarType { IsSigned: true, Size: >= 4 }
                    ? null
                    : $"a check of {e.Index.Type}";
            default:
                return null;
        }
    }

    private static bool IsSlice(SliceExpression e) =>
        e.Span.Type is SpanType span && span.Element == e.SpanType.Element && (e.SpanType.IsReadOnly || !span.IsReadOnly)
        && (span.IsWide
            ? e.Start.Type == ScalarType.Int64 && e.Length is null
            : e.Start.Type == ScalarType.Int32 && (e.Length is null || e.Length.Type == ScalarType.Int32));

    /// <summary>Narrow floats become float and double, and nothing else, and come from them.</summary>
    private static bool IsConversion(ScalarType from, ScalarType to) =>
        (!from.IsNarrowFloat || to.Kind is ScalarKind.Single or ScalarKind.Double)
            && (!to.IsNarrowFloat || from.Kind is ScalarKind.Single or ScalarKind.Double);

    private static bool IsBinary(BinaryExpression e)
    {
        bool isPromoted = e.Left.Type is ScalarType { Size: >= 4 } left && (left.IsInteger || left.IsFloat);
        bool isBool = e.Left.Type == ScalarType.Bool && e.Right.Type == ScalarType.Bool;
        bool isSame = e.Left.Type == e.Right.Type;
        return e.Operator switch
        {
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight =>
                isPromoted && e.Right.Type == ScalarType.Int32 && e.Type == e.Left.Type,
            BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr => isBool && e.Type == ScalarType.Bool,
            BinaryOperator.And or BinaryOperator.Or or BinaryOperator.ExclusiveOr =>
                isSame && (isPromoted || isBool) && e.Type == e.Left.Type,
            BinaryOperator.Equal or BinaryOperator.NotEqual => isSame && (isPromoted || isBool) && e.Type == ScalarType.Bool,
            >= BinaryOperator.LessThan and <= BinaryOperator.GreaterThanOrEqual => isSame && isPromoted && e.Type == ScalarType.Bool,
            _ => isSame && isPromoted && e.Type == e.Left.Type,
        };
    }
}
