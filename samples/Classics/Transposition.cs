using GpuKernels;

namespace Classics;

/// <summary>Rows become columns.</summary>
public static partial class Transposition
{
    /// <summary>Rows and columns of a tile.</summary>
    public const int Tile = 32;

    /// <summary>Threads of a block along y; each moves several elements of a column of the tile.</summary>
    public const int Rows = 8;

    /// <summary>
    /// target[x, y] = source[y, x]. Reads and writes whole rows, and turns them in shared memory, whose tile has a column to spare:
    /// so the elements of a column lie in 32 different banks.
    /// </summary>
    [Kernel]
    public static void Transpose(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        Span<float> tile = Block.Shared<float>(Tile * (Tile + 1));
        int x = BlockIdx.X * Tile + ThreadIdx.X, y = BlockIdx.Y * Tile + ThreadIdx.Y;
        for (int row = 0; row < Tile; row += Rows)
        {
            if (x < width && y + row < height) tile[(ThreadIdx.Y + row) * (Tile + 1) + ThreadIdx.X] = source[(y + row) * width + x];
        }
        Block.Sync();
        x = BlockIdx.Y * Tile + ThreadIdx.X;
        y = BlockIdx.X * Tile + ThreadIdx.Y;
        for (int row = 0; row < Tile; row += Rows)
        {
            if (x < height && y + row < width) target[(y + row) * height + x] = tile[ThreadIdx.X * (Tile + 1) + ThreadIdx.Y + row];
        }
    }
}
