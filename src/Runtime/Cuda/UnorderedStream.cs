namespace GpuKernels.Cuda;

/// <summary>
/// A stream of another library that does not order itself with the null stream, <c>cudaStreamNonBlocking</c>, on which the order of copies
/// and of memory rests here. A stream that does, and that has no work of its own, stands in for it: it waits for what was launched on the
/// other, and lets that wait.
/// </summary>
internal sealed class UnorderedStream
{
    private readonly CudaDevice device;
    private readonly nint stream;
    private readonly Lock gate = new();
    private nint shadow, before, after;

    /// <param name="device">Whose context is current.</param>
    /// <param name="stream">The other library's.</param>
    public UnorderedStream(CudaDevice device, nint stream)
    {
        (this.device, this.stream) = (device, stream);
        if (!IsCaptured(stream)) Open();
    }

    /// <summary>
    /// True while the other library records a graph on the stream. Nothing runs then that could have an order, and waiting for a stream
    /// that is not part of the graph would end its capture.
    /// </summary>
    public static unsafe bool IsCaptured(nint stream)
    {
        int status;
        return Driver.StreamIsCapturing(stream, &status) == Driver.Success && status != 0;
    }

    /// <summary>What the stream is given next comes after the work of the null stream so far.</summary>
    public void Enter()
    {
        device.MakeCurrent();
        if (IsCaptured(stream)) return;
        Open();
        device.Order(shadow, stream, before);
    }

    /// <summary>The null stream's next work comes after what the stream was given so far.</summary>
    public void Leave()
    {
        device.MakeCurrent();
        if (IsCaptured(stream)) return;
        Open();
        device.Order(stream, shadow, after);
    }

    /// <summary>The same. Never throws.</summary>
    public void TryLeave()
    {
        try
        {
            if (device.TryMakeCurrent()) Leave();
        }
        catch (GpuException)
        {
            // Nobody waits for it here.
        }
    }

    /// <summary>Never throws; what waits still does.</summary>
    public void Close()
    {
        if (before != 0) Driver.EventDestroy(before);
        if (after != 0) Driver.EventDestroy(after);
        if (shadow != 0) Driver.StreamDestroy(shadow);
        shadow = before = after = 0;
    }

    private void Open()
    {
        if (Volatile.Read(ref after) != 0) return;
        lock (gate) OpenFirst();
    }

    private void OpenFirst()
    {
        if (after != 0) return;
        try
        {
            shadow = device.CreateNativeStream(GpuStreamPriority.Normal);
            before = device.CreateMark();
            Volatile.Write(ref after, device.CreateMark());
        }
        catch
        {
            Close();
            throw;
        }
    }
}
