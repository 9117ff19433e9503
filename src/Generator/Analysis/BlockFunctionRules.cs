using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// What a block computes together needs all its threads: where some have returned, nobody writes what their warp would have given.
/// </summary>
internal sealed class BlockFunctionRules
{
    private readonly Uniformity uniformity;
    private readonly IReadOnlyCollection<int> sites;
    private readonly Dictionary<int, DivergentWait> found = [];
    private Divergence? returned;

    private BlockFunctionRules(Kernel kernel, IReadOnlyCollection<int> sites) => (uniformity, this.sites) = (Uniformity.Of(kernel, ThreadScope.Block), sites);

    /// <summary>The barriers that some threads may have returned before.</summary>
    /// <param name="sites">The barriers of functions like <c>Block.ReduceAdd</c>.</param>
    public static IEnumerable<DivergentWait> AfterReturns(Kernel kernel, IReadOnlyCollection<int> sites)
    {
        if (sites.Count == 0)
            return [];
        BlockFunctionRules rules = new(kernel, sites);
        rules.Visit(kernel.Body, control: null);
        return rules.found.OrderBy(pair => pair.Key).Select(pair => pair.Value);
    }

    private void Visit(IEnumerable<Statement> body, Divergence? control)
    {
        foreach (Statement statement in body)
        {
            if (statement is ReturnStatement)
                returned = Divergence.Stronger(returned, control);
            if (statement is BarrierStatement barrier && returned is not null && sites.Contains(barrier.Site))
                found[barrier.Site] = new(barrier, returned);
            Divergence? inside = control;
            if (statement is IfStatement or SwitchStatement && uniformity.Why(statement.Condition()!) is { } cause)
                inside = Divergence.Stronger(control, new Divergence(statement, cause));
            Visit(statement.Children(), inside);
            // A return late in a loop is before what stands early in its next round.
            if (statement is ForStatement or WhileStatement or DoStatement)
                Visit(statement.Children(), control);
        }
    }
}
