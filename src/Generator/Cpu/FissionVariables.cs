using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>Finds the variables that outlive a region: those that several regions, or a region and the block, use.</summary>
internal sealed class FissionVariables
{
    private const int NoRegion = -1;

    private readonly Recomputation recomputation;
    private readonly SpanOrigins origins;
    private readonly Dictionary<int, Variable> variables;
    private readonly Dictionary<int, HashSet<int>> users = [];
    private int regions;

    public FissionVariables(Kernel kernel, IReadOnlyList<BlockNode> root, Recomputation recomputation)
    {
        this.recomputation = recomputation;
        Statement[] all = [.. kernel.Body.SelfAndDescendants()];
        origins = SpanOrigins.Of(kernel);
        variables = all.Select(statement => statement.Declared()).OfType<Variable>().GroupBy(v => v.Id)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (BlockNode node in root)
            Visit(node);
        Shared = [.. variables.Values.Where(IsShared).OrderBy(variable => variable.Id)];
    }

    public IReadOnlyList<Variable> Shared { get; }

    private bool IsShared(Variable variable)
        => users.TryGetValue(variable.Id, out HashSet<int>? steps) && (steps.Count > 1 || steps.Contains(NoRegion));

    private void Visit(BlockNode node)
    {
        switch (node)
        {
            case RegionNode region:
                foreach (int id in region.Statements.SelectMany(Mentions.Of))
                    Use(id, regions);
                regions++;
                break;
            case UniformNode uniform:
                foreach (int id in Mentions.Of(uniform.Statement))
                    Use(id, NoRegion);
                break;
            case ControlNode control:
                foreach (int id in Mentions.Of(control.Statement.Condition()!))
                    Use(id, NoRegion);
                foreach (BlockNode child in control.Children)
                    Visit(child);
                break;
        }
    }

    /// <summary>With a variable goes what it is computed from, and the <c>stackalloc</c> memory that it may refer to.</summary>
    private void Use(int id, int step)
    {
        if (!variables.TryGetValue(id, out Variable? variable))
            return;
        if (!users.TryGetValue(id, out HashSet<int>? steps))
            users[id] = steps = [];
        if (!steps.Add(step))
            return;
        IEnumerable<int> needed = origins.Of(variable);
        if (recomputation.IsRecomputable(variable))
            needed = needed.Concat(Mentions.Of(recomputation.Definitions[id].Initializer!));
        foreach (int other in needed)
            Use(other, step);
    }
}
