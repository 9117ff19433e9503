using GpuKernels.Generator.Analysis.Lanes;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>An access by which a warp touches more sectors than its bytes fill.</summary>
/// <param name="Distance">Between neighbouring threads' elements: <c>16 bytes</c>.</param>
internal sealed record StridedAccess(Access Access, int Sectors, int Best, string Distance);

/// <summary>The sectors of one array in global memory that a warp touches, and how many of their bytes.</summary>
internal sealed class GlobalTraffic
{
    private const int SectorBytes = 32, UnitBytes = 4;

    /// <summary>Twice as many is not worth a word: the second half is often used soon after, and still in a cache.</summary>
    private const int MuchMore = 4;

    private readonly HashSet<(string Symbols, long Sector)> sectors = [];
    private readonly HashSet<(string Symbols, long Unit)> units = [];
    private StridedAccess? worst;

    /// <summary>Null where other accesses use the rest of the sectors, as those of the other fields of a struct do.</summary>
    public StridedAccess? Worst => units.Count * UnitBytes * 2 > sectors.Count * SectorBytes ? null : worst;

    public void Add(Access access, int[] lanes)
    {
        LaneValue offset = access.Place.Offset;
        HashSet<(string, long)> own = [], ownUnits = [];
        string? common = offset.SymbolicKey;
        foreach (int lane in lanes)
        {
            string symbols = common ?? string.Join("+", offset.Symbolic.Select(term => $"{term.Of(lane)}*{term.Symbol}"));
            long start = offset.Number.Of(lane), end = start + access.Width - 1;
            for (long at = Floor(start, SectorBytes); at <= Floor(end, SectorBytes); at++)
                own.Add((symbols, at));
            for (long at = Floor(start, UnitBytes); at <= Floor(end, UnitBytes); at++)
                ownUnits.Add((symbols, at));
        }
        sectors.UnionWith(own);
        units.UnionWith(ownUnits);
        int best = (ownUnits.Count * UnitBytes + SectorBytes - 1) / SectorBytes;
        if (own.Count >= MuchMore * best && own.Count > (worst?.Sectors ?? 0))
        {
            long distance = Math.Abs(offset.Number.Of(lanes[1]) - offset.Number.Of(lanes[0]));
            worst = new(access, own.Count, best, common is null ? "a distance apart that the launch decides" : $"{distance} bytes apart");
        }
    }

    private static long Floor(long bytes, int size) => bytes >= 0 ? bytes / size : (bytes + 1) / size - 1;
}
