using System.Globalization;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <content>Expressions.</content>
internal sealed partial class BlockSimulation
{
    /// <summary>Of a span a <see cref="Place"/>, where that is known; else a <see cref="LaneValue"/>.</summary>
    private object Value(Expression expression, Threads threads)
    {
        steps++;
        switch (expression)
        {
            case SliceExpression e:
                return Value(e.Span, threads) is Place whole ? Slice(e, whole, threads) : Skip(e, threads);
            case SpanCastExpression e:
                return Value(e.Span, threads) is Place cast
                    ? cast with { Length = arithmetic.Opaque(e.SpanType, cast.Length) }
                    : LaneValue.Unknown;
            case ClusterSpanExpression e:
                if (Value(e.Array, threads) is Place shared)
                    observer.OnUnseenWrites(shared.Origin);
                return LaneValue.Unknown;
            case ConditionalExpression e when e.Type is SpanType:
                object left = Value(e.WhenTrue, threads), right = Value(e.WhenFalse, threads);
                return left.Equals(right) ? left : LaneValue.Unknown;
            case TableExpression e:
                return new Place(new Variable(-1 - e.Id, e.Name, e.Type), MemorySpaces.None, LaneValue.Zero, LaneValue.Of(e.Length));
            case VariableExpression { Variable.IsReference: false } e:
                return store[frame.Id, e.Variable] ?? LaneValue.Unknown;
            case CallExpression e:
                return Call(e.Function, e.Arguments, threads);
            case DefaultExpression:
                return LaneValue.Unknown;
            default:
                return Compute(expression, threads);
        }
    }

    private LaneValue Number(Expression expression, Threads threads) => Value(expression, threads) as LaneValue ?? LaneValue.Unknown;

    private LaneValue Compute(Expression expression, Threads threads)
    {
        switch (expression)
        {
            case ConstantExpression e:
                return e.Scalar.IsFloat ? LaneValue.OfSymbol(symbols.Of((e.Scalar.Kind, e.Bits))) : LaneValue.Of(unchecked((long)e.Bits));
            case ThreadIndexExpression e:
                return Index(e);
            case UnaryExpression e:
                return arithmetic.Unary(e.Operator, Number(e.Operand, threads));
            case BinaryExpression { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr } e:
                return Logical(e, threads);
            case BinaryExpression e:
                return arithmetic.Binary(e.Operator, Number(e.Left, threads), Number(e.Right, threads), e.Type, e.Left.Type);
            case ConvertExpression e:
                return arithmetic.Convert(Number(e.Operand, threads), e.Operand.Type, e.To);
            case ConditionalExpression e:
                return Choose(e, threads);
            case IntrinsicExpression e:
                return Intrinsic(e, threads);
            case SpanLengthExpression e:
                return Value(e.Span, threads) is Place span ? span.Length : LaneValue.Unknown;
            default:
                return expression.IsPlace ? Read(expression, threads) : Skip(expression, threads);
        }
    }

    private readonly Dictionary<Axis, LaneValue> indices = [];

    private LaneValue ThreadIndex(Axis axis)
    {
        if (!indices.TryGetValue(axis, out LaneValue? index))
            indices[axis] = index = LaneValue.Of([.. Enumerable.Range(0, shape.Count).Select(lane => shape.IndexOf(axis, lane))]);
        return index;
    }

    private LaneValue Index(ThreadIndexExpression e) => e.Kind switch
    {
        ThreadIndexKind.ThreadIdx => ThreadIndex(e.Axis),
        ThreadIndexKind.BlockDim => LaneValue.Of(shape.Extent(e.Axis)),
        _ => LaneValue.OfSymbol(symbols.Of(e, e.Kind == ThreadIndexKind.BlockIdx ? SymbolRank.Block : SymbolRank.Size)),
    };

    private LaneValue Logical(BinaryExpression e, Threads threads)
    {
        LaneValue left = Number(e.Left, threads);
        (Threads whenTrue, Threads whenFalse) = Split(left, threads);
        Threads goesOn = e.Operator == BinaryOperator.LogicalAnd ? whenTrue : whenFalse;
        if (goesOn.IsNone)
            return left;
        return arithmetic.Binary(e.Operator, left, Number(e.Right, goesOn), e.Type, e.Left.Type);
    }

    private LaneValue Choose(ConditionalExpression e, Threads threads)
    {
        (Threads whenTrue, Threads whenFalse) = Split(e.Condition, threads);
        if (whenTrue.IsNone || whenFalse.IsNone)
            return Number(whenTrue.IsNone ? e.WhenFalse : e.WhenTrue, threads);
        LaneValue left = Number(e.WhenTrue, whenTrue), right = Number(e.WhenFalse, whenFalse);
        return (LaneValue)Merge(left, right, new Fork(whenTrue, whenFalse, whenTrue, whenFalse));
    }

    private LaneValue Intrinsic(IntrinsicExpression e, Threads threads)
    {
        LaneValue[] arguments = [.. e.Arguments.Select(argument => Number(argument, threads))];
        bool isInteger = e.Type is ScalarType { IsInteger: true };
        return e.Intrinsic switch
        {
            Ir.Intrinsic.Likely or Ir.Intrinsic.Unlikely => arguments[0],
            Ir.Intrinsic.Min or Ir.Intrinsic.Max when isInteger =>
                arithmetic.Extreme(arguments[0], arguments[1], e.Intrinsic == Ir.Intrinsic.Min),
            Ir.Intrinsic.Clamp when isInteger =>
                arithmetic.Extreme(arithmetic.Extreme(arguments[0], arguments[1], isMin: false), arguments[2], isMin: true),
            _ => arguments.Aggregate(LaneValue.Zero, (all, argument) => arithmetic.Opaque(e.Intrinsic, all, argument)),
        };
    }

    /// <summary>Evaluates the parts for what they read.</summary>
    private LaneValue Skip(Expression expression, Threads threads)
    {
        LaneValue all = LaneValue.Zero;
        foreach (Expression operand in expression.Operands())
            all = Value(operand, threads) is LaneValue value ? arithmetic.Opaque(expression.GetType(), all, value) : LaneValue.Unknown;
        return all;
    }
}
