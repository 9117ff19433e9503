using System.Diagnostics.Metrics;

namespace GpuKernels.Observability;

/// <summary>
/// The instruments of the meter <c>GpuKernels</c>, listed in docs/runtime.md. Most observe counters that devices keep anyway, so a launch
/// costs the same whether somebody listens or not.
/// </summary>
internal static class GpuMeter
{
    public const string Name = "GpuKernels";

    private static readonly List<GpuDevice> Devices = [];
    private static readonly Meter Meter = new(Name, typeof(GpuMeter).Assembly.GetName().Version?.ToString(3));

    private static readonly Counter<long> Compilations = Meter.CreateCounter<long>(
        "gpukernels.compilations", "{compilation}", "Kernels that NVRTC has compiled while the program ran.");

    private static readonly Histogram<double> CompilationTime = Meter.CreateHistogram<double>(
        "gpukernels.compilation.duration", "s", "How long NVRTC took for a kernel.");

    private static readonly Counter<long> CacheLookups = Meter.CreateCounter<long>(
        "gpukernels.cache.lookups", "{lookup}", "Questions to the cache on disk; the tag 'result' is 'hit' or 'miss'.");

    static GpuMeter()
    {
        Meter.CreateObservableCounter(
            "gpukernels.launches", () => Observe(device => device.Counters.Launches), "{launch}", "Kernels that were launched.");
        Meter.CreateObservableCounter(
            "gpukernels.copied", ObserveCopies, "By", "Bytes copied; the tag 'direction' is 'to_device', 'to_host' or 'on_device'.");
        Meter.CreateObservableUpDownCounter(
            "gpukernels.memory.used", () => Observe(device => device.MemoryPool.UsedBytes), "By", "What arrays hold.");
        Meter.CreateObservableUpDownCounter(
            "gpukernels.memory.reserved", () => Observe(ReadReserved), "By",
            "What was taken of the driver, in use or kept to be handed out again.");
    }

    private static GpuDevice[] Open
    {
        get
        {
            lock (Devices) return [.. Devices];
        }
    }

    public static void Add(GpuDevice device)
    {
        lock (Devices) Devices.Add(device);
    }

    public static void Remove(GpuDevice device)
    {
        lock (Devices) Devices.Remove(device);
    }

    public static void CountCompilation(string kernel, string architecture, TimeSpan duration)
    {
        KeyValuePair<string, object?> kernelTag = new("kernel", kernel), architectureTag = new("architecture", architecture);
        Compilations.Add(1, kernelTag, architectureTag);
        CompilationTime.Record(duration.TotalSeconds, kernelTag, architectureTag);
    }

    public static void CountLookup(bool isHit) => CacheLookups.Add(1, new KeyValuePair<string, object?>("result", isHit ? "hit" : "miss"));

    private static IEnumerable<Measurement<long>> Observe(Func<GpuDevice, long> read) =>
        Open.Select(device => new Measurement<long>(read(device), DeviceTag(device)));

    private static IEnumerable<Measurement<long>> ObserveCopies() => Open.SelectMany(device => new[]
    {
        new Measurement<long>(device.Counters.BytesToDevice, DeviceTag(device), new("direction", "to_device")),
        new Measurement<long>(device.Counters.BytesToHost, DeviceTag(device), new("direction", "to_host")),
        new Measurement<long>(device.Counters.BytesOnDevice, DeviceTag(device), new("direction", "on_device")),
    });

    /// <summary>A device that is lost, or is disposed of meanwhile, must not end the collection for all.</summary>
    private static long ReadReserved(GpuDevice device)
    {
        try
        {
            return device.MemoryPool.ReservedBytes;
        }
        catch (Exception exception) when (exception is GpuException or ObjectDisposedException)
        {
            return device.MemoryPool.UsedBytes;
        }
    }

    private static KeyValuePair<string, object?> DeviceTag(GpuDevice device) => new("device", device.Name);
}
