using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>Many threads use one device, while calls of its driver fail or a kernel breaks it.</summary>
public sealed class ThreadTests
{
    private const int Threads = 8;

    private static readonly string[] Actions = ["launch", "launch that may throw", "cooperative launch", "download", "clone", "allocate",
        "stream", "event", "memory"];
    private static readonly string[] GraphActions = ["graph launch", "graph of nodes", "update"];

    [Fact]
    public void Calls_that_fail_in_some_threads_leave_the_others_and_the_device_alone()
    {
        StubDriver.RequireWithNvrtc();
        using (GpuDevice device = GpuDevice.Get("cuda:0"))
        {
            RunAll(device);
            StubDriver.FailEvery(13);
            int failures = 0;
            InThreads(worker =>
            {
                for (int i = 0; i < 100; i++)
                {
                    Exception? thrown = Record.Exception(() => Run(device, worker + i));
                    if (thrown is null) continue;
                    Assert.Contains("CUDA_ERROR_UNKNOWN", Assert.IsAssignableFrom<GpuException>(thrown).Message);
                    Interlocked.Increment(ref failures);
                }
            });
            Assert.NotEqual(0, failures);
            StubDriver.FailEvery(0);
            Assert.Equal(default, StubGraphs.Live);
            RunAll(device);
        }
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void A_fault_is_the_same_for_all_threads()
    {
        StubDriver.RequireWithNvrtc();
        GpuDevice device = GpuDevice.Get("cuda:0");
        RunAll(device);
        using Barrier start = new(Threads);
        List<GpuLaunchException> faults = [];
        InThreads(worker =>
        {
            start.SignalAndWait();
            GpuLaunchException? fault = null;
            for (int i = 0; fault is null; i++)
            {
                // Whichever thread comes here first, all of them meet a broken device, in the midst of something.
                if (i == 20) StubDriver.Break(0, 700);
                fault = Record.Exception(() => Run(device, worker + i)) is { } thrown ? Assert.IsType<GpuLaunchException>(thrown) : null;
            }
            lock (faults) faults.Add(fault);
            Assert.Throws<GpuLaunchException>(() => device.Allocate<int>(1));
        });
        Assert.Equal(Threads, faults.Count);
        Assert.Single(
            faults,
            fault => fault.Message.StartsWith(
                "A kernel failed while it ran on cuda:0: an illegal memory access", StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.Contains("A kernel failed while it ran on cuda:0: an illegal memory access", fault.Message));
        device.Dispose();
        Assert.Equal(default, StubDriver.Live);
        Assert.Equal(default, StubGraphs.Live);
        using GpuDevice again = GpuDevice.Get("cuda:0");
        RunAll(again);
    }

    [Fact]
    public void A_device_may_be_disposed_of_while_others_use_it()
    {
        StubDriver.RequireWithNvrtc();
        GpuDevice device = GpuDevice.Get("cuda:0");
        GpuArray<int>[] arrays = [.. Enumerable.Range(0, Threads).Select(_ => device.Allocate<int>(10))];
        InThreads(worker =>
        {
            if (worker == 0) device.Dispose();
            else arrays[worker].Dispose();
        });
        Assert.Equal(default, StubDriver.Live);
    }

    private static void Run(GpuDevice device, int number)
    {
        int index = number % (Actions.Length + GraphActions.Length);
        if (index < Actions.Length) Support.Actions.Run(Actions[index], device);
        else StubGraphs.Run(GraphActions[index - Actions.Length], device);
    }

    private static void RunAll(GpuDevice device)
    {
        for (int i = 0; i < Actions.Length + GraphActions.Length; i++) Run(device, i);
    }

    private static void InThreads(Action<int> action)
    {
        Exception?[] thrown = new Exception?[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads)
            .Select(worker => new Thread(() => thrown[worker] = Record.Exception(() => action(worker))))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.All(thrown, Assert.Null);
    }
}
