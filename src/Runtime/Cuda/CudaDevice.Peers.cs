namespace GpuKernels.Cuda;

// Other GPUs of the process: who may use whose memory, and until when.
internal sealed unsafe partial class CudaDevice
{
    // What the driver says where another library has done it before.
    private const int AlreadyEnabled = 704;

    private readonly Lock peerGate = new();

    // GPUs whose memory is mapped here; those that may use this one's.
    private volatile CudaDevice[] openPeers = [];
    private volatile CudaDevice[] readers = [];

    // A mark in the null stream: what was given to this GPU so far, on any stream.
    private nint fence;

    internal override bool CanAccess(GpuDevice other, out string? reason)
    {
        reason = null;
        if (other is not CudaDevice peer)
        {
            reason = $"{other.Name} is no GPU";
            return false;
        }
        int canAccess;
        Check(Driver.DeviceCanAccessPeer(&canAccess, device, peer.device), "cuDeviceCanAccessPeer");
        if (canAccess == 0) reason = "the driver has no way from one to the other";
        return canAccess != 0;
    }

    internal override bool TryOpenPeer(GpuDevice other)
    {
        if (other == this) return true;
        if (other is not CudaDevice peer) return false;
        if (Array.IndexOf(openPeers, peer) >= 0) return true;
        if (!CanAccess(peer, out _)) return false;
        lock (peerGate)
        {
            if (Array.IndexOf(openPeers, peer) >= 0) return true;
            MakeCurrent();
            int code = Driver.ContextEnablePeerAccess(peer.context, flags: 0);
            if (code != AlreadyEnabled) Check(code, "cuCtxEnablePeerAccess");
            peer.MakeCurrent();
            if (peer.pool is { } memory) peer.Check(memory.OpenFor(device), "cuMemPoolSetAccess");
            peer.AddReader(this);
            openPeers = [.. openPeers.Where(one => !one.IsDisposed), peer];
            return true;
        }
    }

    /// <summary>Behind all that was launched here.</summary>
    private nint RecordFence()
    {
        MakeCurrent();
        lock (peerGate)
        {
            if (fence == 0) fence = CreateMark();
        }
        Check(Driver.EventRecord(fence, Driver.NullStream), "cuEventRecord");
        return fence;
    }

    private void AddReader(CudaDevice reader)
    {
        lock (peerGate) readers = [.. readers.Where(one => !one.IsDisposed), reader];
    }

    /// <summary>Before memory is given back: kernels of other GPUs that may use it end first. Never throws.</summary>
    private void AwaitReaders()
    {
        foreach (CudaDevice reader in readers)
        {
            if (reader.IsDisposed) continue;
            try
            {
                nint given = reader.RecordFence();
                if (TryMakeCurrent()) Driver.StreamWaitEvent(Driver.NullStream, given, flags: 0);
            }
            catch (GpuException)
            {
                // The other GPU is lost, and runs nothing.
            }
        }
    }

    /// <summary>The context is current.</summary>
    private void ClosePeers()
    {
        if (fence != 0) Driver.EventDestroy(fence);
        fence = 0;
    }
}
