namespace GpuKernels.Runtime.Tests;

/// <summary>Ranks on CPU devices, which need no NCCL: the same results as those of GPUs.</summary>
public sealed class CpuCollectiveTests : IDisposable
{
    private readonly GpuDevice other = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1 });
    private readonly GpuCollective three;

    public CpuCollectiveTests() => three = GpuCollective.Create(GpuDevice.Cpu, GpuDevice.Cpu, other);

    public void Dispose()
    {
        three.Dispose();
        other.Dispose();
    }

    [Fact]
    public void One_CPU_device_may_be_several_ranks()
    {
        Assert.Equal((3, 3, "copies through the host"), (three.WorldSize, three.Ranks.Count, three.Description));
        Assert.Equal($"rank 2 on {other.Name}", three.Ranks[2].ToString());
    }

    [Theory]
    [InlineData(GpuReduction.Sum, 9)]
    [InlineData(GpuReduction.Product, 24)]
    [InlineData(GpuReduction.Max, 4)]
    [InlineData(GpuReduction.Min, 2)]
    [InlineData(GpuReduction.Average, 3)]
    public void Each_type_has_each_reduction(GpuReduction reduction, int expected)
    {
        Reduce<sbyte>(reduction, [2, 3, 4], (sbyte)expected);
        Reduce<byte>(reduction, [2, 3, 4], (byte)expected);
        Reduce(reduction, [2, 3, 4], expected);
        Reduce<uint>(reduction, [2, 3, 4], (uint)expected);
        Reduce<long>(reduction, [2, 3, 4], expected);
        Reduce<ulong>(reduction, [2, 3, 4], (ulong)expected);
        Reduce<float>(reduction, [2, 3, 4], expected);
        Reduce<double>(reduction, [2, 3, 4], expected);
        Reduce<Half>(reduction, [(Half)2, (Half)3, (Half)4], (Half)expected);
        Reduce<BFloat16>(reduction, [(BFloat16)2, (BFloat16)3, (BFloat16)4], (BFloat16)(float)expected);
    }

    [Fact]
    public void Long_arrays_go_piece_by_piece()
    {
        const int Length = 3_000_001;
        GpuArray<int>[] arrays = [.. three.Ranks.Select(
            rank => rank.Device.Upload<int>(Enumerable.Range(0, Length).Select(i => i * (rank.Number + 1)).ToArray()))];
        three.AllReduce<int>(arrays);
        Assert.Equal(Enumerable.Range(0, Length).Select(i => 6 * i), arrays[2].ToArray());
        foreach (GpuArray<int> array in arrays) array.Dispose();
    }

    [Fact]
    public void Parts_may_be_reduced_and_gathered_in_place()
    {
        GpuArray<int>[] whole = [.. three.Ranks.Select(rank => rank.Device.Upload([1, 2, 3, 4, 5, 6]))];
        GpuArray<int>[] parts = [.. whole.Select((array, rank) => array.Slice(2 * rank, 2))];
        three.ReduceScatter<int>(whole, parts);
        Assert.Equal([3, 6, 3, 4, 5, 6], whole[0].ToArray());
        Assert.Equal([1, 2, 3, 4, 15, 18], whole[2].ToArray());
        three.AllGather<int>(parts, whole);
        Assert.All(whole, array => Assert.Equal([3, 6, 9, 12, 15, 18], array.ToArray()));
        foreach (GpuArray<int> array in whole) array.Dispose();
    }

    [Fact]
    public void A_root_sends_to_all_and_gets_the_sum_of_all()
    {
        GpuArray<int>[] arrays = [.. three.Ranks.Select(rank => rank.Device.Upload([rank.Number, 10 * rank.Number]))];
        three.Reduce<int>(arrays, arrays[1], root: 1);
        Assert.Equal([3, 30], arrays[1].ToArray());
        three.Broadcast<int>(arrays, root: 1);
        Assert.All(arrays, array => Assert.Equal([3, 30], array.ToArray()));
        foreach (GpuArray<int> array in arrays) array.Dispose();
    }

    [Fact]
    public void Ranks_send_round_a_ring()
    {
        GpuArray<(int, byte)>[] arrays = [.. three.Ranks.Select(rank => rank.Device.Upload<(int, byte)>([(rank.Number, 7), default]))];
        three.Group(() =>
        {
            foreach (GpuRank rank in three.Ranks)
            {
                rank.Send(arrays[rank.Number].Slice(0, 1), to: (rank.Number + 1) % 3);
                rank.Receive(arrays[rank.Number].Slice(1, 1), from: (rank.Number + 2) % 3);
            }
        });
        Assert.Equal([(2, 7), (0, 7), (1, 7)], arrays.Select(array => array.ToArray()[1]));
        foreach (GpuArray<(int, byte)> array in arrays) array.Dispose();
    }

    [Fact]
    public unsafe void What_was_enqueued_before_is_waited_for()
    {
        using GpuStream stream = other.CreateStream();
        three.Ranks[2].Stream = stream;
        GpuArray<int>[] arrays = [.. three.Ranks.Select(rank => rank.Device.Allocate<int>(1))];
        nint place = arrays[2].DevicePointer;
        stream.Enqueue(() => Thread.Sleep(50));
        stream.Enqueue(() => *(int*)place = 5);
        three.AllReduce<int>(arrays);
        Assert.Equal([5, 5, 5], arrays.Select(array => array.ToArray()[0]));
        three.Synchronize(TimeSpan.FromMinutes(1));
        foreach (GpuArray<int> array in arrays) array.Dispose();
    }

    [Fact]
    public void A_rank_alone_cannot_wait_for_the_others()
    {
        using GpuArray<int> array = GpuDevice.Cpu.Allocate<int>(2);
        InvalidOperationException alone = Assert.Throws<InvalidOperationException>(() => three.Ranks[0].AllReduce(array));
        Assert.Equal(
            "rank 0 on cpu has AllReduce (Sum) of 2 Int32, and not all other ranks take part. Without NCCL the ranks of a process make their calls together: by the collective's own methods, or in a Group.",
            alone.Message);
        Assert.Throws<InvalidOperationException>(() => three.Ranks[0].Send(array, to: 1));
    }

    private void Reduce<T>(GpuReduction reduction, T[] values, T expected) where T : unmanaged
    {
        GpuArray<T>[] arrays = [.. three.Ranks.Select(rank => rank.Device.Upload<T>([values[rank.Number], values[rank.Number]]))];
        three.AllReduce<T>(arrays, reduction);
        Assert.All(arrays, array => Assert.Equal([expected, expected], array.ToArray()));
        foreach (GpuArray<T> array in arrays) array.Dispose();
    }
}
