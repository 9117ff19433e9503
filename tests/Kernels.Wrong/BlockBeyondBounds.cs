// The kernel was compiled for blocks of at most 128 threads.
static partial class Kernels
{
    [Kernel, LaunchBounds(128)]
    public static void Square(Span<float> x)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < x.Length) x[i] *= x[i];
    }

    public static void Run(GpuDevice gpu, GpuArray<float> x)
    {
        Square(gpu.Launch(64, 128), x);
        Square(gpu.Launch(8192), x);
        Square(gpu.Launch(16, 512), x);
//                            ^^^ GK0082
    }
}
