using GpuKernels;

namespace Classics;

/// <summary>Conway's Game of Life.</summary>
public static partial class Life
{
    /// <summary>One generation on a torus; a cell is 1 or 0.</summary>
    [Kernel]
    public static void Step(int width, int height, ReadOnlySpan<byte> cells, Span<byte> next)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        int left = x == 0 ? width - 1 : x - 1, right = x == width - 1 ? 0 : x + 1;
        int above = (y == 0 ? height - 1 : y - 1) * width, here = y * width, below = (y == height - 1 ? 0 : y + 1) * width;
        int neighbours = cells[above + left] + cells[above + x] + cells[above + right] + cells[here + left] + cells[here + right]
            + cells[below + left] + cells[below + x] + cells[below + right];
        next[here + x] = (byte)(neighbours == 3 || neighbours == 2 && cells[here + x] == 1 ? 1 : 0);
    }
}
