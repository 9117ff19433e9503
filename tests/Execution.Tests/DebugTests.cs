using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Launches that run the kernels' own methods.</summary>
public class DebugTests
{
    [Fact]
    public void An_exception_says_which_thread_and_where()
    {
        int[] values = [6, 6, 1, 6], results = new int[4];
        GpuKernelException thrown = Assert.Throws<GpuKernelException>(() => Reports.Throws(GpuDevice.Cpu.Launch(1, 4).Debug(), values, results));
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Equal(("Reports.cs", new Dim3(0, 0, 0), new Dim3(2, 0, 0)), (thrown.File, thrown.Block, thrown.Thread));
        Assert.Matches($@"^Kernel GpuKernels.Tests.Kernels.Reports.Throws threw InvalidOperationException at Reports.cs:{thrown.Line}, in thread \(2, 0, 0\) of block \(0, 0, 0\): one$", thrown.Message);
        Assert.Contains("Reports.Throws", thrown.InnerException.StackTrace);
    }

    [Fact]
    public void An_exception_while_others_wait()
    {
        int[] values = [.. Enumerable.Range(1, 128)], sums = new int[2];
        values[70] = -1;
        GpuKernelException thrown = Assert.Throws<GpuKernelException>(() => Reports.ThrowBeforeBarrier(GpuDevice.Cpu.Launch(2, 64).Debug(), values, sums));
        Assert.Equal((new Dim3(1, 0, 0), new Dim3(6, 0, 0)), (thrown.Block, thrown.Thread));
    }

    [Fact]
    public void Threads_that_wait_in_vain()
    {
        int[] x = new int[32];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Branches(GpuDevice.Cpu.Launch(1, 32).Debug(), x));
        Assert.StartsWith("GpuKernels.Tests.Kernels.Divergence.Branches: In block (0, 0, 0) no thread can go on.", thrown.Message);
    }

    [Fact]
    public void Arrays_on_the_device()
    {
        using GpuArray<int> x = GpuDevice.Cpu.Upload<int>([.. Enumerable.Range(0, 64)]);
        Blocks.Reverse(GpuDevice.Cpu.Launch(1, 64).Debug(), x);
        Assert.Equal(Enumerable.Range(0, 64).Reverse(), x.ToArray());
    }
}
