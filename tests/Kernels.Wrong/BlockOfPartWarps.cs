// 1000 threads take the time of 1024.
static partial class Kernels
{
    [Kernel]
    public static void Square(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }

    public static void Run(GpuStream stream, GpuArray<float> x) => Square(stream.Launch(100, 1000), x);
//                                                                                           ^^^^ GK0084
}
