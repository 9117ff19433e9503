using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels;

// Memory that host and device both reach, and what finalizers leave to be freed.
public abstract unsafe partial class GpuDevice
{
    private Dictionary<nint, (GpuHostMemoryKind Kind, long Bytes)>? hostMemory;
    private readonly ConcurrentQueue<DeviceMemory> forgotten = [];
    private long managedBytes;

    /// <summary>Who has allocated what is not given back, for those who ask for that.</summary>
    internal AllocationTraces Leaks { get; }

    /// <summary>
    /// Memory of the host's that is not swapped out, so that a GPU copies from and to it at its full rate and while the program goes on,
    /// and kernels reach it where it is. To be disposed of.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements, at least 0; they are zeros.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="GpuDriverException">The system does not give so much.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuHostMemory<T> AllocatePinned<T>(int length) where T : unmanaged => AllocateHost<T>(length, GpuHostMemoryKind.Pinned);

    /// <summary>
    /// Memory that moves to where it is used, the host or the GPU, page by page. What the host writes, kernels see that are launched after;
    /// it may be read or written on the host only when no kernel runs: wait with <see cref="Synchronize"/>. To be disposed of.
    /// </summary>
    /// <remarks>
    /// More than the device has free, less 32 MiB, is refused: a kernel that works on such memory can bring the GPU to a standstill, and
    /// where there is no room for a page that is to come to the GPU, the driver breaks the context. Arrays leave as much free while there
    /// is managed memory; other libraries and processes have to. Systems without pages that move on demand, such as Windows, have it all
    /// the same, at the price of copies at each launch.
    /// </remarks>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements, at least 0; they are zeros.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="GpuOutOfMemoryException">It is more than the device has free, less 32 MiB.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuHostMemory<T> AllocateManaged<T>(int length) where T : unmanaged => AllocateHost<T>(length, GpuHostMemoryKind.Managed);

    /// <summary>
    /// Lets the device reach memory that is there already, as an array, as if <see cref="AllocatePinned"/> had made it, until the result is
    /// disposed of. That takes some time for each page, so it pays for what is copied often.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="memory">An array, or a part of one; no part of it is registered yet.</param>
    /// <exception cref="GpuDriverException">The system does not pin so much, or it is registered already.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuHostMemory<T> Register<T>(Memory<T> memory) where T : unmanaged
    {
        ThrowIfDisposed();
        if (memory.IsEmpty) return AllocatePinned<T>(0);
        DeviceMemory registered = DeviceMemory.Register(this, memory.Pin(), (long)memory.Length * sizeof(T));
        fixed (T* pointer = memory.Span) return new GpuHostMemory<T>(registered, pointer, memory.Length, GpuHostMemoryKind.Registered);
    }

    /// <summary>True where giving memory back waits for the device, which a finalizer must not do.</summary>
    internal virtual bool FreeWaits => false;

    /// <summary>At least one byte of zeros that both sides reach.</summary>
    private protected virtual MappedMemory AllocateHostBytes(long bytes, GpuHostMemoryKind kind)
    {
        nint pointer = (nint)NativeMemory.AlignedAlloc(checked((nuint)bytes), 64);
        NativeMemory.Clear((void*)pointer, (nuint)bytes);
        return new MappedMemory(pointer, pointer);
    }

    /// <summary>Gives the device's address of memory of the host's.</summary>
    private protected virtual nint RegisterHostBytes(nint host, long bytes) => host;

    /// <summary>May wait for the device. Never throws.</summary>
    private protected virtual void FreeHostBytes(nint host, GpuHostMemoryKind kind)
    {
        SynchronizeAll();
        if (kind != GpuHostMemoryKind.Registered) NativeMemory.AlignedFree((void*)host);
    }

    internal MappedMemory AllocateHostTracked(long bytes, GpuHostMemoryKind kind)
    {
        if (bytes == 0) return default;
        ThrowIfDisposed();
        // What managed memory holds is the device's while kernels use it.
        if (kind == GpuHostMemoryKind.Managed) TakeManaged(bytes);
        MappedMemory found = default;
        try
        {
            found = AllocateHostBytes(bytes, kind);
            lock (resources)
            {
                ThrowIfDisposed();
                (hostMemory ??= []).Add(found.Host, (kind, bytes));
            }
            return found;
        }
        catch
        {
            if (found.Host != 0) FreeHostBytes(found.Host, kind);
            if (kind == GpuHostMemoryKind.Managed) ReturnManaged(bytes);
            throw;
        }
    }

    internal nint RegisterHostTracked(nint host, long bytes)
    {
        nint pointer = RegisterHostBytes(host, bytes);
        lock (resources)
        {
            if (!isDisposed && (hostMemory ??= []).TryAdd(host, (GpuHostMemoryKind.Registered, bytes))) return pointer;
        }
        FreeHostBytes(host, GpuHostMemoryKind.Registered);
        ThrowIfDisposed();
        throw new ArgumentException($"The memory is registered on {Name} already.", "memory");
    }

    internal void FreeHostTracked(nint host)
    {
        (GpuHostMemoryKind Kind, long Bytes) found;
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (isDisposed || hostMemory is null || !hostMemory.Remove(host, out found)) return;
        }
        FreeHost(host, found.Kind, found.Bytes);
    }

    /// <summary>For finalizers: another thread frees it, since that may wait.</summary>
    internal void FreeLater(DeviceMemory memory)
    {
        forgotten.Enqueue(memory);
        ThreadPool.UnsafeQueueUserWorkItem(static device => device.FreeForgotten(), this, preferLocal: false);
    }

    /// <summary>Frees what finalizers have left.</summary>
    internal void FreeForgotten()
    {
        while (forgotten.TryDequeue(out DeviceMemory? memory)) memory.Free();
    }

    /// <summary>What managed memory holds, with that which is being allocated; some of it may not have come to the device yet.</summary>
    private protected long ManagedBytes => Volatile.Read(ref managedBytes);

    private void FreeAllHostMemory()
    {
        foreach ((nint host, (GpuHostMemoryKind kind, long bytes)) in hostMemory ?? []) FreeHost(host, kind, bytes);
        hostMemory = null;
    }

    private void FreeHost(nint host, GpuHostMemoryKind kind, long bytes)
    {
        FreeHostBytes(host, kind);
        if (kind == GpuHostMemoryKind.Managed) ReturnManaged(bytes);
    }

    private void TakeManaged(long bytes)
    {
        MemoryPool.Take(bytes);
        Interlocked.Add(ref managedBytes, bytes);
    }

    private void ReturnManaged(long bytes)
    {
        Interlocked.Add(ref managedBytes, -bytes);
        MemoryPool.Return(bytes);
    }

    private GpuHostMemory<T> AllocateHost<T>(int length, GpuHostMemoryKind kind) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ThrowIfDisposed();
        (DeviceMemory memory, nint host) = DeviceMemory.AllocateHost(this, (long)length * sizeof(T), kind);
        return new GpuHostMemory<T>(memory, (T*)host, length, kind);
    }
}
