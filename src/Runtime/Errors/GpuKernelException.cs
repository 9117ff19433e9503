using System.Globalization;

namespace GpuKernels;

/// <summary>
/// A thread of a kernel threw an exception on a GPU. That thread has ended; the others went on. Kernels run behind the
/// host's back on a GPU, so this comes from the next synchronisation or copy to the host. The device stays usable.
/// </summary>
/// <remarks>
/// Of several threads that throw, one is reported. The exception itself, with its type and message, is the
/// <see cref="Exception.InnerException"/>. On the CPU device it comes from the launch, and there it is no inner one.
/// </remarks>
public sealed class GpuKernelException : GpuException
{
    internal GpuKernelException(string kernelName, Exception thrown, Dim3 block, Dim3 thread)
        : base($"Kernel {kernelName} threw {thrown.GetType().Name} in thread {Show(thread)} of block {Show(block)}: {thrown.Message}", thrown)
    {
        KernelName = kernelName;
        Block = block;
        Thread = thread;
    }

    /// <summary>The kernel: <c>Kernels.Saxpy</c>.</summary>
    public string KernelName { get; }

    /// <summary>The index of the thread's block in the grid.</summary>
    public Dim3 Block { get; }

    /// <summary>The index of the thread in its block.</summary>
    public Dim3 Thread { get; }

    private static string Show(Dim3 index) => string.Create(CultureInfo.InvariantCulture, $"({index.X}, {index.Y}, {index.Z})");
}
