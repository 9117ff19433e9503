namespace GpuKernels;

/// <summary>
/// A mark in a stream: it is complete when all that was launched on the stream before it has ended. Streams, the host and clocks use it to
/// know when that is.
/// </summary>
/// <remarks>An event that was never recorded is complete. Recording it again moves the mark.</remarks>
public sealed class GpuEvent : IDisposable
{
    private int disposed;
    private bool isRecorded;

    internal GpuEvent(GpuDevice device)
    {
        Device = device;
        Handle = device.OpenEvent();
    }

    /// <summary>Frees the driver's event, if nobody did.</summary>
    ~GpuEvent() => Release();

    /// <summary>The device in whose streams it can be recorded.</summary>
    public GpuDevice Device { get; }

    /// <summary>The driver's own handle, CUDA's <c>CUevent</c>; on the CPU device a number.</summary>
    public nint Handle { get; }

    /// <summary>True when what was launched before the mark has ended.</summary>
    /// <exception cref="GpuLaunchException">A kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">The event or its device is disposed of.</exception>
    public bool IsComplete
    {
        get
        {
            ThrowIfDisposed();
            return Device.IsEventComplete(Handle);
        }
    }

    /// <summary>Waits until what was launched before the mark has ended.</summary>
    /// <exception cref="GpuKernelException">A kernel threw, on whichever stream of the device.</exception>
    /// <exception cref="GpuLaunchException">A kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">The event or its device is disposed of.</exception>
    public void Synchronize()
    {
        ThrowIfDisposed();
        Device.SynchronizeEvent(Handle);
        Device.ThrowIfFailed();
    }

    /// <summary>
    /// The time on the device from another mark to this one; waits for both. A GPU's clock for this has steps of half a microsecond.
    /// </summary>
    /// <param name="start">The earlier one.</param>
    /// <exception cref="InvalidOperationException">One of the two was never recorded.</exception>
    /// <exception cref="ArgumentException"><paramref name="start"/> is another device's.</exception>
    /// <exception cref="GpuLaunchException">A kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">An event or its device is disposed of.</exception>
    public TimeSpan Since(GpuEvent start)
    {
        ArgumentNullException.ThrowIfNull(start);
        ThrowIfDisposed();
        start.ThrowIfDisposed();
        if (start.Device != Device)
            throw new ArgumentException($"The event is of {start.Device}, and this one of {Device}.", nameof(start));
        if (!isRecorded || !start.isRecorded)
            throw new InvalidOperationException(
                "There is no time between events of which one was never recorded: record both, stream.Record(event).");
        start.Synchronize();
        Synchronize();
        return TimeSpan.FromMilliseconds(Device.ReadMilliseconds(start.Handle, Handle));
    }

    /// <summary>Gives the event back; a stream that waits for it goes on waiting until the mark is complete.</summary>
    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    /// <summary><c>event of cuda:0</c>.</summary>
    public override string ToString() => $"event of {Device.Name}";

    internal void MarkRecorded() => isRecorded = true;

    internal void ThrowIfDisposed()
    {
        Device.ThrowIfDisposed();
        ObjectDisposedException.ThrowIf(Volatile.Read(ref disposed) != 0, this);
    }

    private void Release()
    {
        // Where the constructor threw there is no handle.
        if (Interlocked.Exchange(ref disposed, 1) == 0 && Handle != 0) Device.CloseEvent(Handle);
    }
}
