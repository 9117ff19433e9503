using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public sealed class TuneTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(path);

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void The_fastest_is_chosen_and_remembered(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        float[] start = [.. Enumerable.Range(0, 1000).Select(i => i * 0.25f)];
        using GpuArray<float> x = device.Upload<float>(start);
        List<TuningProgress> progress = [];
        List<TuningResult> chosen = [];
        GpuTuner tuner = new(path) { Repetitions = 2, TimeLimit = TimeSpan.FromMinutes(5), Progress = progress.Add, Chosen = chosen.Add };
        TunedLaunch<int> launch = tuner.Launch(device, (int perThread) => device.Launch((x.Length + perThread - 1) / perThread), "1000");
        Tuned.Scale(launch, x, 2f);
        Assert.Equal(start.Select(value => value * 2 + 1), x.ToArray());
        Assert.Equal(["perThread=1", "perThread=2", "perThread=4", "perThread=8"], progress.Select(step => step.Values));
        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], progress.Select(step => (step.Done, step.Total)));
        TuningResult result = Assert.Single(chosen);
        Assert.Equal(result.Microseconds.MinBy(pair => pair.Value).Key, result.Values);
        Assert.Equal(("GpuKernels.Tests.Kernels.Tuned.Scale", "1000", 4), (result.Kernel, result.Problem, result.Microseconds.Count));

        Tuned.Scale(launch, x, 2f);
        Tuned.Scale(new GpuTuner(path) { Chosen = chosen.Add }.Launch(device, (int perThread) => device.Launch((x.Length + perThread - 1) / perThread), "1000"), x, 2f);
        Assert.Single(chosen);
        Assert.Equal(start.Select(value => ((value * 2 + 1) * 2 + 1) * 2 + 1), x.ToArray());
        Tuned.Scale(new GpuTuner(path) { Repetitions = 1, Chosen = chosen.Add }.Launch(device, (int perThread) => device.Launch(1000), "other"), x, 2f);
        Assert.Equal(2, chosen.Count);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void All_combinations_are_tried_but_those_that_the_device_refuses(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<int> x = device.Upload<int>([.. Enumerable.Range(0, 96)]), y = device.Allocate<int>(96);
        List<TuningProgress> progress = [];
        GpuTuner tuner = new() { Repetitions = 1, Progress = progress.Add };
        Tuned.Transpose(tuner.Launch(device, ((Tuned.Order Order, int BlockSize, bool Values) t) => device.Launch(3, t.BlockSize == 64 ? 4096 : 32)), x, y, 12);
        Assert.Equal(Enumerable.Range(0, 96).Select(i => i % 8 * 12 + i / 8), y.ToArray());
        Assert.Equal(
            ["order=0, blockSize=32, values=True", "order=0, blockSize=64, values=True", "order=1, blockSize=32, values=True", "order=1, blockSize=64, values=True"],
            progress.Select(step => step.Values));
        Assert.Equal([true, false, true, false], progress.Select(step => double.IsFinite(step.Microseconds)));
        Assert.Equal(2, Assert.Single(tuner.Results).Microseconds.Count);
    }

    [Fact]
    public void Where_all_are_refused_the_last_refusal_is_thrown_and_nothing_is_kept()
    {
        GpuDevice device = GpuDevice.Get("cpu");
        using GpuArray<float> x = device.Allocate<float>(4);
        GpuTuner tuner = new(path);
#pragma warning disable GK0081 // that it is refused is what is shown here
        Assert.Throws<ArgumentOutOfRangeException>(() => Tuned.Scale(tuner.Launch(device, (int perThread) => device.Launch(1, 5000)), x, 1f));
#pragma warning restore GK0081
        Assert.Empty(tuner.Results);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void The_time_is_bounded()
    {
        GpuDevice device = GpuDevice.Get("cpu");
        using GpuArray<float> x = device.Allocate<float>(4);
        GpuTuner tuner = new() { TimeLimit = TimeSpan.Zero };
        Tuned.Scale(tuner.Launch(device, (int perThread) => device.Launch(4)), x, 1f);
        Assert.Equal(["perThread=1"], Assert.Single(tuner.Results).Microseconds.Keys);
    }

    [Fact]
    public void A_launch_that_is_tuned_allocates_nothing()
    {
        GpuDevice device = GpuDevice.Get("cpu");
        using GpuArray<float> x = device.Allocate<float>(4);
        TunedLaunch<int> launch = new GpuTuner { Repetitions = 1 }.Launch(device, (int perThread) => device.Launch(1, 4));
        for (int i = 0; i < 3; i++) Tuned.Scale(launch, x, 1f);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Tuned.Scale(launch, x, 1f);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
