using System.Diagnostics;
using System.Runtime.CompilerServices;
using GpuKernels.Benchmarks.Gpu;

namespace GpuKernels.Benchmarks;

/// <summary>What a launch costs the calling thread: through the generated launcher, and through the driver's bare function.</summary>
internal sealed unsafe class LaunchBenchmark : IDisposable
{
    /// <summary>Well below the thousand or so launches that the driver queues before it makes the caller wait.</summary>
    private const int Batch = 256;

    private const int Rounds = 1001, AllocationLaunches = 10_000, Number = 1;
    private const float Factor = 2f;

    private readonly GpuDevice gpu;
    private readonly GpuArray<float> x, y;
    private readonly RawLaunch raw;
    private readonly Random depths = new(1);

    private LaunchBenchmark(GpuDevice gpu)
    {
        this.gpu = gpu;
        x = gpu.Allocate<float>(1024);
        y = gpu.Allocate<float>(1024);
        LaunchGenerated(); // compiles and loads the function that both launch
        raw = new RawLaunch(
            KernelHandles.Find("Kernels.Empty").GetFunction(gpu, overlap: false), gpu.DefaultStream.Handle, Number, Factor, x, y);
    }

    public static int Run()
    {
        using GpuDevice gpu = NeedsGpuException.RequireGpu("launch");
        using var benchmark = new LaunchBenchmark(gpu);
        Statistics[] times = Measure.Interleaved(
            Rounds,
            () => benchmark.Time(benchmark.LaunchGenerated),
            () => benchmark.Time(benchmark.raw.Launch),
            () => benchmark.Time(benchmark.raw.LaunchWithCleanRegisters));

        // The faster of the two forms of the bare call is what counts: one of them is slower now and then.
        double least = Math.Min(times[1].Median, times[2].Median);
        var table = new Table("launch", "median ns", "quartiles", "/ cuLaunchKernel");
        foreach ((string name, Statistics time) in new[] { "generated launcher", "cuLaunchKernel",
            "cuLaunchKernel, clean registers" }.Zip(times))
            table.Add(name, $"{time.Median:F0}", $"{time.LowerQuartile:F0}–{time.UpperQuartile:F0}", $"{time.Median / least:F3}");
        Console.WriteLine($"{gpu.Description}; medians of {Rounds} batches of {Batch} asynchronous launches, 4 arguments:");
        table.Print();
        Console.WriteLine($"Allocated by {AllocationLaunches} launches through the generated launcher: {benchmark.AllocatedBytes()} bytes");
        return 0;
    }

    public void Dispose()
    {
        gpu.Synchronize();
        raw.Dispose();
        x.Dispose();
        y.Dispose();
    }

    private void LaunchGenerated() => Kernels.Empty(gpu.Launch(1, 32), Number, Factor, x, y);

    /// <summary>
    /// Nanoseconds of one launch; the queue is empty before, and is emptied outside of the time. What a launch costs in the
    /// driver depends on where the stack happens to be (by up to a tenth, either way, for the same code), so each batch
    /// runs at another depth, drawn at random.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private double Time(Action launch)
    {
        const int PageSize = 4096, Alignment = 16;
        byte* depth = stackalloc byte[depths.Next(PageSize / Alignment) * Alignment + 1];
        double nanoseconds = TimeHere(launch);
        GC.KeepAlive(*depth);
        return nanoseconds;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double TimeHere(Action launch)
    {
        gpu.Synchronize();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Batch; i++)
            launch();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Batch;
        gpu.Synchronize();
        return nanoseconds;
    }

    private long AllocatedBytes()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < AllocationLaunches; i++)
            LaunchGenerated();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
