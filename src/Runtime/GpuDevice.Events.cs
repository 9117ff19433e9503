namespace GpuKernels;

// What a device implements for events and for what streams call. Test devices, whose launches have ended when they return, have none.
public abstract partial class GpuDevice
{
    internal virtual nint CreateNativeEvent() => throw NoEvents();

    /// <summary>Never throws.</summary>
    internal virtual void DestroyNativeEvent(nint handle)
    {
    }

    internal virtual void RecordEvent(nint handle, nint stream) => throw NoEvents();

    internal virtual void WaitForEvent(nint stream, GpuEvent mark) => throw NoEvents();

    internal virtual void SynchronizeEvent(nint handle) => throw NoEvents();

    internal virtual bool IsEventComplete(nint handle) => throw NoEvents();

    /// <summary>Both were recorded and are complete.</summary>
    internal virtual double ReadMilliseconds(nint start, nint end) => throw NoEvents();

    internal virtual void EnqueueCall(nint stream, Action action) => throw NoEvents();

    /// <summary>Completes the source also where a kernel before has failed; never with an error.</summary>
    internal virtual void EnqueueCompletion(nint stream, TaskCompletionSource ended) => throw NoEvents();

    private NotSupportedException NoEvents() => new($"{Name} has no events.");
}
