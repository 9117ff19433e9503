using System.ComponentModel;
using System.Runtime.InteropServices;

namespace GpuKernels.CompilerServices;

/// <summary>For the CPU form of kernels.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AsyncCopies
{
    /// <summary>Copies a few elements.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The first of them.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="count">How many.</param>
    public static void Copy<T>(ref T source, ref T destination, int count) where T : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref source, count).CopyTo(MemoryMarshal.CreateSpan(ref destination, count));
}
