using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Simd;

/// <summary>How the values of neighbouring threads, those in the lanes of a vector, are related.</summary>
internal enum LaneShape
{
    /// <summary>All lanes have the same: a scalar.</summary>
    Uniform,

    /// <summary>Each lane has one more than the lane before it: a scalar too, the first lane's.</summary>
    Consecutive,

    /// <summary>A vector.</summary>
    Varying,
}

/// <summary>
/// Finds the shape of each variable in a region that threads run side by side along x. Where lanes go different ways, those that are
/// left stand in a mask; a variable that is changed under another mask than the one it was declared under varies.
/// </summary>
/// <param name="isFlattened">True where the threads run along the global index.</param>
internal sealed class LaneShapes(bool isFlattened)
{
    private readonly Dictionary<int, LaneShape> shapes = [];

    /// <summary>Of each variable, the statement whose mask it was declared under; null for none.</summary>
    private readonly Dictionary<int, Statement?> masks = [];
    private bool isChanged;

    /// <param name="body">The region.</param>
    /// <param name="loaded">The variables that come from an earlier region, each thread with its own value.</param>
    public void Find(IEnumerable<Statement> body, IEnumerable<Variable> loaded)
    {
        foreach (Variable variable in loaded)
        {
            shapes[variable.Id] = LaneShape.Varying;
            masks[variable.Id] = null;
        }
        do
        {
            isChanged = false;
            Visit(body, mask: null);
        }
        while (isChanged);
    }

    /// <summary>What is not declared in the region is the same for all threads of a block.</summary>
    public LaneShape Of(Variable variable) => shapes.TryGetValue(variable.Id, out LaneShape shape) ? shape : LaneShape.Uniform;

    public LaneShape Of(Expression expression) => expression switch
    {
        VariableExpression e => Of(e.Variable),
        _ when isFlattened && GlobalIndex.Matches(expression) => LaneShape.Consecutive,
        ThreadIndexExpression e => e is { Kind: ThreadIndexKind.ThreadIdx, Axis: Axis.X } ? LaneShape.Consecutive : LaneShape.Uniform,
        BinaryExpression { Operator: BinaryOperator.Add, Type: ScalarType { IsInteger: true } } e => OfSum(Of(e.Left), Of(e.Right)),
        BinaryExpression { Operator: BinaryOperator.Subtract, Type: ScalarType { IsInteger: true } } e
            => Of(e.Right) == LaneShape.Uniform ? Of(e.Left) : LaneShape.Varying,
        ConvertExpression e when e.Operand.Type == e.To => Of(e.Operand),
        _ => expression.Operands().All(operand => Of(operand) == LaneShape.Uniform) ? LaneShape.Uniform : LaneShape.Varying,
    };

    /// <summary>True where lanes may go different ways: a mask says which go this one.</summary>
    public bool IsMasked(Statement statement) => statement.Condition() is { } condition && Of(condition) != LaneShape.Uniform;

    /// <summary>True where the variable was declared under the mask, so that no lane outside of it will read it again.</summary>
    public bool IsDeclaredUnder(Variable variable, Statement? mask) =>
        masks.TryGetValue(variable.Id, out Statement? declared) && ReferenceEquals(declared, mask);

    private static LaneShape OfSum(LaneShape left, LaneShape right) => (left, right) switch
    {
        (LaneShape.Uniform, LaneShape.Uniform) => LaneShape.Uniform,
        (LaneShape.Consecutive, LaneShape.Uniform) or (LaneShape.Uniform, LaneShape.Consecutive) => LaneShape.Consecutive,
        _ => LaneShape.Varying,
    };

    private void Visit(IEnumerable<Statement> body, Statement? mask)
    {
        foreach (Statement statement in body)
        {
            switch (statement)
            {
                case DeclareStatement s:
                    masks[s.Variable.Id] = mask;
                    Raise(s.Variable, s.Initializer is null ? LaneShape.Uniform : Of(s.Initializer));
                    break;
                case AssignStatement s when s.Place.Base() is VariableExpression { Variable: var variable }:
                    bool isScalar = IsDeclaredUnder(variable, mask)
                        && (s.Place is VariableExpression || s.Place.Addressing().All(e => Of(e) == LaneShape.Uniform));
                    Raise(variable, isScalar ? Of(s.Value) : LaneShape.Varying);
                    break;
            }
            // A for's variables too are read by lanes only that run its rounds.
            Visit(statement.Children(), IsMasked(statement) ? statement : mask);
        }
    }

    private void Raise(Variable variable, LaneShape shape)
    {
        LaneShape joined = shapes.TryGetValue(variable.Id, out LaneShape known) && known != shape ? LaneShape.Varying : shape;
        isChanged |= !shapes.TryGetValue(variable.Id, out known) || known != joined;
        shapes[variable.Id] = joined;
    }
}
