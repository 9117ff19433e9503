using System.Runtime.CompilerServices;
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

    /// <summary>By the symbols of the offset: there may be anything between elements that other symbols are added to.</summary>
    private sealed class Touched
    {
        public readonly HashSet<long> Sectors = [], Units = [];

        [MethodImpl(LaneNumbers.Optimized)]
        public void Add(long start, long end)
        {
            for (long at = Floor(start, SectorBytes); at <= Floor(end, SectorBytes); at++)
                Sectors.Add(at);
            for (long at = Floor(start, UnitBytes); at <= Floor(end, UnitBytes); at++)
                Units.Add(at);
        }
    }

    private readonly Dictionary<string, Touched> all = [];
    private StridedAccess? worst;

    /// <summary>Null where other accesses use the rest of the sectors, as those of the other fields of a struct do.</summary>
    public StridedAccess? Worst =>
        all.Values.Sum(touched => touched.Units.Count) * UnitBytes * 2 > all.Values.Sum(touched => touched.Sectors.Count) * SectorBytes
            ? null
            : worst;

    public void Add(Access access, int[] lanes)
    {
        LaneValue offset = access.Place.Offset;
        string? common = offset.SymbolicKey;
        Dictionary<string, Touched> own = [];
        foreach (int lane in lanes)
        {
            string symbols = common ?? string.Join("+", offset.Symbolic.Select(term => $"{term.Of(lane)}*{term.Symbol}"));
            if (!own.TryGetValue(symbols, out Touched touched))
                own[symbols] = touched = new();
            long start = offset.Number.Of(lane);
            touched.Add(start, start + access.Width - 1);
        }
        int sectors = own.Values.Sum(touched => touched.Sectors.Count),
            best = (own.Values.Sum(touched => touched.Units.Count) * UnitBytes + SectorBytes - 1) / SectorBytes;
        Unite(own);
        if (sectors >= MuchMore * best && sectors > (worst?.Sectors ?? 0))
        {
            long distance = Math.Abs(offset.Number.Of(lanes[1]) - offset.Number.Of(lanes[0]));
            worst = new(access, sectors, best, common is null ? "a distance apart that the launch decides" : $"{distance} bytes apart");
        }
    }

    private void Unite(Dictionary<string, Touched> own)
    {
        foreach (KeyValuePair<string, Touched> touched in own)
        {
            if (!all.TryGetValue(touched.Key, out Touched known))
            {
                all[touched.Key] = touched.Value;
                continue;
            }
            known.Sectors.UnionWith(touched.Value.Sectors);
            known.Units.UnionWith(touched.Value.Units);
        }
    }

    private static long Floor(long bytes, int size) => bytes >= 0 ? bytes / size : (bytes + 1) / size - 1;
}
