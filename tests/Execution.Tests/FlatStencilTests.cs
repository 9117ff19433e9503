using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Flat kernels whose threads share what they read give what plain C# gives, at all edges.</summary>
public class FlatStencilTests
{
    /// <summary>Around a thread's columns and planes and a block's rows; with widths that are no multiple of the columns.</summary>
    public static TheoryData<string, int, int, int> Volumes
    {
        get
        {
            TheoryData<string, int, int, int> data = [];
            foreach (string executor in Executor.Names)
            {
                foreach ((int width, int height, int depth) in new[]
                    { (1, 1, 1), (2, 3, 2), (4, 3, 3), (8, 2, 5), (8, 9, 6), (12, 8, 31), (31, 5, 7), (32, 17, 8), (33, 3, 4), (36, 33, 3), (128, 7, 9), (132, 8, 10), (260, 3, 5) })
                    data.Add(executor, width, height, depth);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Volumes))]
    public void Planes_share_what_they_read(string executor, int width, int height, int depth)
    {
        float[] source = Floats(width * height * depth), target = [.. source.Select(value => -value)];
        KernelTest.Counts(executor, (width, height, depth)).RunCounted([target],
            launch => FlatStencils.Heat(launch, width, height, depth, source, target), () => FlatStencils.Heat(width, height, depth, source, target));
    }

    /// <summary>The last word of the source is not there to its end, and the launch leaves out some columns, rows and planes.</summary>
    [Theory, MemberData(nameof(Volumes))]
    public void A_launch_may_be_smaller_than_its_arrays(string executor, int width, int height, int depth)
    {
        float[] source = Floats(width * height * depth + 3), target = [.. source.Select(value => -value)];
        KernelTest.Counts(executor, (Math.Max(1, width - 2), Math.Max(1, height - 1), Math.Max(1, depth - 3))).RunCounted([target],
            launch => FlatStencils.Heat(launch, width, height, depth, source, target), () => FlatStencils.Heat(width, height, depth, source, target));
    }

    [Theory, MemberData(nameof(Volumes))]
    public void Planes_may_lie_apart(string executor, int width, int height, int depth)
    {
        double[] source = [.. Floats(width * height * depth).Select(value => (double)value)], target = new double[source.Length];
        KernelTest.Counts(executor, (width, height, depth)).RunCounted([target],
            launch => FlatStencils.Far(launch, width, height, depth, source, target), () => FlatStencils.Far(width, height, depth, source, target));
    }

    [Theory, MemberData(nameof(Volumes))]
    public void Nothing_is_computed_beyond_a_guard(string executor, int width, int height, int depth)
    {
        // Beyond the guards are zeros, by which none divides, and indices of no element.
        int[] source = [.. Enumerable.Range(0, width * height * depth).Select(i => i % width < 2 && i >= width * height ? 0 : i % width == width - 1 ? -1_000_000 : 1 + i * 7 % 90)];
        int[] table = [.. Enumerable.Range(0, 100).Select(i => i * i)], target = new int[source.Length];
        KernelTest.Counts(executor, (width, height, depth)).RunCounted([target],
            launch => FlatStencils.Lookup(launch, width, height, depth, source, table, target), () => FlatStencils.Lookup(width, height, depth, source, table, target));
    }

    [Theory, MemberData(nameof(Volumes))]
    public void Corners_of_short_numbers(string executor, int width, int height, int depth)
    {
        const int row = 36;
        short[] source = [.. Enumerable.Range(0, row * (height + depth)).Select(i => (short)(i * 31 % 1000))];
        int[] target = new int[source.Length];
        KernelTest.Counts(executor, (Math.Min(width, row), height + depth, 1)).RunCounted([target],
            launch => FlatStencils.Corners(launch, height + depth, source, target), () => FlatStencils.Corners(height + depth, source, target));
    }

    [Theory, MemberData(nameof(Volumes))]
    public void Planes_without_rows(string executor, int width, int height, int depth)
    {
        float[] source = Floats(width * height * depth), target = [.. source.Select(value => value + 1)];
        KernelTest.Counts(executor, (width, 1, height * depth)).RunCounted([target],
            launch => FlatStencils.Layers(launch, width, height * depth, source, target), () => FlatStencils.Layers(width, height * depth, source, target));
    }

    /// <summary>Arrays that do not start at a word, and one that is source and target.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Volumes_may_start_anywhere(string executor)
    {
        const int width = 36, height = 5, depth = 6, count = width * height * depth;
        GpuDevice gpu = Executor.Open(executor);
        float[] values = Floats(count + 4), expected = new float[count];
        for (int start = 0; start < 5; start++)
        {
            using GpuArray<float> source = gpu.Upload<float>(values), target = gpu.Allocate<float>(values.Length);
            FlatStencils.Heat(gpu.Launch((width, height, depth)), width, height, depth, source.Slice(start, count), target.Slice(4 - start, count));
            PlainExecution.Run((width, height, depth), 1, () => FlatStencils.Heat(width, height, depth, values.AsSpan(start, count), expected));
            Assert.Equal(expected, target.Slice(4 - start, count).ToArray());
        }
        using GpuArray<float> same = gpu.Upload<float>(values);
        FlatStencils.Layers(gpu.Launch((width, 1, 1)), width, 2, same, same);
        Assert.Equal(values.Select((value, i) => i >= 3 && i < width ? value + (value - values[i + width]) : value), same.ToArray());
    }

    [Theory, MemberData(nameof(FlatKernelTests.Counts), MemberType = typeof(FlatKernelTests))]
    public void Loads_of_six_arrays_come_first(string executor, int count)
    {
        float[] u = Floats(count), v = Floats(count + 1), w = Floats(count + 2), x = Floats(count + 3), y = Floats(count + 4), z = Floats(count + 5);
        KernelTest.Elements(executor, count).RunCounted([x, y, z],
            launch => FlatStencils.Move(launch, 0.5f, u, v, w, x, y, z), () => FlatStencils.Move(0.5f, u, v, w, x, y, z));
    }

    /// <summary>Two of the arrays are one, so that each element gets both speeds.</summary>
    [Theory, MemberData(nameof(FlatKernelTests.Counts), MemberType = typeof(FlatKernelTests))]
    public void Arrays_that_are_one_are_done_in_order(string executor, int count)
    {
        GpuDevice gpu = Executor.Open(executor);
        float[] values = Floats(count);
        using GpuArray<float> speed = gpu.Upload<float>(values), place = gpu.Upload<float>(values), other = gpu.Upload<float>(values);
        FlatStencils.Move(gpu.Launch(count), 0.5f, speed, speed, speed, place, place, other);
        Assert.Equal(values.Select(value => value + 0.5f * value + 0.5f * value), place.ToArray());
        Assert.Equal(values.Select(value => value + 0.5f * value), other.ToArray());
    }

    [Theory, MemberData(nameof(FlatKernelTests.Counts), MemberType = typeof(FlatKernelTests))]
    public void What_is_written_is_read_again(string executor, int count)
    {
        int[] keys = [.. Enumerable.Range(0, count).Select(i => i * 37 % 100)], others = [.. keys.Reverse()], least = new int[count];
        long[] most = new long[count];
        KernelTest.Elements(executor, count).RunCounted([least, most],
            launch => FlatStencils.Sort(launch, keys, others, least, most), () => FlatStencils.Sort(keys, others, least, most));
    }

    /// <summary>Whole and halves, so that sums are exact in any order.</summary>
    private static float[] Floats(int count) => [.. Enumerable.Range(0, count).Select(i => i * 7919 % 97 * 0.5f)];
}
