using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GpuKernels;

// What other libraries are given of an array.
public sealed unsafe partial class GpuArray<T>
{
    /// <summary>
    /// The array as Python's GPU libraries describe theirs, <c>__cuda_array_interface__</c>. Whoever uses the memory keeps the array alive.
    /// </summary>
    /// <exception cref="NotSupportedException">NumPy has no name for the element type.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArrayDescriptor ToDescriptor() => GpuArrayDescriptor.Of(this);

    /// <summary>The memory, which is not freed before it is let go of.</summary>
    internal DeviceMemory HoldMemory()
    {
        memory.Hold();
        return memory;
    }

    /// <summary>
    /// True for memory of another library that does not want it to be written, and for views of it. A launcher refuses such an array for a
    /// parameter that its kernel writes, as copies and fills do; a <see cref="CudaKernel"/> does not know what it writes.
    /// </summary>
    public bool IsReadOnly => memory.IsReadOnly;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ThrowIfReadOnly(string? parameter)
    {
        if (memory.IsReadOnly) ThrowReadOnly(parameter);
    }

    [DoesNotReturn]
    private void ThrowReadOnly(string? parameter)
    {
        const string Reason = "is memory of another library that does not want it to be written";
        if (parameter is null) throw new InvalidOperationException($"{this} {Reason}: write to a copy, Clone().");
        throw new ArgumentException($"'{parameter}' is written, and {this} {Reason}: pass a copy, Clone().", parameter);
    }
}
