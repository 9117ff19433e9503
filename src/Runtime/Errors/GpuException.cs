namespace GpuKernels;

/// <summary>Something about a device went wrong. The base of all exceptions that this library defines.</summary>
public abstract class GpuException : Exception
{
    private protected GpuException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
