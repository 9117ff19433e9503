using System.Globalization;
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

    /// <summary>Around the 4096 elements of a block that has words of 16.</summary>
    public static TheoryData<string, int> WideCounts
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach (int count in (int[])[1, 15, 257, 1024, 2049, 4095, 4096, 4097, 10_007])
                    data.Add(executor, count);
            }
            return data;
        }
    }

    /// <summary>Widths and heights around those of a block.</summary>
    public static TheoryData<string, int, int> Planes
    {
        get
        {
            TheoryData<string, int, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach ((int width, int height) in new[] { (1, 1), (3, 200), (31, 33), (32, 32), (65, 7), (300, 1), (257, 64) })
                    data.Add(executor, width, height);
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

    /// <summary>Bytes side by side are moved in words; the arrays are longer than the launch, and nothing beyond it is touched.</summary>
    [Theory, MemberData(nameof(WideCounts))]
    public void Bytes_are_moved_in_words(string executor, int count)
    {
        byte[] x = [.. Enumerable.Range(0, count + 5).Select(i => (byte)(i * 37))], y = [.. x.Select(value => (byte)(value * 11))];
        KernelTest.Elements(executor, y.Length).Run([y], launch => FlatKernels.Blend(launch, 77, x, y), () => FlatKernels.Blend(77, x, y));
        byte[] expected = [.. y.Select((value, i) => i < count ? (byte)((77 * x[i] + 179 * value) >> 8) : value)];
        FlatKernels.Blend(Executor.Open(executor).Launch(count), 77, x, y);
        Assert.Equal(expected, y);
    }

    /// <summary>A span that starts at an odd byte cannot be read in words; that of the result can, or the other way round.</summary>
    [Theory, MemberData(nameof(WideCounts))]
    public void Slices_may_start_anywhere(string executor, int count)
    {
        GpuDevice gpu = Executor.Open(executor);
        byte[] x = [.. Enumerable.Range(0, count + 16).Select(i => (byte)(i * 37))];
        foreach ((int fromX, int fromY) in new[] { (1, 0), (0, 3), (8, 16), (16, 0), (7, 7) })
        {
            using GpuArray<byte> from = gpu.Upload<byte>(x), to = gpu.Upload<byte>(x);
            FlatKernels.Blend(gpu.Launch(count), 77, from.Slice(fromX, count), to.Slice(fromY, count));
            Assert.Equal(x.Select((value, i) => i - fromY is var k && k >= 0 && k < count ? (byte)((77 * x[k + fromX] + 179 * value) >> 8) : value), to.ToArray());
        }
    }

    /// <summary>A block asks for what lies 262144 elements ahead, if the launch and the arrays go on as far.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void What_is_asked_for_ahead_may_not_be_there(string executor)
    {
        GpuDevice gpu = Executor.Open(executor);
        foreach ((int count, int length) in new[] { (262_144 + 3000, 262_144 + 3000), (262_144 + 5000, 262_144 + 2500), (3000, 270_000) })
        {
            float[] x = [.. Enumerable.Range(0, length).Select(i => i * 0.25f)];
            Half[] halves = [.. x.Select(value => (Half)(value % 100f))];
            double[] y = new double[length], z = new double[length];
            FlatKernels.Extend(gpu.Launch(count), x, y);
            FlatKernels.Widen(gpu.Launch(count), halves, z);
            Assert.Equal(x.Select((value, i) => i < count ? value * 0.5 : 0), y);
            Assert.Equal(halves.Select((value, i) => i < count ? (double)value * 0.5 : 0), z);
        }
    }

    [Theory, MemberData(nameof(WideCounts))]
    public void Arrays_have_widths_of_their_own(string executor, int count)
    {
        byte[] x = [.. Enumerable.Range(0, count).Select(i => (byte)(7 * i))];
        bool[] isDouble = [.. x.Select(value => value % 5 == 0)], isLarge = new bool[count];
        float[] table = [.. Enumerable.Range(0, 100).Select(i => i * 1.5f)], y = new float[count];
        KernelTest.Elements(executor, count).RunCounted([y, isLarge], launch => FlatKernels.Scale(launch, x, isDouble, table, y, isLarge), () => FlatKernels.Scale(x, isDouble, table, y, isLarge));
    }

    [Theory, MemberData(nameof(WideCounts))]
    public void Halves_are_moved_in_words(string executor, int count)
    {
        Half[] x = [.. Enumerable.Range(0, count).Select(i => (Half)(i % 100 - 50))], y = [.. x.Select(value => value * (Half)3)];
        KernelTest.Elements(executor, count).Run([y], launch => FlatKernels.HalfAxpy(launch, (Half)0.5f, x, y), () => FlatKernels.HalfAxpy((Half)0.5f, x, y));
    }

    [Theory, MemberData(nameof(WideCounts))]
    public void Structs_of_three_bytes_are_moved_in_words(string executor, int count)
    {
        FlatKernels.Color[] colors = [.. Enumerable.Range(0, count).Select(i => new FlatKernels.Color((byte)i, (byte)(3 * i), (byte)(5 * i)))];
        byte[] gray = new byte[count];
        KernelTest.Elements(executor, count).RunCounted([gray], launch => FlatKernels.Gray(launch, colors, gray), () => FlatKernels.Gray(colors, gray));
    }

    [Theory, MemberData(nameof(WideCounts))]
    public void Elements_that_are_not_written_stay(string executor, int count)
    {
        byte[] mask = [.. Enumerable.Range(0, count).Select(i => (byte)(7 * i))];
        short[] x = [.. mask.Select(value => (short)(value * 11))], y = [.. x.Reverse()];
        KernelTest.Elements(executor, count).Run([y], launch => FlatKernels.Select(launch, mask, x, y), () => FlatKernels.Select(mask, x, y));
    }

    [Theory, MemberData(nameof(WideCounts))]
    public void The_source_says_how_many_elements_a_thread_does(string executor, int count)
    {
        sbyte[] x = [.. Enumerable.Range(0, count).Select(i => (sbyte)(7 * i))];
        KernelTest.Elements(executor, count).RunCounted([x], launch => FlatKernels.Invert(launch, x), () => FlatKernels.Invert(x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void A_guard_may_be_of_a_constant(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 3000)];
        foreach (int n in new[] { 1000, 1500 })
            KernelTest.Elements(executor, x.Length).Run([x], launch => FlatKernels.Front(launch, n, x), () => FlatKernels.Front(n, x));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Two_counts_are_rows(string executor, int width, int height)
    {
        float[] source = [.. Enumerable.Range(0, width * height).Select(i => (float)(i * 7919 % 1000))], target = new float[width * height];
        KernelTest.Counts(executor, (width, height)).RunCounted(
            [target], launch => FlatKernels.Laplace(launch, width, height, source, target), () => FlatKernels.Laplace(width, height, source, target));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Three_counts_need_no_guard(string executor, int width, int height)
    {
        const int depth = 5;
        int[] numbers = [.. Enumerable.Repeat(-1, width * height * depth + 3)];
        KernelTest.Counts(executor, (width, height, depth)).RunCounted(
            [numbers], launch => FlatKernels.Number(launch, width, height, numbers), () => FlatKernels.Number(width, height, numbers));
    }

    /// <summary>Widths of rows that are multiples of the words and that are not, and such of which the guards leave little.</summary>
    public static TheoryData<string, int, int, int> Volumes
    {
        get
        {
            TheoryData<string, int, int, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach ((int width, int height, int depth) in new[] { (8, 3, 2), (16, 5, 3), (64, 9, 2), (132, 4, 5), (262, 3, 2), (13, 6, 2), (260, 33, 1) })
                    data.Add(executor, width, height, depth);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Volumes))]
    public void Columns_are_read_with_their_neighbours(string executor, int width, int height, int depth)
    {
        float[] source = [.. Enumerable.Range(0, width * height * (depth + 1) + width).Select(i => i % 37 * 0.25f)], target = [.. source.Select((_, i) => i % 5 * 0.5f)];
        KernelTest.Counts(executor, (width, height, depth)).RunCounted([target],
            launch => FlatKernels.Diffuse(launch, width, height, depth, 0.25f, source, target), () => FlatKernels.Diffuse(width, height, depth, 0.25f, source, target));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Columns_of_elements_of_several_sizes(string executor, int width, int height)
    {
        byte[] mask = [.. Enumerable.Range(0, width * height).Select(i => (byte)(i % 11))];
        short[] depths = [.. mask.Select((value, i) => (short)(value * 7 - i % 100))];
        float[] light = [.. mask.Select(value => value * 1.5f)];
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([light],
            launch => FlatKernels.Shade(launch, width, height, mask, depths, light), () => FlatKernels.Shade(width, height, mask, depths, light));
    }

    [Theory, MemberData(nameof(Planes))]
    public void Two_columns_of_eight_bytes(string executor, int width, int height)
    {
        double[] source = [.. Enumerable.Range(0, width * height + 1).Select(i => i * 0.125)], target = new double[width * height];
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([target],
            launch => FlatKernels.Turn(launch, width, source, target), () => FlatKernels.Turn(width, source, target));
        int[] values = [.. Enumerable.Range(0, 2 * width * height)];
        KernelTest.Counts(executor, (width, height, 1)).RunCounted([values],
            launch => FlatKernels.Weave(launch, width, values), () => FlatKernels.Weave(width, values));
    }

    /// <summary>Arrays that do not start at a word, and one that is source and target.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Columns_may_start_anywhere(string executor)
    {
        const int width = 36, height = 5;
        GpuDevice gpu = Executor.Open(executor);
        float[] values = [.. Enumerable.Range(0, width * height + 3).Select(i => i * i % 19 + 0.5f)], expected = new float[width * height];
        for (int start = 0; start < 4; start++)
        {
            using GpuArray<float> source = gpu.Upload<float>(values), target = gpu.Allocate<float>(values.Length);
            FlatKernels.Laplace(gpu.Launch((width, height)), width, height, source.Slice(start, expected.Length), target.Slice(3 - start, expected.Length));
            Array.Clear(expected);
            for (int y = 1; y < height - 1; y++)
            {
                for (int x = 1; x < width - 1; x++)
                {
                    int i = y * width + x;
                    ReadOnlySpan<float> s = values.AsSpan(start);
                    expected[i] = s[i - width] + s[i - 1] + s[i + 1] + s[i + width] - 4f * s[i];
                }
            }
            Assert.Equal(expected, target.Slice(3 - start, expected.Length).ToArray());
        }
        using GpuArray<int> same = gpu.Upload<int>([.. Enumerable.Range(0, 2 * width * height)]);
        FlatKernels.Weave(gpu.Launch((width, height)), width, same);
        Assert.Equal(Enumerable.Range(0, 2 * width * height).Select(i => i % 2 == 0 ? i + 2 : i), same.ToArray());
    }

    /// <summary>Each row runs all indices of a kernel that uses X alone.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Rows_repeat_what_has_no_rows(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 300)], counts = new int[10];
        FlatKernels.Count(Executor.Open(executor).Launch((x.Length, 7, 2)), x, counts);
        Assert.Equal(Enumerable.Range(0, 10).Select(digit => 14 * x.Sum(value => value > 0 ? value.ToString(CultureInfo.InvariantCulture).Count(c => c == '0' + digit) : 0)), counts);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Counts_are_not_negative(string executor)
    {
        GpuDevice gpu = Executor.Open(executor);
        Assert.Equal("threads", Assert.Throws<ArgumentOutOfRangeException>(() => gpu.Launch(-1)).ParamName);
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => gpu.Launch((3, -2)));
        Assert.Equal("threads", refusal.ParamName);
        Assert.StartsWith("The count along Y is -2; it is at least 0.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(12, gpu.Launch((3, 2, 2)).Count);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Launches_without_rows_do_nothing(string executor)
    {
        int[] numbers = [-1];
        foreach (Dim3 counts in (Dim3[])[(0, 1, 1), (1, 0, 1), (1, 1, 0)])
            FlatKernels.Number(Executor.Open(executor).Launch(counts), 1, 1, numbers);
        Assert.Equal([-1], numbers);
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
