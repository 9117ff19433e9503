namespace GpuKernels;

/// <summary>
/// Orders memory accesses: who sees what a thread writes after a fence also sees what it wrote before. CUDA's <c>__threadfence()</c>.
/// A fence waits for nobody; see <see cref="Block.Sync"/>.
/// </summary>
public static class Fence
{
    /// <summary>For the threads of this block.</summary>
    public static void Block() => Interlocked.MemoryBarrier();

    /// <summary>For all threads of the device.</summary>
    public static void Device() => Interlocked.MemoryBarrier();

    /// <summary>For all threads of the device, those of other devices, and the host.</summary>
    public static void System() => Interlocked.MemoryBarrier();
}
