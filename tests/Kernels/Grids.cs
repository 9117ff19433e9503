namespace GpuKernels.Tests.Kernels;

/// <summary>Kernels whose blocks wait for each other.</summary>
public static partial class Grids
{
    /// <summary>Jacobi steps: each reads what other blocks wrote in the step before.</summary>
    [Kernel(Strict = true)]
    public static void Diffuse(int steps, Span<float> even, Span<float> odd)
    {
        int threads = GridDim.X * BlockDim.X;
        for (int step = 0; step < steps; step++)
        {
            for (int i = BlockIdx.X * BlockDim.X + ThreadIdx.X; i < even.Length; i += threads)
            {
                int left = Math.Max(i - 1, 0), right = Math.Min(i + 1, even.Length - 1);
                if (step % 2 == 0)
                    odd[i] = (even[left] + even[i] + even[right]) / 3f;
                else
                    even[i] = (odd[left] + odd[i] + odd[right]) / 3f;
            }
            Grid.Sync();
        }
    }

    /// <summary>A sum in one launch: of blocks in shared memory, by warps, and of all blocks behind the barrier of the grid.</summary>
    [Kernel]
    public static void Sum(ReadOnlySpan<int> x, Span<int> partial, Span<int> sum)
    {
        Span<int> ofWarps = Block.Shared<int>(32);
        int t = ThreadIdx.X, own = 0;
        for (int i = BlockIdx.Y * BlockDim.X + t; i < x.Length; i += GridDim.Y * BlockDim.X) own += x[i];
        own = Warp.ReduceAdd(own);
        if (t < 32) ofWarps[t] = 0;
        Block.Sync();
        if (Warp.LaneIndex == 0) ofWarps[Warp.Index] = own;
        Block.Sync();
        if (Warp.Index == 0)
        {
            int ofBlock = Warp.ReduceAdd(ofWarps[t]);
            if (t == 0) partial[BlockIdx.Y] = ofBlock;
        }
        Grid.Sync();
        if (t >= 32) return;
        int all = Warp.ReduceAdd(t < GridDim.Y ? partial[t] : 0);
        sum[BlockIdx.Y * 32 + t] = all + ofWarps[0];
    }

    /// <summary>A part of the threads returns before; of each block some stay.</summary>
    [Kernel]
    public static void SomeReturn(Span<int> x, Span<int> results)
    {
        int t = ThreadIdx.X, n = BlockDim.X;
        Span<int> own = stackalloc int[2];
        own[t & 1] = t + 1;
        x[BlockIdx.X * n + t] = t * 10 + BlockIdx.X;
        if (t % 3 == BlockIdx.X) return;
        Grid.Sync();
        int block = (BlockIdx.X + 1) % GridDim.X;
        results[BlockIdx.X * n + t] = x[block * n + n - 1 - t] + own[0] + own[1];
    }

    /// <summary>Each block keeps its part of the launch's shared memory while others run.</summary>
    [Kernel]
    public static void KeepDynamic(int rounds, Span<int> x)
    {
        Span<int> own = Block.DynamicShared<int>();
        int t = ThreadIdx.X, n = BlockDim.X, i = BlockIdx.X * n + t;
        own[t] = x[i];
        for (int round = 0; round < rounds; round++)
        {
            Grid.Sync();
            int other = x[(i + n) % x.Length];
            Grid.Sync();
            own[(t + 1) % n] += other;
            Block.Sync();
            x[i] = own[t];
        }
    }
}
