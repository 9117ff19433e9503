namespace GpuKernels.Tests.Kernels;

/// <summary>Matrix products by warps.</summary>
public static partial class TensorCores
{
    private const int Tile = 16;

    /// <summary>A warp computes 16 × 16 elements of a product, of factors in both layouts.</summary>
    [Kernel]
    public static void BFloat16Product(ReadOnlySpan<BFloat16> a, ReadOnlySpan<BFloat16> b, Span<float> c, Span<BFloat16> rounded, int n, int k)
    {
        int row = BlockIdx.Y * Tile, column = BlockIdx.X * Tile;
        Accumulator<float> sum = default, transposed = default;
        for (int i = 0; i < k; i += Tile)
        {
            FragmentA<BFloat16> left = TensorCore.LoadA(a[(row * k + i)..], k);
            FragmentB<BFloat16> right = TensorCore.LoadB(b[(i * n + column)..], n);
            sum = TensorCore.MultiplyAdd(left, right, sum);
            left = TensorCore.LoadA(b[(i * n + column)..], n, MatrixLayout.ColumnMajor);
            right = TensorCore.LoadB(a[(row * k + i)..], k, MatrixLayout.ColumnMajor);
            transposed = TensorCore.MultiplyAdd(left, right, transposed);
        }
        sum.Store(c[(row * n + column)..], n);
        transposed.Store(rounded[(row * n + column)..], n, MatrixLayout.ColumnMajor);
    }

    [Kernel]
    public static void HalfProduct(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, Span<float> c, Span<Half> rounded, int n, int k)
    {
        int row = BlockIdx.Y * Tile, column = BlockIdx.X * Tile;
        Accumulator<float> sum = default, transposed = default;
        for (int i = 0; i < k; i += Tile)
        {
            sum = TensorCore.MultiplyAdd(TensorCore.LoadA(a[(row * k + i)..], k), TensorCore.LoadB(b[(i * n + column)..], n), sum);
            FragmentA<Half> left = TensorCore.LoadA(b[(i * n + column)..], n, MatrixLayout.ColumnMajor);
            FragmentB<Half> right = TensorCore.LoadB(a[(row * k + i)..], k, MatrixLayout.ColumnMajor);
            transposed = TensorCore.MultiplyAdd(left, right, transposed);
        }
        transposed.Store(c[(row * n + column)..], n, MatrixLayout.ColumnMajor);
        sum.Store(rounded[(row * n + column)..], n);
    }

    /// <summary>Four warps share tiles of both factors; fragments are in arrays, which stay in registers.</summary>
    [Kernel]
    public static void SharedProduct(ReadOnlySpan<BFloat16> a, ReadOnlySpan<BFloat16> b, Span<float> c, int k)
    {
        const int rows = 32, columns = 64, pitchA = Tile + 8, pitchB = columns + 8;
        Span<BFloat16> tileA = Block.Shared<BFloat16>(rows * pitchA);
        Span<BFloat16> tileB = Block.Shared<BFloat16>(Tile * pitchB);
        Span<Accumulator<float>> sums = stackalloc Accumulator<float>[4];
        int row = Warp.Index / 2 * Tile, column = Warp.Index % 2 * 32;
        for (int i = 0; i < k; i += Tile)
        {
            for (int t = ThreadIdx.X; t < rows * Tile; t += BlockDim.X)
                tileA[t / Tile * pitchA + t % Tile] = a[t / Tile * k + i + t % Tile];
            for (int t = ThreadIdx.X; t < Tile * columns; t += BlockDim.X)
                tileB[t / columns * pitchB + t % columns] = b[(i + t / columns) * columns + t % columns];
            Block.Sync();
            FragmentA<BFloat16> left = TensorCore.LoadSharedA(tileA[(row * pitchA)..], pitchA);
            FragmentA<BFloat16> turned = TensorCore.LoadSharedA(tileB[column..], pitchB, MatrixLayout.ColumnMajor);
            FragmentB<BFloat16> other = TensorCore.LoadSharedB(tileA[(row * pitchA)..], pitchA, MatrixLayout.ColumnMajor);
            for (int j = 0; j < 2; j++)
            {
                Gpu.Unroll();
                FragmentB<BFloat16> right = TensorCore.LoadSharedB(tileB[(column + j * Tile)..], pitchB);
                sums[j] = TensorCore.MultiplyAdd(left, right, sums[j]);
            }
            sums[2] = TensorCore.MultiplyAdd(turned, other, sums[2]);
            Block.Sync();
        }
        sums[0].Store(c[(row * columns + column)..], columns);
        sums[1].Store(c[(row * columns + column + Tile)..], columns);
        sums[2].Store(c[(rows * columns + row * columns + column)..], columns, MatrixLayout.ColumnMajor);
    }
}
