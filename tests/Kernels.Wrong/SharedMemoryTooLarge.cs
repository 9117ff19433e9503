// A block has 227 KiB, and the kernel has 40 of them already.
static partial class Kernels
{
    [Kernel]
    public static void Histogram(ReadOnlySpan<int> x, Span<int> counts)
    {
        Span<int> tile = Block.Shared<int>(10 * 1024);
        Span<int> bins = Block.DynamicShared<int>();
        int t = ThreadIdx.X;
        for (int k = t; k < bins.Length; k += BlockDim.X) bins[k] = 0;
        tile[t] = t < x.Length ? x[t] : 0;
        Block.Sync();
        Atomic.Add(ref bins[tile[t]], 1);
        Block.Sync();
        for (int k = t; k < bins.Length; k += BlockDim.X) Atomic.Add(ref counts[k], bins[k]);
    }

    public static void Run(GpuDevice gpu, GpuArray<int> x, GpuArray<int> counts) => Histogram(gpu.Launch(64, 256).Shared(200 * 1024), x, counts);
//                                                                                                                       ^^^^^^^^^^ GK0085
}
