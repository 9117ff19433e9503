using GpuKernels.Collectives;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>What an operation of all ranks costs the host beside NCCL's own calls.</summary>
public sealed class CollectiveCostTests : IDisposable
{
    private readonly GpuDevice first, second;
    private readonly GpuCollective both;
    private readonly GpuArray<float>[] arrays;

    public CollectiveCostTests()
    {
        StubNccl.Require();
        (first, second) = (GpuDevice.Get("cuda:0"), GpuDevice.Get("cuda:1"));
        both = GpuCollective.Create(first, second);
        arrays = [first.Upload([1f, 2f]), second.Upload([10f, 20f])];
    }

    public void Dispose()
    {
        StubDriver.FailEvery(0);
        foreach (GpuArray<float> array in arrays) array.Dispose();
        both.Dispose();
        first.Dispose();
        second.Dispose();
    }

    [Fact]
    public void It_calls_NCCL_once_for_each_rank_and_around_them_and_nothing_of_the_driver()
    {
        both.AllReduce<float>(arrays);
        int before = StubNccl.Calls;
        StubDriver.FailEvery(1);
        both.AllReduce<float>(arrays);
        StubDriver.FailEvery(0);
        Assert.Equal(4, StubNccl.Calls - before);
        Assert.Equal([22f, 44f], arrays[0].ToArray());
    }

    [Fact]
    public void It_allocates_nothing()
    {
        for (int i = 0; i < 10; i++) both.AllReduce<float>(arrays);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) both.AllReduce<float>(arrays);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_group_of_many_calls_keeps_their_order()
    {
        both.Group(() =>
        {
            for (int i = 0; i < 12; i++) both.AllReduce<float>(arrays);
        });
        // Each doubles what both have.
        Assert.Equal([11f * 2048, 22f * 2048], arrays[1].ToArray());
    }

    [Fact]
    public void A_rank_is_one_threads_at_a_time_and_others_go_on_meanwhile()
    {
        RankGate gate = new();
        gate.Enter(0b011);
        int entered = 0;
        Thread[] waiting = [.. new ulong[] { 0b001, 0b010, 0b110 }.Select(ranks => new Thread(() =>
        {
            gate.Enter(ranks);
            Interlocked.Increment(ref entered);
            gate.Exit(ranks);
        }))];
        foreach (Thread thread in waiting) thread.Start();
        gate.Enter(0b100);
        gate.Exit(0b100);
        Assert.False(waiting[0].Join(50));
        Assert.Equal(0, Volatile.Read(ref entered));
        gate.Exit(0b011);
        foreach (Thread thread in waiting) thread.Join();
        Assert.Equal(3, entered);
    }

    [Fact]
    public void Nobody_waits_for_ever_where_many_want_the_same_ranks()
    {
        RankGate gate = new();
        int[] used = new int[3];
        Parallel.For(0, 8, thread =>
        {
            ulong ranks = new ulong[] { 0b001, 0b010, 0b100, 0b011, 0b101, 0b110, 0b111, 0b001 }[thread];
            for (int i = 0; i < 20_000; i++)
            {
                gate.Enter(ranks);
                // Not atomic: who is not alone loses some.
                for (int rank = 0; rank < used.Length; rank++) used[rank] += (int)(ranks >> rank) & 1;
                gate.Exit(ranks);
            }
        });
        Assert.Equal([100_000, 80_000, 80_000], used);
    }
}
