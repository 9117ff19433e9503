#pragma warning disable GK0075 // indices that go round a block of any size
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

    /// <summary>A scan with four items a thread: read and written side by side, summed in order.</summary>
    [Kernel]
    public static void ScanItems(ReadOnlySpan<int> x, Span<int> sums)
    {
        Span<int> exchange = Block.Shared<int>(4 * 128);
        Span<int> items = stackalloc int[4];
        int t = ThreadIdx.X, n = BlockDim.X, first = BlockIdx.X * 4 * n;
        for (int k = 0; k < 4; k++) items[k] = x[first + k * n + t];
        Block.StripedToBlocked(items, exchange);
        int sum = 0;
        for (int k = 0; k < 4; k++) sum += items[k];
        sum = Block.ExclusiveSum(sum);
        for (int k = 0; k < 4; k++)
        {
            sum += items[k];
            items[k] = sum;
        }
        Block.BlockedToStriped(items, exchange);
        for (int k = 0; k < 4; k++) sums[first + k * n + t] = items[k];
    }

    private static Vector3 PassOn(Vector3 value, int thread, Span<Vector3> through) => Block.Exchange(value, thread, through);

    /// <summary>Values of a struct turned round, and items sorted by a rank; in blocks of two dimensions.</summary>
    [Kernel]
    public static void Exchanges(Span<Vector3> x, Span<long> y)
    {
        Span<Vector3> vectors = Block.Shared<Vector3>(64);
        Span<long> numbers = Block.Shared<long>(2 * 64 + 5);
        Span<long> items = stackalloc long[2];
        Span<int> ranks = stackalloc int[2];
        int n = BlockDim.X * BlockDim.Y, t = ThreadIdx.Y * BlockDim.X + ThreadIdx.X, i = BlockIdx.X * n + t;
        for (int round = 0; round < 2; round++) x[i] = PassOn(x[i] * (t + 1), (t + 5 + round) % n, vectors);
        for (int k = 0; k < 2; k++)
        {
            items[k] = y[2 * i + k];
            ranks[k] = (2 * t + k) * 7 % (2 * n);
        }
        Block.ScatterToBlocked(items, ranks, numbers[5..]);
        for (int k = 0; k < 2; k++) y[2 * i + k] = items[k];
    }
}
