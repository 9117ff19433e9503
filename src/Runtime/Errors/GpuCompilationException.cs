namespace GpuKernels;

/// <summary>A kernel's CUDA C could not be compiled for a device: no compiler was found, or it refused the text.</summary>
public sealed class GpuCompilationException : GpuException
{
    internal GpuCompilationException(string kernelName, string message, string log = "", Exception? inner = null)
        : base(message, inner)
    {
        KernelName = kernelName;
        Log = log;
    }

    /// <summary>The kernel.</summary>
    public string KernelName { get; }

    /// <summary>The compiler's messages; empty if it did not run.</summary>
    public string Log { get; }
}
