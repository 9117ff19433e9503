using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GpuKernels.Cpu;
using GpuKernels.Observability;

namespace GpuKernels;

/// <summary>
/// What runs kernels: an NVIDIA GPU through CUDA, or the cores of the CPU. Devices are shared: asking twice for one gives
/// the same object until it is disposed of. All members may be used from several threads.
/// </summary>
public abstract partial class GpuDevice : IDisposable
{
    private GpuStream? defaultStream;
    private volatile bool isDisposed;

    private protected GpuDevice(string name)
    {
        Name = name;
        MemoryPool = new GpuMemoryPool(this);
        Leaks = new AllocationTraces(this);
        Reports = new KernelReports(this);
        GpuMeter.Add(this);
    }

    /// <summary>
    /// The device that the environment variable <c>GPUKERNELS_DEVICE</c> names (<c>cpu</c>, <c>cuda</c>, <c>cuda:1</c>), else
    /// the first GPU, else the CPU.
    /// </summary>
    /// <exception cref="GpuDeviceNotFoundException">The variable names a device that is not there.</exception>
    public static GpuDevice Default => DeviceRegistry.GetDefault();

    /// <summary>The CPU as a device.</summary>
    public static GpuDevice Cpu => DeviceRegistry.Get(DeviceRegistry.CpuName);

    /// <summary>
    /// Another CPU device, beside <see cref="Cpu"/>, with threads, memory and options of its own; arrays of one are not taken by launches
    /// on the other. To be disposed of.
    /// </summary>
    /// <param name="options">What differs from <see cref="Cpu"/>.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or excludes another.</exception>
    public static GpuDevice CreateCpu(CpuDeviceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return CpuDevice.Create(options);
    }

    /// <summary>The names of all devices of this machine: <c>cuda:0</c>, …, <c>cpu</c>.</summary>
    public static IReadOnlyList<string> Names => DeviceRegistry.Names;

    /// <summary><c>cuda:0</c> or <c>cpu</c>; <c>cpu:1</c>, … of those that <see cref="CreateCpu"/> made.</summary>
    public string Name { get; }

    /// <summary>For people: <c>NVIDIA H200</c>.</summary>
    public abstract string Description { get; }

    /// <summary>What runs the kernels.</summary>
    public abstract GpuDeviceKind Kind { get; }

    /// <summary>CUDA's compute capability, such as 9.0; null on the CPU.</summary>
    public abstract Version? ComputeCapability { get; }

    /// <summary>The largest launch that this device takes.</summary>
    public abstract GpuDeviceLimits Limits { get; }

    /// <summary>How many blocks run side by side at least: a GPU's multiprocessors, or the threads of the CPU device.</summary>
    public abstract int Multiprocessors { get; }

    /// <summary>What the device's arrays hold, and how much they may.</summary>
    public GpuMemoryPool MemoryPool { get; }

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

    internal bool IsDisposed => isDisposed;

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
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Shape shape = new([length]);
        return new GpuArray<T>(AllocateZeros(checked(shape.Count * Unsafe.SizeOf<T>())), shape);
    }

    /// <summary>A new array of zeros with dimensions: <c>gpu.Allocate&lt;float&gt;(rows, columns)</c>.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="lengths">The number of elements in each dimension, at least 0; all together may be more than an <c>int</c>
    /// counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuArray<T> Allocate<T>(params ReadOnlySpan<nint> lengths) where T : unmanaged
    {
        Shape shape = new(lengths);
        return new GpuArray<T>(AllocateZeros(checked(shape.Count * Unsafe.SizeOf<T>())), shape);
    }

    /// <summary>A new array with a copy of host memory.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">Any number of elements.</param>
    /// <exception cref="GpuOutOfMemoryException">The device has no room.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuArray<T> Upload<T>(ReadOnlySpan<T> source) where T : unmanaged
    {
        return AllocateFilled<T, ReadOnlySpan<T>>(new Shape([source.Length]), source, static (array, source) => array.CopyFrom(source));
    }

    /// <summary>A queue beside the default one.</summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuStream CreateStream() => CreateStream(GpuStreamPriority.Normal);

    /// <summary>A queue beside the default one.</summary>
    /// <param name="priority">Whose blocks a GPU starts first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="priority"/> is none of the three.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuStream CreateStream(GpuStreamPriority priority)
    {
        if (!Enum.IsDefined(priority))
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "A stream's priority is Low, Normal or High.");
        lock (resources)
        {
            ThrowIfDisposed();
            GpuStream stream = new(this, CreateNativeStream(priority));
            streams.Add(stream);
            return stream;
        }
    }

    /// <summary>A mark that can be set in any stream of this device.</summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuEvent CreateEvent()
    {
        ThrowIfDisposed();
        return new GpuEvent(this);
    }

    /// <inheritdoc cref="GpuStream.Launch(int)"/>
    public Launch Launch(int threads) => DefaultStream.Launch(threads);

    /// <inheritdoc cref="GpuStream.Launch(long)"/>
    public Launch Launch(long threads) => DefaultStream.Launch(threads);

    /// <inheritdoc cref="GpuStream.Launch(Dim3)"/>
    public Launch Launch(Dim3 threads) => DefaultStream.Launch(threads);

    /// <inheritdoc cref="GpuStream.Launch(Dim3, Dim3)"/>
    public Launch Launch(Dim3 grid, Dim3 block) => DefaultStream.Launch(grid, block);

    /// <summary>Waits until all that was launched on any stream of this device has ended.</summary>
    /// <exception cref="GpuKernelException">A kernel threw.</exception>
    /// <exception cref="GpuLaunchException">A kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public void Synchronize()
    {
        ThrowIfDisposed();
        GraphCapture.Forbid(this, "gpu.Synchronize()", "wait after graph.Launch()");
        SynchronizeAll();
        ThrowIfFailed();
    }

    /// <summary>
    /// Waits for what runs, then frees every array and stream of the device; they cannot be used after. Asking for the
    /// device again gives a fresh one.
    /// </summary>
    public void Dispose()
    {
        lock (resources)
        {
            if (isDisposed) return;
            isDisposed = true;
        }
        DeviceRegistry.Forget(this);
        GpuMeter.Remove(this);
        MemoryPool.EndLooks();
        FreeAll();
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Ends this device, with its arrays and streams, and gives a fresh one of the same name. Of a GPU the primary context is made anew, so
    /// other libraries of the process lose what they have there.
    /// </summary>
    /// <remarks>
    /// After a kernel's fault a GPU refuses every call. Whether a reset helps then is the driver's decision: with CUDA 13 it does not, and
    /// only a new process gets the GPU back.
    /// </remarks>
    /// <returns>The fresh device.</returns>
    /// <exception cref="GpuDriverException">The driver does not give the GPU back to this process.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of: ask for it anew by its name.</exception>
    public GpuDevice Reset()
    {
        ThrowIfDisposed();
        Dispose();
        return Reopen();
    }

    /// <summary>The device's name.</summary>
    public override string ToString() => Name;

    internal void ThrowIfDisposed()
    {
        if (isDisposed) ThrowDisposed();
    }

    /// <summary>
    /// A new array, given back where it cannot be filled. What fills it writes all of it, as work that is ordered as copies are.
    /// </summary>
    internal GpuArray<T> AllocateFilled<T, TSource>(Shape shape, TSource source, Action<GpuArray<T>, TSource> fill)
        where T : unmanaged where TSource : allows ref struct
    {
        ThrowIfDisposed();
        GpuArray<T> array = new(DeviceMemory.Allocate(this, checked(shape.Count * Unsafe.SizeOf<T>())), shape);
        try
        {
            fill(array, source);
            return array;
        }
        catch
        {
            array.Dispose();
            throw;
        }
    }

    private DeviceMemory AllocateZeros(long bytes)
    {
        ThrowIfDisposed();
        DeviceMemory memory = DeviceMemory.Allocate(this, bytes);
        try
        {
            if (bytes > 0 && !memory.IsZero) Clear(memory.Pointer, bytes);
            return memory;
        }
        catch
        {
            memory.Release();
            throw;
        }
    }

    private GpuStream OpenDefaultStream()
    {
        lock (resources)
        {
            ThrowIfDisposed();
            return defaultStream ??= new GpuStream(this, CreateDefaultNativeStream());
        }
    }

    [DoesNotReturn]
    private void ThrowDisposed() => throw new ObjectDisposedException(nameof(GpuDevice), $"The device {Name} is disposed of.");
}
