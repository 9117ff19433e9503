using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// An array in a device's memory, of one or more dimensions. It takes the place of a span or tensor parameter when a kernel is
/// launched: as a span it is all of its elements, row by row.
/// </summary>
/// <typeparam name="T">The element type; its C# layout is the layout on the device.</typeparam>
public sealed unsafe class GpuArray<T> : IDisposable, IKernelArgument where T : unmanaged
{
    private readonly DeviceMemory memory;
    private readonly long byteOffset;
    private readonly bool isOwner;
    private readonly Shape shape;
    private bool isDisposed;

    internal GpuArray(DeviceMemory memory, Shape shape)
        : this(memory, 0, shape, isOwner: true)
    {
    }

    private GpuArray(DeviceMemory memory, long byteOffset, Shape shape, bool isOwner)
    {
        this.memory = memory;
        this.byteOffset = byteOffset;
        this.isOwner = isOwner;
        this.shape = shape;
    }

    /// <summary>The number of all elements.</summary>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/>; see <see cref="LongLength"/>.</exception>
    public int Length => checked((int)shape.Count);

    /// <summary>The number of all elements.</summary>
    public long LongLength => shape.Count;

    /// <summary>The number of dimensions.</summary>
    public int Rank => shape.Lengths.Length;

    /// <summary>The number of elements in each dimension, as of a <c>TensorSpan&lt;T&gt;</c>.</summary>
    public ReadOnlySpan<nint> Lengths => shape.Lengths;

    /// <summary>The distance of neighbours in each dimension, in elements: 640 and 1 for 480 rows of 640 elements.</summary>
    public ReadOnlySpan<nint> Strides => shape.Strides;

    /// <summary>The device whose memory this is.</summary>
    public GpuDevice Device => memory.Device;

    /// <summary>The address of the first element on the device, CUDA's <c>CUdeviceptr</c>; 0 if there are no elements.</summary>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public nint DevicePointer
    {
        get
        {
            ThrowIfDisposed(null);
            return (nint)Span.Pointer;
        }
    }

    internal DeviceMemory Memory => memory;

    internal DeviceSpan Span => new()
    {
        Pointer = LongLength == 0 ? null : (byte*)memory.Pointer + byteOffset,
        Length = (int)long.Min(LongLength, int.MaxValue),
        ByteLength = LongLength * sizeof(T),
    };

    /// <summary>Copies host memory into the first elements. Waits for what was launched before.</summary>
    /// <param name="source">At most <see cref="Length"/> elements.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is longer than this array.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuKernelException">A kernel that was launched before threw.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public void CopyFrom(ReadOnlySpan<T> source)
    {
        ThrowIfDisposed(null);
        GraphCapture.Forbid(Device, "A copy of memory of the host", "copy before, and launch the graph after");
        if (source.Length > LongLength)
            throw new ArgumentException($"The source has {source.Length} elements and the array {LongLength}.", nameof(source));
        if (source.IsEmpty) return;
        fixed (T* pointer = source) Device.CopyFromHost((nint)Span.Pointer, pointer, (long)source.Length * sizeof(T));
        Device.Counters.CountToDevice((long)source.Length * sizeof(T));
        GC.KeepAlive(this);
        Device.ThrowIfFailed();
    }

    /// <summary>Copies another array of the same device into the first elements, after what was launched before and before what is launched after.</summary>
    /// <param name="source">At most as many elements; it does not overlap this array.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is longer, or another device's.</exception>
    /// <exception cref="ObjectDisposedException">An array, its owner or its device is disposed of.</exception>
    public void CopyFrom(GpuArray<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ThrowIfDisposed(null);
        source.ThrowIfDisposed(nameof(source));
        GraphCapture.Forbid(Device, "array.CopyFrom(array)", "copy by a kernel");
        if (source.Device != Device)
            throw new ArgumentException($"The source is on {source.Device}, and the array on {Device}. Copy through the host.", nameof(source));
        if (source.LongLength > LongLength)
            throw new ArgumentException($"The source has {source.LongLength} elements and the array {LongLength}.", nameof(source));
        if (source.LongLength > 0) Device.CopyOnDevice((nint)Span.Pointer, (nint)source.Span.Pointer, source.Span.ByteLength);
        Device.Counters.CountOnDevice(source.Span.ByteLength);
        GC.KeepAlive(this);
        GC.KeepAlive(source);
    }

    /// <summary>A new array of the same device with the same dimensions and elements.</summary>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Clone()
    {
        ThrowIfDisposed(null);
        GpuArray<T> copy = Device.Allocate<T>(Lengths);
        try
        {
            copy.CopyFrom(this);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>Copies all elements to the start of host memory. Waits for what was launched before.</summary>
    /// <param name="destination">At least <see cref="Length"/> elements.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than this array.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuKernelException">A kernel that was launched before threw.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public void CopyTo(Span<T> destination)
    {
        ThrowIfDisposed(null);
        GraphCapture.Forbid(Device, "A copy to memory of the host", "copy after graph.Launch()");
        if (destination.Length < LongLength)
            throw new ArgumentException($"The destination has {destination.Length} elements and the array {LongLength}.", nameof(destination));
        if (LongLength == 0) return;
        fixed (T* pointer = destination) Device.CopyToHost(pointer, (nint)Span.Pointer, Span.ByteLength);
        Device.Counters.CountToHost(Span.ByteLength);
        GC.KeepAlive(this);
        Device.ThrowIfFailed();
    }

    /// <summary>All elements in a new host array. Waits for what was launched before.</summary>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public T[] ToArray()
    {
        ThrowIfDisposed(null);
        T[] result = GC.AllocateUninitializedArray<T>(Length);
        CopyTo(result);
        return result;
    }

    /// <summary>A view of the same elements with other dimensions, row by row. It is usable as long as this array is.</summary>
    /// <param name="lengths">The number of elements in each dimension; together as many as there are.</param>
    /// <exception cref="ArgumentException">The dimensions have more or fewer elements than the array.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Reshape(params ReadOnlySpan<nint> lengths)
    {
        ThrowIfDisposed(null);
        Shape reshaped = new(lengths);
        return reshaped.Count == LongLength
            ? new GpuArray<T>(memory, byteOffset, reshaped, isOwner: false)
            : throw new ArgumentException($"The shape [{reshaped}] has {reshaped.Count} elements and the array {LongLength}.", nameof(lengths));
    }

    /// <summary>A view of some of the elements, in the same memory, with one dimension. It is usable as long as this array is.</summary>
    /// <param name="start">The index of the view's first element.</param>
    /// <param name="length">The number of the view's elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the array.</exception>
    /// <exception cref="ObjectDisposedException">The array, its owner or its device is disposed of.</exception>
    public GpuArray<T> Slice(int start, int length)
    {
        ThrowIfDisposed(null);
        if ((uint)start > (uint)Length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"A slice of {Length} elements starts at 0 to {Length}.");
        if ((uint)length > (uint)(Length - start))
        {
            throw new ArgumentOutOfRangeException(
                nameof(length), length, $"A slice that starts at {start} of {Length} elements has 0 to {Length - start}.");
        }
        return new GpuArray<T>(memory, byteOffset + (long)start * sizeof(T), new Shape([length]), isOwner: false);
    }

    /// <summary>
    /// Gives the memory back, at once and without waiting: it is used again only after what was launched before. For a slice, only the view ends.
    /// </summary>
    public void Dispose()
    {
        isDisposed = true;
        if (isOwner) memory.Release();
    }

    /// <summary>An argument of a <see cref="CudaKernel"/>: the address of the first element.</summary>
    /// <param name="array">Of the kernel's device; null is an error when the kernel is launched.</param>
    public static implicit operator CudaArgument(GpuArray<T>? array) => CudaArgument.OfArray(array);

    nint IKernelArgument.Bind(in Launch launch, string parameter)
    {
        launch.Check(this, parameter);
        return (nint)Span.Pointer;
    }

    /// <summary><c>GpuArray&lt;Single&gt;[480, 640] on cuda:0</c>.</summary>
    public override string ToString() => $"GpuArray<{typeof(T).Name}>[{shape}] on {Device.Name}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ThrowIfDisposed(string? parameter)
    {
        if (isDisposed || memory.IsReleased) ThrowDisposed(parameter);
    }

    [DoesNotReturn]
    private void ThrowDisposed(string? parameter)
    {
        string what = Device.IsDisposed ? $"its device {Device.Name} is"
            : isDisposed || isOwner ? "the array is" : "the array that this is a slice of is";
        string subject = parameter is null ? $"GpuArray<{typeof(T).Name}>" : $"'{parameter}'";
        throw new ObjectDisposedException(parameter ?? nameof(GpuArray<>), $"{subject} cannot be used: {what} disposed of.");
    }
}
