using GpuKernels.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Parts of arrays and arrays with their dimensions exchanged: which elements they have, and copies of them.</summary>
public sealed class ViewTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory, MemberData(nameof(Devices))]
    public void A_view_has_the_elements_that_its_ranges_name(string name)
    {
        using GpuArray<int> array = Count(TestDevices.Open(name), 4, 5);
        Check(array[1..^1, ..], [2, 5], [5, 1], 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        Check(array[1..3, 2..^1], [2, 2], [5, 1], 7, 8, 12, 13);
        Check(array[3], [5], [1], 15, 16, 17, 18, 19);
        Check(array[.., ^1], [4], [5], 4, 9, 14, 19);
        Check(array[.., 1..3][1], [2], [1], 6, 7);
        Check(array[2, 3], [], [], 13);
        Check(array[4..], [0, 5], [5, 1]);
        Check(array.Slice([0, 1], [3, 2]), [3, 2], [5, 1], 1, 2, 6, 7, 11, 12);
        Check(array.Slice(3, 4), [4], [1], 3, 4, 5, 6);
    }

    [Theory, MemberData(nameof(Devices))]
    public void Dimensions_are_exchanged(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> matrix = Count(device, 2, 3), cube = Count(device, 2, 3, 4);
        Check(matrix.Transpose(), [3, 2], [1, 3], 0, 3, 1, 4, 2, 5);
        Check(matrix.Transpose().Transpose(), [2, 3], [3, 1], 0, 1, 2, 3, 4, 5);
        Check(matrix.Transpose()[1..], [2, 2], [1, 3], 1, 4, 2, 5);
        GpuArray<int> permuted = cube.PermuteDimensions(2, 0, 1);
        Assert.Equal([4, 2, 3], permuted.Lengths);
        Assert.Equal([1, 12, 4], permuted.Strides);
        Assert.Equal(
            from k in Enumerable.Range(0, 4) from i in Enumerable.Range(0, 2) from j in Enumerable.Range(0, 3) select i * 12 + j * 4 + k,
            permuted.ToArray());
        Assert.Equal([4, 3], cube[0].Transpose().Lengths);
    }

    [Theory, MemberData(nameof(Devices))]
    public void What_is_copied_into_a_view_goes_where_its_elements_are(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Allocate<int>(3, 4);
        array[.., 1].CopyFrom([1, 2, 3]);
        array[1..].Transpose()[2..].CopyFrom([10, 20, 11, 21]);
        Assert.Equal([0, 1, 0, 0, 0, 2, 10, 11, 0, 3, 20, 21], array.ToArray());
        using GpuArray<int> column = device.Upload([7, 8, 9]);
        array[.., 3].CopyFrom(column);
        array[.., 0].CopyFrom(array[.., 3]);
        Assert.Equal([7, 1, 0, 7, 8, 2, 10, 8, 9, 3, 20, 9], array.ToArray());
        using GpuArray<int> turned = device.Allocate<int>(4, 3);
        turned.CopyFrom(array.Transpose());
        Assert.Equal([7, 8, 9, 1, 2, 3, 0, 10, 20, 7, 8, 9], turned.ToArray());
        turned.Transpose().CopyFrom(array);
        Assert.Equal([7, 8, 9, 1, 2, 3, 0, 10, 20, 7, 8, 9], turned.ToArray());
    }

    [Theory, MemberData(nameof(Devices))]
    public void A_view_is_cloned_row_by_row(string name)
    {
        using GpuArray<int> array = Count(TestDevices.Open(name), 2, 3);
        using GpuArray<int> copy = array.Transpose().Clone();
        Check(copy, [3, 2], [2, 1], 0, 3, 1, 4, 2, 5);
        Check(copy.Reshape(6), [6], [1], 0, 3, 1, 4, 2, 5);
    }

    [Theory, MemberData(nameof(Devices))]
    public void Copies_may_overlap(string name)
    {
        using GpuArray<int> array = Count(TestDevices.Open(name), 3, 3);
        array.CopyFrom(array.Transpose());
        Assert.Equal([0, 3, 6, 1, 4, 7, 2, 5, 8], array.ToArray());
        array[1..].CopyFrom(array[..2]);
        Assert.Equal([0, 3, 6, 0, 3, 6, 1, 4, 7], array.ToArray());
    }

    [Theory, MemberData(nameof(Devices))]
    public void Parts_of_three_dimensions_are_copied_both_ways(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<long> cube = device.Allocate<long>(4, 5, 6), other = device.Allocate<long>(2, 3, 2);
        long[] part = [.. Enumerable.Range(1, 12).Select(i => (long)i)];
        GpuArray<long> inner = cube[1..3, 1..4, 2..4];
        inner.CopyFrom(part);
        Assert.Equal(part, inner.ToArray());
        long[] all = cube.ToArray();
        Assert.Equal(12, all.Count(value => value != 0));
        Assert.Equal((1, 12), (all[(1 * 5 + 1) * 6 + 2], all[(2 * 5 + 3) * 6 + 3]));
        other.CopyFrom(inner);
        Assert.Equal(part, other.ToArray());
        cube[2.., 2.., 4..].CopyFrom(cube[..2, 1..4, 2..4]);
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6], cube[2.., 2.., 4..].ToArray());
    }

    /// <summary>
    /// Whatever the shape, each element is where its indices say; sizes from less than a run that is worth a copy of its own to more.
    /// </summary>
    [Theory, MemberData(nameof(Devices))]
    public void Any_part_in_any_order_comes_back(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Random random = new(7);
        for (int round = 0; round < 60; round++)
        {
            int rank = random.Next(1, 5);
            nint[] lengths = [.. Enumerable.Range(0, rank).Select(i => (nint)random.Next(1, i == rank - 1 ? 200 : 6))];
            using GpuArray<short> array = device.Allocate<short>(lengths);
            short[] host = [.. Enumerable.Range(0, array.Length).Select(i => (short)i)];
            array.CopyFrom(host);
            nint[] starts = [.. lengths.Select(length => (nint)random.Next((int)length))],
                counts = [.. lengths.Zip(starts, (length, start) => (nint)random.Next((int)(length - start + 1)))];
            int[] order = [.. Enumerable.Range(0, rank)];
            random.Shuffle(order);
            GpuArray<short> view = array.Slice(starts, counts).PermuteDimensions(order);
            long[] places = [.. Places(view, starts.Zip(array.Strides.ToArray(), (start, stride) => (long)(start * stride)).Sum())];
            Assert.Equal(places.Select(place => host[place]), view.ToArray());
            using GpuArray<short> copy = view.Clone();
            Assert.Equal(places.Select(place => host[place]), copy.ToArray());
            short[] negated = [.. places.Select(place => (short)-host[place])];
            copy.CopyFrom(negated);
            if (round % 2 == 0) view.CopyFrom(copy);
            else view.CopyFrom(negated);
            foreach (long place in places) host[place] = (short)-host[place];
            Assert.Equal(host, array.ToArray());
            view.Fill(77);
            foreach (long place in places) host[place] = 77;
            Assert.Equal(host, array.ToArray());
        }
    }

    [Fact]
    public void A_view_that_is_not_there_is_an_error()
    {
        using GpuArray<int> array = Count(GpuDevice.Cpu, 4, 5);
        Assert.Contains(
            "Dimension 1 has 5 elements, and 2..6 is not within it.",
            Assert.Throws<ArgumentOutOfRangeException>("ranges", () => array[.., 2..6]).Message);
        Assert.Contains(
            "Dimension 0 has 4 elements, and 4 is not within it.",
            Assert.Throws<ArgumentOutOfRangeException>("ranges", () => array[4]).Message);
        Assert.Throws<ArgumentOutOfRangeException>("ranges", () => array[^5]);
        Assert.Throws<ArgumentOutOfRangeException>("ranges", () => array[3..2]);
        Assert.Contains(
            "The array has 2 dimensions [4, 5], and 3 ranges were given.",
            Assert.Throws<ArgumentException>("ranges", () => array[.., .., 0]).Message);
        Assert.Contains(
            "starts at 0 to 5", Assert.Throws<ArgumentOutOfRangeException>("starts", () => array.Slice([0, 6], [1, 1])).Message);
        Assert.Throws<ArgumentOutOfRangeException>("lengths", () => array.Slice([0, 4], [1, 2]));
        Assert.Throws<ArgumentException>("starts", () => array.Slice([0], [1]));
        Assert.Throws<ArgumentException>("lengths", () => array.Slice([0, 0], [1]));
        Assert.Contains(
            "[0, 0] does not name each of the dimensions 0 to 1 once.",
            Assert.Throws<ArgumentException>("dimensions", () => array.PermuteDimensions(0, 0)).Message);
        Assert.Throws<InvalidOperationException>(array[0].Transpose);
    }

    [Fact]
    public void What_does_not_lie_in_one_piece_says_what_to_do()
    {
        using GpuArray<int> array = Count(GpuDevice.Cpu, 4, 5);
        GpuArray<int> turned = array.Transpose(), columns = array[.., 1..3];
        Assert.Equal((true, false, false, true), (array[1..3].IsDense, turned.IsDense, columns.IsDense, columns[..1].IsDense));
        Assert.Contains(
            "lengths [5, 4], strides [1, 5]): reshape a copy", Assert.Throws<InvalidOperationException>(() => turned.Reshape(20)).Message);
        Assert.Contains("array[rows, columns]", Assert.Throws<InvalidOperationException>(() => columns.Slice(0, 2)).Message);
        string message = Assert.Throws<ArgumentException>("x", () => GpuDevice.Cpu.Launch(1).Bind(columns, "x")).Message;
        Assert.Contains("(lengths [4, 2], strides [5, 1]). Pass a copy, x.Clone(), or make the parameter a TensorSpan<T>", message);
        Assert.Contains("takes just as many", Assert.Throws<ArgumentException>("source", () => columns.CopyFrom([1, 2])).Message);
        Assert.Contains(
            "neither lies in one piece", Assert.Throws<ArgumentException>("source", () => columns.CopyFrom(array[..2, ..4])).Message);
    }

    [Fact]
    public void Views_overlap_where_they_might()
    {
        using GpuArray<int> array = Count(GpuDevice.Cpu, 4, 6);
        Launch launch = GpuDevice.Cpu.Launch(1);
        DeviceTensor left = launch.Bind(array[.., ..3], "x", 2), right = launch.Bind(array[.., 3..], "x", 2),
            last = launch.Bind(array[3..], "x", 2), first = launch.Bind(array[..3, ..2], "x", 2);
        Assert.Equal((21, 21 * 4), (left.Extent, (int)left.Memory.ByteLength));
        Assert.True(left.Memory.Overlaps(in right.Memory));
        Assert.True(left.Memory.Overlaps(in last.Memory));
        Assert.False(first.Memory.Overlaps(in last.Memory));
    }

    [Theory, MemberData(nameof(Devices))]
    public void A_view_ends_with_its_array(string name)
    {
        GpuArray<int> array = Count(TestDevices.Open(name), 2, 2);
        GpuArray<int> row = array[1], disposed = array[0];
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(disposed.ToArray);
        Assert.Equal([2, 3], row.ToArray());
        array.Dispose();
        Assert.Contains("the array that this is a view of", Assert.Throws<ObjectDisposedException>(row.ToArray).Message);
        Assert.Throws<ObjectDisposedException>(() => array[0]);
    }

    private static IEnumerable<long> Places(GpuArray<short> view, long start)
    {
        IEnumerable<long> places = [start];
        for (int i = 0; i < view.Rank; i++)
        {
            (nint length, nint stride) = (view.Lengths[i], view.Strides[i]);
            places = places.SelectMany(place => Enumerable.Range(0, (int)length).Select(index => place + index * stride)).ToList();
        }
        return places;
    }

    private static GpuArray<int> Count(GpuDevice device, params ReadOnlySpan<nint> lengths)
    {
        GpuArray<int> array = device.Allocate<int>(lengths);
        array.CopyFrom([.. Enumerable.Range(0, array.Length)]);
        return array;
    }

    private static void Check(GpuArray<int> view, nint[] lengths, nint[] strides, params int[] elements)
    {
        Assert.Equal(lengths, view.Lengths);
        Assert.Equal(strides, view.Strides);
        Assert.Equal(elements, view.ToArray());
    }
}
