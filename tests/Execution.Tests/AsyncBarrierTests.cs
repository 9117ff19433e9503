using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class AsyncBarrierTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Staged(string executor)
    {
        foreach (int tiles in (int[])[0, 2, 11])
        {
            float[] x = [.. Enumerable.Range(0, tiles * 256).Select(i => MathF.Sin(i))], sums = new float[64];
            KernelTest.Threads(executor, 64).Run([sums], launch => Phases.Staged(launch, x, sums), () => Phases.Staged(x, sums));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Fetched(string executor)
    {
        foreach (int length in (int[])[64, 364])
        {
            int[] x = [.. Enumerable.Range(0, length).Select(i => i * i % 1013 - 500)];
            long[] y = [.. x.Select((value, i) => (long)value << 20 ^ i)], results = new long[64];
            KernelTest.Threads(executor, 96).Run([results], launch => Phases.Fetched(launch, x, y, results), () => Phases.Fetched(x, y, results));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void HalfWaits(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 64)];
        KernelTest.Threads(executor, 64).Run([x], launch => Phases.HalfWaits(launch, 7, x), () => Phases.HalfWaits(7, x));
    }

    [Fact]
    public void A_phase_that_nobody_ends_is_found_on_the_cpu()
    {
        int[] x = new int[32];
        GpuDivergenceException thrown = Assert.Throws<GpuDivergenceException>(() => Divergence.Phase(GpuDevice.Cpu.Launch(1, 32), x));
        Assert.Equal("GpuKernels.Tests.Kernels.Divergence.Phase: no thread of the block can go on. Thread (0, 0, 0) of block (0, 0, 0) waits at AsyncBarrier.Wait number 1 for phase 0, which no thread ends.", thrown.Message);
        thrown = Assert.Throws<GpuDivergenceException>(() => PlainExecution.Run(1, 32, () => Divergence.Phase(x)));
        Assert.Equal("Thread (0, 0, 0) of block (0, 0, 0) waits at AsyncBarrier.Wait for phase 0, which no thread ends.", thrown.Message);
    }

    [Theory, InlineData(60, 0, 0, "60 elements of 1 bytes cannot be copied in bulk: take a multiple of 16 bytes.")]
    [InlineData(32, 8, 0, "A bulk copy starts at a multiple of 16 bytes, and its source is 8 bytes behind one.")]
    [InlineData(32, 0, 4, "A bulk copy starts at a multiple of 16 bytes, and its destination is 4 bytes behind one.")]
    public void What_a_gpu_could_not_copy_is_refused_on_the_cpu(int count, int from, int to, string message)
    {
        byte[] x = new byte[128];
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Divergence.Copy(GpuDevice.Cpu.Launch(1, 1), count, from, to, x));
        Assert.Equal(message, thrown.Message);
    }
}
