using System.Numerics.Tensors;

namespace GpuKernels.Tests.Bounds;

/// <summary>Kernels that use what their arrays do not have, each on a line with a mark.</summary>
public static partial class OutOfBounds
{
    public struct Pair
    {
        public int First, Second;
    }

    [Kernel]
    public static void Neighbour(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length)
            y[i] = x[i + 1]; // Neighbour
    }

    [Kernel]
    public static void Blocks(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(32);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * BlockDim.X + t]; // Blocks
        Block.Sync();
        x[BlockIdx.X * BlockDim.X + t] = tile[31 - t % 32] + 1;
    }

    [Kernel]
    public static void Negative(Span<Pair> x)
    {
        int i = GlobalIdx.X;
        x[i - 1].Second = i; // Negative
    }

    [Kernel]
    public static void Bins(ReadOnlySpan<byte> values, Span<int> counts)
    {
        int i = GlobalIdx.X;
        if (i < values.Length)
            Atomic.Add(ref counts[values[i]], 1); // Bins
    }

    [Kernel]
    public static void Slices(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        ReadOnlySpan<int> part = x.Slice(i, 4); // Slices
        y[i] = part[0] + part[3];
    }

    [Kernel]
    public static void Helpers(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        y[i] = Behind(x, i);
    }

    [Kernel]
    public static void Tensors(ReadOnlyTensorSpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        y[i] = x[i, 1]; // Tensors
    }

    private static int Behind(ReadOnlySpan<int> x, int i) => x[i + 2]; // Helpers
}
