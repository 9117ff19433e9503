using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>An array in a device's memory. It takes the place of a span parameter when a kernel is launched.</summary>
/// <typeparam name="T">The element type; its C# layout is the layout on the device.</typeparam>
public sealed unsafe class GpuArray<T> : IDisposable where T : unmanaged
{
    private readonly DeviceMemory memory;
    private readonly long byteOffset;
    private readonly bool isOwner;
    private bool isDisposed;

    internal GpuArray(DeviceMemory memory, int length)
        : this(memory, 0, length, isOwner: true)
    {
    }

    private GpuArray(DeviceMemory memory, long byteOffset, int length, bool isOwner)
    {
        this.memory = memory;
        this.byteOffset = byteOffset;
        this.isOwner = isOwner;
        Length = length;
    }

    /// <summary>The number of elements.</summary>
    public int Length { get; }

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

    internal DeviceSpan Span => new()
    {
        Pointer = Length == 0 ? null : (byte*)memory.Pointer + byteOffset,
        Length = Length,
        ByteLength = (long)Length * sizeof(T),
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
        if (source.Length > Length)
            throw new ArgumentException($"The source has {source.Length} elements and the array {Length}.", nameof(source));
        if (source.IsEmpty) return;
        fixed (T* pointer = source) Device.CopyFromHost((nint)Span.Pointer, pointer, (long)source.Length * sizeof(T));
        GC.KeepAlive(this);
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
        if (destination.Length < Length)
            throw new ArgumentException($"The destination has {destination.Length} elements and the array {Length}.", nameof(destination));
        if (Length == 0) return;
        fixed (T* pointer = destination) Device.CopyToHost(pointer, (nint)Span.Pointer, Span.ByteLength);
        GC.KeepAlive(this);
        Device.Reports.ThrowIfAny();
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

    /// <summary>A view of some of the elements, in the same memory. It is usable as long as this array is.</summary>
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
        return new GpuArray<T>(memory, byteOffset + (long)start * sizeof(T), length, isOwner: false);
    }

    /// <summary>Frees the memory; for a slice, only the view ends. A kernel that still runs is waited for.</summary>
    public void Dispose()
    {
        isDisposed = true;
        if (isOwner) memory.Release();
    }

    /// <summary><c>GpuArray&lt;Single&gt;[1024] on cuda:0</c>.</summary>
    public override string ToString() => $"GpuArray<{typeof(T).Name}>[{Length}] on {Device.Name}";

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
