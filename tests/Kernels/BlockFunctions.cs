using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>What the threads of a block compute together.</summary>
public static partial class BlockFunctions
{
    [Kernel(Strict = true)]
    public static void Reductions(ReadOnlySpan<int> x, ReadOnlySpan<float> y, Span<int> ints, Span<long> longs, Span<float> floats)
    {
        int n = BlockDim.X * BlockDim.Y * BlockDim.Z, t = (ThreadIdx.Z * BlockDim.Y + ThreadIdx.Y) * BlockDim.X + ThreadIdx.X;
        int i = BlockIdx.X * n + t, all = GridDim.X * n;
        ints[i] = Block.ReduceAdd(x[i]);
        ints[all + i] = Block.ReduceMin(x[i]) + 1000 * Block.ReduceMax(x[i]);
        longs[i] = Block.ReduceAdd((long)x[i] << 33);
        floats[i] = Block.ReduceAdd(y[i]);
        floats[all + i] = Block.ReduceMax(y[i]);
    }

    [Kernel(Strict = true)]
    public static void Sums(ReadOnlySpan<int> x, ReadOnlySpan<float> y, Span<int> ints, Span<float> floats)
    {
        int n = BlockDim.X, t = ThreadIdx.X;
        ints[t] = Block.InclusiveSum(x[t]);
        ints[n + t] = Block.ExclusiveSum(x[t]);
        floats[t] = Block.InclusiveSum(y[t]);
        floats[n + t] = Block.ExclusiveSum(y[t]);
    }

    /// <summary>In a loop, with values of a struct, and mixed with the kernel's own shared memory.</summary>
    [Kernel]
    public static void Broadcasts(ReadOnlySpan<Vector2> x, Span<Vector2> results)
    {
        Span<Vector2> tile = Block.Shared<Vector2>(128);
        int t = ThreadIdx.X;
        tile[t] = x[t];
        Vector2 sum = Block.Broadcast(x[t]);
        for (int thread = 1; thread < BlockDim.X; thread *= 2)
            sum += Block.Broadcast(tile[BlockDim.X - 1 - t], thread);
        results[t] = sum * Block.ReduceAdd(1);
    }
}
