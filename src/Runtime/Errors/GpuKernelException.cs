using System.Globalization;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A thread of a kernel threw an exception on a GPU. That thread has ended; the others went on. Kernels run behind the
/// host's back on a GPU, so this comes from the next synchronisation or copy to the host. The device stays usable.
/// </summary>
/// <remarks>
/// Of several threads that throw, one is reported. The exception itself, with its type and message, is the
/// <see cref="Exception.InnerException"/>. On the CPU device it comes from the launch, and there it is no inner one, but for a
/// launch that <see cref="Launch.Debug"/> made.
/// </remarks>
public sealed class GpuKernelException : GpuException
{
    internal GpuKernelException(string kernelName, ThrownException thrown, Dim3 block, Dim3 thread)
        : base(Describe(kernelName, thrown, block, thread), thrown.Exception)
    {
        KernelName = kernelName;
        File = thrown.File;
        Line = thrown.Line;
        Block = block;
        Thread = thread;
    }

    /// <summary>The kernel: <c>Kernels.Saxpy</c>.</summary>
    public string KernelName { get; }

    /// <summary>The name of the C# file with the <c>throw</c>, or whatever else threw, without its folder: <c>Kernels.cs</c>.</summary>
    public string File { get; }

    /// <summary>The line in <see cref="File"/>, counted from 1, when the kernel was built; 0 where no debug information says it.</summary>
    public int Line { get; }

    /// <summary>The index of the thread's block in the grid.</summary>
    public Dim3 Block { get; }

    /// <summary>The index of the thread in its block.</summary>
    public Dim3 Thread { get; }

    private static string Describe(string kernelName, ThrownException thrown, Dim3 block, Dim3 thread) => string.Create(
        CultureInfo.InvariantCulture,
        $"Kernel {kernelName} threw {thrown.Exception.GetType().Name}{Place(thrown)}, in thread {Show(thread)} of block {Show(block)}: {thrown.Exception.Message}");

    private static string Place(ThrownException thrown) => thrown.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" at {thrown.File}:{thrown.Line}");

    private static string Show(Dim3 index) => string.Create(CultureInfo.InvariantCulture, $"({index.X}, {index.Y}, {index.Z})");
}
