// One block of the cluster skips the barrier.
static partial class Kernels
{
    [Kernel, Cluster(2)]
    public static void Swap(Span<float> x)
    {
        Span<float> own = Block.Shared<float>(256);
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        own[ThreadIdx.X] = i < x.Length ? x[i] : 0f;
        if (Cluster.BlockRank == 0)
//          ^^^^^^^^^^^^^^^^^^^^^^ see GK0061
            Cluster.Sync();
//          ^^^^^^^^^^^^^^ GK0061
        if (i < x.Length) x[i] = Cluster.Shared(own, 1 - Cluster.BlockRank)[ThreadIdx.X];
    }
}
