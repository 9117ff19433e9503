namespace GpuKernels.Tests.Kernels;

/// <summary>Flat kernels whose threads do several columns, and rows or planes, that share what they read.</summary>
public static partial class FlatStencils
{
    /// <summary>Seven points: planes share two of three, and the edges on all six sides stay.</summary>
    [Kernel]
    public static void Heat(int width, int height, int depth, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z;
        if (x < 1 || y < 1 || z < 1 || x >= width - 1 || y >= height - 1 || z >= depth - 1) return;
        int plane = width * height, i = z * plane + y * width + x;
        target[i] = 2f * source[i] + source[i - plane] + source[i - width] + source[i - 1] + source[i + 1] + source[i + width] + source[i + plane];
    }

    /// <summary>Around the corners, in rows of a constant width.</summary>
    [Kernel]
    public static void Corners(int height, ReadOnlySpan<short> source, Span<int> target)
    {
        const int width = 36;
        int x = GlobalIdx.X, y = GlobalIdx.Y, i = y * width + x;
        if (x > 0 && y > 0 && x < width - 1 && y < height - 1)
            target[i] = source[i] + 3 * source[i - width - 1] + 5 * source[i - width + 1] + 7 * source[i + width - 1] + 11 * source[i + width + 1] + 13 * source[i + width];
    }

    /// <summary>Two planes away: a thread of one plane skips those between. What lies in the middle is read to the sides only.</summary>
    [Kernel]
    public static void Far(int width, int height, int depth, ReadOnlySpan<double> source, Span<double> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z;
        if (z < 2 || z + 2 >= depth || x == 0) return;
        if (x >= width - 1 || y >= height) return;
        int plane = height * width, i = x + width * y + plane * z;
        target[i] = source[i - 2 * plane] + 2 * source[i + 2 * plane] + 4 * source[i - 1] + 8 * source[i + 1];
    }

    /// <summary>No index along Y; each plane adds to its own elements.</summary>
    [Kernel]
    public static void Layers(int width, int depth, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, z = GlobalIdx.Z, i = z * width + x;
        if (x >= 3 && z < depth - 1 && x < width) target[i] += source[i] - source[i + width];
    }

    /// <summary>Of what lies beyond a guard nothing may be computed: it divides, and looks up a table at what it has read.</summary>
    [Kernel]
    public static void Lookup(int width, int height, int depth, ReadOnlySpan<int> source, ReadOnlySpan<int> table, Span<int> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z;
        if (x < 2 || x >= width - 1 || y >= height || z >= depth - 1) return;
        int i = (z * height + y) * width + x;
        target[i] = table[source[i]] + 1000 / source[i + width * height] + source[i - 2];
    }

    /// <summary>Six arrays, of which three are changed: all loads come before the first store.</summary>
    [Kernel]
    public static void Move(float time, ReadOnlySpan<float> speedX, ReadOnlySpan<float> speedY, ReadOnlySpan<float> speedZ, Span<float> x, Span<float> y, Span<float> z)
    {
        int i = GlobalIdx.X;
        x[i] += time * speedX[i];
        y[i] += time * speedY[i];
        z[i] += time * speedZ[i];
    }

    /// <summary>What is read in a branch only, and what is written twice.</summary>
    [Kernel]
    public static void Sort(ReadOnlySpan<int> keys, ReadOnlySpan<int> others, Span<int> least, Span<long> most)
    {
        int i = GlobalIdx.X;
        if (i >= keys.Length) return;
        least[i] = keys[i];
        most[i] = keys[i] * 2L + least[i];
        if (keys[i] > 50) least[i] = others[i];
    }
}
