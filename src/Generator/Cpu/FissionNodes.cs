using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>A step of a whole block: what a kernel becomes when its threads run in loops between the barriers.</summary>
internal abstract class BlockNode;

/// <summary>Statements without a barrier: a loop over the block's threads runs them.</summary>
/// <param name="statements">What each thread runs.</param>
/// <param name="isRepeated">True inside a loop of the block's.</param>
internal class RegionNode(IReadOnlyList<Statement> statements, bool isRepeated) : BlockNode
{
    public IReadOnlyList<Statement> Statements { get; } = statements;

    public bool IsRepeated { get; } = isRepeated;
}

/// <summary><c>Gpu.Uniform(value)</c>: each thread computes the value, and the block keeps it.</summary>
internal sealed class AgreementNode(DeclareStatement statement, bool isRepeated) : RegionNode([statement], isRepeated)
{
    public Variable Variable => statement.Variable;

    public Expression Value => ((IntrinsicExpression)statement.Initializer!).Arguments[0];

    public static bool IsAgreement(Statement statement) =>
        statement is DeclareStatement { Initializer: IntrinsicExpression { Intrinsic: Intrinsic.Uniform } };
}

/// <summary>A barrier, a jump, or a declaration or assignment of a uniform variable: runs once for the block.</summary>
internal sealed class UniformNode(Statement statement) : BlockNode
{
    public Statement Statement { get; } = statement;
}

/// <summary>Control flow that all threads take together, around further steps.</summary>
/// <param name="statement">An if, a loop or a switch.</param>
/// <param name="bodies">An if's two branches, a loop's body, a switch's sections.</param>
/// <param name="initializers">Of a for.</param>
/// <param name="updates">Of a for.</param>
internal sealed class ControlNode(
    Statement statement,
    IReadOnlyList<IReadOnlyList<BlockNode>> bodies,
    IReadOnlyList<BlockNode> initializers,
    IReadOnlyList<BlockNode> updates) : BlockNode
{
    public Statement Statement { get; } = statement;

    public IReadOnlyList<IReadOnlyList<BlockNode>> Bodies { get; } = bodies;

    public IReadOnlyList<BlockNode> Initializers { get; } = initializers;

    public IReadOnlyList<BlockNode> Updates { get; } = updates;

    public IEnumerable<BlockNode> Children => Initializers.Concat(Bodies.SelectMany(body => body)).Concat(Updates);
}
