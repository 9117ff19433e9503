using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GpuKernels.Cuda;

/// <summary>
/// Clears the upper halves of the vector registers before a native function is called. Managed code copies and zeroes structs
/// through 256-bit registers and clears these (<c>vzeroupper</c>) only where a method returns, so a caller further up the
/// stack may have left them set, and the driver is slower then: on an NVIDIA H200 with an Intel Xeon a launch cost 1.14 times
/// the bare call without this, and 1.02 times with it (docs/performance.md).
/// </summary>
internal static unsafe class UpperHalves
{
    [SkipLocalsInit]
    public static void Clear()
    {
        Vector256<long> scratch;
        if (Vector256.IsHardwareAccelerated) Use(&scratch);
    }

    /// <summary>A method that uses a 256-bit register ends with <c>vzeroupper</c>, so it must not be inlined.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(Vector256<long>* scratch) => *scratch = Vector256<long>.Zero;
}
