namespace GpuKernels.Tests.Kernels;

/// <summary>Matrices in shared memory.</summary>
public static partial class Tiles
{
    private const int Size = 16;

    [Kernel]
    public static void Transpose(int width, int height, ReadOnlySpan<float> x, Span<float> y)
    {
        SharedTile<float> tile = Block.SharedTile<float>(Size, Size);
        int column = BlockIdx.X * Size + ThreadIdx.X, row = BlockIdx.Y * Size + ThreadIdx.Y;
        if (row < height && column < width) tile[ThreadIdx.Y, ThreadIdx.X] = x[row * width + column];
        Block.Sync();
        int targetColumn = BlockIdx.Y * Size + ThreadIdx.X, targetRow = BlockIdx.X * Size + ThreadIdx.Y;
        if (targetRow < width && targetColumn < height) y[targetRow * height + targetColumn] = tile[ThreadIdx.X, ThreadIdx.Y];
    }

    /// <summary>Elements of other sizes, a row as a span, atomics and references.</summary>
    [Kernel]
    public static void Uses(Span<int> results)
    {
        SharedTile<byte> bytes = Block.SharedTile<byte>(3, 10);
        var counts = Block.SharedTile<int>(columns: 4, rows: 8);
        SharedTile<double> doubles = Block.SharedTile<double>(8, 8);
        int t = ThreadIdx.X;
        if (t < 3)
        {
            Span<byte> row = bytes.Row(t);
            for (int i = 0; i < row.Length; i++) row[i] = (byte)(i * i + t);
        }
        foreach (ref int count in counts.Row(t)) count = t;
        for (int i = 0; i < doubles.Columns; i++) doubles[t, i] = counts[t, i % 4] + i * 10;
        Block.Sync();
        Atomic.Add(ref counts[0, t % 4], t);
        ref double corner = ref doubles[doubles.Rows - 1, t];
        corner++;
        Block.Sync();
        results[t] = counts[0, t % 4] * 1000 + bytes[t % 3, 9 - t] + (int)doubles[t, 7 - t] + Sum(counts.Row(1));
    }

    private static int Sum(ReadOnlySpan<int> x)
    {
        int sum = 0;
        foreach (int value in x) sum += value;
        return sum;
    }
}
