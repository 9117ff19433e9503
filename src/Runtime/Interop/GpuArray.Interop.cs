namespace GpuKernels;

// What other libraries are given of an array.
public sealed unsafe partial class GpuArray<T>
{
    /// <summary>The array as Python's GPU libraries describe theirs, <c>__cuda_array_interface__</c>. Whoever uses the memory keeps the array alive.</summary>
    /// <exception cref="NotSupportedException">NumPy has no name for the element type.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArrayDescriptor ToDescriptor() => GpuArrayDescriptor.Of(this);

    /// <summary>The memory, which is not freed before it is let go of.</summary>
    internal DeviceMemory HoldMemory()
    {
        memory.Hold();
        return memory;
    }
}
