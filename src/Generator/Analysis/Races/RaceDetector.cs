using GpuKernels.Generator.Analysis.Lanes;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis.Races;

/// <summary>Looks for races in what a block does.</summary>
internal sealed class RaceDetector(Kernel kernel)
{
    private readonly Dictionary<Variable, SharedArray> arrays = [];
    private readonly Dictionary<Variable, long> sizes = kernel.Body.OfType<DeclareSharedStatement>()
        .Where(array => array.Length != DeclareSharedStatement.Rest)
        .ToDictionary(array => array.Variable, array => (long)array.Length * kernel.SizeOf(((SpanType)array.Variable.Type).Element));

    /// <summary>At most one of a kind for each pair of places in the source.</summary>
    public List<Race> Races { get; } = [];

    /// <summary>Reads of arrays in which nothing is written.</summary>
    public List<Access> EarlyReads { get; } = [];

    /// <summary>Updates of global memory that several threads make of the same element.</summary>
    public List<Access> GlobalUpdates { get; } = [];

    /// <summary>True where threads wait for each other by locks, of which nothing is known.</summary>
    public bool HasLock { get; private set; }

    /// <summary>True where the block has the shape that the kernel is for, as far as shared arrays show.</summary>
    public bool IsPlausible { get; private set; } = true;

    private Symbols? symbols;

    public void Begin(Symbols symbols) => this.symbols = symbols;

    /// <summary>True for a value that does not depend on which block it is.</summary>
    public bool IsSameInBlocks(LaneValue value) => value.Symbolic.All(term => symbols!.RankOf(term.Symbol) == SymbolRank.Size);

    public void OnAccess(Access access)
    {
        if (access.Place.Space == MemorySpaces.Global && access is { IsUpdate: true, Kind: AccessKind.Write })
            GlobalUpdates.Add(access);
        if (access.Place.Space != MemorySpaces.Shared)
            return;
        SharedArray array = Of(access.Place.Origin);
        if (access.Kind == AccessKind.Read && array.IsFresh)
        {
            if (!access.Threads.Running.IsNone)
                EarlyReads.Add(access);
            array.IsWritten = true;
        }
        Races.AddRange(array.Add(access).Where(race => !Races.Any(race.IsLike)).ToArray());
        IsPlausible &= !IsOutside(access) && !array.HasUnwrittenReads;
    }

    public void OnBarrier()
    {
        foreach (SharedArray array in arrays.Values)
            array.Synchronize();
    }

    public void OnLock()
    {
        HasLock = true;
        OnBarrier();
    }

    public void OnUnseenWrites(Variable array) => Of(array).IsWritten = true;

    private SharedArray Of(Variable array)
    {
        if (!arrays.TryGetValue(array, out SharedArray known))
            arrays[array] = known = new(Unit(((SpanType)array.Type).Element));
        return known;
    }

    private int Unit(IrType element) =>
        Math.Min(4, Layout.Scalars(kernel.Structs, element).Select(scalar => scalar.Type.Size).DefaultIfEmpty(1).Min());

    private bool IsOutside(Access access)
    {
        if (!access.Place.Offset.IsNumber || !sizes.TryGetValue(access.Place.Origin, out long bytes))
            return false;
        Term offset = access.Place.Offset.Number;
        LaneSet running = access.Threads.Running;
        for (int lane = 0; lane < running.Count; lane++)
        {
            if (running[lane] && (offset.Of(lane) < 0 || offset.Of(lane) + access.Width > bytes))
                return true;
        }
        return false;
    }
}
