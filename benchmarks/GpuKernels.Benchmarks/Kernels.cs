namespace GpuKernels.Benchmarks;

internal static partial class Kernels
{
    /// <summary>Does nothing where <paramref name="n"/> is not negative, so that a launch is all there is to measure.</summary>
    [Kernel]
    public static void Empty(int n, float a, ReadOnlySpan<float> x, Span<float> y)
    {
        if (n < 0) y[0] = a * x[0];
    }

    /// <summary>A step of Jacobi's method: each inner cell moves towards the mean of its four neighbours; those at the edge stay.</summary>
    [Kernel]
    public static void Relax(int width, int height, float step, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        int i = y * width + x;
        float own = source[i];
        if (x > 0 && x < width - 1 && y > 0 && y < height - 1)
            own += step * (source[i - width] + source[i - 1] + source[i + 1] + source[i + width] - 4f * own);
        target[i] = own;
    }
}
