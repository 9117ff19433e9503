using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Threads that wait for others in vain: undefined on a GPU, an exception on the CPU device and in plain execution, and never a hang.</summary>
public class DivergenceTests
{
    [Fact]
    public void Lanes_that_wait_at_different_operations()
    {
        int[] x = new int[32];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Branches(GpuDevice.Cpu.Launch(1, 32), x));
        Assert.Equal(
            "GpuKernels.Tests.Kernels.Divergence.Branches: no thread of the block can go on. Thread (0, 0, 0) of block (0, 0, 0) waits at Warp.ReduceAdd " +
            "number 1 for thread (20, 0, 0) of block (0, 0, 0), which waits at Warp.ReduceMax number 1.", thrown.Message);
        thrown = Assert.Throws<GpuDivergenceException>(() => PlainExecution.Run(1, 32, () => Divergence.Branches(x)));
        Assert.Equal("In block (0, 0, 0) no thread can go on. Thread (0, 0, 0) waits at Warp.ReduceAdd for thread (20, 0, 0), which waits at another Warp.ReduceMax, or with another mask.", thrown.Message);
    }

    [Fact]
    public void Threads_that_leave_a_loop_with_a_barrier()
    {
        int[] x = new int[5];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Loop(GpuDevice.Cpu.Launch(1, 5), x));
        Assert.Equal(
            "GpuKernels.Tests.Kernels.Divergence.Loop: no thread of the block can go on. Thread (0, 0, 0) of block (0, 0, 0) waits at Block.Sync " +
            "number 2 for thread (3, 0, 0) of block (0, 0, 0), which waits at Block.Sync number 3.", thrown.Message);
    }

    [Fact]
    public void Lanes_that_multiply_matrices_without_the_others()
    {
        Half[] a = new Half[256];
        float[] x = new float[256];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Products(GpuDevice.Cpu.Launch(1, 32), a, x));
        Assert.Contains("waits at Warp.Shuffle", thrown.Message);
    }

    [Fact]
    public void A_lane_that_waits_at_the_barrier()
    {
        int[] x = new int[96];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Barrier(GpuDevice.Cpu.Launch(2, 96), x));
        Assert.Contains("Thread (64, 0, 0) of block (0, 0, 0) waits at Warp.Any number 1 for thread (65, 0, 0) of block (0, 0, 0), which waits at Block.Sync number 1.", thrown.Message);
        thrown = Assert.Throws<GpuDivergenceException>(() => PlainExecution.Run(2, 96, () => Divergence.Barrier(x)));
        Assert.Contains("Thread (64, 0, 0) waits at Warp.Any for thread (65, 0, 0), which waits at a barrier.", thrown.Message);
    }

    [Fact]
    public void Lanes_with_different_masks()
    {
        int[] x = new int[32];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Masks(GpuDevice.Cpu.Launch(1, 32), x));
        Assert.Contains("Thread (0, 0, 0) of block (0, 0, 0) waits at Warp.Ballot number 1 for thread (31, 0, 0) of block (0, 0, 0), which waits at Warp.Ballot number 1 with another mask.", thrown.Message);
        Assert.Throws<GpuDivergenceException>(() => PlainExecution.Run(1, 32, () => Divergence.Masks(x)));
    }

    [Fact]
    public void A_lane_that_is_not_in_its_own_mask()
    {
        int[] x = new int[32];
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Divergence.WithoutItself(GpuDevice.Cpu.Launch(1, 32), x));
        Assert.Contains("the mask 0xfffffffd of Warp.Sync number 1 does not contain lane 1, thread (1, 0, 0)", thrown.Message);
        Assert.Throws<ArgumentException>(() => PlainExecution.Run(1, 32, () => Divergence.WithoutItself(x)));
    }

    [Fact]
    public void A_block_runs_after_one_that_diverged()
    {
        int[] x = new int[32];
        Assert.Throws<GpuDivergenceException>(() => Divergence.Branches(GpuDevice.Cpu.Launch(1, 32), x));
        Divergence.Branches(GpuDevice.Cpu.Launch(1, 16), x);
        Assert.Equal(16, x[15]);
    }
}
