// The array in dynamic shared memory is as long as the launch says, which says nothing.
static partial class Kernels
{
    [Kernel]
    public static void Reverse(Span<float> x)
    {
        Span<float> tile = Block.DynamicShared<float>();
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0085
        int t = ThreadIdx.X, n = BlockDim.X;
        tile[t] = x[t];
        Block.Sync();
        x[t] = tile[n - 1 - t];
    }

    public static void Run(GpuDevice gpu, GpuArray<float> x) => Reverse(gpu.Launch(1, 256), x);
//                                                                      ^^^^^^^^^^^^^^^^^^ GK0085
}
