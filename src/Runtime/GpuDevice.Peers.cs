namespace GpuKernels;

// What several devices of one process have to do with each other.
public abstract partial class GpuDevice
{
    private volatile GpuDevice[] peers = [];

    /// <summary>
    /// True if kernels of this device could use another one's arrays where they are: over NVLink, or through the machine's bus. CPU
    /// devices share the host's memory.
    /// </summary>
    /// <param name="other">Another device, or this one.</param>
    /// <exception cref="ObjectDisposedException">A device is disposed of.</exception>
    public bool CanAccess(GpuDevice other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ThrowIfDisposed();
        other.ThrowIfDisposed();
        return other == this || CanAccess(other, out _);
    }

    /// <summary>True after <see cref="EnablePeerAccess"/>, and of the device itself.</summary>
    /// <param name="other">Another device, or this one.</param>
    public bool HasPeerAccess(GpuDevice other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other == this || Reaches(other);
    }

    /// <summary>
    /// Lets kernels of this device use another one's arrays; without it they are an error. What the two devices do is not ordered by that:
    /// where a kernel uses what the other device writes, its stream has to wait, <see cref="GpuStream.Wait(GpuStream)"/>.
    /// </summary>
    /// <param name="other">Another device, or this one.</param>
    /// <exception cref="NotSupportedException">There is no way from one to the other: see <see cref="CanAccess(GpuDevice)"/>.</exception>
    /// <exception cref="ObjectDisposedException">A device is disposed of.</exception>
    public void EnablePeerAccess(GpuDevice other)
    {
        if (!CanAccess(other))
        {
            CanAccess(other, out string? reason);
            throw new NotSupportedException($"{Name} cannot use the arrays of {other.Name}: {reason}. Copy them, array.CopyFrom(source).");
        }
        if (other == this) return;
        TryOpenPeer(other);
        lock (resources) peers = [.. peers.Where(peer => peer != other && !peer.IsDisposed), other];
    }

    /// <summary>Makes another device's arrays an error again in launches on this one.</summary>
    /// <param name="other">Another device.</param>
    public void DisablePeerAccess(GpuDevice other)
    {
        ArgumentNullException.ThrowIfNull(other);
        lock (resources) peers = [.. peers.Where(peer => peer != other)];
    }

    /// <summary>True where launches on this device take arrays of another.</summary>
    internal bool Reaches(GpuDevice other) => Array.IndexOf(peers, other) >= 0;

    internal virtual bool CanAccess(GpuDevice other, out string? reason)
    {
        bool canAccess = SharesHostMemory && other.SharesHostMemory;
        reason = canAccess ? null : "one of them is no GPU";
        return canAccess;
    }

    /// <summary>Lets the driver use another device's memory directly, where that is possible.</summary>
    internal virtual bool TryOpenPeer(GpuDevice other) => CanAccess(other, out _);
}
