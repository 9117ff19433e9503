using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels;

/// <summary>Copies between arrays of a device and the host's tensors and arrays of several dimensions, which keep their shape.</summary>
public static unsafe class GpuTensors
{
    /// <summary>A new array with the shape and a copy of the elements of a tensor.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="device">Where it is made.</param>
    /// <param name="source">Dense or not; a <see cref="Tensor{T}"/> or a <see cref="TensorSpan{T}"/> is one.</param>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public static GpuArray<T> Upload<T>(this GpuDevice device, in ReadOnlyTensorSpan<T> source) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(device);
        return device.AllocateFilled<T, ReadOnlyTensorSpan<T>>(
            new Shape(source.Lengths), source, static (array, source) => array.CopyFrom(source));
    }

    /// <inheritdoc cref="Upload{T}(GpuDevice, in ReadOnlyTensorSpan{T})"/>
    public static GpuArray<T> Upload<T>(this GpuDevice device, Tensor<T> source) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(source);
        return device.Upload(source.AsReadOnlyTensorSpan());
    }

    /// <summary>A new array with two dimensions and a copy of the elements.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="device">Where it is made.</param>
    /// <param name="source">Rows and columns.</param>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public static GpuArray<T> Upload<T>(this GpuDevice device, T[,] source) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentNullException.ThrowIfNull(source);
        return device.AllocateFilled<T, T[,]>(
            new Shape(LengthsOf(source)), source, static (array, source) => array.CopyFrom(SpanOf(source)));
    }

    /// <summary>Copies a tensor into an array of the same dimensions. Waits for what was launched before.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">A whole one or a view.</param>
    /// <param name="source">Dense or not.</param>
    /// <exception cref="ArgumentException">The two have other dimensions.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public static void CopyFrom<T>(this GpuArray<T> array, in ReadOnlyTensorSpan<T> source) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        ThrowIfOtherShape(array, source.Lengths, nameof(source));
        if (source.IsEmpty) return;
        if (IsRowByRow(source.Lengths, source.Strides))
        {
            array.CopyFrom(MemoryMarshal.CreateReadOnlySpan(in source.GetPinnableReference(), checked((int)source.FlattenedLength)));
            return;
        }
        T[] dense = GC.AllocateUninitializedArray<T>(checked((int)source.FlattenedLength));
        source.FlattenTo(dense);
        array.CopyFrom(dense);
    }

    /// <summary>Copies all elements to a tensor of the same dimensions. Waits for what was launched before.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">A whole one or a view.</param>
    /// <param name="destination">Dense or not.</param>
    /// <exception cref="ArgumentException">The two have other dimensions.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public static void CopyTo<T>(this GpuArray<T> array, in TensorSpan<T> destination) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        ThrowIfOtherShape(array, destination.Lengths, nameof(destination));
        if (destination.IsEmpty) return;
        if (IsRowByRow(destination.Lengths, destination.Strides))
        {
            array.CopyTo(MemoryMarshal.CreateSpan(ref destination.GetPinnableReference(), checked((int)destination.FlattenedLength)));
            return;
        }
        new ReadOnlyTensorSpan<T>(array.ToArray(), array.Lengths).CopyTo(destination);
    }

    /// <summary>Copies all elements to an array of the host of the same dimensions. Waits for what was launched before.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">Two dimensions, a whole one or a view.</param>
    /// <param name="destination">Rows and columns.</param>
    /// <exception cref="ArgumentException">The two have other dimensions.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public static void CopyTo<T>(this GpuArray<T> array, T[,] destination) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(destination);
        ThrowIfOtherShape(array, LengthsOf(destination), nameof(destination));
        array.CopyTo(SpanOf(destination));
    }

    /// <summary>All elements in a new tensor with the array's dimensions. Waits for what was launched before.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">A whole one or a view.</param>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public static Tensor<T> ToTensor<T>(this GpuArray<T> array) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        return Tensor.Create(array.ToArray(), array.Lengths);
    }

    private static void ThrowIfOtherShape<T>(GpuArray<T> array, ReadOnlySpan<nint> lengths, string parameter) where T : unmanaged
    {
        if (!array.Lengths.SequenceEqual(lengths))
            throw new ArgumentException(
                $"It has the dimensions [{string.Join(", ", lengths.ToArray())}], and {array} other ones: Reshape gives an array others.",
                parameter);
    }

    /// <summary>A tensor with its dimensions exchanged is dense as well, in another order.</summary>
    private static bool IsRowByRow(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides) =>
        new Shape(lengths.ToArray(), strides.ToArray()).IsDense;

    private static nint[] LengthsOf<T>(T[,] array) => [array.GetLength(0), array.GetLength(1)];

    private static Span<T> SpanOf<T>(T[,] array) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference((Array)array)), array.Length);
}
