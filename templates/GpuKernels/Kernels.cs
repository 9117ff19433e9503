using GpuKernels;

internal static partial class Kernels
{
    /// <summary>Each thread does one element: y = a * x + y.</summary>
    [Kernel]
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length) y[i] = a * x[i] + y[i];
    }
}
