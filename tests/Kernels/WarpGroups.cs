namespace GpuKernels.Tests.Kernels;

/// <summary>Matrix products by four warps together.</summary>
public static partial class WarpGroups
{
    private const int Rows = WarpGroup.Rows, Columns = WarpGroup.Columns, Depth = WarpGroup.Depth;

    /// <summary>64 rows by 256 columns, in two steps, of which one is waited for at once.</summary>
    [Kernel]
    public static void BFloat16Product(ReadOnlySpan<BFloat16> a, ReadOnlySpan<BFloat16> b, Span<float> c, Span<BFloat16> rounded)
    {
        Span<BFloat16> tiles = Block.DynamicShared<BFloat16>();
        WarpGroupAccumulator sum = default;
        for (int k = 0; k < 2 * Depth; k += Depth)
        {
            for (int t = ThreadIdx.X; t < Rows * Depth; t += WarpGroup.Size)
                tiles[SwizzledTile.Index(t / Depth, t % Depth, Rows)] = a[t / Depth * 2 * Depth + k + t % Depth];
            for (int t = ThreadIdx.X; t < Depth * Columns; t += WarpGroup.Size)
                tiles[Rows * Depth + SwizzledTile.Index(t / Columns, t % Columns, Depth)] = b[k * Columns + t];
            Block.Sync();
            if (k == 0)
            {
                WarpGroup.MultiplyAdd(tiles, tiles[(Rows * Depth)..], ref sum);
            }
            else
            {
                WarpGroup.BeginMultiplyAdd(tiles, tiles[(Rows * Depth)..], ref sum);
                WarpGroup.Wait(ref sum);
            }
            Block.Sync();
        }
        sum.Store(c, Columns);
        sum.Store(rounded, Columns);
    }

    /// <summary>Twice the product, with the row's number in the first column.</summary>
    [Kernel]
    public static void HalfProduct(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, Span<Half> c)
    {
        Span<Half> tiles = Block.DynamicShared<Half>();
        for (int t = ThreadIdx.X; t < Rows * Depth; t += WarpGroup.Size)
            tiles[SwizzledTile.Index(t / Depth, t % Depth, Rows)] = a[t];
        for (int t = ThreadIdx.X; t < Depth * Columns; t += WarpGroup.Size)
            tiles[Rows * Depth + SwizzledTile.Index(t / Columns, t % Columns, Depth)] = b[t];
        Block.Sync();
        WarpGroupAccumulator sum = default;
        WarpGroup.MultiplyAdd(tiles, tiles[(Rows * Depth)..], ref sum);
        for (int i = 0; i < 128; i++)
        {
            Gpu.Unroll();
            sum[i] = WarpGroup.Column(i) == 0 ? WarpGroup.Row(i) : sum[i] * 2f;
        }
        sum.Store(c, Columns);
    }

    /// <summary>Arrays of the kernel's own, which begin where tiles have to, whatever stands before them.</summary>
    [Kernel]
    public static void OwnTiles(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, Span<float> c)
    {
        Span<float> scales = Block.Shared<float>(3);
        Span<Half> left = Block.Shared<Half>(Rows * Depth), right = Block.Shared<Half>(Depth * Columns);
        if (ThreadIdx.X < 3) scales[ThreadIdx.X] = ThreadIdx.X * 0.5f;
        for (int t = ThreadIdx.X; t < Rows * Depth; t += WarpGroup.Size)
            left[SwizzledTile.Index(t / Depth, t % Depth, Rows)] = a[t];
        for (int t = ThreadIdx.X; t < Depth * Columns; t += WarpGroup.Size)
            right[SwizzledTile.Index(t / Columns, t % Columns, Depth)] = b[t];
        Block.Sync();
        WarpGroupAccumulator sum = default;
        WarpGroup.MultiplyAdd(left, right, ref sum);
        for (int i = 0; i < 128; i++)
        {
            Gpu.Unroll();
            sum[i] *= scales[1];
        }
        sum.Store(c, Columns);
    }
}
