namespace GpuKernels.Tests.Kernels;

/// <summary>The position in the grid, for short.</summary>
public static partial class GlobalIndices
{
    [Kernel]
    public static void Line(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length) y[i] = x[i] * 2f + GlobalIdx.X;
    }

    [Kernel]
    public static void Box(int width, int height, Span<int> cells)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z;
        if (x >= width || y >= height) return;
        cells[(z * height + y) * width + x] = x + 100 * y + 10_000 * z + Sum();
    }

    private static int Sum() => checked(GlobalIdx.X + GlobalIdx.Y) * 1_000_000;
}
