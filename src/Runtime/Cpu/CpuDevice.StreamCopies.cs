using System.Runtime.InteropServices;

namespace GpuKernels.Cpu;

internal sealed unsafe partial class CpuDevice
{
    internal override void CopyInStream(nint stream, nint destination, nint source, long bytes) =>
        EnqueueCall(stream, () => NativeMemory.Copy((void*)source, (void*)destination, (nuint)bytes));

    internal override void FillInStream(nint stream, nint destination, ReadOnlySpan<byte> element, long count)
    {
        byte[] kept = element.ToArray();
        EnqueueCall(stream, () => Fill((byte*)destination, kept, count));
    }

    /// <summary>What is filled is copied behind itself, twice as much each time.</summary>
    private static void Fill(byte* destination, byte[] element, long count)
    {
        long bytes = element.Length * count;
        element.CopyTo(new Span<byte>(destination, element.Length));
        for (long done = element.Length; done < bytes; done *= 2)
            NativeMemory.Copy(destination, destination + done, (nuint)Math.Min(done, bytes - done));
    }
}
