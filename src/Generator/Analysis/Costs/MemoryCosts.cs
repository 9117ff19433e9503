using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Analysis.Lanes;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>
/// What the accesses and branches of a block's first warp cost, each at its best: what gets better in later rounds is no matter.
/// </summary>
internal sealed class MemoryCosts
{
    public const string Strided = "GK0076", BankConflict = "GK0077", Divergence = "GK0079";

    /// <summary>What is less is not worth a word.</summary>
    private const int FewSectors = 8, FewWays = 8, FewLanes = 8, LittleWork = 10;

    private readonly Dictionary<Variable, GlobalTraffic> traffic = [];
    private readonly Dictionary<object, (Access Access, int Ways)> conflicts = new(ReferenceComparer.Instance);
    private readonly Dictionary<object, (IfStatement Branch, int Lanes)> branches = new(ReferenceComparer.Instance);

    public bool HasDoubts => Conflicts.Any();

    private IEnumerable<(Access Access, int Ways)> Conflicts => conflicts.Values.Where(conflict => conflict.Ways >= FewWays);

    public void OnAccess(Access access)
    {
        int[] lanes = Running(access.Threads);
        if (lanes.Length < FewLanes || !access.Place.Offset.IsKnown || access.Kind == AccessKind.Atomic)
            return;
        if (access.Place.Space == MemorySpaces.Shared)
            AddShared(access, lanes);
        if (access.Place.Space == MemorySpaces.Global
            && access.Node.Base() is not ElementExpression { Span.Type: SpanType { IsWide: true } })
        {
            if (!traffic.TryGetValue(access.Place.Origin, out GlobalTraffic known))
                traffic[access.Place.Origin] = known = new();
            known.Add(access, lanes);
        }
    }

    public void OnBranch(IfStatement branch, Threads whenTrue, Threads whenFalse)
    {
        uint isTrue = whenTrue.Running.FirstWarp, isFalse = whenFalse.Running.FirstWarp;
        if ((isTrue & isFalse) != 0)
            return;
        int changes = Count(isTrue & isFalse >> 1) + Count(isFalse & isTrue >> 1);
        if (changes > 1 && Work(branch.Then) >= LittleWork && Work(branch.Else) >= LittleWork)
            branches[branch] = (branch, Math.Min(Count(isTrue), Count(isFalse)));
    }

    public void Contradict(MemoryCosts other)
    {
        foreach (object node in conflicts.Keys.ToArray())
        {
            if (other.conflicts.TryGetValue(node, out (Access Access, int Ways) seen) && seen.Ways < conflicts[node].Ways)
                conflicts[node] = seen;
        }
    }

    public IEnumerable<Finding> Describe(Kernel kernel)
    {
        foreach (GlobalTraffic array in traffic.Values)
        {
            if (array.Worst is { } worst && worst.Sectors >= FewSectors)
                yield return new(
                    Strided, worst.Access.Node, [], worst.Access.Place.Origin.Name, worst.Sectors, worst.Best, worst.Distance,
                    Advice(worst.Access))
                { Within = Around(worst.Access) };
        }
        foreach (IGrouping<Variable, (Access Access, int Ways)> array in Conflicts.GroupBy(conflict => conflict.Access.Place.Origin))
        {
            (Access access, int ways) = array.OrderByDescending(conflict => conflict.Ways).First();
            yield return new(BankConflict, access.Node, [], array.Key.Name, ways) { Within = Around(access) };
        }
        foreach ((IfStatement branch, int lanes) in branches.Values)
            yield return new(Divergence, branch.Condition, [], lanes) { Within = [branch] };
    }

    /// <summary>The statement, and the loops around it.</summary>
    private static List<Statement> Around(Access access)
    {
        List<Statement> around = [access.Statement];
        for (Round? round = access.Round; round is not null; round = round.Outer)
            around.Add(round.Loop);
        return around;
    }

    private static string Advice(Access access) => access.Node is FieldExpression
        ? "give each field an array of its own, or read the whole struct at once"
        : "let neighbouring threads have neighbouring elements, or go through a shared array";

    private void AddShared(Access access, int[] lanes)
    {
        bool isKnown = conflicts.TryGetValue(access.Node, out (Access Access, int Ways) known);
        if (isKnown && known.Ways < FewWays)
            return;
        int ways = SharedBanks.Ways(access, lanes);
        if (ways > 0 && (!isKnown || ways < known.Ways))
            conflicts[access.Node] = (access, ways);
    }

    /// <summary>The threads of the first warp that certainly run.</summary>
    private static int[] Running(Threads threads)
    {
        uint warp = threads.Running.FirstWarp;
        int[] lanes = new int[Count(warp)];
        for (int lane = 0, i = 0; i < lanes.Length; lane++)
        {
            if ((warp >> lane & 1) != 0)
                lanes[i++] = lane;
        }
        return lanes;
    }

    private static int Count(uint lanes)
    {
        int count = 0;
        for (; lanes != 0; lanes &= lanes - 1)
            count++;
        return count;
    }

    private static int Work(IEnumerable<Statement> body) => body.Sum(statement => statement.AllExpressions().Count());
}
