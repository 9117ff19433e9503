using GpuKernels;

namespace Classics;

/// <summary>Sorting by a network of comparisons, which are the same whatever the values are.</summary>
public static partial class BitonicSort
{
    /// <summary>
    /// One step: each element is compared with the one whose index differs in the bit <paramref name="distance"/>, and the two are put in
    /// order, up or down by turns of <paramref name="run"/> elements.
    /// </summary>
    [Kernel]
    public static void Exchange(int run, int distance, Span<float> values)
    {
        int t = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (t >= values.Length / 2) return;
        int low = 2 * t - (t & (distance - 1)), high = low + distance;
        float a = values[low], b = values[high];
        bool isUp = (low & run) == 0;
        if (a > b == isUp)
        {
            values[low] = b;
            values[high] = a;
        }
    }

    /// <summary>Sorts in place; the length is a power of two.</summary>
    public static void Sort(GpuDevice gpu, GpuArray<float> values)
    {
        for (int run = 2; run <= values.Length; run *= 2)
        {
            for (int distance = run / 2; distance > 0; distance /= 2)
                Exchange(gpu.Launch(values.Length / 2), run, distance, values);
        }
    }
}
