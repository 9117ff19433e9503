namespace GpuKernels;

// Views: other dimensions over the same memory. They are usable as long as the array is, and disposing of one ends only the view.
public sealed unsafe partial class GpuArray<T>
{
    /// <summary>
    /// A view of a part: <c>array[1..^1, ..]</c> without the first and the last row, <c>array[3]</c> one row, <c>array[.., 2]</c> one
    /// column. An index leaves its dimension out; dimensions that are not named are there as a whole.
    /// </summary>
    /// <param name="ranges">A range or an index for each dimension, the outermost first; at most <see cref="Rank"/>.</param>
    /// <exception cref="ArgumentException">There are more of them than dimensions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not within its dimension.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> this[params ReadOnlySpan<GpuRange> ranges]
    {
        get
        {
            ThrowIfDisposed(null);
            if (ranges.Length > Rank)
                throw new ArgumentException(
                    $"The array has {Rank} {(Rank == 1 ? "dimension" : "dimensions")} [{shape}], and {ranges.Length} ranges were given.",
                    nameof(ranges));
            List<nint> lengths = [], strides = [];
            long offset = 0;
            for (int i = 0; i < Rank; i++)
            {
                (nint start, nint length) = i < ranges.Length ? ranges[i].In(Lengths[i], i) : (0, Lengths[i]);
                offset += (long)start * Strides[i];
                if (i < ranges.Length && ranges[i].IsIndex) continue;
                lengths.Add(length);
                strides.Add(Strides[i]);
            }
            return View(offset, new Shape([.. lengths], [.. strides]));
        }
    }

    /// <summary>A view of some of the elements, counted row by row, with one dimension.</summary>
    /// <param name="start">The index of the view's first element.</param>
    /// <param name="length">The number of the view's elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    /// <exception cref="InvalidOperationException">The elements of more than one dimension are not
    /// <see cref="IsDense">dense</see>.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Slice(int start, int length)
    {
        ThrowIfDisposed(null);
        if ((ulong)start > (ulong)LongLength)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"A slice of {LongLength} elements starts at 0 to {LongLength}.");
        if ((ulong)length > (ulong)(LongLength - start))
        {
            throw new ArgumentOutOfRangeException(
                nameof(length), length, $"A slice that starts at {start} of {LongLength} elements has 0 to {LongLength - start}.");
        }
        if (Rank != 1 && !IsDense) throw NotDense("take a part of it with array[rows, columns]");
        nint stride = Rank == 1 ? Strides[0] : 1;
        return View(start * stride, new Shape([length], [stride]));
    }

    /// <summary>A view of a part of each dimension.</summary>
    /// <param name="starts">The first index in each dimension.</param>
    /// <param name="lengths">The number of elements in each dimension.</param>
    /// <exception cref="ArgumentException">There is not one start and one length for each dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range is not within its dimension.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Slice(ReadOnlySpan<nint> starts, ReadOnlySpan<nint> lengths)
    {
        ThrowIfDisposed(null);
        Shape part = shape.Slice(starts, lengths, out long offset);
        return View(offset, part);
    }

    /// <summary>A view with the last two dimensions exchanged: the rows are columns.</summary>
    /// <exception cref="InvalidOperationException">There are fewer than two dimensions.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Transpose()
    {
        if (Rank < 2)
            throw new InvalidOperationException($"An array [{shape}] has no two dimensions to exchange: give it rows with Reshape.");
        int[] order = [.. Enumerable.Range(0, Rank)];
        (order[^1], order[^2]) = (order[^2], order[^1]);
        return PermuteDimensions(order);
    }

    /// <summary>A view with the dimensions in another order.</summary>
    /// <param name="dimensions">Of each dimension of the view, which one it is of this array: 2, 0, 1 makes the last one the first.</param>
    /// <exception cref="ArgumentException">It does not name each dimension once.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> PermuteDimensions(params ReadOnlySpan<int> dimensions)
    {
        ThrowIfDisposed(null);
        return View(0, shape.Permute(dimensions));
    }

    /// <summary>A view of the same elements with other dimensions, row by row.</summary>
    /// <param name="lengths">The number of elements in each dimension; together as many as there are.</param>
    /// <exception cref="ArgumentException">The dimensions have more or fewer elements than the array.</exception>
    /// <exception cref="InvalidOperationException">The elements are not <see cref="IsDense">dense</see>.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Reshape(params ReadOnlySpan<nint> lengths)
    {
        ThrowIfDisposed(null);
        Shape reshaped = new(lengths);
        if (reshaped.Count != LongLength)
            throw new ArgumentException(
                $"The shape [{reshaped}] has {reshaped.Count} elements and the array {LongLength}.", nameof(lengths));
        return IsDense ? View(0, reshaped) : throw NotDense("reshape a copy, array.Clone().Reshape(...)");
    }

    private GpuArray<T> View(long offset, Shape part) => new(memory, byteOffset + offset * sizeof(T), part, isOwner: false);

    private InvalidOperationException NotDense(string remedy) => new(
        $"The elements of this view do not lie row by row in one piece of memory (lengths [{shape}], strides [{string.Join(", ", Strides.ToArray())}]): {remedy}.");
}
