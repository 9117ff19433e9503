using GpuKernels.Generator.Analysis.Costs;
using GpuKernels.Generator.Analysis.Lanes;
using GpuKernels.Generator.Analysis.Races;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Findings;

/// <summary>
/// What the threads of a block do to each other, and what their accesses cost, in every block that the kernel may be meant for. Its shared
/// arrays tell:
/// a block that reads beyond one, or where nobody has written, is not meant.
/// </summary>
internal static class BlockFindings
{
    /// <summary>Blocks that are looked at to contradict what the first one shows.</summary>
    private const int MostShapes = 24;

    public static IEnumerable<Finding> Find(Kernel kernel)
    {
        BlockRun? first = null, other = null;
        SimulatedKernel simulated = new(kernel);
        foreach (BlockShape shape in BlockShapes.Of(kernel).Take(MostShapes))
        {
            if (first is not null && !MayContradict(shape, first.Shape))
                continue;
            BlockRun run = new(kernel, shape);
            if (!BlockSimulation.Run(simulated, shape, run))
                return [];
            other ??= run;
            if (!run.Races.IsPlausible)
                continue;
            first?.Contradict(run);
            first ??= run;
            if (!first.HasDoubts)
                break;
        }
        return (first ?? other) is { } shown ? Describe(kernel, shown, isMeant: first is not null) : [];
    }

    /// <summary>Of a kernel for whole warps, blocks of less show nothing.</summary>
    private static bool MayContradict(BlockShape shape, BlockShape first) =>
        shape.Count % WarpStatement.WarpSize == 0 || first.Count < WarpStatement.WarpSize;

    private static IEnumerable<Finding> Describe(Kernel kernel, BlockRun run, bool isMeant)
    {
        IEnumerable<Finding> found = run.Races.HasLock ? [] : run.Races.EarlyReads.Select(RaceFindings.Describe);
        if (!run.Races.HasLock && isMeant)
            found = found.Concat(RaceFindings.Describe(run.Races.Races, run.Shape));
        if (!run.Races.HasLock)
            found = found.Concat(GlobalUpdates.Find(kernel, run.Races, run.Shape));
        return isMeant ? found.Concat(run.Costs.Describe(kernel)).ToArray() : found.ToArray();
    }
}

/// <summary>What was seen of one block.</summary>
internal sealed class BlockRun(Kernel kernel, BlockShape shape) : IBlockObserver
{
    public BlockShape Shape => shape;

    public RaceDetector Races { get; } = new(kernel);

    public MemoryCosts Costs { get; } = new();

    public bool IsDone => !Races.IsPlausible;

    /// <summary>True where another block may show that it is not always so.</summary>
    public bool HasDoubts => Races.Races.Count > 0 && !Races.HasLock || Costs.HasDoubts;

    /// <summary>Keeps what the other block does too.</summary>
    public void Contradict(BlockRun other)
    {
        Races.Races.RemoveAll(race => !other.Races.Races.Any(race.IsLike));
        Costs.Contradict(other.Costs);
    }

    public void Begin(Symbols symbols) => Races.Begin(symbols);

    public void OnAccess(Access access)
    {
        Races.OnAccess(access);
        Costs.OnAccess(access);
    }

    public void OnBarrier() => Races.OnBarrier();

    public void OnLock() => Races.OnLock();

    public void OnUnseenWrites(Variable array) => Races.OnUnseenWrites(array);

    public void OnBranch(IfStatement branch, Threads whenTrue, Threads whenFalse) => Costs.OnBranch(branch, whenTrue, whenFalse);
}
