using GpuKernels.Copies;

namespace GpuKernels.Cuda;

// Copies and fills, all of them work of the null stream, which orders itself with all others.
internal sealed unsafe partial class CudaDevice
{
    /// <summary>
    /// The driver copies rows one by one, which shorter ones are not worth: those are brought together on the device first.
    /// </summary>
    private const int ShortestRow = 256;

    /// <summary>More calls of the driver than this for one copy take longer than bringing all together.</summary>
    private const int MostCalls = 64;

    private readonly StridedCopies strided;
    private readonly StagedCopies staged;
    private readonly QueuedCopies queued;
    private readonly long maxPitch;

    internal override void Clear(nint pointer, long bytes)
    {
        UpperHalves.Clear();
        MakeCurrent();
        Check(Driver.MemorySet(pointer, 0, (nuint)bytes), "cuMemsetD8");
    }

    internal override void CopyFromHost(nint destination, void* source, long bytes)
    {
        UpperHalves.Clear();
        MakeCurrent();
        if (IsStaged((nint)source, bytes) && staged.TryCopy(destination, (nint)source, bytes, isToDevice: true)) return;
        Check(Driver.MemoryCopyFromHost(destination, source, (nuint)bytes), "cuMemcpyHtoD");
    }

    internal override void CopyToHost(void* destination, nint source, long bytes)
    {
        // The driver copies pageable memory itself.
        UpperHalves.Clear();
        MakeCurrent();
        if (!IsStaged((nint)destination, bytes) || !staged.TryCopy((nint)destination, source, bytes, isToDevice: false))
            Check(Driver.MemoryCopyToHost(destination, source, (nuint)bytes), "cuMemcpyDtoH");
        history.Settle();
    }

    /// <summary>Queues the copy. Of pinned memory the GPU does it alone; the driver would wait with other memory for the stream.</summary>
    internal override Task CopyAsync(GpuStream stream, nint destination, nint source, long bytes, CopyDirection direction)
    {
        MakeCurrent();
        bool isToDevice = direction == CopyDirection.ToDevice;
        (nint onDevice, nint onHost) = isToDevice ? (destination, source) : (source, destination);
        bool isQueued = (!isToDevice || bytes >= QueuedCopies.SmallestUpload) && IsPageable(onHost);
        stream.Order?.Enter();
        Task used = Task.CompletedTask;
        if (isQueued) used = queued.Copy(stream.Handle, onDevice, onHost, bytes, isToDevice);
        else if (isToDevice)
            Check(Driver.MemoryCopyFromHostAsync(onDevice, (void*)onHost, (nuint)bytes, stream.Handle), "cuMemcpyHtoDAsync");
        else Check(Driver.MemoryCopyToHostAsync((void*)onHost, onDevice, (nuint)bytes, stream.Handle), "cuMemcpyDtoHAsync");
        stream.Order?.Leave();
        return used;
    }

    internal override void CopyOnDevice(nint destination, nint source, long bytes)
    {
        MakeCurrent();
        Check(Driver.MemoryCopyOnDevice(destination, source, (nuint)bytes), "cuMemcpyDtoD");
    }

    internal override void CopyFromDevice(nint destination, GpuDevice other, nint source, long bytes)
    {
        if (other is not CudaDevice gpu)
        {
            base.CopyFromDevice(destination, other, source, bytes);
            return;
        }
        // Where there is no way from one to the other, the driver goes through the host.
        TryOpenPeer(gpu);
        MakeCurrent();
        Check(Driver.MemoryCopyPeer(destination, context, source, gpu.context, (nuint)bytes), "cuMemcpyPeer");
        Counters.CountOnDevice(bytes);
    }

    private protected override void CopyRegion(nint destination, nint source, CopyLayout layout, CopyDirection direction)
    {
        MakeCurrent();
        int innermost = CountPitched(layout);
        if (layout.RunBytes >= ShortestRow
            && layout.Dimensions.Skip(innermost).Aggregate(1L, (calls, dimension) => calls * dimension.Length) <= MostCalls)
            layout.ForEach(innermost, (to, from) => CopyRows(destination + (nint)to, source + (nint)from, layout, innermost, direction));
        else if (direction == CopyDirection.OnDevice)
            strided.Run(destination, source, layout);
        else
            CopyTogether(destination, source, layout, direction);
        if (direction == CopyDirection.ToHost) history.Settle();
    }

    /// <summary>How many dimensions one call of the driver copies.</summary>
    private int CountPitched(CopyLayout layout)
    {
        CopyDimension rows = layout.Dimensions[0];
        if (Math.Max(rows.ToStride, rows.FromStride) > maxPitch) return 0;
        if (layout.Dimensions.Count == 1) return 1;
        CopyDimension planes = layout.Dimensions[1];
        return HavePlanes(rows.ToStride, planes.ToStride) && HavePlanes(rows.FromStride, planes.FromStride) ? 2 : 1;

        bool HavePlanes(long row, long plane) => plane % row == 0 && plane / row >= rows.Length;
    }

    private void CopyRows(nint destination, nint source, CopyLayout layout, int dimensions, CopyDirection direction)
    {
        if (dimensions == 0)
        {
            CopyRun(destination, source, layout.RunBytes, direction);
            return;
        }
        CopyDimension rows = layout.Dimensions[0],
            planes = dimensions > 1
                ? layout.Dimensions[1]
                : new CopyDimension(1, rows.ToStride * rows.Length, rows.FromStride * rows.Length);
        PitchedCopy copy = new()
        {
            Source = Side(source, rows.FromStride, planes.FromStride, isHost: direction == CopyDirection.ToDevice),
            Destination = Side(destination, rows.ToStride, planes.ToStride, isHost: direction == CopyDirection.ToHost),
            WidthInBytes = (nuint)layout.RunBytes,
            Height = (nuint)rows.Length,
            Depth = (nuint)planes.Length,
        };
        Check(Driver.MemoryCopy3D(&copy), "cuMemcpy3D");

        static PitchedSide Side(nint pointer, long row, long plane, bool isHost) => new()
        {
            MemoryType = isHost ? PitchedSide.OfHost : PitchedSide.OfDevice,
            Host = isHost ? pointer : 0,
            Device = isHost ? 0 : pointer,
            Pitch = (nuint)row,
            Height = (nuint)(plane / row),
        };
    }

    /// <summary>By way of memory of the device that has all elements side by side, as the host's has.</summary>
    private void CopyTogether(nint destination, nint source, CopyLayout layout, CopyDirection direction)
    {
        long bytes = layout.Bytes;
        nint together = AllocateTracked(bytes);
        try
        {
            if (direction == CopyDirection.ToHost)
            {
                strided.Run(together, source, layout);
                CopyToHost((void*)destination, together, bytes);
            }
            else
            {
                CopyFromHost(together, (void*)source, bytes);
                strided.Run(destination, together, layout);
            }
        }
        finally
        {
            FreeTracked(together);
        }
    }

    /// <summary>True where the copy is worth more than one thread.</summary>
    private static bool IsStaged(nint host, long bytes) => bytes >= StagedCopies.Worthwhile && IsPageable(host);

    /// <summary>True for memory of the host's that is not pinned. The driver copies pinned memory as fast as can be.</summary>
    private static bool IsPageable(nint host)
    {
        int type;
        // It knows nothing of memory that is not its own.
        return Driver.PointerGetAttribute(&type, Driver.PointerMemoryType, host) != Driver.Success || type == 0;
    }
}
