using System.Globalization;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>
/// On a machine with at least two GPUs: copies between them, kernels that use each other's memory, and NCCL with all of them.
/// </summary>
public sealed class SeveralGpusTests(ITestOutputHelper output)
{
    private const string Source = """
        extern "C" __global__ void slow(int* y, int n, long long clocks)
        {
            long long start = clock64();
            while (clock64() - start < clocks) { }
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] = y[i] + i;
        }

        extern "C" __global__ void add(const int* x, int* y, int n)
        {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) y[i] += x[i];
        }
        """;

    // About a tenth of a second.
    private const long Clocks = 180_000_000;
    private const int Length = 1 << 20;

    [Fact]
    public void A_copy_between_GPUs_is_ordered_with_what_both_do()
    {
        (GpuDevice first, GpuDevice second) = OpenTwo();
        using CudaModule slowly = CudaModule.Compile(first, Source), also = CudaModule.Compile(second, Source);
        using GpuStream stream = first.CreateStream(), other = second.CreateStream();
        using GpuArray<int> x = first.Allocate<int>(Length), y = second.Allocate<int>(Length);
        for (int round = 1; round <= 3; round++)
        {
            slowly.GetKernel("slow").Launch(stream.Launch(Length), x, Length, Clocks);
            // Reads what is still being written, is read by what is launched after it, and must be done before x is written again.
            y.CopyFrom(x);
            x.CopyFrom(new int[Length]);
            also.GetKernel("slow").Launch(other.Launch(Length), y, Length, Clocks);
            x.CopyFrom(y);
            Assert.Equal(2 * (Length - 1), y.ToArray()[^1]);
            Assert.Equal(2 * (Length - 1), x.ToArray()[^1]);
            x.CopyFrom(new int[Length]);
        }
    }

    [Fact]
    public void A_kernel_uses_another_GPUs_array_where_that_is_enabled()
    {
        (GpuDevice first, GpuDevice second) = OpenTwo();
        using CudaModule module = CudaModule.Compile(first, Source);
        using GpuArray<int> x = second.Upload(Enumerable.Range(0, Length).ToArray()), y = first.Allocate<int>(Length);
        Assert.SkipUnless(first.CanAccess(second), $"{first.Name} cannot access {second.Name}.");
        first.DisablePeerAccess(second);
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => module.GetKernel("add").Launch(first.Launch(Length), x, y, Length));
        Assert.Contains("cuda:0 can use it where it is, after EnablePeerAccess(cuda:1).", refused.Message);
        first.EnablePeerAccess(second);
        try
        {
            Assert.True(first.HasPeerAccess(second));
            first.DefaultStream.Wait(second.DefaultStream);
            for (int i = 0; i < 3; i++) module.GetKernel("add").Launch(first.Launch(Length), x, y, Length);
            Assert.Equal(Enumerable.Range(0, Length).Select(i => 3 * i), y.ToArray());
        }
        finally
        {
            first.DisablePeerAccess(second);
        }
    }

    [Fact]
    public void Memory_that_another_GPU_still_reads_is_not_used_again()
    {
        (GpuDevice first, GpuDevice second) = OpenTwo();
        Assert.SkipUnless(first.CanAccess(second), $"{first.Name} cannot access {second.Name}.");
        using CudaModule module = CudaModule.Compile(first, Source);
        first.EnablePeerAccess(second);
        try
        {
            using GpuArray<int> y = first.Allocate<int>(Length);
            for (int round = 0; round < 3; round++)
            {
                int[] expected = [.. Enumerable.Range(round, Length)];
                GpuArray<int> x = second.Upload(expected);
                y.CopyFrom(new int[Length]);
                module.GetKernel("slow").Launch(first.Launch(1, 32), y, 0, Clocks);
                module.GetKernel("add").Launch(first.Launch(Length), x, y, Length);
                x.Dispose();
                using GpuArray<int> again = second.Upload(new int[Length]);
                Assert.Equal(expected, y.ToArray());
            }
        }
        finally
        {
            first.DisablePeerAccess(second);
        }
    }

    [Fact]
    public void All_GPUs_reduce_all_types()
    {
        using GpuCollective all = OpenAll();
        // Small numbers, which all types have, also of their product.
        int[] values = [.. all.Ranks.Select(rank => 1 + rank.Number % 2)];
        int sum = values.Sum(), product = values.Aggregate((a, b) => a * b), max = values.Max(), min = values.Min();
        foreach ((GpuReduction reduction, double expected) in new[]
            { (GpuReduction.Sum, (double)sum), (GpuReduction.Product, product), (GpuReduction.Max, max), (GpuReduction.Min, min),
                (GpuReduction.Average, (double)sum / values.Length) })
        {
            Reduce(all, reduction, r => (float)values[r], (float)expected);
            Reduce(all, reduction, r => (double)values[r], expected);
            Reduce(all, reduction, r => (Half)values[r], (Half)expected);
            Reduce(all, reduction, r => (BFloat16)(float)values[r], (BFloat16)(float)expected);
            Reduce(all, reduction, r => values[r], (int)expected);
            Reduce(all, reduction, r => (uint)values[r], (uint)expected);
            Reduce(all, reduction, r => (long)values[r], (long)expected);
            Reduce(all, reduction, r => (ulong)values[r], (ulong)expected);
            Reduce(all, reduction, r => (sbyte)values[r], (sbyte)expected);
            Reduce(all, reduction, r => (byte)values[r], (byte)expected);
        }
    }

    [Fact]
    public void All_GPUs_exchange()
    {
        using GpuCollective all = OpenAll();
        int ranks = all.WorldSize;
        GpuArray<int>[] own = [.. all.Ranks.Select(rank => rank.Device.Upload<int>(Enumerable.Range(1000 * rank.Number, 100).ToArray()))];
        GpuArray<int>[] gathered = [.. all.Ranks.Select(rank => rank.Device.Allocate<int>(100 * ranks))];
        all.AllGather<int>(own, gathered);
        int[] expected = [.. Enumerable.Range(0, ranks).SelectMany(rank => Enumerable.Range(1000 * rank, 100))];
        Assert.All(gathered, array => Assert.Equal(expected, array.ToArray()));

        all.ReduceScatter<int>(gathered, own);
        for (int r = 0; r < ranks; r++) Assert.Equal(Enumerable.Range(1000 * r, 100).Select(i => ranks * i), own[r].ToArray());

        all.Group(() =>
        {
            foreach (GpuRank rank in all.Ranks)
            {
                rank.Send(own[rank.Number], to: (rank.Number + 1) % ranks);
                rank.Receive(gathered[rank.Number].Slice(0, 100), from: (rank.Number + ranks - 1) % ranks);
            }
        });
        for (int r = 0; r < ranks; r++) Assert.Equal(own[(r + ranks - 1) % ranks].ToArray(), gathered[r].Slice(0, 100).ToArray());

        all.Reduce<int>(own, own[1], GpuReduction.Max, root: 1);
        all.Broadcast<int>(own, root: 1);
        Assert.All(own, array => Assert.Equal(own[1].ToArray(), array.ToArray()));
        all.Synchronize(TimeSpan.FromSeconds(30));
        foreach (GpuArray<int> array in own.Concat(gathered)) array.Dispose();
    }

    [Fact]
    public void Several_processes_reduce()
    {
        int count = RequireNcclAndGpus();
        int port = FreePort.Find();
        OtherProcess[] processes = [.. Enumerable.Range(0, count)
            .Select(rank => new OtherProcess(nameof(Rank), Variables(rank, count, port)))];
        foreach (OtherProcess process in processes)
        {
            using (process) output.WriteLine(process.WaitForSuccess());
        }
    }

    [Fact(Explicit = true)]
    public void Rank()
    {
        using GpuCollective all = GpuCollective.FromEnvironment(TimeSpan.FromSeconds(60));
        GpuRank rank = all.Ranks.Single();
        using GpuArray<float> x = rank.Device.Upload<float>([rank.Number + 1, 10]);
        rank.AllReduce(x);
        all.Synchronize(TimeSpan.FromSeconds(30));
        Assert.Equal([all.WorldSize * (all.WorldSize + 1) / 2f, 10f * all.WorldSize], x.ToArray());
    }

    [Fact]
    public void A_rank_that_never_comes_is_told_and_the_process_goes_on()
    {
        RequireNcclAndGpus();
        using OtherProcess process = new(nameof(Lonely));
        output.WriteLine(process.WaitForSuccess());
    }

    [Fact(Explicit = true)]
    public void Lonely()
    {
        using GpuCollective all = OpenAll();
        GpuArray<float>[] arrays = [.. all.Ranks.Select(rank => rank.Device.Upload([1f]))];
        // NCCL connects the ranks at their first operation, where the host waits for all of them.
        all.AllReduce<float>(arrays);
        all.Synchronize();
        // The others make no second call, so that the kernel waits for ever.
        all.Ranks[0].AllReduce(arrays[0]);
        GpuCollectiveException late = Assert.Throws<GpuCollectiveException>(() => all.Synchronize(TimeSpan.FromSeconds(2)));
        Assert.Contains("did not end within 2 s", late.Message);
        Assert.Throws<ObjectDisposedException>(() => all.Ranks[0].AllReduce(arrays[0]));
        arrays[0].CopyFrom([2f]);
        Assert.Equal([2f], arrays[0].ToArray());
    }

    [Fact]
    public void All_GPUs_have_properties()
    {
        TestDevices.SkipWithoutGpu();
        foreach (GpuDeviceProperties gpu in GpuDeviceProperties.ReadAll())
        {
            output.WriteLine(gpu.ToString());
            if (gpu.Kind == GpuDeviceKind.Cpu) continue;
            Assert.Equal(32, gpu.WarpSize);
            Assert.InRange(gpu.TotalMemoryBytes, 1L << 30, 1L << 40);
            Assert.True(
                gpu is { Multiprocessors: > 0, L2CacheBytes: > 0, MemoryBusBits: > 0, ClockKilohertz: > 0, ConstantBytes: 65536, SharedBytesPerBlock: 49152 });
            Assert.Matches("^GPU-[0-9a-f-]{36}$", gpu.Uuid);
            Assert.Matches("^[0-9A-F]{4,8}:[0-9A-F]{2}:[0-9A-F]{2}\\.0$", gpu.PciBusId);
            Assert.Equal(gpu, GpuDevice.Get(gpu.Name).Properties);
        }
    }

    private static KeyValuePair<string, string>[] Variables(int rank, int count, int port) =>
    [
        new("RANK", Text(rank)), new("LOCAL_RANK", Text(rank)), new("WORLD_SIZE", Text(count)), new("MASTER_ADDR", "127.0.0.1"),
        new("MASTER_PORT", Text(port)),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Reduce<T>(GpuCollective all, GpuReduction reduction, Func<int, T> value, T expected) where T : unmanaged
    {
        const int Count = 1001;
        GpuArray<T>[] arrays = [.. all.Ranks.Select(rank => rank.Device.Upload<T>(Enumerable.Repeat(value(rank.Number), Count).ToArray()))];
        all.AllReduce<T>(arrays, reduction);
        foreach (GpuArray<T> array in arrays)
        {
            Assert.Equal(Enumerable.Repeat(expected, Count), array.ToArray());
            array.Dispose();
        }
    }

    private static int RequireNcclAndGpus()
    {
        int count = GpuDevice.Names.Count - 1;
        Assert.SkipWhen(count < 2, $"This machine has {count} GPUs, and the test needs two.");
        Assert.SkipUnless(GpuCollective.HasNccl, GpuCollective.NcclProblem ?? "");
        return count;
    }

    private static GpuCollective OpenAll()
    {
        int count = RequireNcclAndGpus();
        return GpuCollective.Create([.. Enumerable.Range(0, count).Select(i => GpuDevice.Get($"cuda:{Text(i)}"))]);
    }

    private static (GpuDevice First, GpuDevice Second) OpenTwo()
    {
        int count = GpuDevice.Names.Count - 1;
        Assert.SkipWhen(count < 2, $"This machine has {count} GPUs, and the test needs two.");
        return (GpuDevice.Get("cuda:0"), GpuDevice.Get("cuda:1"));
    }
}
