using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>A range of a device's memory, as a kernel gets it for a span parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe struct DeviceSpan
{
    /// <summary>The first element, in the device's address space; null where there are none.</summary>
    public void* Pointer;

    /// <summary>The number of elements.</summary>
    public int Length;

    /// <summary>The size of all elements in bytes.</summary>
    public long ByteLength;

    /// <summary>True if both are non-empty and have a byte in common.</summary>
    /// <param name="other">Memory of the same device.</param>
    public readonly bool Overlaps(in DeviceSpan other) =>
        ByteLength > 0 && other.ByteLength > 0 &&
        (byte*)Pointer < (byte*)other.Pointer + other.ByteLength && (byte*)other.Pointer < (byte*)Pointer + ByteLength;
}
