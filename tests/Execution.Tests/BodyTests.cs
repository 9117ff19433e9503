using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>The simulations of <see cref="Bodies"/>.</summary>
public class BodyTests
{
    private static readonly Body[] Particles =
        [.. Enumerable.Range(0, 37).Select(i => new Body { X = i * 0.37f % 3, Y = i * 0.91f % 2, Z = 3 + i * 0.53f % 4, Mass = 0.1f + i % 5 * 0.1f })];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Accelerate(string executor)
    {
        float[] accelerations = new float[3 * Particles.Length];
        KernelTest.Blocks(executor, 3, 16).Run(
            [accelerations], launch => Bodies.Accelerate(launch, Particles, accelerations), () => Bodies.Accelerate(Particles, accelerations));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Sizes(string executor)
    {
        int[] values = [0, 1, 2, 3, 8, 100, -5, int.MaxValue], results = new int[8];
        KernelTest.Threads(executor, 8).Run([results], launch => Bodies.Sizes(launch, values, results), () => Bodies.Sizes(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void RaySphere(string executor)
    {
        float[] distances = new float[20 * 20];
        KernelTest.Blocks(executor, (3, 3), (8, 8)).Run(
            [distances], launch => Bodies.RaySphere(launch, Particles, 20, distances), () => Bodies.RaySphere(Particles, 20, distances));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Walk(string executor)
    {
        ulong[] states = [.. Enumerable.Range(1, 100).Select(i => 0x9E3779B97F4A7C15 * (ulong)i)];
        int[] positions = new int[100];
        KernelTest.Elements(executor, 100).Run(
            [states, positions], launch => Bodies.Walk(launch, 50, states, positions), () => Bodies.Walk(50, states, positions));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Wave(string executor)
    {
        double[] before = [.. Enumerable.Range(0, 100).Select(i => Math.Sin(i * 0.1))], now = [.. before.Select(x => x * 0.9)], next = new double[100];
        KernelTest.Elements(executor, 100).Run(
            [next], launch => Bodies.Wave(launch, 0.3, before, now, next), () => Bodies.Wave(0.3, before, now, next));
    }
}
