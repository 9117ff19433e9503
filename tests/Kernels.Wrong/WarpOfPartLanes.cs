// The fourth warp of 100 threads has four lanes, and the sum asks 32.
static partial class Kernels
{
    [Kernel]
    public static void WarpSums(ReadOnlySpan<float> x, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        float sum = i < x.Length ? x[i] : 0f;
        for (int distance = 16; distance > 0; distance /= 2)
            sum += Warp.ShuffleDown(sum, distance);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see GK0083
        if (ThreadIdx.X % 32 == 0) Atomic.Add(ref sums[BlockIdx.X], sum);
    }

    public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> sums) => WarpSums(gpu.Launch(10, 100), x, sums);
//                                                                                                            ^^^ GK0083
}
