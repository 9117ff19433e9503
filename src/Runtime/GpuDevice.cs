using System.Diagnostics.CodeAnalysis;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// What runs kernels: an NVIDIA GPU through CUDA, or the cores of the CPU. Devices are shared: asking twice for one gives
/// the same object until it is disposed of. All members may be used from several threads.
/// </summary>
public abstract unsafe class GpuDevice : IDisposable
{
    private static long lastId;

    private readonly Lock resources = new();
    private readonly HashSet<nint> allocations = [];
    private readonly HashSet<GpuStream> streams = [];
    private GpuStream? defaultStream;
    private volatile bool isDisposed;

    private protected GpuDevice(string name) => Name = name;

    /// <summary>
    /// The device that the environment variable <c>GPUKERNELS_DEVICE</c> names (<c>cpu</c>, <c>cuda</c>, <c>cuda:1</c>), else the first GPU,
    /// else the CPU.
    /// </summary>
    /// <exception cref="GpuDeviceNotFoundException">The variable names a device that is not there.</exception>
    public static GpuDevice Default => DeviceRegistry.GetDefault();

    /// <summary>The CPU as a device.</summary>
    public static GpuDevice Cpu => DeviceRegistry.Get(DeviceRegistry.CpuName);

    /// <summary>The names of all devices of this machine: <c>cuda:0</c>, …, <c>cpu</c>.</summary>
    public static IReadOnlyList<string> Names => DeviceRegistry.Names;

    /// <summary><c>cuda:0</c> or <c>cpu</c>.</summary>
    public string Name { get; }

    /// <summary>For people: <c>NVIDIA H200</c>.</summary>
    public abstract string Description { get; }

    /// <summary>What runs the kernels.</summary>
    public abstract GpuDeviceKind Kind { get; }

    /// <summary>CUDA's compute capability, such as 9.0; null on the CPU.</summary>
    public abstract Version? ComputeCapability { get; }

    /// <summary>The largest launch that this device takes.</summary>
    public abstract GpuDeviceLimits Limits { get; }

    /// <summary>The stream that <see cref="Launch(int)"/> uses.</summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuStream DefaultStream
    {
        get
        {
            ThrowIfDisposed();
            return defaultStream ?? OpenDefaultStream();
        }
    }

    /// <summary>Unlike any other device's of this process, also of one that was disposed of.</summary>
    internal long Id { get; } = Interlocked.Increment(ref lastId);

    internal bool IsDisposed => isDisposed;

    /// <summary>True if kernels can use host memory where it is.</summary>
    internal abstract bool SharesHostMemory { get; }

    /// <summary>A device by its name.</summary>
    /// <param name="name"><c>cpu</c>, <c>cuda:0</c>, … or <c>cuda</c>, the first GPU; case does not matter.</param>
    /// <exception cref="GpuDeviceNotFoundException">It is not there; the message lists those that are.</exception>
    public static GpuDevice Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return DeviceRegistry.Get(name);
    }

    /// <summary>The device's memory at this moment.</summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public abstract GpuMemoryInfo GetMemoryInfo();

    /// <summary>A new array of zeros.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuArray<T> Allocate<T>(int length) where T : unmanaged
    {
        GpuArray<T> array = AllocateUninitialized<T>(length);
        if (length > 0) Clear(array.DevicePointer, array.Span.ByteLength);
        return array;
    }

    /// <summary>A new array with a copy of host memory.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">Any number of elements.</param>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuArray<T> Upload<T>(ReadOnlySpan<T> source) where T : unmanaged
    {
        GpuArray<T> array = AllocateUninitialized<T>(source.Length);
        array.CopyFrom(source);
        return array;
    }

    /// <summary>A queue beside the default one.</summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuStream CreateStream()
    {
        ThrowIfDisposed();
        GpuStream stream = new(this, CreateNativeStream());
        lock (resources) streams.Add(stream);
        return stream;
    }

    /// <inheritdoc cref="GpuStream.Launch(int)"/>
    public Launch Launch(int threads) => DefaultStream.Launch(threads);

    /// <inheritdoc cref="GpuStream.Launch(Dim3, Dim3)"/>
    public Launch Launch(Dim3 grid, Dim3 block) => DefaultStream.Launch(grid, block);

    /// <summary>Waits until all that was launched on any stream of this device has ended.</summary>
    /// <exception cref="GpuLaunchException">A kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public void Synchronize()
    {
        ThrowIfDisposed();
        SynchronizeAll();
    }

    /// <summary>
    /// Waits for what runs, then frees every array and stream of the device; they cannot be used after. Asking for the
    /// device again gives a fresh one, also after a kernel has broken this one.
    /// </summary>
    public void Dispose()
    {
        lock (resources)
        {
            if (isDisposed) return;
            isDisposed = true;
        }
        DeviceRegistry.Forget(this);
        foreach (nint pointer in allocations) FreeBytes(pointer);
        foreach (GpuStream stream in streams) DestroyNativeStream(stream.Handle);
        if (defaultStream is not null) DestroyNativeStream(defaultStream.Handle);
        allocations.Clear();
        streams.Clear();
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>The device's name.</summary>
    public override string ToString() => Name;

    /// <summary>At least one byte, with undefined contents, aligned to 64 bytes or more.</summary>
    internal abstract nint AllocateBytes(long bytes);

    /// <summary>Never throws: finalizers call it, and a broken device still has to be disposed of.</summary>
    internal abstract void FreeBytes(nint pointer);

    /// <summary>Writes zeros, after what was launched before and before what is launched after.</summary>
    internal abstract void Clear(nint pointer, long bytes);

    /// <summary>Returns when the source may change; after what was launched before, before what is launched after.</summary>
    internal abstract void CopyFromHost(nint destination, void* source, long bytes);

    /// <summary>Returns when the bytes have arrived; after what was launched before, on whichever stream.</summary>
    internal abstract void CopyToHost(void* destination, nint source, long bytes);

    internal abstract nint CreateNativeStream();

    /// <summary>Never throws.</summary>
    internal abstract void DestroyNativeStream(nint handle);

    internal abstract void SynchronizeStream(nint handle);

    internal abstract void SynchronizeAll();

    /// <summary>The seam: everything above hands a launch to this, whichever the device. The launch is within the limits and not empty.</summary>
    internal abstract void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap);

    /// <summary>Compiles and loads a kernel; called once for each device and variant through <see cref="KernelHandle.GetFunction"/>.</summary>
    internal abstract nint LoadFunction(KernelHandle kernel, bool overlap);

    /// <summary>Gives back the rest of the device; arrays and streams are freed. Never throws.</summary>
    internal abstract void Close();

    internal nint AllocateTracked(long bytes)
    {
        if (bytes == 0) return 0;
        ThrowIfDisposed();
        nint pointer = AllocateBytes(bytes);
        lock (resources)
        {
            if (!isDisposed)
            {
                allocations.Add(pointer);
                return pointer;
            }
        }
        FreeBytes(pointer);
        ThrowIfDisposed();
        return 0;
    }

    internal void FreeTracked(nint pointer)
    {
        lock (resources)
        {
            // A device that is disposed of has freed everything itself.
            if (isDisposed || !allocations.Remove(pointer)) return;
            FreeBytes(pointer);
        }
    }

    /// <summary>False if the stream is not to be closed: it is closed already, or is the default stream.</summary>
    internal bool CloseStream(GpuStream stream)
    {
        lock (resources)
        {
            if (isDisposed || !streams.Remove(stream)) return false;
            DestroyNativeStream(stream.Handle);
            return true;
        }
    }

    internal void ThrowIfDisposed()
    {
        if (isDisposed) ThrowDisposed();
    }

    private GpuArray<T> AllocateUninitialized<T>(int length) where T : unmanaged
    {
        ThrowIfDisposed();
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new GpuArray<T>(DeviceMemory.Allocate(this, (long)length * sizeof(T)), length);
    }

    private GpuStream OpenDefaultStream()
    {
        lock (resources)
        {
            ThrowIfDisposed();
            return defaultStream ??= new GpuStream(this, CreateNativeStream());
        }
    }

    [DoesNotReturn]
    private void ThrowDisposed() => throw new ObjectDisposedException(nameof(GpuDevice), $"The device {Name} is disposed of.");
}
