using System.Diagnostics;
using GpuKernels.Collectives;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks;

/// <summary>
/// All-reduce by this library against calls of NCCL itself, with arguments that are prepared beforehand: the same communicators, buffers
/// and streams, in turns. On all GPUs of this process, or on one of each process where torchrun, mpirun or srun has started several.
/// </summary>
internal sealed unsafe class CollectiveBenchmark : IDisposable
{
    private const int Rounds = 21;

    /// <summary>
    /// The runtime compiles a method with all optimisations some tenths of a second after it was called often; until then a call of the
    /// library takes a microsecond of the host more for each GPU. All processes make as many, since they wait for each other.
    /// </summary>
    private const int WarmUps = 400;

    private const long Least = 1 << 20, Most = 1 << 30;

    private readonly GpuCollective collective;
    private readonly GpuArray<float>[] arrays;

    private CollectiveBenchmark(GpuCollective collective)
    {
        this.collective = collective;
        arrays = [.. collective.Ranks.Select(rank => rank.Device.Allocate<float>((int)(Most / sizeof(float))))];
    }

    public static int Run()
    {
        NeedsGpuException.RequireGpu("collectives");
        using GpuCollective collective = Open();
        using CollectiveBenchmark benchmark = new(collective);
        Table table = new(
            "all-reduce, sum of floats", "ours µs", "NCCL µs", "again µs", "ours GB/s", "bus GB/s", "ours / NCCL", "again / NCCL");
        foreach (Func<double> contestant in Enumerable.Repeat(benchmark.Contestants(Least), WarmUps).SelectMany(all => all)) contestant();
        for (long bytes = Least; bytes <= Most; bytes *= 4) benchmark.Measure(bytes, table);
        if (collective.Ranks[0].Number != 0) return 0;
        Console.WriteLine($"{collective.Ranks[0].Device.Description}, {collective}; medians of {Rounds} rounds in turns:");
        table.Print();
        return 0;
    }

    public void Dispose()
    {
        foreach (GpuArray<float> array in arrays) array.Dispose();
    }

    private static GpuCollective Open()
    {
        if (GpuProcessGroup.TryFromEnvironment() is not null) return GpuCollective.FromEnvironment();
        GpuDevice[] gpus = [.. GpuDevice.Names.Where(name => name != "cpu").Select(GpuDevice.Get)];
        return GpuCollective.Create(gpus);
    }

    private void Measure(long bytes, Table table)
    {
        Statistics[] times = Benchmarks.Measure.Interleaved(Rounds, Contestants(bytes));
        double ours = times[0].Median, theirs = times[1].Median, again = times[2].Median;
        // What each GPU sends and receives for it at least, as nccl-tests counts.
        double bus = 2.0 * (collective.WorldSize - 1) / collective.WorldSize;
        table.Add(
            $"{bytes >> 20} MiB", $"{ours:F1}", $"{theirs:F1}", $"{again:F1}", $"{bytes / ours / 1e3:F1}",
            $"{bus * bytes / ours / 1e3:F1}", $"{ours / theirs:F3}", $"{again / theirs:F3}");
    }

    /// <summary>Ours, NCCL's own calls, and these again, after the vector registers were cleared as ours does.</summary>
    private Func<double>[] Contestants(long bytes)
    {
        int length = (int)(bytes / sizeof(float)), batch = (int)Math.Clamp((64L << 20) / bytes * 4, 4, 100);
        GpuArray<float>[] parts = [.. arrays.Select(array => array.Slice(0, length))];
        nint[] buffers = [.. parts.Select(part => part.DevicePointer)], streams = [.. collective.Ranks.Select(rank => rank.Stream.Handle)];
        nint[] communicators = collective.Communicators.ToArray();
        return
        [
            Microseconds(batch, () => collective.AllReduce<float>(parts)),
            Microseconds(batch, () => CallNccl(buffers, (nuint)length, communicators, streams)),
            Microseconds(batch, () =>
            {
                UpperHalves.Clear();
                CallNccl(buffers, (nuint)length, communicators, streams);
            }),
        ];
    }

    private static void CallNccl(nint[] buffers, nuint count, nint[] communicators, nint[] streams)
    {
        if (buffers.Length > 1) Check(Nccl.GroupStart());
        for (int i = 0; i < buffers.Length; i++)
            Check(Nccl.AllReduce(buffers[i], buffers[i], count, NcclType.Float32, GpuReduction.Sum, communicators[i], streams[i]));
        if (buffers.Length > 1) Check(Nccl.GroupEnd());
    }

    private Func<double> Microseconds(int batch, Action action) => () =>
    {
        foreach (GpuRank rank in collective.Ranks) rank.Stream.Synchronize();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < batch; i++) action();
        foreach (GpuRank rank in collective.Ranks) rank.Stream.Synchronize();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / batch;
    };

    private static void Check(int code)
    {
        if (code != Nccl.Success) throw new InvalidOperationException($"NCCL's call failed with {code}.");
    }
}
