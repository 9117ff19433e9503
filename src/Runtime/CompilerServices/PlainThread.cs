using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>What the intrinsics read: the GPU thread that this OS thread is, in a <see cref="PlainExecution"/>.</summary>
internal sealed class PlainThread(PlainBlockScheduler scheduler, PlainRunner runner)
{
    [ThreadStatic]
    private static PlainThread? current;

    private int sharedCalls;

    public static PlainThread Current => current ?? ThrowOutsideKernel();

    public Dim3 Grid => scheduler.Grid;

    public Dim3 Block => scheduler.Block;

    public Dim3 BlockIdx => scheduler.BlockIdx;

    public Dim3 ThreadIdx { get; private set; }

    /// <summary>Makes this the thread that the intrinsics of the calling OS thread answer for.</summary>
    public void Enter(Dim3 threadIdx)
    {
        ThreadIdx = threadIdx;
        sharedCalls = 0;
        current = this;
    }

    public static void Leave() => current = null;

    public Span<T> Shared<T>(int length) where T : unmanaged => scheduler.SharedMemory.Get<T>(sharedCalls++, length);

    public Span<T> DynamicShared<T>() where T : unmanaged => Shared<T>(scheduler.SharedBytes / Unsafe.SizeOf<T>());

    public void Sync() => scheduler.Sync(runner);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PlainThread ThrowOutsideKernel() => throw new InvalidOperationException(
        "ThreadIdx, BlockIdx, BlockDim, GridDim and Block have a meaning only in a running kernel. Call the generated launcher, whose " +
        "first argument is a launch: Kernels.Saxpy(gpu.Launch(n), ...).");
}
