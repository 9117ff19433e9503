using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Arrays in structs.</summary>
public class InlineArrayTests
{
    private const int Count = 150;

    private static readonly float[] Values = [.. Enumerable.Range(0, Count).Select(i => i * 37 % 101 * 0.25f - 9)];

    private static InlineArrays.Particle[] Particles()
    {
        InlineArrays.Particle[] particles = new InlineArrays.Particle[Count];
        for (int i = 0; i < Count; i++)
        {
            particles[i].Kind = (byte)i;
            for (int k = 0; k < 4; k++)
                particles[i].Values[k] = Values[(i + k) % Count];
            particles[i].Marks[i % 3] = true;
            particles[i].Trail[2] = new(i, -i);
        }
        return particles;
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Locals(string executor)
    {
        float[] y = new float[Count];
        int[] counts = new int[Count];
        KernelTest.Elements(executor, Count).Run(
            [y, counts], launch => InlineArrays.Locals(launch, Values, y, counts), () => InlineArrays.Locals(Values, y, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ElementsAndParameters(string executor)
    {
        InlineArrays.Particle[] x = Particles(), y = new InlineArrays.Particle[Count];
        InlineArrays.Four<float> weights = x[3].Values;
        KernelTest.Elements(executor, Count).Run(
            [y], launch => InlineArrays.Elements(launch, weights, x[7], x, y), () => InlineArrays.Elements(weights, x[7], x, y));
        Assert.Equal(x[5].Kind, y[5].Kind - (x[7].Marks[1] ? 1 : 0));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SpansOfThem(string executor)
    {
        InlineArrays.Particle[] x = Particles(), y = Particles();
        float[] sums = new float[Count];
        KernelTest.Elements(executor, Count).Run(
            [y, sums], launch => InlineArrays.Spans(launch, x, y, sums), () => InlineArrays.Spans(x, y, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void AcrossBarriers(string executor)
    {
        int[] x = [.. Enumerable.Range(1, Count)], y = new int[Count];
        KernelTest.Elements(executor, Count).Run([y], launch => InlineArrays.AcrossBarriers(launch, x, y), () => InlineArrays.AcrossBarriers(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public unsafe void FixedBuffers(string executor)
    {
        InlineArrays.Packet[] x = new InlineArrays.Packet[Count], y = new InlineArrays.Packet[Count];
        for (int i = 0; i < Count; i++)
        {
            x[i].Length = (short)(i * 7);
            x[i].Valid[i % 3] = true;
            for (int k = 0; k < 5; k++)
                x[i].Data[k] = i * k - 20;
        }
        KernelTest.Elements(executor, Count).Run([y], launch => InlineArrays.Fixed(launch, x[4], x, y), () => InlineArrays.Fixed(x[4], x, y));
    }
}
