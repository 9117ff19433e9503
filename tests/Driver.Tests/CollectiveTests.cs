using GpuKernels.Collectives;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>Two GPUs that compute together, by an NCCL that is compiled here and computes with the host's memory.</summary>
public sealed class CollectiveTests : IDisposable
{
    private readonly GpuDevice first, second;
    private readonly GpuCollective both;

    public CollectiveTests()
    {
        StubNccl.Require();
        (first, second) = (GpuDevice.Get("cuda:0"), GpuDevice.Get("cuda:1"));
        both = GpuCollective.Create(first, second);
    }

    public void Dispose()
    {
        both.Dispose();
        first.Dispose();
        second.Dispose();
        Assert.Equal(0, StubNccl.Counts.Communicators);
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void The_library_is_found_and_says_its_version()
    {
        Assert.True(GpuCollective.HasNccl);
        Assert.Null(GpuCollective.NcclProblem);
        Assert.Equal(new Version(2, 27, 3), GpuCollective.NcclVersion);
        Assert.Equal("GpuCollective of 2 of 2 ranks by NCCL 2.27.3", both.ToString());
        Assert.Equal(["rank 0 on cuda:0", "rank 1 on cuda:1"], both.Ranks.Select(rank => rank.ToString()));
    }

    [Theory]
    [InlineData(GpuReduction.Sum, 22f)]
    [InlineData(GpuReduction.Product, 40f)]
    [InlineData(GpuReduction.Max, 20f)]
    [InlineData(GpuReduction.Min, 2f)]
    [InlineData(GpuReduction.Average, 11f)]
    public void All_ranks_get_the_reduction_of_all(GpuReduction reduction, float expected)
    {
        using GpuArray<float> x = first.Upload([2f, 2f, 2f]), y = second.Upload([20f, 20f, 20f]);
        both.AllReduce([x, y], reduction);
        Assert.Equal([expected, expected, expected], x.ToArray());
        Assert.Equal(x.ToArray(), y.ToArray());
    }

    [Fact]
    public void All_element_types_are_summed()
    {
        Sum<sbyte>(-3, 5, 2);
        Sum<byte>(3, 5, 8);
        Sum(-3, 5, 2);
        Sum(3u, 5u, 8u);
        Sum(-3L, 1L << 40, (1L << 40) - 3);
        Sum(3ul, 1ul << 63, (1ul << 63) + 3);
        Sum(1.5f, 2f, 3.5f);
        Sum(1.5, 1e100, 1e100);
        Sum((Half)1.5f, (Half)2.25f, (Half)3.75f);
        Sum((BFloat16)1.5f, (BFloat16)2.25f, (BFloat16)3.75f);

        void Sum<T>(T left, T right, T expected) where T : unmanaged
        {
            using GpuArray<T> x = first.Upload<T>([left]), y = second.Upload<T>([right]);
            both.AllReduce([x, y]);
            Assert.Equal((expected, expected), (x.ToArray()[0], y.ToArray()[0]));
        }
    }

    [Fact]
    public void Elements_that_are_no_numbers_can_be_moved_and_not_be_summed()
    {
        using GpuArray<(short, short)> x = first.Upload<(short, short)>([(1, 2), (3, 4)]), y = second.Allocate<(short, short)>(2);
        both.Broadcast([x, y]);
        Assert.Equal([(1, 2), (3, 4)], y.ToArray());
        NotSupportedException refused = Assert.Throws<NotSupportedException>(() => both.AllReduce([x, y]));
        Assert.Equal(
            "Elements of ValueTuple`2 cannot be reduced. Those that can are: SByte, Byte, Int32, UInt32, Int64, UInt64, Half, Single, Double, BFloat16.", refused.Message);
    }

    [Fact]
    public void A_broadcast_has_a_root()
    {
        using GpuArray<int> x = first.Upload([1, 2]), y = second.Upload([3, 4]);
        both.Broadcast([x, y], root: 1);
        Assert.Equal([3, 4], x.ToArray());
        Assert.Equal([3, 4], y.ToArray());
    }

    [Fact]
    public void A_reduction_can_go_to_one_rank()
    {
        using GpuArray<int> x = first.Upload([1, 2]), y = second.Upload([3, 4]), sum = second.Allocate<int>(2);
        both.Reduce([x, y], sum, root: 1);
        Assert.Equal([4, 6], sum.ToArray());
        Assert.Equal([1, 2], x.ToArray());
    }

    [Fact]
    public void Parts_of_sums_are_scattered_and_gathered()
    {
        using GpuArray<int> x = first.Upload([1, 2, 3, 4]), y = second.Upload([10, 20, 30, 40]);
        using GpuArray<int> partX = first.Allocate<int>(2), partY = second.Allocate<int>(2);
        both.ReduceScatter([x, y], [partX, partY]);
        Assert.Equal([11, 22], partX.ToArray());
        Assert.Equal([33, 44], partY.ToArray());
        both.AllGather([partX, partY], [x, y]);
        Assert.Equal([11, 22, 33, 44], x.ToArray());
        Assert.Equal([11, 22, 33, 44], y.ToArray());
    }

    [Fact]
    public void Ranks_send_to_each_other_in_a_group()
    {
        using GpuArray<int> x = first.Upload([1, 2, 0, 0]), y = second.Upload([3, 4, 0, 0]);
        int before = StubNccl.Counts.Groups;
        both.Group(() =>
        {
            both.Ranks[0].Send(x.Slice(0, 2), to: 1);
            both.Ranks[0].Receive(x.Slice(2, 2), from: 1);
            both.Ranks[1].Send(y.Slice(0, 2), to: 0);
            both.Ranks[1].Receive(y.Slice(2, 2), from: 0);
        });
        Assert.Equal([1, 2, 3, 4], x.ToArray());
        Assert.Equal([3, 4, 1, 2], y.ToArray());
        Assert.Equal(before + 1, StubNccl.Counts.Groups);
    }

    [Fact]
    public async Task A_rank_may_have_a_thread_of_its_own()
    {
        using GpuArray<int> x = first.Upload([1]), y = second.Upload([2]);
        await Task.WhenAll(InThread(() => both.Ranks[1].AllReduce(y)), InThread(() => both.Ranks[0].AllReduce(x)));
        Assert.Equal((3, 3), (x.ToArray()[0], y.ToArray()[0]));
    }

    [Fact]
    public void A_rank_works_on_the_stream_that_it_is_given()
    {
        using GpuStream stream = first.CreateStream();
        using GpuArray<int> x = first.Upload([1]), y = second.Upload([2]);
        both.Ranks[0].Stream = stream;
        both.AllReduce([x, y]);
        both.Synchronize();
        Assert.Equal([3], x.ToArray());
        ArgumentException refused = Assert.Throws<ArgumentException>(() => both.Ranks[1].Stream = stream);
        Assert.StartsWith("The stream is of cuda:0, and rank 1 is on cuda:1.", refused.Message);
        both.Ranks[0].Stream = first.DefaultStream;
    }

    [Fact]
    public void A_group_that_throws_makes_no_calls()
    {
        using GpuArray<int> x = first.Upload([1]), y = second.Upload([2]);
        int before = StubNccl.Counts.Groups;
        Assert.Throws<TimeoutException>(() => both.Group(() =>
        {
            both.Ranks[0].AllReduce(x);
            throw new TimeoutException();
        }));
        Assert.Equal(before, StubNccl.Counts.Groups);
        both.AllReduce([x, y]);
        Assert.Equal([3], x.ToArray());
    }

    [Fact]
    public void Operations_that_differ_are_found_before_they_wait_for_each_other()
    {
        using GpuArray<int> x = first.Allocate<int>(3), y = second.Allocate<int>(4);
        ArgumentException lengths = Assert.Throws<ArgumentException>(() => both.AllReduce([x, y]));
        Assert.Equal(
            "The ranks are given different operations: rank 0 AllReduce (Sum) of 3 Int32, and rank 1 AllReduce (Sum) of 4 Int32.",
            lengths.Message);
        ArgumentException pair = Assert.Throws<ArgumentException>(() => both.Group(() =>
        {
            both.Ranks[0].Send(x, to: 1);
            both.Ranks[1].Receive(y, from: 0);
        }));
        Assert.Equal("Rank 0 has Send to rank 1 of 12 bytes of Int32, and rank 1 Receive from rank 0 of 16 bytes of Int32.", pair.Message);
        ArgumentException more = Assert.Throws<ArgumentException>(() => both.Group(() =>
        {
            both.Ranks[0].Broadcast(x);
            both.Ranks[1].Broadcast(y.Slice(0, 3));
            both.Ranks[1].AllReduce(y);
        }));
        Assert.Equal("Rank 1 has one operation more than the other ranks of the group: AllReduce (Sum) of 4 Int32.", more.Message);
    }

    [Fact]
    public void Arrays_are_checked()
    {
        using GpuArray<int> x = first.Allocate<int>(2), y = second.Allocate<int>(2), longer = second.Allocate<int>(5);
        Assert.StartsWith(
            "There are 1 arrays, and this process has 2 ranks", Assert.Throws<ArgumentException>(() => both.AllReduce([x])).Message);
        Assert.StartsWith(
            "The array is on cuda:1, and rank 0 is on cuda:0.", Assert.Throws<ArgumentException>(() => both.AllReduce([y, x])).Message);
        Assert.StartsWith(
            "Rank 0's source has 2 elements, and its destination 2; it needs 2 times as many.",
            Assert.Throws<ArgumentException>(() => both.AllGather([x, y], [x, longer])).Message);
        Assert.StartsWith("The ranks are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => both.Ranks[0].Send(x, to: 2)).Message);
        Assert.Throws<ArgumentNullException>(() => both.Reduce([x, y], null));
        y.Dispose();
        Assert.Throws<ObjectDisposedException>(() => both.AllReduce([x, y]));
    }

    [Fact]
    public void Devices_are_checked()
    {
        Assert.StartsWith("cuda:0 is named twice", Assert.Throws<ArgumentException>(() => GpuCollective.Create(first, first)).Message);
        Assert.StartsWith(
            "cuda:0 and cpu cannot be ranks of one collective",
            Assert.Throws<ArgumentException>(() => GpuCollective.Create(first, GpuDevice.Cpu)).Message);
        Assert.StartsWith("A collective has at least one device.", Assert.Throws<ArgumentException>(() => GpuCollective.Create()).Message);
    }

    [Fact]
    public void After_its_end_a_collective_refuses()
    {
        using GpuArray<int> x = first.Allocate<int>(1), y = second.Allocate<int>(1);
        both.Dispose();
        Assert.Throws<ObjectDisposedException>(() => both.AllReduce([x, y]));
        Assert.Throws<ObjectDisposedException>(() => both.Ranks[0].AllReduce(x));
        Assert.Throws<ObjectDisposedException>(() => both.Synchronize());
        both.Dispose();
    }

    [Theory]
    [InlineData(
        "ncclAllReduce", 4,
        "ncclAllReduce of rank 1 on cuda:1 (AllReduce (Sum) of 1 Int32) failed with ncclInvalidArgument (4): invalid argument (run with NCCL_DEBUG=WARN for details). NCCL's last words: the stub was told to fail.", 1)]
    [InlineData(
        "ncclGroupStart", 3,
        "ncclGroupStart of this process failed with ncclInternalError (3): internal error - please report this issue to the NCCL developers.")]
    [InlineData(
        "ncclGroupEnd", 1,
        "ncclGroupEnd of a group of 2 operations, AllReduce (Sum) of 1 Int32 the first of them, failed with ncclUnhandledCudaError (1): unhandled cuda error")]
    public void A_call_that_fails_is_an_exception_and_no_more(string call, int code, string message, int skip = 0)
    {
        using GpuArray<int> x = first.Upload([1]), y = second.Upload([2]);
        StubNccl.Fail(call, code, skip);
        GpuCollectiveException thrown = Assert.Throws<GpuCollectiveException>(() => both.AllReduce([x, y]));
        Assert.StartsWith(message, thrown.Message);
        Assert.Equal((call, code), (thrown.Call, thrown.Code));
    }

    [Theory]
    [InlineData("ncclBroadcast")]
    [InlineData("ncclReduce")]
    [InlineData("ncclReduceScatter")]
    [InlineData("ncclAllGather")]
    [InlineData("ncclSend")]
    [InlineData("ncclRecv")]
    public void Each_call_is_named(string call)
    {
        using GpuArray<int> x = first.Upload([1]), y = second.Upload([2]), two = first.Allocate<int>(2);
        StubNccl.Fail(call, 5);
        GpuRank rank = both.Ranks[0];
        GpuCollectiveException thrown = Assert.Throws<GpuCollectiveException>(() => both.Group(() =>
        {
            if (call == "ncclBroadcast") rank.Broadcast(x);
            else if (call == "ncclReduce") rank.Reduce(x, x);
            else if (call == "ncclReduceScatter") rank.ReduceScatter(two, x);
            else if (call == "ncclAllGather") rank.AllGather(x, two);
            else if (call == "ncclSend") rank.Send(x, 1);
            else rank.Receive(x, 1);
        }));
        Assert.Equal((call, 5, "ncclInvalidUsage"), (thrown.Call, thrown.Code, thrown.CodeName));
    }

    [Theory]
    [InlineData("ncclGetUniqueId", "ncclGetUniqueId of this process failed with ncclSystemError (2)")]
    [InlineData("ncclGroupStart", "ncclGroupStart of this process failed with ncclSystemError (2)")]
    [InlineData("ncclCommInitRank", "ncclCommInitRank of rank 1 on cuda:1 failed with ncclSystemError (2)")]
    [InlineData("ncclGroupEnd", "ncclCommInitRank of rank 0 on cuda:0, rank 1 on cuda:1 failed with ncclSystemError (2)")]
    public void What_does_not_start_leaves_nothing(string call, string message)
    {
        int before = StubNccl.Counts.Communicators;
        StubNccl.Fail(call, 2, call == "ncclCommInitRank" ? 1 : 0);
        GpuCollectiveException thrown = Assert.Throws<GpuCollectiveException>(() => GpuCollective.Create(first, second));
        Assert.StartsWith(message, thrown.Message);
        Assert.Equal(before, StubNccl.Counts.Communicators);
    }

    [Fact]
    public void A_rank_that_is_lost_is_told_by_the_next_wait_and_the_rest_is_aborted()
    {
        int aborted = StubNccl.Counts.Aborted;
        StubNccl.Lose(6);
        GpuCollectiveException lost = Assert.Throws<GpuCollectiveException>(() => both.Synchronize());
        Assert.Equal(("ncclCommGetAsyncError", 6, "ncclRemoteError"), (lost.Call, lost.Code, lost.CodeName));
        Assert.Contains(
            "rank 0 on cuda:0, for an operation that ran, failed with ncclRemoteError (6): remote process exited or there was a network error.", lost.Message);
        Assert.Equal(aborted + 2, StubNccl.Counts.Aborted);
        using GpuArray<int> x = first.Allocate<int>(1), y = second.Allocate<int>(1);
        Assert.Throws<ObjectDisposedException>(() => both.AllReduce([x, y]));
    }

    [Fact]
    public void What_cannot_be_given_back_is_no_error()
    {
        StubNccl.Fail("ncclCommDestroy", 3);
        both.Dispose();
    }

    [Fact]
    public void Without_the_library_there_is_a_reason()
    {
        (_, string? missing) = NcclLibrary.Find(name => name == NcclLibrary.Variable ? "/nowhere/libnccl.so" : null);
        Assert.Equal("GPUKERNELS_NCCL names '/nowhere/libnccl.so', which cannot be loaded as NCCL.", missing);
        string old = StubDriver.CompileFile("nccl.c", "old-nccl", "-DTOO_OLD", "-lpthread");
        (_, string? tooOld) = NcclLibrary.Find(name => name == NcclLibrary.Variable ? old : null);
        Assert.Equal($"{old} is NCCL 2.8.4; 2.13.0 is the oldest that is supported.", tooOld);
    }

    [Fact]
    public async Task Processes_join_and_exchange()
    {
        int port = FreePort.Find();
        Task<GpuCollective> joining = Task.Factory.StartNew(
            () => GpuCollective.Join(second, new GpuProcessGroup(1, 2, "127.0.0.1", port, 1)), CancellationToken.None,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using GpuCollective mine = GpuCollective.Join(first, new GpuProcessGroup(0, 2, "127.0.0.1", port));
        using GpuCollective theirs = await joining;
        Assert.Equal(
            (2, "rank 0 on cuda:0", "rank 1 on cuda:1"),
            (theirs.WorldSize, mine.Ranks.Single().ToString(), theirs.Ranks.Single().ToString()));
        using GpuArray<int> x = first.Upload([1]), y = second.Upload([2]);
        await Task.WhenAll(InThread(() => theirs.AllReduce([y])), InThread(() => mine.AllReduce([x])));
        Assert.Equal((3, 3), (x.ToArray()[0], y.ToArray()[0]));
    }

    [Fact]
    public void A_process_of_a_CPU_device_cannot_join() => Assert.StartsWith(
        "Several processes exchange elements by NCCL, between GPUs, and cpu is none.",
        Assert.Throws<NotSupportedException>(() => GpuCollective.Join(GpuDevice.Cpu, new GpuProcessGroup(0, 2, "127.0.0.1", 1))).Message);

    private static Task InThread(Action action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
