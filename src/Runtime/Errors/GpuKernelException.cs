using System.Globalization;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A thread of a kernel threw an exception on a GPU, or in a stream of the CPU device. On a GPU that thread has ended, and the others went
/// on;
/// on the CPU the kernel has ended. Kernels run behind the host's back there, so this comes from the next synchronisation or copy between
/// host and device. What was launched behind the kernel runs, and the device stays usable.
/// </summary>
/// <remarks>
/// Of several threads that throw, one is reported. The exception itself, with its type and message, is the
/// <see cref="Exception.InnerException"/>. From a launch on the default stream of the CPU device it comes out of the launch, and there it
/// is no inner one, but for a launch that <see cref="Launch.Debug"/> made.
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

    /// <summary>
    /// The index of the thread's block in the grid; of a launch by a count, in blocks of 256 threads with an index each. On the CPU device
    /// −1 along X where it is as little known as <see cref="Thread"/>.
    /// </summary>
    public Dim3 Block { get; }

    /// <summary>
    /// The index of the thread in its block. On the CPU device −1 along X where a loop over short threads did not keep it; it does where
    /// the project is built with <c>GpuKernelsChecked</c>, as in Debug.
    /// </summary>
    public Dim3 Thread { get; }

    private static string Describe(string kernelName, ThrownException thrown, Dim3 block, Dim3 thread) => string.Create(
        CultureInfo.InvariantCulture,
        $"Kernel {kernelName} threw {thrown.Exception.GetType().Name}{Place(thrown)}, in {Describe(block, thread)}: {thrown.Exception.Message}");

    private static string Describe(Dim3 block, Dim3 thread) => thread.X < 0
        ? block.X < 0 ? "one of its threads" : $"a thread of block {CheckMessages.Show(block)}"
        : $"thread {CheckMessages.Show(thread)} of block {CheckMessages.Show(block)}";

    private static string Place(ThrownException thrown) =>
        thrown.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" at {thrown.File}:{thrown.Line}");
}
