using System.Runtime.CompilerServices;

namespace GpuKernels;

/// <summary>One allocation of a device, freed once: by its owner, by the finalizer, or with the device.</summary>
internal sealed class DeviceMemory
{
    private readonly GpuDevice device;
    private int released;
    private bool isBorrowed;

    private DeviceMemory(GpuDevice device, nint pointer)
    {
        this.device = device;
        Pointer = pointer;
    }

    ~DeviceMemory() => Release();

    public GpuDevice Device => device;

    /// <summary>In the device's address space; 0 for an allocation of no bytes.</summary>
    public nint Pointer { get; }

    public bool IsReleased
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref released) != 0 || device.IsDisposed;
    }

    /// <summary>Memory with undefined contents.</summary>
    /// <exception cref="GpuOutOfMemoryException">The device has no room, also after arrays that nobody holds were collected.</exception>
    public static DeviceMemory Allocate(GpuDevice device, long bytes)
    {
        GraphCapture.Forbid(device, "Making an array", "make it before; the graph keeps it, and a kernel can clear it");
        try
        {
            return new DeviceMemory(device, device.AllocateTracked(bytes));
        }
        catch (GpuOutOfMemoryException exception)
        {
            GpuLogging.OutOfMemory(exception);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            device.MemoryPool.Trim();
            return new DeviceMemory(device, device.AllocateTracked(bytes));
        }
    }

    /// <summary>A variable of a module, which the module frees.</summary>
    public static DeviceMemory OfModule(GpuDevice device, nint pointer)
    {
        DeviceMemory memory = new(device, pointer) { isBorrowed = true };
        GC.SuppressFinalize(memory);
        return memory;
    }

    public void Release()
    {
        // Once: by the second time the address may be another array's.
        if (Interlocked.Exchange(ref released, 1) != 0) return;
        GC.SuppressFinalize(this);
        if (!isBorrowed) device.FreeTracked(Pointer);
    }
}
