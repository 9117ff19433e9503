using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Arrays of more elements than an <c>int</c> counts.</summary>
public sealed class LargeArrayTests
{
    private static readonly nint Length = unchecked((nint)(3L << 30));

    [Fact]
    public void They_are_filled_and_copied_in_parts()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        DeviceRoom.Require(gpu, 3L * Length);
        using GpuArray<byte> array = gpu.Allocate<byte>(Length);
        byte[] part = new byte[1 << 20], back = new byte[part.Length];
        new Random(3).NextBytes(part);
        nint[] starts = [0, int.MaxValue - 1000, Length - part.Length];
        array.Fill(9);
        foreach (nint start in starts) array.Slice([start], [part.Length]).CopyFrom(part);
        using GpuArray<byte> copy = array.Clone();
        foreach (nint start in starts)
        {
            copy.Slice([start], [part.Length]).CopyTo(back);
            Assert.Equal(part, back);
        }
        Assert.All(copy.Slice([1 << 30], [1000]).ToArray(), value => Assert.Equal(9, value));
        GpuArray<byte> rows = copy.Reshape(3, 1 << 30);
        Assert.Equal(part[^5..], rows[2, ^5..].ToArray());
        Assert.Equal(part[^3..], rows.Transpose()[^3.., 2].ToArray());
        rows[.., 7].Fill(1);
        Assert.Equal([1, 1, 1], rows[.., 7].ToArray());
        Assert.Throws<InvalidOperationException>(copy.ToArray);
    }

    /// <summary>Their memory is never touched.</summary>
    [Fact]
    public void No_array_of_the_host_is_as_long()
    {
        using GpuArray<byte> array = new(DeviceMemory.Allocate(GpuDevice.Cpu, 1), new Shape([Length]));
        Assert.Contains(
            "has 3221225472 elements, and an array of the host at most", Assert.Throws<InvalidOperationException>(array.ToArray).Message);
        GpuArray<byte> end = array.Slice([Length - 2], [2]);
        Assert.Equal(array.DevicePointer + Length - 2, end.DevicePointer);
        Assert.Throws<ArgumentException>("source", () => end.CopyFrom([1, 2, 3]));
    }
}
