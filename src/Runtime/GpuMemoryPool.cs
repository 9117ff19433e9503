namespace GpuKernels;

/// <summary>
/// The memory of a device's arrays. A GPU's driver keeps what arrays gave back and hands it out again, so that making and disposing of an
/// array costs about as much as a launch, and waits for nothing: <see cref="GpuArray{T}.Dispose"/> returns at once, and the memory is used
/// again after what was launched before.
/// </summary>
/// <remarks>All members may be used from several threads.</remarks>
public sealed partial class GpuMemoryPool
{
    private readonly GpuDevice device;
    private long used;
    private long peak;
    private long limit = long.MaxValue;
    private long releaseThreshold = long.MaxValue;

    internal GpuMemoryPool(GpuDevice device) => this.device = device;

    /// <summary>
    /// Bytes that arrays hold now. On a GPU without those of graphs' own arrays, which nobody holds: the driver keeps them for the
    /// graph's next launch, and <see cref="Trim"/> gives them back.
    /// </summary>
    public long UsedBytes => Volatile.Read(ref used);

    /// <summary>The most bytes that arrays held at one moment, since the device was opened or <see cref="ResetPeak"/> was called.</summary>
    public long PeakUsedBytes => Volatile.Read(ref peak);

    /// <summary>
    /// Bytes taken of the driver: those that arrays hold, those that are kept to be handed out again, and those of graphs' own arrays,
    /// whichever library's. On the CPU device, which keeps none, the same as <see cref="UsedBytes"/>.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public long ReservedBytes
    {
        get
        {
            device.ThrowIfDisposed();
            return Math.Max(UsedBytes, device.ReadReservedBytes()) + device.ReadGraphBytes();
        }
    }

    /// <summary>
    /// The most bytes that arrays may hold together, with those of graphs; an array beyond is a <see cref="GpuOutOfMemoryException"/>,
    /// and so is the launch of a graph whose own arrays are. What the device has unless it is set, so that several programs can share a
    /// card.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long Limit
    {
        get => Volatile.Read(ref limit);
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Volatile.Write(ref limit, value);
        }
    }

    /// <summary>
    /// How many of the bytes that no array holds are kept when the host waits for the device; more are given back to the driver, for other
    /// processes. All of them unless it is set, and then until <see cref="ReleaseDelay"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public long ReleaseThreshold
    {
        get => Volatile.Read(ref releaseThreshold);
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            device.ThrowIfDisposed();
            device.SetReleaseThreshold(value);
            Volatile.Write(ref releaseThreshold, value);
        }
    }

    /// <summary>
    /// Whether it is kept where in the program each array and each piece of host memory was made, and told to
    /// <see cref="GpuLogging.Logger"/>, as a warning, where one is not disposed of: when nobody holds it any more, or when the device is
    /// disposed of. False unless <c>GPUKERNELS_CHECKED</c> is 1; it makes allocations slow.
    /// </summary>
    public bool TracksAllocations
    {
        get => device.Leaks.IsOn;
        set => device.Leaks.IsOn = value;
    }

    /// <summary>
    /// Gives back to the driver what no array holds. Where an array does not fit, this is done before anything is thrown.
    /// </summary>
    /// <param name="keptBytes">How much to keep all the same.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keptBytes"/> is negative.</exception>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public void Trim(long keptBytes = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(keptBytes);
        device.ThrowIfDisposed();
        device.TrimMemory(keptBytes);
    }

    /// <summary>Lets <see cref="PeakUsedBytes"/> begin anew.</summary>
    public void ResetPeak() => Volatile.Write(ref peak, UsedBytes);

    /// <summary><c>cuda:0: 4096 bytes in use</c>.</summary>
    public override string ToString() => $"{device.Name}: {UsedBytes} bytes in use";

    /// <summary>To be called before memory is taken; <see cref="Return"/> undoes it.</summary>
    /// <exception cref="GpuOutOfMemoryException">It would be more than <see cref="Limit"/>.</exception>
    internal void Take(long bytes)
    {
        long most = Limit, ofGraphs = most == long.MaxValue ? 0 : device.ReadGraphBytes(), now = Interlocked.Add(ref used, bytes);
        if (now + ofGraphs > most)
        {
            Return(bytes);
            throw new GpuOutOfMemoryException(device.Name, bytes, device.GetMemoryInfo(), now - bytes + ofGraphs, most);
        }
        Raise(ref peak, now);
        Raise(ref mostOfLate, now);
    }

    internal void Return(long bytes)
    {
        Interlocked.Add(ref used, -bytes);
        if (!isWatched && device.KeepsMemory) Watch();
    }

    /// <summary>
    /// For the own arrays of a graph that is to be launched. They share memory with those of other graphs as the driver sees fit.
    /// </summary>
    /// <exception cref="GpuOutOfMemoryException">They would be beyond <see cref="Limit"/>.</exception>
    internal void RequireRoom(GraphContent graph)
    {
        long most = Limit;
        if (UsedBytes > most - graph.ArrayBytes) throw NoRoom(graph, most);
    }

    internal GpuOutOfMemoryException NoRoom(long bytes, Exception? inner = null, string note = "") =>
        new(device.Name, bytes, device.GetMemoryInfo(), UsedBytes - bytes, null, inner, note);

    internal GpuOutOfMemoryException NoRoom(GraphContent graph, long? limit, Exception? inner = null)
    {
        string note = $" That is what the arrays of {graph.Name} may need.";
        return new GpuOutOfMemoryException(device.Name, graph.ArrayBytes, device.GetMemoryInfo(), UsedBytes, limit, inner, note);
    }

    private static void Raise(ref long most, long now)
    {
        for (long seen = Volatile.Read(ref most); now > seen;)
        {
            long found = Interlocked.CompareExchange(ref most, now, seen);
            if (found == seen) break;
            seen = found;
        }
    }
}
