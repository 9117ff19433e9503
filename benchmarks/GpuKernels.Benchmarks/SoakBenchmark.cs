using System.Diagnostics;
using System.Globalization;

namespace GpuKernels.Benchmarks;

/// <summary>
/// Threads that allocate an array, launch a kernel with it and free it, again and again: what that takes, and what is left behind.
/// </summary>
internal static class SoakBenchmark
{
    private const int Threads = 8, Cycles = 1_000_000, WarmUp = 1000, Elements = 1024;

    /// <param name="arguments">How often each thread does it; a million times where nothing is said.</param>
    public static int Run(string[] arguments)
    {
        using GpuDevice gpu = NeedsGpuException.RequireGpu("runtime --soak");
        Run(gpu, arguments is [string count] ? int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : Cycles);
        return 0;
    }

    public static void Run(GpuDevice gpu, int cycles)
    {
        using GpuArray<float> y = gpu.Allocate<float>(Elements);
        RunThreads(gpu, y, WarmUp);
        Holdings before = Holdings.Read(gpu);
        long start = Stopwatch.GetTimestamp();
        RunThreads(gpu, y, cycles);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Holdings after = Holdings.Read(gpu);
        Console.WriteLine(
            $"{cycles} times allocate, launch and free in each of {Threads} threads: {elapsed.TotalSeconds:F1} s, {elapsed.TotalMicroseconds / cycles / Threads:F2} µs each. Growth: in use " +
            $"{after.Used - before.Used:+0;-0;0} bytes, reserved {after.Reserved - before.Reserved:+0;-0;0}, taken on the device {before.Free - after.Free:+0;-0;0}, managed {after.Managed - before.Managed:+0;-0;0}");
    }

    private static void RunThreads(GpuDevice gpu, GpuArray<float> y, int cycles)
    {
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() => Cycle(gpu, y, cycles)))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        gpu.Synchronize();
    }

    private static void Cycle(GpuDevice gpu, GpuArray<float> y, int count)
    {
        for (int i = 0; i < count; i++)
        {
            using GpuArray<float> x = gpu.Allocate<float>(Elements);
            Kernels.Empty(gpu.Launch(1, 32), 1, 2f, x, y);
        }
    }

    private readonly record struct Holdings(long Used, long Reserved, long Free, long Managed)
    {
        public static Holdings Read(GpuDevice gpu) =>
            new(gpu.MemoryPool.UsedBytes, gpu.MemoryPool.ReservedBytes, gpu.GetMemoryInfo().FreeBytes,
                GC.GetTotalMemory(forceFullCollection: true));
    }
}
