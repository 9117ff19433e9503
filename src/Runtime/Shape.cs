namespace GpuKernels;

/// <summary>
/// The dimensions of an array or of a view of one: how many elements each has, and how far its neighbours are apart in memory.
/// </summary>
internal sealed class Shape
{
    private readonly nint[] lengths;
    private readonly nint[] strides;

    /// <summary>Elements that lie row by row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    /// <exception cref="OverflowException">There are more elements than a 64-bit number counts.</exception>
    public Shape(ReadOnlySpan<nint> lengths)
    {
        this.lengths = lengths.ToArray();
        strides = new nint[lengths.Length];
        Count = 1;
        for (int i = lengths.Length - 1; i >= 0; i--)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(lengths[i], nameof(lengths));
            strides[i] = (nint)Count;
            Count = checked(Count * lengths[i]);
        }
        Extent = Count;
        IsDense = true;
    }

    /// <summary>A part of an array, or one with its dimensions in another order.</summary>
    /// <param name="lengths">Not negative.</param>
    /// <param name="strides">One for each length.</param>
    public Shape(nint[] lengths, nint[] strides)
    {
        (this.lengths, this.strides) = (lengths, strides);
        Count = Extent = 1;
        IsDense = true;
        for (int i = lengths.Length - 1; i >= 0; i--)
        {
            // Where there is but one, nothing is at the distance.
            IsDense &= lengths[i] == 1 || strides[i] == Count;
            Count *= lengths[i];
            Extent += (lengths[i] - 1) * strides[i];
        }
        if (Count > 0) return;
        Extent = 0;
        IsDense = true;
    }

    /// <summary>The number of elements in each dimension.</summary>
    public ReadOnlySpan<nint> Lengths => lengths;

    /// <summary>The distance of neighbours in each dimension, in elements.</summary>
    public ReadOnlySpan<nint> Strides => strides;

    public int Rank => lengths.Length;

    /// <summary>The number of all elements.</summary>
    public long Count { get; }

    /// <summary>The number of elements that would fit from the first to the last.</summary>
    public long Extent { get; }

    /// <summary>True where the elements lie row by row in one piece of memory.</summary>
    public bool IsDense { get; }

    /// <summary>The part with these first indices and lengths; <paramref name="offset"/> is where it starts, in elements.</summary>
    /// <exception cref="ArgumentException">There is not one start and one length for each dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range is not within its dimension.</exception>
    public Shape Slice(ReadOnlySpan<nint> starts, ReadOnlySpan<nint> counts, out long offset)
    {
        ThrowIfOtherRank(starts.Length, nameof(starts));
        ThrowIfOtherRank(counts.Length, "lengths");
        offset = 0;
        for (int i = 0; i < Rank; i++)
        {
            if ((nuint)starts[i] > (nuint)lengths[i])
                throw new ArgumentOutOfRangeException(
                    nameof(starts), starts[i], $"A slice of dimension {i}, which has {lengths[i]} elements, starts at 0 to {lengths[i]}.");
            if ((nuint)counts[i] > (nuint)(lengths[i] - starts[i]))
            {
                throw new ArgumentOutOfRangeException(
                    "lengths", counts[i],
                    $"A slice that starts at {starts[i]} of dimension {i}, which has {lengths[i]} elements, has 0 to {lengths[i] - starts[i]}.");
            }
            offset += (long)starts[i] * strides[i];
        }
        return new Shape(counts.ToArray(), strides);
    }

    /// <summary>The same elements with their dimensions in another order.</summary>
    /// <param name="order">Of each dimension of the result, which one it is of this.</param>
    /// <exception cref="ArgumentException">It does not name each dimension once.</exception>
    public Shape Permute(ReadOnlySpan<int> order)
    {
        ThrowIfOtherRank(order.Length, "dimensions");
        nint[] permutedLengths = new nint[Rank], permutedStrides = new nint[Rank];
        for (int i = 0; i < Rank; i++)
        {
            if ((uint)order[i] >= (uint)Rank || order[..i].Contains(order[i]))
                throw new ArgumentException(
                    $"[{string.Join(", ", order.ToArray())}] does not name each of the dimensions 0 to {Rank - 1} once.", "dimensions");
            (permutedLengths[i], permutedStrides[i]) = (lengths[order[i]], strides[order[i]]);
        }
        return new Shape(permutedLengths, permutedStrides);
    }

    /// <summary><c>480, 640</c>.</summary>
    public override string ToString() => string.Join(", ", lengths);

    private void ThrowIfOtherRank(int count, string parameter)
    {
        if (count != Rank)
            throw new ArgumentException(
                $"The array has {Rank} {(Rank == 1 ? "dimension" : "dimensions")} [{this}], and {count} {(count == 1 ? "was" : "were")} given.", parameter);
    }
}
