using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.Copies;

namespace GpuKernels.Cpu;

// Copies: host memory on both sides, so that only the order with streams is a device's.
internal sealed unsafe partial class CpuDevice
{
    internal override void CopyFromHost(nint destination, void* source, long bytes) => Copy(destination, (nint)source, bytes);

    internal override void CopyToHost(void* destination, nint source, long bytes) => Copy((nint)destination, source, bytes);

    internal override void CopyOnDevice(nint destination, nint source, long bytes) => Copy(destination, source, bytes);

    internal override Task CopyAsync(GpuStream stream, nint destination, nint source, long bytes, CopyDirection direction)
    {
        EnqueueCall(stream.Handle, () => NativeMemory.Copy((void*)source, (void*)destination, (nuint)bytes));
        return Task.CompletedTask;
    }

    private protected override void CopyRegion(nint destination, nint source, CopyLayout layout, CopyDirection direction)
    {
        streams.WaitForAll();
        CopyDimension inner = layout.Dimensions[0];
        nuint run = (nuint)layout.RunBytes;
        layout.ForEach(1, (to, from) => CopyRuns(destination + (nint)to, source + (nint)from, run, inner));
    }

    private protected override void FillRegion(nint destination, void* element, CopyLayout layout) =>
        CopyRegion(destination, (nint)element, layout, CopyDirection.ToDevice);

    /// <summary>The sizes of numbers are worth loops of their own: single elements are what is copied where a side is transposed.</summary>
    private static void CopyRuns(nint to, nint from, nuint run, CopyDimension inner)
    {
        switch (run)
        {
            case 1: CopyElements<byte>(to, from, inner); break;
            case 2: CopyElements<ushort>(to, from, inner); break;
            case 4: CopyElements<uint>(to, from, inner); break;
            case 8: CopyElements<ulong>(to, from, inner); break;
            default:
                for (long i = 0; i < inner.Length; i++)
                    NativeMemory.Copy((void*)(from + (nint)(i * inner.FromStride)), (void*)(to + (nint)(i * inner.ToStride)), run);
                break;
        }
    }

    private static void CopyElements<T>(nint to, nint from, CopyDimension inner) where T : unmanaged
    {
        for (long i = 0; i < inner.Length; i++)
            Unsafe.WriteUnaligned(
                (void*)(to + (nint)(i * inner.ToStride)), Unsafe.ReadUnaligned<T>((void*)(from + (nint)(i * inner.FromStride))));
    }

    private void Copy(nint destination, nint source, long bytes)
    {
        streams.WaitForAll();
        NativeMemory.Copy((void*)source, (void*)destination, (nuint)bytes);
    }
}
