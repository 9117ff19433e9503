using System.Diagnostics;
using GpuKernels.Benchmarks.Gpu;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks;

/// <summary>What the runtime's memory, copies and waiting cost, each against the driver's own calls in the same run.</summary>
internal sealed unsafe class RuntimeBenchmark
{
    private const int Rounds = 101, Batch = 64, ArrayBytes = 1 << 20, CopyBytes = 1 << 28, Cycles = 100_000;

    private readonly GpuDevice gpu = NeedsGpuException.RequireGpu("runtime");
    private readonly Table table = new("what", "unit", "ours", "driver", "ours / driver");

    public static int Run()
    {
        RuntimeBenchmark benchmark = new();
        Console.WriteLine($"{benchmark.gpu.Description}; medians of {Rounds} rounds in turns:");
        benchmark.Allocations();
        benchmark.Waiting();
        benchmark.Copies();
        benchmark.table.Print();
        SoakBenchmark.Run(benchmark.gpu, Cycles);
        benchmark.gpu.Dispose();
        return 0;
    }

    /// <summary>An array of zeros is made and given back: the driver's calls for that are an allocation, a memset and a free.</summary>
    private void Allocations()
    {
        using GpuArray<byte> first = gpu.Allocate<byte>(ArrayBytes);
        nint pool = CudaFunctions.OpenMemoryPool();
        Compare("allocate, clear and free 1 MiB", "ns", Batched(() => gpu.Allocate<byte>(ArrayBytes).Dispose()), Batched(() =>
        {
            nint pointer;
            Check(Driver.MemoryAllocateFromPool(&pointer, ArrayBytes, pool, 0));
            Check(Driver.MemorySet(pointer, 0, ArrayBytes));
            Check(Driver.MemoryFreeAsync(pointer, 0));
        }));
        Compare("the same against cuMemAlloc", "ns", Batched(() => gpu.Allocate<byte>(ArrayBytes).Dispose()), Batched(() =>
        {
            nint pointer;
            Check(Driver.MemoryAllocate(&pointer, ArrayBytes));
            Check(Driver.MemorySet(pointer, 0, ArrayBytes));
            Check(Driver.MemoryFree(pointer));
        }));
    }

    private void Waiting()
    {
        using GpuArray<float> x = gpu.Allocate<float>(1024), y = gpu.Allocate<float>(1024);
        Kernels.Empty(gpu.Launch(1, 32), 1, 2f, x, y);
        nint stream = gpu.DefaultStream.Handle;
        using RawLaunch raw = new(KernelHandles.Find("Kernels.Empty").GetFunction(gpu, overlap: false), stream, 1, 2f, x, y);
        Compare(
            "launch and synchronise", "ns",
            Batched(() =>
            {
                Kernels.Empty(gpu.Launch(1, 32), 1, 2f, x, y);
                gpu.DefaultStream.Synchronize();
            }),
            Batched(() =>
            {
                raw.LaunchWithCleanRegisters();
                Check(Driver.StreamSynchronize(stream));
            }));
    }

    private void Copies()
    {
        byte[] host = new byte[CopyBytes];
        new Random(1).NextBytes(host);
        using GpuArray<byte> array = gpu.Allocate<byte>(CopyBytes);
        nint pointer = array.DevicePointer;
        fixed (byte* start = host)
        {
            byte* memory = start;
            Compare("upload of 256 MiB, pageable", "ms", Milliseconds(() => array.CopyFrom(host)),
                Milliseconds(() => Check(Driver.MemoryCopyFromHost(pointer, memory, CopyBytes))), 15);
            Compare("download of 256 MiB, pageable", "ms", Milliseconds(() => array.CopyTo(host)),
                Milliseconds(() => Check(Driver.MemoryCopyToHost(memory, pointer, CopyBytes))), 15);
        }
    }

    private void Compare(string what, string unit, Func<double> ours, Func<double> driver, int rounds = Rounds)
    {
        Measure.WarmUp(ours, driver);
        Statistics[] times = Measure.Interleaved(rounds, ours, driver);
        table.Add(what, unit, $"{times[0].Median:F1}", $"{times[1].Median:F1}", $"{times[0].Median / times[1].Median:F3}");
    }

    private Func<double> Batched(Action action) => () =>
    {
        gpu.Synchronize();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Batch; i++) action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Batch;
    };

    private Func<double> Milliseconds(Action action) => () =>
    {
        gpu.Synchronize();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    };

    private static void Check(int code) => CudaFunctions.Check(code, "the driver's call");
}
