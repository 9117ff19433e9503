using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// What is known of a number in a warp: nothing, that lanes have consecutive ones from a multiple of 32 on, or that all have the same
/// multiple of 32.
/// </summary>
internal enum LaneShape { Any, Aligned, SameMultiple }

/// <summary>
/// Knows operations on thread indices whose results are the same in a warp: <c>ThreadIdx.X / 32</c>, <c>Warp.Index</c>, <c>i &lt; 64</c>.
/// An index of consecutive lanes that starts at a multiple of 32 is called aligned. Blocks are taken to have a multiple of 32 threads along
/// X.
/// </summary>
internal sealed class WarpAlignment
{
    private const int LaneBits = WarpStatement.WarpSize - 1;

    /// <summary>By Id, all that is assigned to a variable.</summary>
    private readonly Dictionary<int, List<Expression>> values = [];

    /// <summary>Those that not all lanes of a warp assign, or that are changed in other ways too.</summary>
    private readonly HashSet<int> unknown = [];

    /// <summary>What a caller passes, by Id.</summary>
    private readonly Dictionary<int, LaneShape> parameters = [];

    public WarpAlignment(IEnumerable<Statement> body)
    {
        foreach (Statement statement in body.SelfAndDescendants())
        {
            if (statement is DeclareStatement { Initializer: { } initializer } declaration)
                Add(declaration.Variable, initializer);
            else if (statement is AssignStatement { Place: VariableExpression target } assignment)
                Add(target.Variable, assignment.Value);
            else
                unknown.UnionWith(Mentions.Changed(statement));
        }
    }

    /// <summary>True where that is new.</summary>
    public bool Diverge(Variable variable) => unknown.Add(variable.Id);

    public void Begin(Variable parameter, LaneShape shape) => parameters.Add(parameter.Id, shape);

    public LaneShape ShapeOf(Expression value, BodyUniformity body)
    {
        Search search = new(this, body);
        return search.IsAligned(value) ? LaneShape.Aligned : search.IsSameMultiple(value) ? LaneShape.SameMultiple : LaneShape.Any;
    }

    /// <summary>True for an operation on an aligned index that does not show the lane.</summary>
    public bool IsSame(BinaryExpression e, BodyUniformity body)
    {
        Search search = new(this, body);
        return e.Operator switch
        {
            BinaryOperator.Divide => search.IsAligned(e.Left) && IsMultiple(e.Right),
            BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight =>
                search.IsAligned(e.Left) && e.Right is ConstantExpression { Bits: >= 5 },
            BinaryOperator.And => search.IsAligned(e.Left) && e.Right is ConstantExpression { Bits: var mask } && (mask & LaneBits) == 0,
            _ => IsSameComparison(e.Operator, e.Left, e.Right, search) || IsSameComparison(e.Operator.Mirrored(), e.Right, e.Left, search),
        };
    }

    /// <summary><c>i &lt; 64</c> and <c>i &lt;= 63</c>.</summary>
    private static bool IsSameComparison(BinaryOperator op, Expression index, Expression limit, Search search) => op switch
    {
        BinaryOperator.LessThan or BinaryOperator.GreaterThanOrEqual => search.IsAligned(index) && search.IsSameMultiple(limit),
        BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThan =>
            search.IsAligned(index) && limit is ConstantExpression { Bits: var last } && ((last + 1) & LaneBits) == 0,
        _ => false,
    };

    private static bool IsMultiple(Expression value) => value is ConstantExpression { Bits: var bits and not 0 } && (bits & LaneBits) == 0;

    private void Add(Variable variable, Expression value)
    {
        if (!values.TryGetValue(variable.Id, out List<Expression>? known))
            values[variable.Id] = known = [];
        known.Add(value);
    }

    /// <summary>One question. A variable that is computed from itself is what the other values that it gets are.</summary>
    private sealed class Search(WarpAlignment alignment, BodyUniformity body)
    {
        private readonly HashSet<(int Id, bool Aligned)> asked = [];

        public bool IsAligned(Expression index) => index switch
        {
            ThreadIndexExpression e => e is { Kind: ThreadIndexKind.ThreadIdx, Axis: Axis.X },
            VariableExpression e => AllValues(e.Variable, isAligned: true),
            BinaryExpression { Operator: BinaryOperator.Add } e =>
                IsAligned(e.Left) && IsSameMultiple(e.Right) || IsSameMultiple(e.Left) && IsAligned(e.Right),
            BinaryExpression { Operator: BinaryOperator.Remainder } e => IsAligned(e.Left) && IsMultiple(e.Right),
            BinaryExpression { Operator: BinaryOperator.And } e =>
                IsAligned(e.Left) && e.Right is ConstantExpression { Bits: var mask } && (mask & LaneBits) == LaneBits,
            _ => false,
        };

        /// <summary>True for a multiple of 32 that all lanes of a warp have.</summary>
        public bool IsSameMultiple(Expression value) => value switch
        {
            ConstantExpression e => (e.Bits & LaneBits) == 0,
            ThreadIndexExpression e => e is { Kind: ThreadIndexKind.BlockDim, Axis: Axis.X },
            VariableExpression e => body.Of(e) is null && AllValues(e.Variable, isAligned: false),
            BinaryExpression { Operator: BinaryOperator.Multiply } e =>
                IsSameMultiple(e.Left) && body.Of(e.Right) is null || body.Of(e.Left) is null && IsSameMultiple(e.Right),
            BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } e =>
                IsSameMultiple(e.Left) && IsSameMultiple(e.Right),
            _ => false,
        };

        private bool AllValues(Variable variable, bool isAligned)
        {
            if (alignment.unknown.Contains(variable.Id))
                return false;
            bool isPassed = alignment.parameters.TryGetValue(variable.Id, out LaneShape shape),
                isAssigned = alignment.values.TryGetValue(variable.Id, out List<Expression>? values);
            if (!isPassed && !isAssigned || isPassed && shape != (isAligned ? LaneShape.Aligned : LaneShape.SameMultiple))
                return false;
            return !isAssigned || !asked.Add((variable.Id, isAligned))
                || values!.All(value => isAligned ? IsAligned(value) : IsSameMultiple(value));
        }
    }
}
