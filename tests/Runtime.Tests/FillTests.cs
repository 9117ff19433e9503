using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Fills of elements of all sizes, of arrays and of views.</summary>
public sealed class FillTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    [Theory, MemberData(nameof(Devices))]
    public void Elements_of_all_sizes_are_written(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Fill<byte>(device, 200);
        Fill(device, 'x');
        Fill(device, 3.25f);
        Fill(device, -1);
        Fill(device, 0x0102030405060708);
        Fill(device, 0x0505050505050505);
        Fill(device, 1.5);
        Fill(device, new Pixel(1, 2, 3));
        Fill(device, new Pixel(9, 9, 9));
        Fill(device, (Half)7);
        Fill(device, new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        Fill(device, new Vector(1f, 2f, 3f));
        Fill(device, 79228162514264337593543950335m);
    }

    [Theory, MemberData(nameof(Devices))]
    public void An_array_of_no_elements_is_filled(string name)
    {
        using GpuArray<int> none = TestDevices.Open(name).Allocate<int>(0, 3);
        none.Fill(1);
        Assert.Empty(none.ToArray());
    }

    private static void Fill<T>(GpuDevice device, T value) where T : unmanaged
    {
        foreach (int columns in new[] { 1, 7, 300 })
        {
            using GpuArray<T> array = device.Allocate<T>(5, columns);
            T[] expected = new T[5 * columns];
            array[1..4, ..(columns - columns / 3)].Fill(value);
            for (int i = 1; i < 4; i++) expected.AsSpan(i * columns, columns - columns / 3).Fill(value);
            Assert.Equal(expected, array.ToArray());
            array[.., columns / 2].Fill(value);
            for (int i = 0; i < 5; i++) expected[i * columns + columns / 2] = value;
            Assert.Equal(expected, array.ToArray());
            array.Fill(value);
            Assert.All(array.ToArray(), element => Assert.Equal(value, element));
            array.Fill(default);
            Assert.All(array.ToArray(), element => Assert.Equal(default, element));
        }
    }

    private readonly record struct Pixel(byte Red, byte Green, byte Blue);

    private readonly record struct Vector(float X, float Y, float Z);
}
