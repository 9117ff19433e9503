using GpuKernels;

namespace Classics;

/// <summary>A sparse matrix times a vector.</summary>
public static partial class SparseProduct
{
    /// <summary>
    /// y = A·x. The entries of A lie row after row (CSR): those of row r from <c>rowStarts[r]</c> on, to where the next row starts. Each row
    /// has a warp, whose lanes take its entries in turns, so they read neighbours together.
    /// </summary>
    [Kernel]
    public static void Multiply(
        ReadOnlySpan<int> rowStarts, ReadOnlySpan<int> columns, ReadOnlySpan<float> values, ReadOnlySpan<float> x, Span<float> y)
    {
        int row = BlockIdx.X * (BlockDim.X / Warp.Size) + Warp.Index;
        if (row >= y.Length) return;
        int end = rowStarts[row + 1];
        float sum = 0f;
        for (int i = rowStarts[row] + Warp.LaneIndex; i < end; i += Warp.Size) sum += values[i] * x[columns[i]];
        sum = Warp.ReduceAdd(sum);
        if (Warp.LaneIndex == 0) y[row] = sum;
    }
}
