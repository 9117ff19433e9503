using GpuKernels;

namespace SeveralGpus;

/// <summary>The heat equation on a grid of points, of which a device has some planes: a step of time, and what is around it.</summary>
public static partial class Kernels
{
    /// <summary>
    /// A hot ball in the middle of a cold cube. <paramref name="first"/> is the number of the part's first plane in the whole cube.
    /// </summary>
    [Kernel]
    public static void HeatUp(Span<float> part, int size, int first)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z;
        float half = 0.5f * (size - 1), radius = 0.3f * size;
        float dx = x - half, dy = y - half, dz = z + first - half;
        part[(z * size + y) * size + x] = dx * dx + dy * dy + dz * dz < radius * radius ? 100f : 0f;
    }

    /// <summary>
    /// One step for some planes of a part, from <paramref name="start"/> on: each point moves toward the mean of its six neighbours. What
    /// is on the surface of the whole cube stays as it is; the planes before the first and behind the last are the neighbours' own.
    /// </summary>
    [Kernel]
    public static void Step(ReadOnlySpan<float> now, Span<float> next, int size, int first, int start, float rate)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z + start;
        int i = (z * size + y) * size + x, plane = size * size, whole = z + first;
        float here = now[i];
        if (x > 0 && x < size - 1 && y > 0 && y < size - 1 && whole > 0 && whole < size - 1)
        {
            float around = now[i - 1] + now[i + 1] + now[i - size] + now[i + size] + now[i - plane] + now[i + plane];
            here += rate * (around - 6f * here);
        }
        next[i] = here;
    }

    /// <summary>How many elements differ.</summary>
    [Kernel]
    public static void CountDifferences(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<int> count)
    {
        int i = GlobalIdx.X;
        if (x[i] != y[i]) Atomic.Add(ref count[0], 1);
    }
}
