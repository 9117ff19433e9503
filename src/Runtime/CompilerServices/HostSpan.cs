using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>Pinned host memory that a launch uploads, for a span parameter.</summary>
/// <param name="pointer">The first element; may be null where there are none.</param>
/// <param name="length">The number of elements.</param>
/// <param name="elementSize">Bytes of one element.</param>
/// <param name="isWritten">True if the kernel writes it, so that it has to come back.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct HostSpan(void* pointer, long length, int elementSize, bool isWritten)
{
    internal byte* Pointer { get; } = (byte*)pointer;

    internal long Length { get; } = length;

    internal long ByteLength { get; } = length * elementSize;

    internal bool IsWritten { get; } = isWritten;

    internal byte* End => Pointer + ByteLength;
}
