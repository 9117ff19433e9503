using System.Buffers;
using System.Runtime.CompilerServices;

namespace GpuKernels;

/// <summary>One allocation of a device, freed once: by its owner, by the finalizer, or with the device.</summary>
internal sealed class DeviceMemory
{
    private readonly GpuDevice device;
    private readonly MemoryOrigin origin;
    private readonly nint host;
    private readonly Action? release;
    private int released;

    // Once given to others, who may use it on streams that nobody here knows.
    private bool isShared;

    // The owner, and everybody outside who was given the memory.
    private int holders = 1;

    // Keeps registered memory where it is.
    private MemoryHandle pin;

    private DeviceMemory(GpuDevice device, MemoryOrigin origin, nint pointer, nint host = 0, Action? release = null)
    {
        this.release = release;
        this.device = device;
        this.origin = origin;
        this.host = host;
        Pointer = pointer;
    }

    /// <summary>Its thread frees the memory of all who forget it, so what may wait for the device is left to another one.</summary>
    ~DeviceMemory()
    {
        if (Interlocked.Exchange(ref released, 1) != 0) return;
        device.Leaks.ReportForgotten(Key);
        if (origin == MemoryOrigin.Array && !device.FreeWaits && !isShared) device.FreeTracked(Pointer);
        else if (origin != MemoryOrigin.Module) device.FreeLater(this);
    }

    public GpuDevice Device => device;

    /// <summary>In the device's address space; 0 for an allocation of no bytes.</summary>
    public nint Pointer { get; }

    /// <summary>True where the memory was handed out with zeros in it.</summary>
    public bool IsZero { get; private init; }

    /// <summary>The graph whose memory this is, while that runs; null for memory that is there all the time.</summary>
    public GraphCapture? Capture { get; private init; }

    /// <summary>True where its owner, another library, does not want it to be written.</summary>
    public bool IsReadOnly { get; private init; }

    public bool IsReleased
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref released) != 0 || device.IsDisposed;
    }

    /// <summary>What the device knows it by.</summary>
    private nint Key => host != 0 ? host : Pointer;

    /// <summary>
    /// Memory with undefined contents. What uses it first is to be work that is ordered with all streams, as copies and fills of arrays
    /// are.
    /// </summary>
    /// <exception cref="GpuOutOfMemoryException">The device has no room, also after arrays that nobody holds were collected.</exception>
    public static DeviceMemory Allocate(GpuDevice device, long bytes)
    {
        GraphCapture.Forbid(device, "Making an array", "make it before, or one of the graph's own, stream.Allocate");
        TakenMemory taken = CollectWhereFull(
            device, bytes, default, static (device, bytes, _) => new TakenMemory(device.AllocateTracked(bytes, out bool isZero), isZero));
        device.Leaks.Note(taken.Pointer, bytes);
        return new DeviceMemory(device, MemoryOrigin.Array, taken.Pointer) { IsZero = taken.IsZero };
    }

    /// <summary>Memory that host and device both reach.</summary>
    /// <exception cref="GpuOutOfMemoryException">There is no room.</exception>
    public static (DeviceMemory Memory, nint Host) AllocateHost(GpuDevice device, long bytes, GpuHostMemoryKind kind)
    {
        GraphCapture.Forbid(device, "Making memory of the host", "make it before; the graph keeps it");
        MappedMemory found = CollectWhereFull(device, bytes, kind, static (device, bytes, kind) => device.AllocateHostTracked(bytes, kind));
        device.Leaks.Note(found.Host, bytes);
        return (new DeviceMemory(device, MemoryOrigin.Host, found.Device, found.Host), found.Host);
    }

    /// <summary>Memory of the host's that is there already.</summary>
    /// <param name="device">The device that is to reach it.</param>
    /// <param name="pin">The memory, which does not move; from now on this owns it.</param>
    /// <param name="bytes">How much it is.</param>
    public static unsafe DeviceMemory Register(GpuDevice device, MemoryHandle pin, long bytes)
    {
        try
        {
            nint host = (nint)pin.Pointer, pointer = device.RegisterHostTracked(host, bytes);
            device.Leaks.Note(host, bytes);
            return new DeviceMemory(device, MemoryOrigin.Host, pointer, host) { pin = pin };
        }
        catch
        {
            pin.Dispose();
            throw;
        }
    }

    /// <summary>A variable of a module, which the module frees.</summary>
    public static DeviceMemory OfModule(GpuDevice device, nint pointer)
    {
        DeviceMemory memory = new(device, MemoryOrigin.Module, pointer);
        GC.SuppressFinalize(memory);
        return memory;
    }

    /// <summary>Memory of somebody else, who is told when it is no longer used.</summary>
    public static DeviceMemory OfOther(GpuDevice device, nint pointer, Action? release, bool isReadOnly)
    {
        DeviceMemory memory = new(
            device, release is null ? MemoryOrigin.Module : MemoryOrigin.Foreign, pointer, release: release)
        { IsReadOnly = isReadOnly };
        if (release is null) GC.SuppressFinalize(memory);
        return memory;
    }

    /// <summary>Memory that is there while a graph runs.</summary>
    /// <param name="capture">The graph, which releases it when the delegate ends that it is captured from.</param>
    /// <param name="pointer">The address.</param>
    /// <param name="release">Lets the memory end at that place in the graph.</param>
    public static DeviceMemory OfGraph(GraphCapture capture, nint pointer, Action release)
    {
        DeviceMemory memory = new(capture.Device, MemoryOrigin.Graph, pointer, release: release) { Capture = capture };
        GC.SuppressFinalize(memory);
        return memory;
    }

    /// <summary>
    /// Somebody else uses it as well: it is freed only when its owner has released it and all of these have called <see cref="Drop"/>.
    /// </summary>
    public void Hold()
    {
        isShared = true;
        Interlocked.Increment(ref holders);
    }

    /// <summary>One of those who hold it does no longer.</summary>
    public void Drop()
    {
        if (Interlocked.Decrement(ref holders) == 0) Free();
    }

    public void Release()
    {
        // Once: by the second time the address may be another array's.
        if (Interlocked.Exchange(ref released, 1) != 0) return;
        GC.SuppressFinalize(this);
        device.Leaks.Forget(Key);
        Drop();
    }

    /// <summary>May wait for the device. Never throws.</summary>
    internal void Free()
    {
        if (isShared && !device.IsDisposed) device.Drain();
        if (origin == MemoryOrigin.Array) device.FreeTracked(Pointer);
        else if (origin == MemoryOrigin.Host) device.FreeHostTracked(host);
        else if (origin == MemoryOrigin.Graph) release!();
        else if (origin == MemoryOrigin.Foreign) device.CallWhenIdle(release!);
        pin.Dispose();
    }

    private static TResult CollectWhereFull<TResult>(
        GpuDevice device, long bytes, GpuHostMemoryKind kind, Func<GpuDevice, long, GpuHostMemoryKind, TResult> allocate)
    {
        try
        {
            return allocate(device, bytes, kind);
        }
        catch (GpuOutOfMemoryException exception)
        {
            GpuLogging.OutOfMemory(exception);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            device.FreeForgotten();
            device.AwaitTextures();
            device.MemoryPool.Trim();
            return allocate(device, bytes, kind);
        }
    }

    /// <summary>No tuple, whose methods are compiled when a program starts, also where the library is machine code.</summary>
    private readonly record struct TakenMemory(nint Pointer, bool IsZero);

    private enum MemoryOrigin
    {
        Array,
        Host,
        Module,
        Foreign,
        Graph,
    }
}
