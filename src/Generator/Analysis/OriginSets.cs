using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>In whose memory what a variable holds may lie, or was read: sets of Ids that only grow.</summary>
internal sealed class OriginSets
{
    private readonly Dictionary<int, HashSet<int>> sets = [];

    /// <summary>The set of each variable that has one.</summary>
    public IEnumerable<IReadOnlyCollection<int>> All => sets.Values;

    public IEnumerable<int> Of(Variable variable) => sets.TryGetValue(variable.Id, out HashSet<int>? known) ? known : [];

    /// <summary>True where one of them is new.</summary>
    public bool Add(Variable variable, IEnumerable<int> added)
    {
        if (!sets.TryGetValue(variable.Id, out HashSet<int>? known))
            sets[variable.Id] = known = [];
        int before = known.Count;
        known.UnionWith([.. added]);
        return known.Count > before;
    }
}
