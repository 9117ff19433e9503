using System.Runtime.CompilerServices;
using GpuKernels.Generator.Analysis.Lanes;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>The 32 banks of shared memory, each of which gives one word of four bytes at a time.</summary>
internal static class SharedBanks
{
    private const int Banks = 32, WordBytes = 4, BytesAtOnce = Banks * WordBytes;

    /// <summary>How many words of the same bank threads want at once, at most; 0 where that is not known.</summary>
    public static int Ways(Access access, int[] lanes)
    {
        if (access.Place.Offset.SymbolicKey is null)
            return 0;
        Term offset = access.Place.Offset.Number;
        // Wide elements are served for a part of the warp at a time.
        int together = Math.Max(1, Math.Min(Banks, BytesAtOnce / access.Width));
        return lanes.GroupBy(lane => lane / together).Max(part => WaysOf(part, offset, access.Width));
    }

    [MethodImpl(LaneNumbers.Optimized)]
    private static int WaysOf(IEnumerable<int> lanes, Term offset, int width)
    {
        HashSet<long> words = [];
        int[] ofBank = new int[Banks];
        int most = 0;
        foreach (int lane in lanes)
        {
            long start = offset.Of(lane);
            for (long at = start; at < start + width; at += WordBytes)
            {
                if (words.Add(at >> 2))
                    most = Math.Max(most, ++ofBank[at >> 2 & Banks - 1]);
            }
        }
        return most;
    }
}
