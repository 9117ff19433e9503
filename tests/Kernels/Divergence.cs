// These are the mistakes that the warnings are about.
#pragma warning disable GK0065, GK0066
namespace GpuKernels.Tests.Kernels;

/// <summary>Kernels whose threads wait for each other in vain, where they have as many threads as the tests launch. Never for a GPU.</summary>
public static partial class Divergence
{
    [Kernel]
    public static void Branches(Span<int> x)
    {
        int t = ThreadIdx.X;
        if (t < 20)
            x[t] = Warp.ReduceAdd(1);
        else
            x[t] = Warp.ReduceMax(1);
    }

    /// <summary>What a thread finds is taken for what all find.</summary>
    [Kernel]
    public static void Loop(Span<int> x)
    {
        Span<int> seen = Block.Shared<int>(1);
        int t = ThreadIdx.X, own = 0;
        if (t == 0) seen[0] = 0;
        Block.Sync();
        while (Atomic.Add(ref seen[0], 1) < 3)
        {
            own++;
            Block.Sync();
        }
        x[t] = own;
        Block.Sync();
    }

    /// <summary>Both halves of a warp multiply, each for itself.</summary>
    [Kernel]
    public static void Products(ReadOnlySpan<Half> a, Span<float> x)
    {
        Accumulator<float> sum = default;
        if (Warp.LaneIndex < 16)
            sum = TensorCore.MultiplyAdd(TensorCore.LoadA(a, 16), TensorCore.LoadB(a, 16), sum);
        else
            sum = TensorCore.MultiplyAdd(TensorCore.LoadA(a, 16), TensorCore.LoadB(a, 16, MatrixLayout.ColumnMajor), sum);
        sum.Store(x, 16);
    }

    [Kernel]
    public static void Barrier(Span<int> x)
    {
        int t = ThreadIdx.X;
        if (t == 64) x[t] = Warp.Any(true) ? 1 : 0;
        Block.Sync();
        x[t]++;
    }

    [Kernel]
    public static void Masks(Span<int> x)
    {
        int t = ThreadIdx.X;
        x[t] = (int)Warp.Ballot(true, t < 31 ? Warp.AllLanes : 1u << 31 | 1u);
    }

    [Kernel]
    public static void BlockReturns(Span<int> x)
    {
        if (BlockIdx.X == 1) return;
        Grid.Sync();
        x[BlockIdx.X] = 1;
    }

    [Kernel]
    public static void WithoutItself(Span<int> x)
    {
        Warp.Sync(~2u);
        x[ThreadIdx.X]++;
    }

    [Kernel]
    public static void Phase(Span<int> x)
    {
        Span<AsyncBarrier> barriers = Block.Shared<AsyncBarrier>(1);
        if (ThreadIdx.X == 0) AsyncBarrier.Initialize(ref barriers[0], 2);
        Block.Sync();
        if (ThreadIdx.X == 3) AsyncBarrier.Arrive(ref barriers[0]);
        AsyncBarrier.Wait(ref barriers[0], 0);
        x[ThreadIdx.X] = 1;
    }

    /// <summary>What a GPU could not copy.</summary>
    [Kernel]
    public static void Copy(int count, int from, int to, Span<byte> x)
    {
        Span<byte> tile = Block.Shared<byte>(128);
        Span<AsyncBarrier> barriers = Block.Shared<AsyncBarrier>(1);
        AsyncBarrier.Initialize(ref barriers[0], 1);
        AsyncCopy.Bulk(x.Slice(from, count), tile.Slice(to, count), ref barriers[0]);
        AsyncBarrier.Arrive(ref barriers[0]);
        AsyncBarrier.Wait(ref barriers[0], 0);
        x[0] = tile[to];
    }
}
