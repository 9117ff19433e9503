namespace GpuKernels.Tests.Kernels;

/// <summary>Kernels that throw what C# throws on its own, where the data is not what they expect.</summary>
public static partial class Faults
{
    /// <summary>Reads beyond x where y is longer.</summary>
    [Kernel]
    public static void Copy(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = x[i];
    }

    /// <summary>Reads beyond x, in a plane.</summary>
    [Kernel]
    public static void CopyPlane(int width, int height, ReadOnlySpan<float> x, Span<float> y)
    {
        int column = GlobalIdx.X, row = GlobalIdx.Y;
        if (column >= width || row >= height) return;
        y[row * width + column] = x[row * width + column];
    }

    /// <summary>Divides by zero in a loop, in blocks of three dimensions.</summary>
    [Kernel]
    public static void Quotients(ReadOnlySpan<int> x, Span<int> y)
    {
        int block = (BlockIdx.Z * GridDim.Y + BlockIdx.Y) * GridDim.X + BlockIdx.X;
        int thread = (ThreadIdx.Z * BlockDim.Y + ThreadIdx.Y) * BlockDim.X + ThreadIdx.X;
        int i = block * BlockDim.X * BlockDim.Y * BlockDim.Z + thread, sum = 0;
        for (int k = 1; k <= 3; k++)
        {
            sum += 60 * k / x[i];
        }
        y[i] = sum;
    }

    /// <summary>After a barrier, in a helper.</summary>
    [Kernel]
    public static void Neighbours(ReadOnlySpan<int> x, Span<int> y)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * 64 + t];
        Block.Sync();
        for (int k = 0; k < 2; k++)
            y[BlockIdx.X * 64 + t] += Element(tile, tile[t] + k);
    }

    private static int Element(ReadOnlySpan<int> tile, int i) => tile[i];

    /// <summary>Threads that wait for each other one by one.</summary>
    [Kernel]
    public static void Gather(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        int from = Warp.ShuffleXor(x[i], 1);
        Warp.Sync();
        y[i] = x[from];
    }
}
