namespace GpuKernels;

/// <summary>
/// Matrix products by four warps together, from factors in shared memory: what a GPU of compute capability 9.0 does fastest, by
/// <c>wgmma</c>. On other ones it is done by each warp for itself, as by <see cref="TensorCore"/>.
/// </summary>
/// <remarks>
/// A warp group is 128 threads of a block, the first of which has an index that 128 divides. All of them make each call together, not under
/// a condition that differs among them. Of the sums the same holds as of those of <see cref="TensorCore"/>.
/// </remarks>
public static partial class WarpGroup
{
    /// <summary>The threads of a warp group.</summary>
    public const int Size = 128;

    /// <summary>The rows of a part of a product, and of the left factor.</summary>
    public const int Rows = 64;

    /// <summary>The columns of a part of a product, and of the right factor.</summary>
    public const int Columns = 256;

    /// <summary>The columns of the left factor that are multiplied at a time, and the rows of the right one.</summary>
    public const int Depth = 64;

    /// <summary>The row of one of this thread's elements, 0 to 63.</summary>
    /// <param name="element">Its index in the <see cref="WarpGroupAccumulator"/>.</param>
    [DeviceFunction]
    public static int Row(int element) => Warp.Index % 4 * 16 + Warp.LaneIndex / 4 + ((element & 2) << 2);

    /// <summary>The column of one of this thread's elements, 0 to 255.</summary>
    /// <param name="element">Its index in the <see cref="WarpGroupAccumulator"/>.</param>
    [DeviceFunction]
    public static int Column(int element) => Warp.LaneIndex % 4 * 2 + (element & 1) + (element >> 2 << 3);

    /// <summary>Adds a product to a sum: 64 × 64 by 64 × 256 elements.</summary>
    /// <inheritdoc cref="BeginMultiplyAdd(ReadOnlySpan{BFloat16}, ReadOnlySpan{BFloat16}, ref WarpGroupAccumulator)"/>
    [DeviceFunction]
    public static void MultiplyAdd(ReadOnlySpan<BFloat16> a, ReadOnlySpan<BFloat16> b, ref WarpGroupAccumulator sum)
    {
        BeginMultiplyAdd(a, b, ref sum);
        Wait(ref sum);
    }

    /// <inheritdoc cref="MultiplyAdd(ReadOnlySpan{BFloat16}, ReadOnlySpan{BFloat16}, ref WarpGroupAccumulator)"/>
    [DeviceFunction]
    public static void MultiplyAdd(ReadOnlySpan<Half> a, ReadOnlySpan<Half> b, ref WarpGroupAccumulator sum)
    {
        BeginMultiplyAdd(a, b, ref sum);
        Wait(ref sum);
    }

    /// <summary>Writes a part of a matrix, 64 rows and 256 columns, each element rounded to nearest, of two as near to the one with an even last bit.</summary>
    /// <param name="sum">The part.</param>
    /// <param name="destination">The matrix from the part's first element on.</param>
    /// <param name="leadingDimension">The elements from one row to the next.</param>
    [DeviceFunction]
    public static void Store(this in WarpGroupAccumulator sum, Span<BFloat16> destination, int leadingDimension)
    {
        int first = Row(0) * leadingDimension + Column(0);
        for (int i = 0; i < 128; i += 2)
        {
            Gpu.Unroll();
            TensorCore.StorePair(destination, first + (i & 2) * 4 * leadingDimension + i / 4 * 8, (BFloat16)sum[i], (BFloat16)sum[i + 1]);
        }
    }

    /// <inheritdoc cref="Store(in WarpGroupAccumulator, Span{BFloat16}, int)"/>
    [DeviceFunction]
    public static void Store(this in WarpGroupAccumulator sum, Span<Half> destination, int leadingDimension)
    {
        int first = Row(0) * leadingDimension + Column(0);
        for (int i = 0; i < 128; i += 2)
        {
            Gpu.Unroll();
            TensorCore.StorePair(destination, first + (i & 2) * 4 * leadingDimension + i / 4 * 8, (Half)sum[i], (Half)sum[i + 1]);
        }
    }

    /// <summary>Writes a part of a matrix, 64 rows and 256 columns.</summary>
    /// <inheritdoc cref="Store(in WarpGroupAccumulator, Span{BFloat16}, int)"/>
    [DeviceFunction]
    public static void Store(this in WarpGroupAccumulator sum, Span<float> destination, int leadingDimension)
    {
        int first = Row(0) * leadingDimension + Column(0);
        for (int i = 0; i < 128; i += 2)
        {
            Gpu.Unroll();
            TensorCore.StorePair(destination, first + (i & 2) * 4 * leadingDimension + i / 4 * 8, 1, sum[i], sum[i + 1]);
        }
    }
}
