namespace GpuKernels;

/// <summary>
/// A kernel could not be launched, or failed while it ran. Kernels run behind the host's back on a GPU, so the second kind
/// comes from a later call: a copy, a synchronisation or another launch.
/// </summary>
public sealed class GpuLaunchException : GpuException
{
    internal GpuLaunchException(string kernelName, string message, Exception? inner = null)
        : base(message, inner) => KernelName = kernelName;

    /// <summary>The kernel; for one that failed while it ran, the last that was launched before the failure was seen.</summary>
    public string KernelName { get; }
}
