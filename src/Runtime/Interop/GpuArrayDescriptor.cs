using GpuKernels.Interop;

namespace GpuKernels;

/// <summary>
/// An array as Python's GPU libraries describe theirs to each other, <c>__cuda_array_interface__</c>: CuPy, PyTorch, Numba, JAX, RAPIDS.
/// It owns nothing: who uses the memory keeps the array.
/// </summary>
/// <param name="Shape">The number of elements in each dimension.</param>
/// <param name="TypeString">The element type, as NumPy writes it: <c>&lt;f4</c> for <c>float</c>.</param>
/// <param name="Pointer">The address of the first element; 0 if there are none.</param>
public sealed partial record GpuArrayDescriptor(IReadOnlyList<long> Shape, string TypeString, nint Pointer)
{
    /// <summary>The newest version of the protocol, which has the stream.</summary>
    public const int CurrentVersion = 3;

    /// <summary>The distance of neighbours in each dimension, in bytes; null where the elements lie row by row.</summary>
    public IReadOnlyList<long>? Strides { get; init; }

    /// <summary>True if the memory must not be written; so <see cref="GpuArray{T}.IsReadOnly"/> is of the array then.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The protocol's version.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>
    /// The stream behind whose work the elements are there: 1 for CUDA's default stream, 2 for that of the thread, or a
    /// <c>cudaStream_t</c>; null where there is nothing to wait for.
    /// </summary>
    public long? Stream { get; init; }

    /// <summary>
    /// The array that a description is of, on a device that has the memory; what is launched after comes after the descriptor's stream.
    /// </summary>
    /// <typeparam name="T">The element type: that of <see cref="TypeString"/>, or a struct of as many bytes where that says only how many,
    /// <c>|V12</c>.</typeparam>
    /// <param name="device">The GPU; it has to be the one that has the memory.</param>
    /// <param name="release">Called once when nobody uses the memory any more: to let go of the array that was described. Null where that
    /// outlives this one.</param>
    /// <exception cref="ArgumentException">The element type is another, strides are no whole elements, or the memory is not the
    /// device's.</exception>
    /// <exception cref="NotSupportedException">Strides are negative, or 0 for more than one element.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public unsafe GpuArray<T> ToArray<T>(GpuDevice device, Action? release = null) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(device);
        string? expected = ElementFormat.Of<T>().TypeString;
        if (TypeString != expected && TypeString != $"|V{sizeof(T)}")
            throw new ArgumentException($"The elements are '{TypeString}', and those of {typeof(T).Name} are " +
                $"{(expected is null ? $"'|V{sizeof(T)}'" : $"'{expected}'")}.", nameof(T));
        Shape shape = ForeignShape.Make(Shape, Strides, sizeof(T));
        GpuArray<T> array = device.FromPointer<T>(Pointer, shape, release, IsReadOnly);
        if (Stream is { } stream) device.WaitForForeign((nint)stream);
        return array;
    }

    /// <summary>
    /// An array's description. Others wait for CUDA's default stream, which comes after all that was launched on the array's device.
    /// </summary>
    internal static unsafe GpuArrayDescriptor Of<T>(GpuArray<T> array) where T : unmanaged
    {
        string type = ElementFormat.Of<T>().TypeString ?? throw new NotSupportedException("NumPy has no name for elements of " +
            $"{typeof(T).Name}: use Dlpack, or another type of {sizeof(T)} bytes.");
        long[] shape = [.. array.Lengths.ToArray().Select(length => (long)length)];
        return new GpuArrayDescriptor(shape, type, array.DevicePointer)
        {
            Strides = array.IsDense ? null : [.. array.Strides.ToArray().Select(stride => (long)stride * sizeof(T))],
            IsReadOnly = array.IsReadOnly,
            Stream = array.Device.Kind == GpuDeviceKind.Cuda ? 1 : null,
        };
    }
}
