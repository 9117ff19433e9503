namespace GpuKernels.Interop;

/// <summary>Shapes of arrays that other libraries have made.</summary>
internal static class ForeignShape
{
    /// <param name="lengths">The number of elements in each dimension.</param>
    /// <param name="strides">The distance of neighbours in each dimension; null for row by row.</param>
    /// <param name="unit">The size of an element in the unit of the strides.</param>
    /// <exception cref="ArgumentException">A length is negative, or a stride no whole number of elements.</exception>
    /// <exception cref="NotSupportedException">A stride is negative, or 0 for more than one element.</exception>
    public static Shape Make(IReadOnlyList<long> lengths, IReadOnlyList<long>? strides, int unit)
    {
        foreach (long length in lengths)
        {
            if (length < 0)
                throw new ArgumentException($"The shape [{string.Join(", ", lengths)}] has a negative length.", nameof(lengths));
        }
        nint[] counts = [.. lengths.Select(length => (nint)length)];
        if (strides is null) return new Shape(counts);
        if (strides.Count != lengths.Count)
            throw new ArgumentException($"There are {strides.Count} strides for {lengths.Count} dimensions.", nameof(strides));
        nint[] steps = new nint[counts.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            if (strides[i] % unit != 0)
                throw new ArgumentException($"The stride {strides[i]} of dimension {i} is no multiple of an element, which has {unit} " +
                    "bytes.", nameof(strides));
            if (strides[i] <= 0 && lengths[i] > 1)
                throw new NotSupportedException($"The stride of dimension {i} is {strides[i]}; an array that goes backward, or has an " +
                    "element several times, has to be copied first.");
            // Where there is one element at most, nothing is at the distance.
            steps[i] = (nint)(lengths[i] > 1 ? strides[i] / unit : 1);
        }
        return new Shape(counts, steps);
    }
}
