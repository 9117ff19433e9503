// What is wrong in a generic kernel is wrong for each type that it is launched with.
static partial class Kernels
{
    [Kernel]
    public static void Reverse<T>(ReadOnlySpan<T> x, Span<T> y)
        where T : unmanaged
    {
        Span<T> tile = Block.Shared<T>(128);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * 128 + t];
//      ^^^^^^^ see GK0071
        y[BlockIdx.X * 128 + t] = tile[127 - t];
//                                ^^^^^^^^^^^^^ GK0071
    }

    public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> y) => Reverse(gpu.Launch(4, 128), x, y);
}
