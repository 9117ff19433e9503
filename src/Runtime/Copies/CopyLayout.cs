namespace GpuKernels.Copies;

/// <summary>
/// Which bytes go where when the elements of one shape are copied to another of the same lengths: runs of bytes that lie side by side on
/// both sides, and dimensions in which the runs are repeated, in bytes, with the innermost first.
/// </summary>
internal sealed class CopyLayout
{
    private readonly List<CopyDimension> dimensions = [];

    private CopyLayout(int elementSize) => RunBytes = elementSize;

    /// <summary>How many bytes lie side by side on both sides.</summary>
    public long RunBytes { get; private set; }

    /// <summary>
    /// The dimensions in which the runs are repeated, the one with the nearest destinations first; none has the length 1.
    /// </summary>
    public IReadOnlyList<CopyDimension> Dimensions => dimensions;

    public bool IsEmpty { get; private set; }

    /// <summary>All bytes that are copied.</summary>
    public long Bytes => dimensions.Aggregate(IsEmpty ? 0 : RunBytes, (bytes, dimension) => bytes * dimension.Length);

    /// <param name="destination">The shape of what is written.</param>
    /// <param name="source">Of the same lengths.</param>
    /// <param name="elementSize">In bytes.</param>
    public static CopyLayout Of(Shape destination, Shape source, int elementSize) => Of(destination, source.Strides, elementSize);

    /// <summary>One element, written to all places of a shape.</summary>
    public static CopyLayout OfFill(Shape destination, int elementSize) => Of(destination, new nint[destination.Rank], elementSize);

    private static CopyLayout Of(Shape destination, ReadOnlySpan<nint> sourceStrides, int elementSize)
    {
        CopyLayout layout = new(elementSize) { IsEmpty = destination.Count == 0 };
        List<CopyDimension> found = [];
        for (int i = 0; i < destination.Rank; i++)
        {
            if (destination.Lengths[i] != 1)
                found.Add(new CopyDimension(
                    destination.Lengths[i], destination.Strides[i] * (long)elementSize, sourceStrides[i] * (long)elementSize));
        }
        // In which order elements are copied does not matter, and where both sides are transposed they may be one piece all the same.
        if (!layout.IsEmpty)
            found.OrderBy(dimension => dimension.ToStride).ThenBy(dimension => dimension.FromStride).ToList().ForEach(layout.Add);
        return layout;
    }

    /// <summary>Calls with the offsets of each run, in bytes, but for the innermost dimensions.</summary>
    /// <param name="innermost">How many dimensions are left to the callee.</param>
    /// <param name="copy">Takes the offset in the destination and that in the source.</param>
    public void ForEach(int innermost, Action<long, long> copy)
    {
        if (!IsEmpty) Walk(dimensions.Count - 1, Math.Min(innermost, dimensions.Count), 0, 0, copy);
    }

    private void Walk(int dimension, int innermost, long to, long from, Action<long, long> copy)
    {
        if (dimension < innermost)
        {
            copy(to, from);
            return;
        }
        CopyDimension outer = dimensions[dimension];
        for (long i = 0; i < outer.Length; i++) Walk(dimension - 1, innermost, to + i * outer.ToStride, from + i * outer.FromStride, copy);
    }

    private void Add(CopyDimension next)
    {
        bool isRun = dimensions.Count == 0;
        (long length, long to, long from) = isRun
            ? (1, RunBytes, RunBytes)
            : (dimensions[^1].Length, dimensions[^1].ToStride, dimensions[^1].FromStride);
        if (next.ToStride != length * to || next.FromStride != length * from) dimensions.Add(next);
        else if (isRun) RunBytes *= next.Length;
        else dimensions[^1] = dimensions[^1] with { Length = length * next.Length };
    }
}

/// <param name="Length">How many there are.</param>
/// <param name="ToStride">Their distance in the destination, in bytes.</param>
/// <param name="FromStride">Their distance in the source, in bytes.</param>
internal readonly record struct CopyDimension(long Length, long ToStride, long FromStride);

/// <summary>On which sides of a copy the device's memory is.</summary>
internal enum CopyDirection
{
    ToDevice,
    ToHost,
    OnDevice,
}
