using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>A range of a device's memory with a shape, as a kernel gets it for a tensor parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe struct DeviceTensor
{
    private const int MaxRank = 8;

    /// <summary>The range from the first element to the last.</summary>
    public DeviceSpan Memory;

    /// <summary>The number of elements that would fit into the range.</summary>
    public long Extent;

    /// <summary>The number of elements in each dimension.</summary>
    public fixed long Lengths[MaxRank];

    /// <summary>The distance of neighbours in each dimension, in elements.</summary>
    public fixed long Strides[MaxRank];

    /// <summary>A shape without memory.</summary>
    /// <param name="lengths">The number of elements in each dimension.</param>
    /// <param name="strides">The distance of neighbours in each dimension, in elements; not negative.</param>
    /// <param name="elementSize">Bytes of one element.</param>
    /// <param name="parameter">The kernel parameter's name, for the exception.</param>
    /// <param name="rank">The number of indices with which the kernel uses it.</param>
    /// <exception cref="ArgumentException">The tensor has another rank.</exception>
    public DeviceTensor(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, int elementSize, string parameter, int rank)
    {
        if (lengths.Length != rank)
        {
            throw new ArgumentException(
                $"'{parameter}' has the shape [{string.Join(", ", lengths.ToArray())}], and the kernel uses it with {rank} {(rank == 1 ? "index" : "indices")}: " +
                "give it that many dimensions, for example with Reshape.", parameter);
        }
        long last = 0;
        bool isEmpty = false;
        for (int i = 0; i < rank; i++)
        {
            Lengths[i] = lengths[i];
            Strides[i] = strides[i];
            last += (lengths[i] - 1) * strides[i];
            isEmpty |= lengths[i] == 0;
        }
        Extent = isEmpty ? 0 : last + 1;
        Memory = new DeviceSpan { ByteLength = Extent * elementSize };
    }
}
