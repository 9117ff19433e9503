namespace GpuKernels.Observability;

/// <summary>What a device has done since it was opened; read by <see cref="GpuMeter"/>, whether anybody listens or not.</summary>
internal sealed class DeviceCounters
{
    private long launches;
    private long toDevice;
    private long toHost;
    private long onDevice;

    public long Launches => Volatile.Read(ref launches);

    public long BytesToDevice => Volatile.Read(ref toDevice);

    public long BytesToHost => Volatile.Read(ref toHost);

    public long BytesOnDevice => Volatile.Read(ref onDevice);

    public void CountLaunch() => Interlocked.Increment(ref launches);

    public void CountLaunches(int count) => Interlocked.Add(ref launches, count);

    public void CountToDevice(long bytes) => Interlocked.Add(ref toDevice, bytes);

    public void CountToHost(long bytes) => Interlocked.Add(ref toHost, bytes);

    public void CountOnDevice(long bytes) => Interlocked.Add(ref onDevice, bytes);
}
