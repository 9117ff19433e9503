using System.Numerics;
using System.Runtime.CompilerServices;
using GpuKernels.Cuda;

namespace GpuKernels;

// Memory, streams and contexts of other libraries, and for them.
public abstract partial class GpuDevice
{
    private volatile UnorderedStream[] unordered = [];

    /// <summary>
    /// CUDA's context, <c>CUcontext</c>: the device's primary one, which other libraries of the process use as well. 0 on the CPU.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public nint ContextHandle
    {
        get
        {
            ThrowIfDisposed();
            return NativeContext;
        }
    }

    /// <summary>The number of the device for other libraries, <c>CUdevice</c>; −1 on the CPU.</summary>
    public virtual int Ordinal => -1;

    private protected virtual nint NativeContext => 0;

    /// <summary>The device whose primary context another library uses.</summary>
    /// <param name="context">A <c>CUcontext</c>.</param>
    /// <exception cref="NotSupportedException">It is another context of its GPU: ask that library to use the primary one, as CUDA's own
    /// runtime does.</exception>
    /// <exception cref="GpuDriverException">It is no context.</exception>
    /// <exception cref="GpuDeviceNotFoundException">There is no GPU.</exception>
    public static GpuDevice FromContextHandle(nint context)
    {
        // No GPU is the reason that is worth telling, so that is asked first.
        if (CudaDriver.Current.DeviceCount == 0) return Get("cuda:0");
        GpuDevice device = Get(DeviceRegistry.CudaDeviceName(CudaDevice.OrdinalOf(context)));
        return device.ContextHandle == context ? device : throw new NotSupportedException(
            $"The context 0x{context:x} is not the primary one of {device.Name}, which is 0x{device.ContextHandle:x}: let the other " +
            "library use that, cuDevicePrimaryCtxRetain.");
    }

    /// <summary>An array over memory that another library has allocated on this device.</summary>
    /// <typeparam name="T">The element type; its C# layout is that of the memory.</typeparam>
    /// <param name="pointer">The first element, at a multiple of its size, up to 16 bytes.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="release">
    /// Called once when the array is disposed of or forgotten and what was launched before has ended, on any thread; null where the memory
    /// outlives the array.
    /// </param>
    /// <exception cref="ArgumentException">The memory is not this device's, or not aligned.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public GpuArray<T> FromPointer<T>(nint pointer, long length, Action? release = null)
        where T : unmanaged => FromPointer<T>(pointer, [(nint)length], release);

    /// <summary>The same with several dimensions, row by row.</summary>
    /// <param name="pointer">The first element, at a multiple of its size, up to 16 bytes.</param>
    /// <param name="lengths">The number of elements in each dimension.</param>
    /// <param name="release">Called once when nobody uses the memory any more.</param>
    /// <inheritdoc cref="FromPointer{T}(nint, long, Action?)"/>
    public GpuArray<T> FromPointer<T>(nint pointer, ReadOnlySpan<nint> lengths, Action? release = null) where T : unmanaged =>
        FromPointer<T>(pointer, new Shape(lengths), release);

    /// <summary>With strides, which are not negative.</summary>
    internal GpuArray<T> FromPointer<T>(nint pointer, Shape shape, Action? release, bool isReadOnly = false) where T : unmanaged
    {
        ThrowIfDisposed();
        if (shape.Count > 0)
        {
            int alignment = Math.Min(16, 1 << BitOperations.TrailingZeroCount(Unsafe.SizeOf<T>()));
            if (pointer == 0) throw new ArgumentException("The pointer is null.", nameof(pointer));
            if (pointer % alignment != 0)
                throw new ArgumentException($"The pointer is 0x{pointer:x}, and elements of {typeof(T).Name} start at multiples of " +
                    $"{alignment} bytes.", nameof(pointer));
            CheckPointer(pointer);
        }
        return new GpuArray<T>(DeviceMemory.OfOther(this, pointer, release, isReadOnly), shape);
    }

    /// <summary>Calls a method when all that was launched before has ended; at once where the device is gone.</summary>
    internal void CallWhenIdle(Action action)
    {
        if (isDisposed)
        {
            action();
            return;
        }
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            EnqueueIdle(ended);
        }
        catch (GpuException)
        {
            // What was launched has failed, and runs no more.
            ended.SetResult();
        }
        if (ended.Task.IsCompleted) action();
        else ended.Task.ContinueWith(_ => action(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Adopts a stream of another library.</summary>
    internal GpuStream AddForeignStream(nint handle, UnorderedStream? order)
    {
        lock (resources)
        {
            if (isDisposed) order?.Close();
            ThrowIfDisposed();
            GpuStream stream = new(this, handle) { IsForeign = true, Order = order };
            streams.Add(stream);
            if (order is not null) unordered = [.. unordered, order];
            return stream;
        }
    }

    /// <summary>
    /// What other libraries have launched on streams that order themselves with nothing comes before memory is used again. Never throws.
    /// </summary>
    private void AwaitUnordered()
    {
        foreach (UnorderedStream order in unordered) order.TryLeave();
    }

    private void CloseForeign(GpuStream stream)
    {
        if (stream.Order is not { } order) return;
        order.TryLeave();
        order.Close();
        unordered = [.. unordered.Where(other => other != order)];
    }

    /// <summary>Throws where the memory is not this device's.</summary>
    private protected virtual void CheckPointer(nint pointer)
    {
    }

    /// <summary>
    /// What orders a stream with the others that does not do that itself; null where it does. Throws where it is not this device's.
    /// </summary>
    internal virtual UnorderedStream? OpenForeignStream(nint handle) =>
        throw new NotSupportedException($"{Name} has no streams of other libraries: make one with CreateStream.");

    /// <summary>
    /// What is done on this device from now on, in any stream, comes after what another library's stream was given so far.
    /// </summary>
    internal virtual void WaitForForeign(nint handle)
    {
    }

    /// <summary>
    /// What another library's stream is given from now on comes after what was done on this device so far, in any stream.
    /// </summary>
    internal virtual void LetForeignWait(nint handle) => SynchronizeAll();

    /// <summary>Ends when all streams have come to here; the device's own memory is the host's, so the caller waits.</summary>
    private protected virtual void EnqueueIdle(TaskCompletionSource ended)
    {
        SynchronizeAll();
        ended.SetResult();
    }
}
