using System.Collections.Concurrent;
using System.Diagnostics;

namespace GpuKernels.Cpu;

// Streams, marks in them, and what they call. What was launched on the default stream, whose handle is 0, has run already.
internal sealed unsafe partial class CpuDevice
{
    private readonly ConcurrentDictionary<nint, CpuMark> events = [];
    private long lastEvent;

    internal override nint CreateNativeStream(GpuStreamPriority priority) => streams.Open();

    internal override nint CreateDefaultNativeStream() => 0;

    internal override void DestroyNativeStream(nint handle) => streams.Close(handle);

    internal override void SynchronizeStream(nint handle) => streams.Wait(handle);

    internal override nint CreateNativeEvent()
    {
        nint handle = (nint)Interlocked.Increment(ref lastEvent);
        events[handle] = CpuMark.Initial;
        return handle;
    }

    internal override void DestroyNativeEvent(nint handle) => events.TryRemove(handle, out _);

    internal override void RecordEvent(nint handle, nint stream)
    {
        CpuMark mark = stream == 0 ? CpuMark.Reached() : new CpuMark();
        events[handle] = mark;
        if (stream != 0) streams.Enqueue(stream, mark.Reach);
    }

    internal override void WaitForEvent(nint stream, GpuEvent mark)
    {
        CpuMark awaited = ((CpuDevice)mark.Device).events[mark.Handle];
        if (awaited.IsReached) return;
        // A launch on the default stream runs when it is made, so the host waits in its place.
        if (stream == 0) awaited.Wait();
        else streams.Enqueue(stream, awaited.Wait);
    }

    internal override void SynchronizeEvent(nint handle) => events[handle].Wait();

    internal override bool IsEventComplete(nint handle) => events[handle].IsReached;

    internal override double ReadMilliseconds(nint start, nint end) =>
        Stopwatch.GetElapsedTime(events[start].Timestamp, events[end].Timestamp).TotalMilliseconds;

    internal override void EnqueueCall(nint stream, Action action)
    {
        if (stream == 0) action();
        else streams.Enqueue(stream, action);
    }

    internal override void EnqueueCompletion(nint stream, TaskCompletionSource ended) => EnqueueCall(stream, ended.SetResult);
}
