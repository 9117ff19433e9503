using GpuKernels;

namespace InPython;

internal static partial class Kernels
{
    /// <summary>y becomes a x + y.</summary>
    [Kernel]
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        int i = GlobalIdx.X;
        y[i] = a * x[i] + y[i];
    }

    /// <summary>0, 1, 2, …</summary>
    [Kernel]
    public static void Count(Span<float> x)
    {
        int i = GlobalIdx.X;
        x[i] = i;
    }
}
