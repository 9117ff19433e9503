namespace GpuKernels.Tests.Kernels;

/// <summary>Kernels whose blocks run in clusters and reach each other's shared memory.</summary>
public static partial class Clusters
{
    /// <summary>Each block counts for the bins of all; a block owns a part of them.</summary>
    [Kernel, Cluster(4)]
    public static void Histogram(ReadOnlySpan<int> x, Span<int> counts)
    {
        Span<int> bins = Block.Shared<int>(32);
        int t = ThreadIdx.X;
        if (t < 32) bins[t] = 0;
        Cluster.Sync();
        for (int i = BlockIdx.X * BlockDim.X + t; i < x.Length; i += GridDim.X * BlockDim.X)
        {
            int bin = x[i] % 128;
            Span<int> theirs = Cluster.Shared(bins, bin / 32);
            Atomic.Add(ref theirs[bin % 32], 1);
        }
        Cluster.Sync();
        if (t < 32) Atomic.Add(ref counts[Cluster.BlockRank * 32 + t], bins[t]);
    }

    private static int First(ReadOnlySpan<int> tile) => tile[0];

    private static void Publish(Span<int> tile, int value)
    {
        tile[ThreadIdx.X] = value;
        Cluster.Sync();
    }

    private static int OwnRank(int scale) => Cluster.BlockRank * scale;

    /// <summary>Clusters along three axes, slices and helpers; a part of the threads returns early.</summary>
    [Kernel, Cluster(2, 2, 2)]
    public static void Neighbours(Span<int> x, Span<int> ranks)
    {
        Span<int> tile = Block.Shared<int>(16);
        Span<long> sums = Block.Shared<long>(1);
        int t = ThreadIdx.X, block = (BlockIdx.Z * GridDim.Y + BlockIdx.Y) * GridDim.X + BlockIdx.X;
        if (t == 0) sums[0] = block;
        Publish(tile, block * 100 + t);
        int other = (Cluster.BlockRank + 3) % Cluster.BlockCount;
        Span<int> theirs = Cluster.Shared(tile, other);
        int sum = theirs[15 - t] + First(theirs[4..]) + First(Cluster.Shared(tile, 0));
        for (int rank = 0; rank < Cluster.BlockCount; rank++) sum += (int)Cluster.Shared(sums, rank)[0];
        Cluster.Sync();
        if (t >= 8) return;
        // What the other block had there is replaced, and read by it.
        theirs[t] = sum;
        Cluster.Sync();
        x[block * 8 + t] = tile[t] + Warp.ReduceAdd(1, mask: 0xff);
        if (t == 0) ranks[block] = OwnRank(10);
    }

    /// <summary>Memory of the launch; sums go round the ring of blocks.</summary>
    [Kernel, Cluster(1, 4)]
    public static void Ring(int rounds, Span<float> x)
    {
        Span<float> even = Block.Shared<float>(64);
        Span<float> odd = Block.DynamicShared<float>();
        int t = ThreadIdx.X, i = BlockIdx.Y * BlockDim.X + t, next = (Cluster.BlockRank + 1) % Cluster.BlockCount;
        even[t] = x[i];
        Cluster.Sync();
        for (int round = 0; round < rounds; round++)
        {
            if (round % 2 == 0) Cluster.Shared(odd, next)[t] = even[t] + t;
            else Cluster.Shared(even, next)[t] = odd[t] * 0.5f;
            Cluster.Sync();
        }
        x[i] = even[t] + (rounds > 0 ? odd[t] : 0f);
    }
}
