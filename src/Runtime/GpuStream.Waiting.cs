using System.Buffers;
using System.Runtime.CompilerServices;

namespace GpuKernels;

// What waits for a stream, and what it waits for.
public sealed partial class GpuStream
{
    /// <summary>Sets a mark behind all that was launched on this stream so far.</summary>
    /// <returns>A new event, to be disposed of.</returns>
    /// <exception cref="ObjectDisposedException">The stream or its device is disposed of.</exception>
    public GpuEvent Record()
    {
        ThrowIfDisposed();
        GpuEvent mark = new(Device);
        try
        {
            Record(mark);
            return mark;
        }
        catch
        {
            mark.Dispose();
            throw;
        }
    }

    /// <summary>Sets or moves a mark behind all that was launched on this stream so far.</summary>
    /// <param name="mark">An event of this device.</param>
    /// <exception cref="ArgumentException">The event is another device's.</exception>
    /// <exception cref="ObjectDisposedException">The stream, the event or their device is disposed of.</exception>
    public void Record(GpuEvent mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        ThrowIfDisposed();
        ThrowIfCaptured("stream.Record()", "record before and after graph.Launch() to take the time, and order nodes by gpu.BuildGraph");
        mark.ThrowIfDisposed();
        if (mark.Device != Device)
            throw new ArgumentException(
                $"The event is of {mark.Device}, and the stream of {Device}. Record it on a stream of its own device.", nameof(mark));
        Device.RecordEvent(mark.Handle, Handle);
        mark.MarkRecorded();
    }

    /// <summary>
    /// What is launched on this stream from now on starts after the mark, wherever that was set; the host does not wait. One that is
    /// recorded again later is still waited for where it was.
    /// </summary>
    /// <param name="mark">An event; of any device whose kind is this one's.</param>
    /// <exception cref="ArgumentException">One of the two devices is a GPU and the other a CPU.</exception>
    /// <exception cref="ObjectDisposedException">The stream, the event or a device is disposed of.</exception>
    public void Wait(GpuEvent mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        ThrowIfDisposed();
        ThrowIfCaptured("stream.Wait()", "let the stream wait on which the graph is launched, and order nodes by gpu.BuildGraph");
        mark.ThrowIfDisposed();
        if (mark.Device.Kind != Device.Kind)
            throw new ArgumentException(
                $"A stream of {Device} cannot wait for an event of {mark.Device}: wait on the host, event.Synchronize().", nameof(mark));
        Device.WaitForEvent(Handle, mark);
    }

    /// <summary>
    /// What is launched on this stream from now on starts after all that was launched on another so far; the host does not wait.
    /// </summary>
    /// <param name="other">A stream of any device whose kind is this one's.</param>
    /// <exception cref="ArgumentException">One of the two devices is a GPU and the other a CPU.</exception>
    /// <exception cref="ObjectDisposedException">A stream or its device is disposed of.</exception>
    public void Wait(GpuStream other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using GpuEvent mark = other.Record();
        Wait(mark);
    }

    /// <summary>
    /// Calls a method of the host when all that was launched before has ended; what is launched after waits for its return. It runs on a
    /// thread of the driver's: it must be short, and use no device.
    /// </summary>
    /// <param name="action">
    /// What it throws ends the process, as on any thread. Where a kernel before has failed, it may not be called. In a graph it is called
    /// each time that the graph runs.
    /// </param>
    /// <exception cref="ObjectDisposedException">The stream or its device is disposed of.</exception>
    public void Enqueue(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ThrowIfDisposed();
        if (Capture is not null) Capture.Call(Handle, action);
        else Device.EnqueueCall(Handle, action);
    }

    /// <summary>
    /// Completes when all that was launched on this stream so far has ended; no thread waits meanwhile. <c>await stream</c> is the same.
    /// </summary>
    /// <param name="cancellation">Ends the waiting, not what runs.</param>
    /// <exception cref="GpuKernelException">In the task: a kernel threw, on whichever stream of the device.</exception>
    /// <exception cref="GpuLaunchException">In the task: a kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">The stream or its device is disposed of.</exception>
    public Task SynchronizeAsync(CancellationToken cancellation = default)
    {
        ThrowIfDisposed();
        ThrowIfCaptured("await stream", "wait after graph.Launch()");
        if (cancellation.IsCancellationRequested) return Task.FromCanceled(cancellation);
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Device.EnqueueCompletion(Handle, ended);
        return FinishAsync(ended.Task, cancellation);
    }

    /// <summary>For <c>await stream</c>: see <see cref="SynchronizeAsync"/>.</summary>
    public TaskAwaiter GetAwaiter() => SynchronizeAsync().GetAwaiter();

    /// <summary>
    /// The same; keeps host memory where it is, and an array alive, until what uses them has ended, also where the waiting is cancelled.
    /// </summary>
    /// <param name="pin">The host's memory.</param>
    /// <param name="used">Ends when nobody beside the stream uses it.</param>
    /// <param name="array">The array.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal Task HoldAsync(MemoryHandle pin, Task used, object array, CancellationToken cancellation)
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            Device.EnqueueCompletion(Handle, ended);
        }
        catch
        {
            // Nobody will tell when it has ended.
            Device.Drain();
            used.ContinueWith(_ => pin.Dispose(), TaskScheduler.Default);
            throw;
        }
        return FinishAsync(ReleaseAsync(Task.WhenAll(ended.Task, used), pin, array), cancellation);
    }

    private static async Task ReleaseAsync(Task ended, MemoryHandle pin, object array)
    {
        await ended.ConfigureAwait(false);
        pin.Dispose();
        GC.KeepAlive(array);
    }

    private async Task FinishAsync(Task ended, CancellationToken cancellation)
    {
        await ended.WaitAsync(cancellation).ConfigureAwait(false);
        // The driver's thread may not ask the driver; this one may.
        Synchronize();
    }
}
