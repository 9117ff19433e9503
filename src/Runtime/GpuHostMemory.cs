using System.Buffers;

namespace GpuKernels;

/// <summary>
/// Memory that the host uses as a <see cref="Span"/> or a <see cref="Memory{T}"/>, and a device as an <see cref="Array"/>: pinned, managed
/// or registered.
/// Copies between it and arrays of a GPU run at the full rate, and asynchronous ones while the program goes on.
/// </summary>
/// <remarks>
/// The memory is given back when it is disposed of, or when nobody has this object, a <see cref="Memory{T}"/> or an array of it any more; a
/// <see cref="Span"/> alone does not keep it.
/// </remarks>
/// <typeparam name="T">The element type.</typeparam>
public sealed unsafe class GpuHostMemory<T> : MemoryManager<T> where T : unmanaged
{
    private readonly DeviceMemory memory;
    private readonly T* pointer;

    internal GpuHostMemory(DeviceMemory memory, T* pointer, int length, GpuHostMemoryKind kind)
    {
        this.memory = memory;
        this.pointer = pointer;
        Length = length;
        Kind = kind;
        Array = new GpuArray<T>(memory, new Shape([length]), isOwner: false);
    }

    /// <summary>The number of elements.</summary>
    public int Length { get; }

    /// <summary>How the device reaches the memory.</summary>
    public GpuHostMemoryKind Kind { get; }

    /// <summary>The device that reaches it.</summary>
    public GpuDevice Device => memory.Device;

    /// <summary>
    /// What kernels get: the same memory, which they reach through the bus, or in the case of managed memory where it is at the time. What
    /// a kernel has written is there when the host has waited for it.
    /// </summary>
    public GpuArray<T> Array { get; }

    /// <summary>The elements. The host may not use them while a kernel or an asynchronous copy does.</summary>
    /// <exception cref="ObjectDisposedException">The memory or its device is disposed of.</exception>
    public Span<T> Span => GetSpan();

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The memory or its device is disposed of.</exception>
    public override Span<T> GetSpan()
    {
        ThrowIfDisposed();
        return new Span<T>(pointer, Length);
    }

    /// <summary>The address of an element; the memory never moves.</summary>
    /// <param name="elementIndex">From 0 to <see cref="Length"/>.</param>
    /// <exception cref="ObjectDisposedException">The memory or its device is disposed of.</exception>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ThrowIfDisposed();
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)Length, nameof(elementIndex));
        return new MemoryHandle(pointer + elementIndex, pinnable: this);
    }

    /// <summary>Does nothing: the memory never moves.</summary>
    public override void Unpin()
    {
    }

    /// <summary>
    /// Gives the memory back, after what was launched before has ended: this waits for the device. Registered memory stays the owner's.
    /// </summary>
    public void Dispose() => memory.Release();

    /// <summary><c>pinned memory of 1024 Single for cuda:0</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} memory of {Length} {typeof(T).Name} for {Device}";

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => memory.Release();

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(memory.IsReleased, this);
}

/// <summary>How a device reaches memory of the host's.</summary>
public enum GpuHostMemoryKind
{
    /// <summary>Never swapped out, so that devices reach it through the bus: <see cref="GpuDevice.AllocatePinned"/>.</summary>
    Pinned,

    /// <summary>Moves between host and device, page by page: <see cref="GpuDevice.AllocateManaged"/>.</summary>
    Managed,

    /// <summary>Was there before, and is pinned for a while: <see cref="GpuDevice.Register"/>.</summary>
    Registered,
}
