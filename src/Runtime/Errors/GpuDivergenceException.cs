namespace GpuKernels;

/// <summary>
/// The threads of a kernel wait for each other, and none can go on: some wait at a barrier or a warp operation that others do not
/// reach. On a GPU the same mistake gives undefined results, or a kernel that never ends; only the CPU device and plain execution find it.
/// </summary>
public sealed class GpuDivergenceException : GpuException
{
    internal GpuDivergenceException(string message) : base(message, null)
    {
    }
}
