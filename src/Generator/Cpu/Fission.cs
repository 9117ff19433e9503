using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Splits a kernel at its barriers into regions that run in a loop over the block's threads, and uniform control flow
/// around them that runs once for the block.
/// </summary>
internal sealed class Fission
{
    private readonly Kernel kernel;
    private readonly Uniformity uniformity;
    private readonly bool hasBarriers;
    private readonly HashSet<int> blockVariables = [];

    public Fission(Kernel kernel, Uniformity uniformity, Recomputation recomputation)
    {
        this.kernel = kernel;
        this.uniformity = uniformity;
        hasBarriers = kernel.Body.SelfAndDescendants().Any(statement => statement is BarrierStatement);
        FissionVariables variables;
        // A uniform variable that several steps use is kept by the block; its assignments then stand between regions, which
        // may split one in two and show further variables that are used in both.
        do
        {
            Root = Split(kernel.Body, isRepeated: false);
            variables = new FissionVariables(kernel, Root, recomputation);
        }
        while (variables.Shared.Where(uniformity.IsUniform).Count(variable => blockVariables.Add(variable.Id)) > 0);
        Crossing = [.. variables.Shared.Where(variable => !uniformity.IsUniform(variable))];
    }

    public IReadOnlyList<BlockNode> Root { get; }

    /// <summary>The varying variables that more than one region uses.</summary>
    public IReadOnlyList<Variable> Crossing { get; }

    private List<BlockNode> Split(IEnumerable<Statement> body, bool isRepeated)
    {
        List<BlockNode> nodes = [];
        List<Statement> region = [];
        foreach (Statement statement in body)
        {
            if (!RunsOnceForBlock(statement))
            {
                region.Add(statement);
                continue;
            }
            if (AgreementNode.IsAgreement(statement) || !CanMoveBefore(statement, region))
                Flush();
            nodes.Add(Convert(statement, isRepeated));
        }
        Flush();
        return nodes;

        void Flush()
        {
            if (region.Count > 0)
                nodes.Add(new RegionNode([.. region], isRepeated));
            region.Clear();
        }
    }

    private BlockNode Convert(Statement statement, bool isRepeated) => statement switch
    {
        IfStatement s => new ControlNode(s, [Split(s.Then, isRepeated), Split(s.Else, isRepeated)], [], []),
        WhileStatement s => new ControlNode(s, [Split(s.Body, true)], [], []),
        DoStatement s => new ControlNode(s, [Split(s.Body, true)], [], []),
        ForStatement s => new ControlNode(s, [Split(s.Body, true)], Split(s.Initializers, isRepeated), Split(s.Updates, true)),
        SwitchStatement s => new ControlNode(s, [.. s.Sections.Select(section => Split(section.Body, isRepeated))], [], []),
        DeclareStatement s when AgreementNode.IsAgreement(s) => new AgreementNode(s, isRepeated),
        _ => new UniformNode(statement),
    };

    /// <summary>All control around the statement is known to run once for the block.</summary>
    private bool RunsOnceForBlock(Statement statement) => statement switch
    {
        BreakStatement or ContinueStatement => true,
        _ => RunsOnceForBlock(statement, breaks: false, continues: false),
    };

    /// <param name="breaks">True where a break stays within the statement that is asked about.</param>
    /// <param name="continues">True where a continue does.</param>
    private bool RunsOnceForBlock(Statement statement, bool breaks, bool continues) => statement switch
    {
        BarrierStatement or DeclareSharedStatement => true,
        ReturnStatement => hasBarriers,
        DeclareStatement when hasBarriers && AgreementNode.IsAgreement(statement) => true,
        BreakStatement => !breaks,
        ContinueStatement => !continues,
        DeclareStatement or AssignStatement => Mentions.Changed(statement).Any(blockVariables.Contains),
        IfStatement s => uniformity.IsUniform(s.Condition) && s.Children().Any(child => RunsOnceForBlock(child, breaks, continues)),
        SwitchStatement s => uniformity.IsLeftTogether(s) && s.Children().Any(child => RunsOnceForBlock(child, true, continues)),
        WhileStatement or DoStatement or ForStatement
            => uniformity.IsLeftTogether(statement) && statement.Children().Any(child => RunsOnceForBlock(child, true, true)),
        _ => false,
    };

    /// <summary>True for a uniform declaration or assignment that may as well run before the region that is being gathered.</summary>
    private static bool CanMoveBefore(Statement statement, IReadOnlyList<Statement> region)
    {
        if (statement is DeclareSharedStatement)
            return true;
        if (statement is not (DeclareStatement or AssignStatement))
            return false;
        HashSet<int> changed = [.. Mentions.Changed(statement)];
        bool loads = statement.Expressions().SelectMany(e => e.SelfAndDescendants()).Any(e => e is ElementExpression or CallExpression);
        // Before a throw, or a call that may throw, nothing may go that throws itself.
        bool mayThrow = statement.Expressions().SelectMany(e => e.SelfAndDescendants()).Any(GuardNarrowing.MayThrow);
        return region.All(before => !Mentions.Of(before).Overlaps(changed))
            && !region.SelfAndDescendants().Any(part => part is ReturnStatement
                || loads && part.WritesMemory() || mayThrow && part is ThrowStatement or CallStatement);
    }
}
