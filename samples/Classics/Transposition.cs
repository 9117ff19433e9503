using System.Numerics;
using System.Runtime.InteropServices;
using GpuKernels;

namespace Classics;

/// <summary>Rows become columns.</summary>
public static partial class Transposition
{
    /// <summary>Rows and columns of a tile.</summary>
    public const int Tile = 64;

    /// <summary>Threads of a block.</summary>
    public const int Threads = 512;

    /// <summary>Rows of a tile that the block's threads read at once, four elements each.</summary>
    private const int RowsAtOnce = Threads * 4 / Tile;

    /// <summary>
    /// target[x, y] = source[y, x]. A block reads and writes whole rows of a tile, and turns it in shared memory. A warp moves four rows of
    /// 32 elements, whose banks there are all different, both as rows and as columns. Blocks go down the source first: so those that run
    /// together write along the same rows. Width and height are multiples of four.
    /// </summary>
    [Kernel]
    public static void Transpose(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        SharedTile<float> tile = Block.SharedTile<float>(Tile, Tile);
        ReadOnlySpan<Vector4> from = MemoryMarshal.Cast<float, Vector4>(source);
        Span<Vector4> to = MemoryMarshal.Cast<float, Vector4>(target);
        int top = BlockIdx.X * Tile, left = BlockIdx.Y * Tile;
        int row = Warp.Index / 2 * 4 + Warp.LaneIndex / 8, column = Warp.Index % 2 * 32 + Warp.LaneIndex % 8 * 4;
        for (int y = row; y < row + Tile; y += RowsAtOnce)
        {
            if (top + y >= height || left + column >= width) continue;
            Vector4 four = from[((top + y) * width + left + column) / 4];
            (tile[y, column], tile[y, column + 1], tile[y, column + 2], tile[y, column + 3]) = (four.X, four.Y, four.Z, four.W);
        }
        Block.Sync();
        for (int x = row; x < row + Tile; x += RowsAtOnce)
        {
            if (left + x >= width || top + column >= height) continue;
            to[((left + x) * height + top + column) / 4] = new(
                tile[column, x], tile[column + 1, x], tile[column + 2, x], tile[column + 3, x]);
        }
    }
}
