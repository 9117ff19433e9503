// 1000 threads are four blocks of 256, and the last 24 threads write beyond the end.
static partial class Kernels
{
    [Kernel]
    public static void Square(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        y[i] = x[i] * x[i];
//      ^^^^ see GK0080
//             ^^^^ see GK0080
//                    ^^^^ see GK0080
    }

    public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> y) => Square(gpu.Launch(1000), x, y);
//                                                                                        ^^^^^^^^^^^^^^^^ GK0080
}
