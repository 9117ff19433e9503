using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class RandomNumberTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Uniform(string executor)
    {
        uint[] bits = new uint[1000];
        ulong[] wide = new ulong[1000];
        float[] floats = new float[1000];
        double[] doubles = new double[1000];
        int[] dice = new int[1000];
        KernelTest.Elements(executor, 1000).Run(
            [bits, wide, floats, doubles, dice],
            launch => RandomNumbers.Uniform(launch, 0x123456789ABCDEF, bits, wide, floats, doubles, dice),
            () => RandomNumbers.Uniform(0x123456789ABCDEF, bits, wide, floats, doubles, dice));
        Assert.Equal([1, 2, 3, 4, 5, 6], dice.Distinct().Order());
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Offsets(string executor)
    {
        uint[] bits = new uint[20], skipped = new uint[20];
        KernelTest.Threads(executor, 20).Run([bits], launch => RandomNumbers.Offsets(launch, bits), () => RandomNumbers.Offsets(bits));
        Philox random = new(-1, 1L << 40);
        for (int i = 0; i < skipped.Length; i++)
            skipped[i] = random.NextUInt32();
        Assert.Equal(skipped, bits);
    }

    /// <summary>Their mean and deviation are right, and devices differ as little as the documentation says.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Normal(string executor)
    {
        const int Count = 20_000;
        GpuDevice device = Executor.Open(executor);
        float[] values = new float[Count];
        RandomNumbers.Normal(device.Launch(Count), 5, values);
        for (int i = 0; i < Count; i++)
        {
            Philox random = new(5, i, offset: 1);
            Assert.Equal(random.NextNormal(), values[i], 4e-6f);
        }
        Assert.Equal(0, values.Average(), 0.03);
        Assert.Equal(1, values.Average(value => (double)value * value), 0.04);
        Assert.InRange(values.Max(), 3, 6);
    }
}
