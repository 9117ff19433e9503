namespace GpuKernels;

/// <summary>
/// What a view takes of one dimension of an array, in <c>array[3, 1..^1]</c>: a range, or one index, which leaves the dimension out. It is
/// made of a
/// <see cref="Range"/>, an <see cref="Index"/> or an <see cref="int"/>.
/// </summary>
public readonly struct GpuRange
{
    private readonly Range range;

    private GpuRange(Range range, bool isIndex) => (this.range, IsIndex) = (range, isIndex);

    internal bool IsIndex { get; }

    /// <summary>The elements of a range.</summary>
    /// <param name="range">Within the dimension.</param>
    public static implicit operator GpuRange(Range range) => new(range, isIndex: false);

    /// <summary>One element.</summary>
    /// <param name="index">Within the dimension.</param>
    public static implicit operator GpuRange(Index index) => new(new Range(index, index), isIndex: true);

    /// <summary>One element.</summary>
    /// <param name="index">Within the dimension.</param>
    public static implicit operator GpuRange(int index) => (Index)index;

    /// <summary><c>1..^1</c>, or <c>3</c>.</summary>
    public override string ToString() => IsIndex ? range.Start.ToString() : range.ToString();

    /// <exception cref="ArgumentOutOfRangeException">It is not within the dimension.</exception>
    internal (nint Start, nint Length) In(nint length, int dimension)
    {
        nint start = At(range.Start, length), end = IsIndex ? start + 1 : At(range.End, length);
        if (start < 0 || end < start || end > length)
            throw new ArgumentOutOfRangeException(
                "ranges", ToString(), $"Dimension {dimension} has {length} elements, and {this} is not within it.");
        return (start, end - start);
    }

    // Not Index.GetOffset: a dimension may have more elements than an int counts.
    private static nint At(Index index, nint length) => index.IsFromEnd ? length - index.Value : index.Value;
}
