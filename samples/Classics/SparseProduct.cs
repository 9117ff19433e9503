using GpuKernels;

namespace Classics;

/// <summary>A sparse matrix times a vector.</summary>
public static partial class SparseProduct
{
    /// <summary>
    /// y = A·x. The entries of A lie row after row (CSR): those of row r from <c>rowStarts[r]</c> on, to where the next row starts. Each
    /// row has a warp, whose lanes take its entries in turns, so they read neighbours together. In a long row, eight turns are on their
    /// way.
    /// </summary>
    [Kernel]
    public static void Multiply(
        ReadOnlySpan<int> rowStarts, ReadOnlySpan<int> columns, ReadOnlySpan<float> values, ReadOnlySpan<float> x, Span<float> y)
    {
        int row = (BlockIdx.X * BlockDim.X + ThreadIdx.X) / Warp.Size;
        if (row >= y.Length) return;
        int first = rowStarts[row] + Warp.LaneIndex, turns = (rowStarts[row + 1] - first + Warp.Size - 1) / Warp.Size;
        float sum = 0f;
        for (int turn = 0; turn < turns; turn++)
        {
            Gpu.Unroll(8);
            int i = first + turn * Warp.Size;
            sum += values[i] * x[columns[i]];
        }
        sum = Reduction.SumOfWarp(sum);
        if (Warp.LaneIndex == 0) y[row] = sum;
    }
}
