using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Launches by a count give what plain C# gives, whatever the count leaves over for the last thread and the last block.</summary>
public class FlatKernelTests
{
    public static TheoryData<string, int> Counts
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach (int count in (int[])[1, 255, 256, 257, 1023, 1024, 1025, 2047, 2048, 5000])
                    data.Add(executor, count);
            }
            return data;
        }
    }

    /// <summary>The arrays are longer than the launch, and nothing beyond it is touched.</summary>
    [Theory, MemberData(nameof(Counts))]
    public void A_count_needs_no_guard(string executor, int count)
    {
        GpuDevice gpu = Executor.Open(executor);
        float[] x = [.. Enumerable.Range(0, count + 3).Select(i => i * 0.25f)], y = [.. x.Select(value => value + 1)];
        float[] expected = [.. y.Select((value, i) => i < count ? value + 2f * x[i] : value)];
        FlatKernels.Axpy(gpu.Launch(count), 2f, x, y);
        Assert.Equal(expected, y);
    }

    [Theory, MemberData(nameof(Counts))]
    public void Guards_hold_inside_and_at_the_ends(string executor, int count)
    {
        float[] x = [.. Enumerable.Range(0, count).Select(i => (float)(i % 1000))], y = new float[count];
        KernelTest.Elements(executor, count).Within(1).Run([y], launch => FlatKernels.Smooth(launch, x, y), () => FlatKernels.Smooth(x, y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Leading_returns_are_guards(string executor, int count)
    {
        byte[] marks = [.. Enumerable.Range(0, count).Select(i => (byte)(7 * i))];
        short[] order = new short[count];
        KernelTest.Elements(executor, count).Run(
            [marks, order], launch => FlatKernels.Mark(launch, 3, count - 7, marks, order), () => FlatKernels.Mark(3, count - 7, marks, order));
    }

    [Theory, MemberData(nameof(Counts))]
    public void An_index_may_be_a_long(string executor, int count)
    {
        Half[] x = [.. Enumerable.Range(0, count).Select(i => (Half)(i % 100 - 50))];
        double[] y = new double[count];
        KernelTest.Elements(executor, count).Run([y], launch => FlatKernels.Widen(launch, x, y), () => FlatKernels.Widen(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Loops_and_atomics(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 3000).Select(i => i * 7919 % 100_000)], counts = new int[10];
        KernelTest.Elements(executor, x.Length).Run([counts], launch => FlatKernels.Count(launch, x, counts), () => FlatKernels.Count(x, counts));
    }

    /// <summary>Input and output are one array: no load may come before another element's store, were they the same.</summary>
    [Theory, MemberData(nameof(Counts))]
    public void Spans_may_be_one_array(string executor, int count)
    {
        GpuDevice gpu = Executor.Open(executor);
        int[] x = [.. Enumerable.Range(0, count)];
        using GpuArray<int> array = gpu.Upload<int>(x);
        FlatKernels.Negate(gpu.Launch(count), array, array);
        Assert.Equal(x.Select(value => -value), array.ToArray());
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void A_launch_of_nothing_does_nothing(string executor)
    {
        float[] x = [1f], y = [2f];
        FlatKernels.Axpy(Executor.Open(executor).Launch(0), 2f, x, y);
        FlatKernels.Axpy(Executor.Open(executor).Launch(0L), 2f, x, y);
        Assert.Equal([2f], y);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void A_count_beyond_the_index_is_refused(string executor)
    {
        GpuDevice gpu = Executor.Open(executor);
        using GpuArray<float> x = gpu.Allocate<float>(1);
        GpuLaunchException refusal = Assert.Throws<GpuLaunchException>(() => FlatKernels.Axpy(gpu.Launch(1L << 31), 2f, x, x));
        Assert.Equal(
            "GpuKernels.Tests.Kernels.FlatKernels.Axpy is launched for 2147483648 threads, and its index is an int, up to 2147483647: "
            + "compute it as a long, (long)BlockIdx.X * BlockDim.X + ThreadIdx.X.",
            refusal.Message);
    }
}
