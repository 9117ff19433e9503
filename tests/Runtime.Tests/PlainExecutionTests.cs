using GpuKernels.CompilerServices;

namespace GpuKernels.Runtime.Tests;

public sealed class PlainExecutionTests
{
    [Fact]
    public void Every_thread_sees_its_own_indices()
    {
        Dim3 grid = (3, 2, 2), block = (4, 3, 2);
        HashSet<(int, int, int, int, int, int)> seen = [];
        PlainExecution.Run(grid, block, () =>
        {
            Assert.Equal(grid, new Dim3(GridDim.X, GridDim.Y, GridDim.Z));
            Assert.Equal(block, new Dim3(BlockDim.X, BlockDim.Y, BlockDim.Z));
            seen.Add((BlockIdx.X, BlockIdx.Y, BlockIdx.Z, ThreadIdx.X, ThreadIdx.Y, ThreadIdx.Z));
        });
        Assert.Equal(grid.Count * block.Count, seen.Count);
        Assert.Contains((2, 1, 1, 3, 2, 1), seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(256)]
    public void A_block_sums_through_shared_memory(int threads)
    {
        int[] data = [.. Enumerable.Range(0, threads * 5)], sums = new int[5];
        PlainExecution.Run(5, threads, () => BlockSum(data, sums));
        for (int block = 0; block < 5; block++) Assert.Equal(data.Skip(block * threads).Take(threads).Sum(), sums[block]);
    }

    [Fact]
    public void A_thread_that_has_ended_is_not_waited_for()
    {
        int[] order = new int[8];
        int arrived = 0;
        PlainExecution.Run(2, 8, () =>
        {
            if (ThreadIdx.X % 2 == 1) return;
            Interlocked.Increment(ref arrived);
            Block.Sync();
            order[ThreadIdx.X] = arrived;
            if (ThreadIdx.X == 0) return;
            Block.Sync();
            order[ThreadIdx.X] += 100;
        });
        Assert.Equal([8, 0, 108, 0, 108, 0, 108, 0], order);
    }

    [Fact]
    public void Threads_of_one_block_share_each_array_and_blocks_do_not()
    {
        PlainExecution.Run(3, 4, () =>
        {
            Span<int> first = Block.Shared<int>(4);
            Span<double> second = Block.Shared<double>(2);
            // Nothing is left of the block before.
            if (ThreadIdx.X == 0) Assert.NotEqual(100 + BlockIdx.X - 1, first[0]);
            Block.Sync();
            first[ThreadIdx.X] = 100 + BlockIdx.X;
            second[ThreadIdx.X % 2] = 1.5;
            Block.Sync();
            Assert.Equal([100 + BlockIdx.X, 100 + BlockIdx.X, 100 + BlockIdx.X, 100 + BlockIdx.X], first.ToArray());
            Assert.Equal([1.5, 1.5], second.ToArray());
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(15)]
    public void An_exception_of_any_thread_surfaces_and_ends_the_others(int bad)
    {
        int after = 0;
        DivideByZeroException error = Assert.Throws<DivideByZeroException>(() => PlainExecution.Run(4, 16, () =>
        {
            if (BlockIdx.X == 1 && ThreadIdx.X == bad) ThrowFromKernel();
            Block.Sync();
            if (BlockIdx.X > 0) after++;
        }));
        Assert.Contains(nameof(ThrowFromKernel), error.StackTrace);
        Assert.Equal(0, after);
        PlainExecution.Run(1, 4, Block.Sync);
    }

    [Fact]
    public void Threads_that_disagree_about_shared_memory_are_told()
    {
        string message = Assert.Throws<InvalidOperationException>(
            () => PlainExecution.Run(1, 2, () => Block.Shared<int>(ThreadIdx.X + 1))).Message;
        Assert.Contains("Block.Shared<Int32>(2)", message);
        Assert.Contains("Block.Shared<Int32>(1)", message);
        Assert.Throws<ArgumentOutOfRangeException>(() => PlainExecution.Run(1, 1, () => Block.Shared<int>(-1)));
    }

    [Fact]
    public void Intrinsics_have_no_meaning_outside_of_a_kernel()
    {
        PlainExecution.Run(1, 2, Block.Sync);
        Assert.Contains("Launch", Assert.Throws<InvalidOperationException>(() => ThreadIdx.X).Message);
        Assert.Throws<InvalidOperationException>(() => BlockIdx.Y);
        Assert.Throws<InvalidOperationException>(() => BlockDim.Z);
        Assert.Throws<InvalidOperationException>(() => GridDim.X);
        Assert.Throws<InvalidOperationException>(Block.Sync);
        Assert.Throws<InvalidOperationException>(() => Block.Shared<int>(1).Length);
    }

    [Fact]
    public void A_grid_of_no_blocks_runs_nothing_and_a_block_has_threads()
    {
        PlainExecution.Run(0, 4, () => Assert.Fail("There is no thread."));
        Assert.Equal("grid", Assert.Throws<ArgumentOutOfRangeException>(() => PlainExecution.Run(-1, 1, () => { })).ParamName);
        Assert.Equal("block", Assert.Throws<ArgumentOutOfRangeException>(() => PlainExecution.Run(1, 0, () => { })).ParamName);
    }

    [Fact]
    public void The_largest_block_runs()
    {
        int total = 0;
        PlainExecution.Run(2, 1024, () =>
        {
            Block.Sync();
            total++;
        });
        Assert.Equal(2048, total);
    }

    private static void ThrowFromKernel() => throw new DivideByZeroException();

    private static void BlockSum(ReadOnlySpan<int> x, Span<int> sums)
    {
        Span<int> tile = Block.Shared<int>(256);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * BlockDim.X + t];
        Block.Sync();
        for (int half = BlockDim.X / 2; half > 0; half /= 2)
        {
            if (t < half) tile[t] += tile[t + half];
            Block.Sync();
        }
        if (t == 0) sums[BlockIdx.X] = tile[0];
    }
}
