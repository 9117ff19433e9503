using System.Numerics.Tensors;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Copies of the host's tensors and of its arrays of two dimensions.</summary>
public sealed class TensorCopyTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory, MemberData(nameof(Devices))]
    public void A_tensor_keeps_its_shape(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Tensor<int> tensor = Tensor.Create([.. Enumerable.Range(0, 24)], [2, 3, 4]);
        using GpuArray<int> array = device.Upload(tensor);
        Assert.Equal([2, 3, 4], array.Lengths);
        Assert.Equal(Enumerable.Range(0, 24), array.ToArray());
        Tensor<int> back = array.ToTensor();
        Assert.Equal([2, 3, 4], back.Lengths);
        Assert.Equal(23, back[1, 2, 3]);
        Assert.Equal([4, 2, 3], array.PermuteDimensions(2, 0, 1).ToTensor().Lengths);
    }

    [Theory, MemberData(nameof(Devices))]
    public void Parts_of_tensors_are_copied_both_ways(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        int[] memory = [.. Enumerable.Range(0, 100)];
        ReadOnlyTensorSpan<int> source = new(memory.AsSpan(3), [7, 5], [13, 2]);
        using GpuArray<int> array = device.Upload(source);
        Assert.Equal(from i in Enumerable.Range(0, 7) from j in Enumerable.Range(0, 5) select 3 + i * 13 + j * 2, array.ToArray());
        array.Fill(-1);
        array[1..3, ..2].CopyFrom(new ReadOnlyTensorSpan<int>(memory, [2, 2], [10, 1]));
        Assert.Equal([0, 1, 10, 11], array[1..3, ..2].ToArray());
        array[1..3, ..2].CopyTo(new TensorSpan<int>(memory, [2, 2], [50, 3]));
        Assert.Equal((0, 1, 10, 11, 2), (memory[0], memory[3], memory[50], memory[53], memory[2]));
        array.CopyTo(new TensorSpan<int>(memory, [7, 5]));
        Assert.Equal(array.ToArray(), memory[..35]);
        Assert.Throws<ArgumentException>("source", () => array.CopyFrom(new ReadOnlyTensorSpan<int>(memory, [5, 7])));
        Assert.Throws<ArgumentException>("destination", () => array.CopyTo(new TensorSpan<int>(memory, [35])));
    }

    [Theory, MemberData(nameof(Devices))]
    public void An_array_of_two_dimensions_is_copied(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> array = device.Upload(new float[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        Assert.Equal([2, 3], array.Lengths);
        float[,] turned = new float[3, 2];
        array.Transpose().CopyTo(turned);
        Assert.Equal(new float[,] { { 1, 4 }, { 2, 5 }, { 3, 6 } }, turned);
        Assert.Contains(
            "It has the dimensions [2, 2], and GpuArray<Single>[2, 3]",
            Assert.Throws<ArgumentException>("destination", () => array.CopyTo(new float[2, 2])).Message);
        using GpuArray<int> none = device.Upload(new int[0, 3]);
        none.CopyTo(new int[0, 3]);
        Assert.Equal([0, 3], none.Lengths);
    }

    /// <summary>What has no shape of its own goes the way of spans, as before.</summary>
    [Fact]
    public void Arrays_and_lists_are_spans()
    {
        using GpuArray<int> array = GpuDevice.Cpu.Upload([1, 2, 3]);
        array.CopyFrom(new[] { 4, 5 });
        array.CopyFrom([7]);
        int[] host = new int[4];
        array.CopyTo(host);
        Assert.Equal([7, 5, 3, 0], host);
    }
}
