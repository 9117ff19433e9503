using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Copies and fills in one stream: calls of the driver that can be captured, which kernels of our own and memory between would not be.
internal sealed unsafe partial class CudaDevice
{
    internal override void CopyInStream(nint stream, nint destination, nint source, long bytes)
    {
        MakeCurrent();
        Check(Driver.MemoryCopyAsync(destination, source, (nuint)bytes, stream), "cuMemcpyAsync");
    }

    /// <summary>
    /// The driver fills with values of 1, 2 or 4 bytes; of a longer element it takes one call for each of its words, with a stride.
    /// </summary>
    internal override void FillInStream(nint stream, nint destination, ReadOnlySpan<byte> element, long count)
    {
        MakeCurrent();
        int word = element.Length % 4 == 0 ? 4 : element.Length % 2 == 0 ? 2 : 1;
        if (element[word..].SequenceEqual(element[..^word]))
        {
            Fill(stream, destination, Word(element[..word]), word, (nuint)(count * (element.Length / word)));
            return;
        }
        for (int i = 0; i < element.Length; i += word)
            FillColumn(stream, destination + i, Word(element.Slice(i, word)), word, (nuint)element.Length, (nuint)count);
    }

    private static uint Word(ReadOnlySpan<byte> bytes) =>
        bytes.Length == 4 ? MemoryMarshal.Read<uint>(bytes) : bytes.Length == 2 ? MemoryMarshal.Read<ushort>(bytes) : bytes[0];

    private void Fill(nint stream, nint destination, uint value, int word, nuint count)
    {
        if (word == 4) Check(Driver.MemorySet32Async(destination, value, count, stream), "cuMemsetD32Async");
        else if (word == 2) Check(Driver.MemorySet16Async(destination, (ushort)value, count, stream), "cuMemsetD16Async");
        else Check(Driver.MemorySetAsync(destination, (byte)value, count, stream), "cuMemsetD8Async");
    }

    private void FillColumn(nint stream, nint destination, uint value, int word, nuint pitch, nuint count)
    {
        if (word == 4) Check(Driver.MemorySetRows32Async(destination, pitch, value, width: 1, count, stream), "cuMemsetD2D32Async");
        else if (word == 2)
            Check(Driver.MemorySetRows16Async(destination, pitch, (ushort)value, width: 1, count, stream), "cuMemsetD2D16Async");
        else Check(Driver.MemorySetRowsAsync(destination, pitch, (byte)value, width: 1, count, stream), "cuMemsetD2D8Async");
    }
}
