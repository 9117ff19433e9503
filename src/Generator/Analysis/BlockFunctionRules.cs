using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// What a block computes together needs all its threads: where some have returned, nobody writes what their warp would have given.
/// </summary>
internal sealed class BlockFunctionRules
{
    private readonly Uniformity uniformity;
    private readonly IReadOnlyCollection<int> sites;
    private readonly SortedSet<int> found = [];
    private bool someReturned;

    private BlockFunctionRules(Kernel kernel, IReadOnlyCollection<int> sites) => (uniformity, this.sites) = (new Uniformity(kernel), sites);

    /// <summary>The barriers that some threads may have returned before.</summary>
    /// <param name="sites">The barriers of functions like <c>Block.ReduceAdd</c>.</param>
    public static IReadOnlyCollection<int> AfterReturns(Kernel kernel, IReadOnlyCollection<int> sites)
    {
        if (sites.Count == 0)
            return [];
        BlockFunctionRules rules = new(kernel, sites);
        rules.Visit(kernel.Body, isVarying: false);
        return rules.found;
    }

    private void Visit(IEnumerable<Statement> body, bool isVarying)
    {
        foreach (Statement statement in body)
        {
            if (statement is ReturnStatement && isVarying)
                someReturned = true;
            if (statement is BarrierStatement barrier && someReturned && sites.Contains(barrier.Site))
                found.Add(barrier.Site);
            bool isVaryingInside = isVarying || statement switch
            {
                IfStatement s => !uniformity.IsUniform(s.Condition),
                SwitchStatement s => !uniformity.IsUniform(s.Value),
                _ => false,
            };
            Visit(statement.Children(), isVaryingInside);
            // A return late in a loop is before what stands early in its next round.
            if (statement is ForStatement or WhileStatement or DoStatement)
                Visit(statement.Children(), isVarying);
        }
    }
}
