using System.Numerics;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class ConstantMemoryTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Blur(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 300).Select(i => MathF.Sin(i))], y = new float[300];
        foreach (int taps in (int[])[0, 5, 31])
        {
            float[] weights = [.. Enumerable.Range(1, taps).Select(i => 1f / i)];
            KernelTest.Elements(executor, y.Length).Run([y], launch => ConstantMemory.Blur(launch, x, y, weights), () => ConstantMemory.Blur(x, y, weights));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Forms(string executor)
    {
        ConstantMemory.Light[] lights = [.. Enumerable.Range(0, 3).Select(i => new ConstantMemory.Light(new Vector3(i, 1f, -i), 0.5f + i))];
        int[] offsets = [7, -3, 1 << 20, 4], others = [1, 2, 3, 4, 5];
        bool[] marks = [true, false, true, true, false, false, true, true, true];
        Half[] halves = [(Half)0.1f, (Half)(-7f)];
        Vector4[] vectors = [.. Enumerable.Range(0, 8).Select(i => new Vector4(i, -i, 0.5f, i * i))];
        float[] y = new float[128];
        KernelTest.Elements(executor, y.Length).Run(
            [y],
            launch => ConstantMemory.Forms(launch, lights, y, 1, offsets, others, marks, halves, vectors),
            () => ConstantMemory.Forms(lights, y, 1, offsets, others, marks, halves, vectors));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Rounds(string executor)
    {
        int[] steps = [1, 2, 7, 30, 0], x = [.. Enumerable.Range(0, 192)];
        KernelTest.Blocks(executor, 3, 64).Run([x], launch => ConstantMemory.Rounds(launch, steps, x), () => ConstantMemory.Rounds(steps, x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Polynomial(string executor)
    {
        long[] whole = [3, -1, 4, 1, -5], x = [.. Enumerable.Range(-40, 100)];
        KernelTest.Elements(executor, x.Length).Run([x], launch => ConstantMemory.Polynomial(launch, whole, x), () => ConstantMemory.Polynomial<long>(whole, x));
    }

    /// <summary>What the host writes after a launch is not seen by it, on whatever stream it runs.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Each_launch_has_its_own(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuStream other = device.CreateStream();
        int[] coefficients = new int[2];
        GpuArray<int>[] results = [.. Enumerable.Range(0, 8).Select(_ => device.Upload(Enumerable.Range(0, 100_000).ToArray()))];
        for (int i = 0; i < results.Length; i++)
        {
            (coefficients[0], coefficients[1]) = (i, i * i);
            Launch launch = i % 2 == 0 ? device.Launch(100_000) : other.Launch(100_000);
            ConstantMemory.Polynomial(launch, coefficients, results[i]);
        }
        device.Synchronize();
        for (int i = 0; i < results.Length; i++)
        {
            Assert.Equal(i + i * i * 77_777, results[i].ToArray()[77_777]);
            results[i].Dispose();
        }
    }

    [Fact]
    public void More_elements_than_the_kernel_has_room_for_are_refused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ConstantMemory.Blur(GpuDevice.Cpu.Launch(1), new float[40], new float[40], new float[32]));
        Assert.StartsWith("'weights' has 32 elements, and the kernel has room for 31 in constant memory: pass fewer, or write [ConstantMemory(32)].", thrown.Message);
    }
}
