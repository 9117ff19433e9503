using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>For the CPU form of kernels, which has a struct of its own in the place of <see cref="AsyncBarrier"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AsyncBarriers
{
    /// <inheritdoc cref="AsyncBarrier.Initialize"/>
    public static void Initialize<T>(ref T barrier, int arrivals)
        where T : unmanaged => AsyncBarrier.Initialize(ref Unsafe.As<T, AsyncBarrier>(ref barrier), arrivals);

    /// <inheritdoc cref="AsyncBarrier.Arrive"/>
    public static void Arrive<T>(ref T barrier) where T : unmanaged => AsyncBarrier.Arrive(ref Unsafe.As<T, AsyncBarrier>(ref barrier));
}
