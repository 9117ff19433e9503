namespace GpuKernels;

/// <summary>What a checked CPU device found, or a GPU with <c>GpuKernelsCheckBounds</c>.</summary>
public enum GpuCheckKind
{
    /// <summary>An index that its span, tensor or shared array does not have.</summary>
    OutOfBounds,

    /// <summary>Two threads use one element with nothing between that orders them, and one of them writes.</summary>
    Race,

    /// <summary>An element of a shared array is read before any thread has written it.</summary>
    Uninitialized,
}

/// <summary>
/// A mistake in a kernel that a checked CPU device found: <see cref="CpuDeviceOptions.IsChecked"/>. On a GPU the same kernel would give
/// wrong results, perhaps only now and then. The launch has ended there; the device stays usable.
/// </summary>
/// <remarks>
/// A project with <c>GpuKernelsCheckBounds</c> has indices checked on GPUs too. There the thread has ended and the others went on, and this
/// comes from the next synchronisation or copy to the host.
/// </remarks>
public sealed class GpuCheckException : GpuException
{
    internal GpuCheckException(GpuCheckKind kind, string kernelName, string file, int line, Dim3 block, Dim3 thread, string message)
        : base(message)
    {
        Kind = kind;
        KernelName = kernelName;
        File = file;
        Line = line;
        Block = block;
        Thread = thread;
    }

    /// <summary>What is wrong.</summary>
    public GpuCheckKind Kind { get; }

    /// <summary>The kernel: <c>Kernels.Saxpy</c>.</summary>
    public string KernelName { get; }

    /// <summary>The name of the C# file, without its folder; empty for code of another assembly.</summary>
    public string File { get; }

    /// <summary>
    /// The line in <see cref="File"/>, counted from 1, when the kernel was built; of a race, that of the later access. 0 where it is not
    /// known.
    /// </summary>
    public int Line { get; }

    /// <summary>The index of the thread's block in the grid.</summary>
    public Dim3 Block { get; }

    /// <summary>The index of the thread in its block; of a race, of the thread whose access was the later one.</summary>
    public Dim3 Thread { get; }
}
