using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

// Streams, marks in them, and what they call.
internal sealed unsafe partial class CudaDevice
{
    internal override nint CreateNativeStream(GpuStreamPriority priority)
    {
        MakeCurrent();
        nint stream;
        if (priority == GpuStreamPriority.Normal)
        {
            Check(Driver.StreamCreate(&stream, Driver.StreamDefault), "cuStreamCreate");
            return stream;
        }
        Check(Driver.StreamCreateWithPriority(&stream, Driver.StreamDefault, ReadPriority(priority)), "cuStreamCreateWithPriority");
        return stream;
    }

    internal override void DestroyNativeStream(nint handle)
    {
        if (TryMakeCurrent()) Driver.StreamDestroy(handle);
    }

    internal override void SynchronizeStream(nint handle)
    {
        MakeCurrent();
        Check(Driver.StreamSynchronize(handle), "cuStreamSynchronize");
        if (HasOneStream) history.Settle();
    }

    internal override nint CreateNativeEvent()
    {
        MakeCurrent();
        nint created;
        Check(Driver.EventCreate(&created, flags: 0), "cuEventCreate");
        return created;
    }

    internal override void DestroyNativeEvent(nint handle)
    {
        if (TryMakeCurrent()) Driver.EventDestroy(handle);
    }

    internal override void RecordEvent(nint handle, nint stream)
    {
        MakeCurrent();
        Check(Driver.EventRecord(handle, stream), "cuEventRecord");
    }

    internal override void WaitForEvent(nint stream, GpuEvent mark)
    {
        MakeCurrent();
        Check(Driver.StreamWaitEvent(stream, mark.Handle, flags: 0), "cuStreamWaitEvent");
    }

    internal override void SynchronizeEvent(nint handle)
    {
        MakeCurrent();
        Check(Driver.EventSynchronize(handle), "cuEventSynchronize");
    }

    internal override bool IsEventComplete(nint handle)
    {
        MakeCurrent();
        using BesideCaptures scope = BesideCaptures.Enter();
        int code = Driver.EventQuery(handle);
        if (code == DriverErrors.NotReady) return false;
        Check(code, "cuEventQuery");
        return true;
    }

    internal override double ReadMilliseconds(nint start, nint end)
    {
        MakeCurrent();
        float milliseconds;
        Check(Driver.EventElapsedTime(&milliseconds, start, end), "cuEventElapsedTime");
        return milliseconds;
    }

    internal override void EnqueueCall(nint stream, Action action)
    {
        MakeCurrent();
        GCHandle handle = GCHandle.Alloc(action);
        int code = Driver.LaunchHostFunction(stream, &Call, GCHandle.ToIntPtr(handle));
        if (code != Driver.Success) handle.Free();
        Check(code, "cuLaunchHostFunc");
    }

    /// <summary>
    /// By the older of the driver's two ways to call back: the other does not call where a kernel has failed, and nobody would wake.
    /// </summary>
    internal override void EnqueueCompletion(nint stream, TaskCompletionSource ended)
    {
        MakeCurrent();
        GCHandle handle = GCHandle.Alloc(ended);
        int code = Driver.StreamAddCallback(stream, &Complete, GCHandle.ToIntPtr(handle), flags: 0);
        if (code != Driver.Success) handle.Free();
        Check(code, "cuStreamAddCallback");
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    private static void Call(nint data)
    {
        GCHandle handle = GCHandle.FromIntPtr(data);
        var action = (Action)handle.Target!;
        handle.Free();
        action();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    private static void Complete(nint stream, int status, nint data)
    {
        GCHandle handle = GCHandle.FromIntPtr(data);
        var ended = (TaskCompletionSource)handle.Target!;
        handle.Free();
        // With or without an error: who waits asks the driver for it.
        ended.SetResult();
    }
}
