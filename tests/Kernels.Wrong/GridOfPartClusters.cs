// Seven blocks are three clusters of two, and one block too many.
static partial class Kernels
{
    [Kernel, Cluster(2)]
    public static void Ranks(Span<int> ranks)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < ranks.Length) ranks[i] = Cluster.BlockRank;
    }

    public static void Run(GpuDevice gpu, GpuArray<int> ranks) => Ranks(gpu.Launch(7, 256), ranks);
//                                                                                 ^ GK0082
}
