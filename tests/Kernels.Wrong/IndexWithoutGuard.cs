// 1000 threads are four blocks of 256, and the last 24 threads write beyond the end.
static partial class Kernels
{
    [Kernel]
    public static void Alternate(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        y[i] = ThreadIdx.X % 2 == 0 ? x[i] : 0f;
//      ^^^^ see GK0080
    }

    public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> y) => Alternate(gpu.Launch(1000), x, y);
//                                                                                           ^^^^^^^^^^^^^^^^ GK0080
}
