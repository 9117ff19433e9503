using GpuKernels;

namespace Classics;

/// <summary>A product of matrices on tensor cores.</summary>
public static partial class TensorProduct
{
    /// <summary>Rows and columns of the product that a block computes.</summary>
    public const int Rows = 128, Columns = WarpGroup.Columns;

    /// <summary>Two warp groups, each with half of the rows.</summary>
    public const int Threads = 2 * WarpGroup.Size;

    /// <summary>How much of k a block multiplies at a time.</summary>
    public const int Depth = WarpGroup.Depth;

    /// <summary>The shared memory of a block.</summary>
    public const int SharedBytes = Stages * (Rows + Columns) * Depth * sizeof(ushort);

    /// <summary>While one tile is multiplied, the next ones are on their way.</summary>
    private const int Stages = 3;

    /// <summary>Blocks that run together share factors in the cache: so many rows of them, column by column.</summary>
    private const int Band = 8;

    private const int Piece = SwizzledTile.Piece;

    /// <summary>
    /// c = a · b, all by rows. The grid has a block for each 128 × 256 elements of c; the rows of a are a multiple of 128, n of 256,
    /// and k of 64.
    /// </summary>
    [Kernel, LaunchBounds(Threads, 1)]
    public static void Multiply(int n, int k, ReadOnlySpan<BFloat16> a, ReadOnlySpan<BFloat16> b, Span<BFloat16> c)
    {
        Span<BFloat16> tilesA = Block.Shared<BFloat16>(Stages * Rows * Depth);
        Span<BFloat16> tilesB = Block.Shared<BFloat16>(Stages * Depth * Columns);
        int blockColumns = n / Columns, firstRow = BlockIdx.X / (Band * blockColumns) * Band, place = BlockIdx.X % (Band * blockColumns);
        int bandRows = Math.Min(Band, GridDim.X / blockColumns - firstRow);
        int row = (firstRow + place % bandRows) * Rows, column = place / bandRows * Columns, group = ThreadIdx.X / WarpGroup.Size;
        ReadOnlySpan<BFloat16> left = a[(row * k)..], right = b[column..];
        int tiles = k / Depth, stage = 0;
        for (int tile = 0; tile < Stages - 1; tile++)
        {
            Gpu.Unroll();
            if (tile < tiles) Fetch(tile, tile, left, k, right, n, tilesA, tilesB);
            AsyncCopy.Commit();
        }
        WarpGroupAccumulator sum = default;
        for (int tile = 0; tile < tiles; tile++)
        {
            // A round is long enough, and its sums stay in their registers.
            Gpu.Unroll(1);
            AsyncCopy.Wait(Stages - 2);
            Block.Sync();
            WarpGroup.BeginMultiplyAdd(
                tilesA[(stage * Rows * Depth + group * WarpGroup.Rows * Depth)..], tilesB[(stage * Depth * Columns)..], ref sum);
            int next = tile + Stages - 1, free = stage == 0 ? Stages - 1 : stage - 1;
            if (next < tiles) Fetch(next, free, left, k, right, n, tilesA, tilesB);
            AsyncCopy.Commit();
            WarpGroup.Wait(ref sum);
            stage = stage == Stages - 1 ? 0 : stage + 1;
        }
        sum.Store(c[((row + group * WarpGroup.Rows) * n + column)..], n);
    }

    /// <summary>Begins to copy a tile of each factor. Neighbouring threads copy neighbouring pieces of 16 bytes.</summary>
    private static void Fetch(
        int tile, int stage, ReadOnlySpan<BFloat16> a, int k, ReadOnlySpan<BFloat16> b, int n, Span<BFloat16> tilesA, Span<BFloat16> tilesB)
    {
        const int threadsA = Depth / Piece, rowsA = Threads / threadsA, threadsB = Columns / Piece, rowsB = Threads / threadsB;
        int rowA = ThreadIdx.X / threadsA, columnA = ThreadIdx.X % threadsA * Piece;
        int rowB = ThreadIdx.X / threadsB, columnB = ThreadIdx.X % threadsB * Piece;
        int fromA = tile * Depth + rowA * k + columnA, fromB = (tile * Depth + rowB) * n + columnB;
        // Eight rows on, pieces change places alike.
        int toA = stage * Rows * Depth + SwizzledTile.Index(rowA, columnA, Rows);
        int toB = stage * Depth * Columns + SwizzledTile.Index(rowB, columnB, Depth);
        for (int i = 0; i < Rows / rowsA; i++)
        {
            Gpu.Unroll();
            AsyncCopy.Copy(a.Slice(fromA + i * rowsA * k, Piece), tilesA.Slice(toA + i * rowsA * Depth, Piece));
        }
        for (int i = 0; i < Depth / rowsB; i++)
        {
            Gpu.Unroll();
            AsyncCopy.Copy(b.Slice(fromB + i * rowsB * n, Piece), tilesB.Slice(toB + i * rowsB * Depth, Piece));
        }
    }
}
