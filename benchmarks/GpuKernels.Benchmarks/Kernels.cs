namespace GpuKernels.Benchmarks;

internal static partial class Kernels
{
    /// <summary>Does nothing where <paramref name="n"/> is not negative, so that a launch is all there is to measure.</summary>
    [Kernel]
    public static void Empty(int n, float a, ReadOnlySpan<float> x, Span<float> y)
    {
        if (n < 0) y[0] = a * x[0];
    }
}
