namespace GpuKernels;

/// <summary>Lengths of the dimensions of an array, row by row in memory.</summary>
internal sealed class Shape
{
    private readonly nint[] lengths;
    private readonly nint[] strides;

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
    }

    /// <summary>The number of elements in each dimension.</summary>
    public ReadOnlySpan<nint> Lengths => lengths;

    /// <summary>The distance of neighbours in each dimension, in elements.</summary>
    public ReadOnlySpan<nint> Strides => strides;

    /// <summary>The number of all elements.</summary>
    public long Count { get; }

    /// <summary><c>480, 640</c>.</summary>
    public override string ToString() => string.Join(", ", lengths);
}
