using System.Diagnostics.Metrics;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;
using Microsoft.Extensions.Logging;

namespace GpuKernels.Runtime.Tests;

public sealed class ObservabilityTests
{
    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void Launches_copies_and_memory_are_measured(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Dictionary<string, long> before = Measure(device.Name);
        using GpuArray<float> x = device.Upload(new float[100]), y = device.Allocate<float>(100);
        for (int i = 0; i < 5; i++) TestKernels.LaunchSaxpy(device.Launch(100), 2, x, y);
        x.CopyFrom(y);
        y.ToArray();
        Dictionary<string, long> after = Measure(device.Name);
        Assert.Equal(5, Difference("gpukernels.launches"));
        Assert.Equal(
            (400, 400, 400),
            (Difference(
                "gpukernels.copied to_device"), Difference("gpukernels.copied on_device"), Difference("gpukernels.copied to_host")));
        Assert.Equal(800, Difference("gpukernels.memory.used"));
        Assert.InRange(after["gpukernels.memory.reserved"], after["gpukernels.memory.used"], long.MaxValue);

        long Difference(string instrument) => after[instrument] - before[instrument];
    }

    [Fact]
    public void A_device_that_is_disposed_of_is_measured_no_more()
    {
        GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions());
        Assert.Contains("gpukernels.launches", Measure(device.Name));
        device.Dispose();
        Assert.Empty(Measure(device.Name));
    }

    [Fact]
    public void A_driver_that_is_not_there_is_logged()
    {
        Recorder recorder = new();
        ILogger before = GpuLogging.Logger;
        GpuLogging.Logger = recorder;
        try
        {
            CudaDriver driver = new("libcuda-that-is-not-there.so.1");
            Assert.Contains($"Information 1: CUDA is not available: {driver.Problem}", recorder.Lines);
        }
        finally
        {
            GpuLogging.Logger = before;
        }
        Assert.Throws<ArgumentNullException>(() => GpuLogging.Logger = null!);
    }

    [Fact]
    public void Ranges_and_recordings_do_nothing_without_a_profiler()
    {
        using (GpuProfiler.Range("outer"))
        using (GpuProfiler.Range("inner"))
        {
            GpuProfiler.Start(GpuDevice.Cpu);
            GpuProfiler.Stop(GpuDevice.Cpu);
        }
        Assert.Throws<ArgumentNullException>(() => GpuProfiler.Start(null!));
        Assert.Throws<ArgumentNullException>(() => GpuProfiler.Range(null!).Dispose());
    }

    /// <summary>The instruments that observe a device, each with the direction where it has one.</summary>
    private static Dictionary<string, long> Measure(string device)
    {
        Dictionary<string, long> values = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "GpuKernels") self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            Dictionary<string, object?> all = new(tags.ToArray());
            if (all.GetValueOrDefault("device") as string != device) return;
            string direction = all.TryGetValue("direction", out object? found) ? $" {found}" : "";
            values[instrument.Name + direction] = value;
        });
        listener.Start();
        listener.RecordObservableInstruments();
        return values;
    }

    private sealed class Recorder : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {eventId.Id}: {formatter(state, exception)}");
    }
}
