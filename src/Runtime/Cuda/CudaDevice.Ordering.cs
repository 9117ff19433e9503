namespace GpuKernels.Cuda;

// What orders streams that the null stream does not. The context is current, but where it says so.
internal sealed unsafe partial class CudaDevice
{
    /// <summary>An event without a time, which only orders streams.</summary>
    internal nint CreateMark()
    {
        nint created;
        Check(Driver.EventCreate(&created, Driver.EventDisableTiming), "cuEventCreate");
        return created;
    }

    /// <summary>A stream that does not order itself with the null stream.</summary>
    internal nint CreateUnorderedStream()
    {
        nint created;
        Check(Driver.StreamCreate(&created, Driver.StreamNonBlocking), "cuStreamCreate");
        return created;
    }

    /// <summary>What <paramref name="second"/> is given from now on comes after what <paramref name="first"/> has been given.</summary>
    internal void Order(nint first, nint second, nint mark)
    {
        Check(Driver.EventRecord(mark, first), "cuEventRecord");
        Check(Driver.StreamWaitEvent(second, mark, flags: 0), "cuStreamWaitEvent");
    }

    /// <summary>The same once, by a mark of its own. Makes the context current.</summary>
    private void Order(nint first, nint second)
    {
        MakeCurrent();
        nint mark = CreateMark();
        try
        {
            Order(first, second, mark);
        }
        finally
        {
            Driver.EventDestroy(mark);
        }
    }
}
