namespace GpuKernels.Startup;

public static partial class Kernels
{
    /// <summary>y = a·x + y: one thread for each element.</summary>
    [Kernel]
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length) y[i] = a * x[i] + y[i];
    }
}
