using System.Runtime.CompilerServices;
using GpuKernels.Driver.Tests.Support;
using Microsoft.Extensions.Logging;

namespace GpuKernels.Driver.Tests;

/// <summary>What finalizers do, and what is told about memory that nobody has given back.</summary>
public sealed class LeakTests
{
    public LeakTests() => StubDriver.Require();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Memory_that_nobody_holds_is_given_back_and_told(bool hasPools)
    {
        StubDriver.SetPools(hasPools);
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using Recorder recorder = new();
        device.MemoryPool.TracksAllocations = true;
        Forget(device);
        Collect(device);
        Assert.Equal((0, 0), (StubDriver.Live.Allocations, StubDriver.Live.HostAllocations));
        Assert.Equal(3, recorder.Lines.Count);
        Assert.All(recorder.Lines, line => Assert.Contains("was not disposed of, and nobody holds it any more. It was made here:", line));
        Assert.Contains(recorder.Lines, line => line.Contains("Memory of 400 bytes on cuda:0", StringComparison.Ordinal));
        Assert.All(recorder.Lines, line => Assert.Contains("LeakTests.Forget", line.Split('\n')[1]));
    }

    [Fact]
    public void What_a_device_takes_with_it_is_told()
    {
        using Recorder recorder = new();
        GpuDevice device = GpuDevice.Get("cuda:0");
        device.MemoryPool.TracksAllocations = true;
        GpuArray<int> kept = device.Upload([1, 2, 3]);
        device.Allocate<int>(100).Dispose();
        device.AllocateManaged<int>(100).Dispose();
        device.Dispose();
        Assert.Equal(default, StubDriver.Live);
        Assert.Contains(
            "Memory of 12 bytes on cuda:0 was not disposed of before its device. It was made here:", Assert.Single(recorder.Lines));
        kept.Dispose();
        Assert.Single(recorder.Lines);
    }

    [Fact]
    public void Nothing_is_told_unless_it_is_asked_for()
    {
        using Recorder recorder = new();
        GpuDevice device = GpuDevice.Get("cuda:0");
        Assert.False(device.MemoryPool.TracksAllocations);
        device.Upload([1, 2, 3]);
        device.Dispose();
        Assert.Empty(recorder.Lines);
    }

    [Fact]
    public void The_checked_mode_of_the_environment_tells()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CHECKED", "1");
        using Recorder recorder = new();
        using (GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions())) device.Allocate<int>(5);
        Assert.Contains("Memory of 20 bytes on cpu:", Assert.Single(recorder.Lines));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget(GpuDevice device)
    {
        device.Allocate<int>(100);
        device.AllocatePinned<int>(200);
        device.Register<int>(new int[300]);
    }

    /// <summary>Whatever a finalizer leaves to another thread is freed when it returns.</summary>
    private static void Collect(GpuDevice device)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        for (int i = 0; i < 6000 && StubDriver.Live is not { Allocations: 0, HostAllocations: 0 }; i++)
        {
            device.FreeForgotten();
            device.MemoryPool.Trim();
            Thread.Sleep(10);
        }
    }

    private sealed class Recorder : ILogger, IDisposable
    {
        private readonly ILogger before = GpuLogging.Logger;

        public Recorder() => GpuLogging.Logger = this;

        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines) Lines.Add(formatter(state, exception));
        }

        public void Dispose() => GpuLogging.Logger = before;
    }
}
