using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Launches by a count of kernels in which a shortcut would be wrong.</summary>
public class FlatEdgeTests
{
    public static TheoryData<string, int> Counts
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach (int count in (int[])[1, 257, 4096, 9001])
                    data.Add(executor, count);
            }
            return data;
        }
    }

    public static TheoryData<string, int, int> Planes
    {
        get
        {
            TheoryData<string, int, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach ((int width, int height) in new[] { (16, 5), (64, 9), (132, 4), (63, 7), (262, 3) })
                    data.Add(executor, width, height);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Counts))]
    public void A_limit_may_change(string executor, int count)
    {
        int[] y = new int[count];
        KernelTest.Elements(executor, count).Run([y], launch => FlatEdges.Halve(launch, count, y), () => FlatEdges.Halve(count, y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void A_length_may_change(string executor, int count)
    {
        byte[] y = new byte[count];
        KernelTest.Elements(executor, count).Run([y], launch => FlatEdges.Shorten(launch, y), () => FlatEdges.Shorten(y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void An_array_may_become_another(string executor, int count)
    {
        byte[] x = Bytes(count), other = [.. x.Reverse()], y = new byte[count], second = new byte[count];
        foreach (bool isOther in new[] { false, true })
        {
            KernelTest.Elements(executor, count).RunCounted([y],
                launch => FlatEdges.Choose(launch, isOther, x, other, y), () => FlatEdges.Choose(isOther, x, other, y));
            KernelTest.Elements(executor, count).RunCounted([y, second],
                launch => FlatEdges.Redirect(launch, isOther, x, y, second), () => FlatEdges.Redirect(isOther, x, y, second));
        }
    }

    [Theory, MemberData(nameof(Planes))]
    public void A_width_may_be_a_constant(string executor, int width, int height)
    {
        float[] source = Floats(width * height), target = new float[source.Length];
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([target],
            launch => FlatEdges.Shift(launch, width, source, target), () => FlatEdges.Shift(width, source, target));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Nothing_need_be_read(string executor, int count)
    {
        byte[] y = Bytes(count + 1);
        KernelTest.Elements(executor, count).RunCounted([y], launch => FlatEdges.Fill(launch, 7, y), () => FlatEdges.Fill(7, y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void An_array_may_have_two_names(string executor, int count)
    {
        short[] x = [.. Bytes(count).Select(value => (short)(value * 9))], y = new short[count], z = new short[count];
        KernelTest.Elements(executor, count).RunCounted([y, z], launch => FlatEdges.Rename(launch, x, y, z), () => FlatEdges.Rename(x, y, z));
    }

    [Theory, MemberData(nameof(Counts))]
    public void An_array_may_be_missing(string executor, int count)
    {
        byte[] x = Bytes(count), mask = [.. x.Select(value => (byte)(value & 1))], y = new byte[count];
        KernelTest.Elements(executor, count).RunCounted([y], launch => FlatEdges.Mask(launch, mask, x, y), () => FlatEdges.Mask(mask, x, y));
        KernelTest.Elements(executor, count).RunCounted([y], launch => FlatEdges.Mask(launch, Array.Empty<byte>(), x, y), () => FlatEdges.Mask([], x, y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Parts_of_elements_are_written(string executor, int count)
    {
        FlatEdges.Sample[] x = [.. Bytes(count).Select(value => new FlatEdges.Sample { Left = value, Right = (short)(3 * value), Flags = value })];
        FlatEdges.Sample[] y = [.. x.Reverse()], z = [.. y];
        KernelTest.Elements(executor, count).RunCounted([y, z], launch => FlatEdges.Parts(launch, x, y, z), () => FlatEdges.Parts(x, y, z));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Elements_may_be_referred_to(string executor, int count)
    {
        byte[] x = Bytes(count), y = [.. x.Reverse()];
        KernelTest.Elements(executor, count).RunCounted([y], launch => FlatEdges.Refer(launch, x, y), () => FlatEdges.Refer(x, y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Two_types_of_index(string executor, int count)
    {
        int[] x = [.. Bytes(count).Select(value => value * 7)];
        long[] y = new long[count];
        KernelTest.Elements(executor, count).Run([y], launch => FlatEdges.Both(launch, count - 3, x, y), () => FlatEdges.Both(count - 3, x, y));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Limits_wrap(string executor, int count)
    {
        int[] y = new int[count];
        foreach ((int from, int many) in new[] { (5, 100), (int.MinValue, 50), (int.MinValue, int.MinValue), (300, int.MaxValue), (-7, int.MaxValue), (0, count) })
            KernelTest.Elements(executor, count).Run([y], launch => FlatEdges.Wrap(launch, from, many, y), () => FlatEdges.Wrap(from, many, y));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Neighbours_may_be_further_away(string executor, int width, int height)
    {
        float[] source = Floats(width * height), target = Floats(width * height);
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([target],
            launch => FlatEdges.Far(launch, width, height, source, target), () => FlatEdges.Far(width, height, source, target));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Elements_may_be_named_twice(string executor, int width, int height)
    {
        int[] source = [.. Bytes(width * height).Select(value => value * 5)], target = new int[source.Length];
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([target],
            launch => FlatEdges.Twice(launch, width, source, target), () => FlatEdges.Twice(width, source, target));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Nothing_is_stored_beyond(string executor, int width, int height)
    {
        uint[] source = [.. Bytes(width * height).Select(value => (uint)value * 77)];
        float[] weights = [.. Floats(width * height).Select((value, i) => i % 7 == 0 ? -value : i % 11 == 0 ? float.NaN : value)], target = Floats(width * height);
        KernelTest.Counts(executor, (width, height, 1)).Within(1).RunCounted([target],
            launch => FlatEdges.Beyond(launch, width, height, source, weights, target), () => FlatEdges.Beyond(width, height, source, weights, target));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Rows_may_have_two_widths(string executor, int width, int height)
    {
        foreach (int pitch in new[] { width, width + 1, width + 4 })
        {
            short[] source = [.. Bytes(width * height).Select(value => (short)(value * 5))], target = new short[pitch * height];
            KernelTest.Counts(executor, (width, height, 1)).RunCounted([target],
                launch => FlatEdges.Spread(launch, width, pitch, height, source, target), () => FlatEdges.Spread(width, pitch, height, source, target));
        }
    }

    [Theory, MemberData(nameof(Planes))]
    public void Each_thread_has_parameters_of_its_own(string executor, int width, int height)
    {
        float[] target = Floats(width * height);
        KernelTest.Counts(executor, (width + 3, height, 1)).RunCounted([target],
            launch => FlatEdges.Once(launch, true, width, height, target), () => FlatEdges.Once(true, width, height, target));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Rows_may_have_loops(string executor, int width, int height)
    {
        int[] source = [.. Bytes(width * height).Select(value => (int)value)], steps = new int[source.Length];
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([steps],
            launch => FlatEdges.Collatz(launch, width, 90, source, steps), () => FlatEdges.Collatz(width, 90, source, steps));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Bytes_beside_may_be_read(string executor, int count)
    {
        byte[] x = Bytes(count), y = new byte[count];
        KernelTest.Elements(executor, count).RunCounted([y], launch => FlatEdges.Neighbour(launch, x, y), () => FlatEdges.Neighbour(x, y));
    }

    /// <summary>The block and the thread are those of a launch of one element a thread.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void An_element_that_throws_ends_no_other(string executor)
    {
        int[] values = [.. Enumerable.Range(0, 3000)];
        values[1300] = -1;
        GpuKernelException? thrown = Throw(executor, values, 3000, FlatEdges.Require);
        if (thrown is not null) Assert.Equal((new Dim3(1300 / 256, 0, 0), new Dim3(1300 % 256, 0, 0)), (thrown.Block, thrown.Thread));
        const int width = 500;
        thrown = Throw(executor, values, (width, 6, 1), (launch, x, y) => FlatEdges.RequireRows(launch, width, x, y));
        if (thrown is not null) Assert.Equal((new Dim3(300 / 256, 2, 0), new Dim3(300 % 256, 0, 0)), (thrown.Block, thrown.Thread));
        Throw(executor, values, (width, 6, 1), (launch, x, y) => FlatEdges.RequireAll(launch, width, x, y));
    }

    /// <summary>Null on the CPU devices, which end the launch at the first.</summary>
    private static GpuKernelException? Throw(string executor, int[] values, Dim3 counts, Action<Launch, GpuArray<int>, GpuArray<int>> run)
    {
        GpuDevice gpu = Executor.Open(executor);
        using GpuArray<int> x = gpu.Upload<int>(values), y = gpu.Allocate<int>(values.Length);
        Exception thrown = Assert.ThrowsAny<Exception>(() =>
        {
            run(gpu.Launch(counts), x, y);
            gpu.Synchronize();
        });
        Assert.Equal("x is negative", (thrown as GpuKernelException)?.InnerException?.Message ?? thrown.Message);
        if (executor.StartsWith("cpu", StringComparison.Ordinal)) return null;
        Assert.Equal(values.Select(value => value < 0 ? 0 : 2 * value), y.ToArray());
        return (GpuKernelException)thrown;
    }

    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(i * 37 + i / 256))];

    private static float[] Floats(int count) => [.. Enumerable.Range(0, count).Select(i => i * 7919 % 97 * 0.5f)];
}
