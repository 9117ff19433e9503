using System.Numerics;
using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <content>Layers, and textures over the memory of arrays.</content>
public partial class TextureTests
{
    /// <summary>Numbers of layers, of which there are 3.</summary>
    private static readonly int[] LayerNumbers = [0, 1, 2, 3, 4, 100, 65535, 65536, 65537, int.MaxValue, -1, -2, -100, int.MinValue, int.MinValue + 1];

    [Theory, MemberData(nameof(Reads))]
    public void Layers(string executor, TextureFilter filter, TextureAddress address, bool isNormalized)
    {
        TextureOptions options = new() { Filter = filter, AddressX = address, AddressY = TextureAddress.Border, IsNormalized = isNormalized, BorderColor = new(0.5f, 0.25f, 0f, 0f) };
        GpuDevice device = Executor.Open(executor), cpu = GpuDevice.Cpu;
        using GpuTexture1DLayered<float> rows = device.CreateLayeredTexture<float>(4, 3, options), plainRows = cpu.CreateLayeredTexture<float>(4, 3, options);
        using GpuTexture2DLayered<Vector2> images = device.CreateLayeredTexture<Vector2>(5, 3, 3, options), plainImages = cpu.CreateLayeredTexture<Vector2>(5, 3, 3, options);
        Fill(Randoms(12), rows, plainRows);
        Fill(Randoms(90), images, plainImages);
        float[] x = Coordinates(5, isNormalized), y = Coordinates(3, isNormalized);
        Vector2[] at = [.. x.Select((value, i) => new Vector2(value, y[i * 7 % y.Length]))], b = new Vector2[at.Length];
        int[] layers = [.. at.Select((_, i) => LayerNumbers[i * 4 % LayerNumbers.Length])];
        float[] a = new float[at.Length];
        Elements(executor, filter, 2 * Distance, a, launch => Textures.Layers(launch, rows, images, at, layers, a, b), () => Textures.Layers(Plain(plainRows), Plain(plainImages), at, layers, a, b));
        Elements(executor, filter, 2 * Distance, b, launch => Textures.Layers(launch, rows, images, at, layers, a, b), () => Textures.Layers(Plain(plainRows), Plain(plainImages), at, layers, a, b));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void SurfaceLayers(string executor)
    {
        TextureOptions options = new() { IsSurface = true };
        GpuDevice device = Executor.Open(executor), cpu = GpuDevice.Cpu;
        using GpuTexture1DLayered<uint> rows = device.CreateLayeredTexture<uint>(32, 3, options), plainRows = cpu.CreateLayeredTexture<uint>(32, 3, options);
        using GpuTexture2DLayered<Vector4> images = device.CreateLayeredTexture<Vector4>(3, 8, 3, options), plainImages = cpu.CreateLayeredTexture<Vector4>(3, 8, 3, options);
        Fill([.. Enumerable.Range(0, 96).Select(i => (uint)i)], rows, plainRows);
        Fill([.. Enumerable.Range(0, 288).Select(i => (float)i)], images, plainImages);
        float[] result = new float[LayerNumbers.Length];
        KernelTest.Elements(executor, result.Length).Run(
            [result],
            launch => Textures.SurfaceLayers(launch, rows, images, LayerNumbers, result),
            () => Textures.SurfaceLayers(PlainSurface(plainRows), PlainSurface(plainImages), LayerNumbers, result));
        Assert.Equal(Download<uint>(plainRows, 96), Download<uint>(rows, 96));
        Assert.Equal(Download<float, Vector4>(plainImages, 288), Download<float, Vector4>(images, 288));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Table(string executor)
    {
        GpuDevice device = Executor.Open(executor), cpu = GpuDevice.Cpu;
        float[] values = Randoms(1000);
        uint[] pixels = [.. Enumerable.Range(0, 300).Select(i => (uint)i * 0x9E3779B9u)];
        using GpuArray<float> numbers = device.Upload(values), plainNumbers = cpu.Upload(values);
        using GpuArray<uint> bytes = device.Upload(pixels), plainBytes = cpu.Upload(pixels);
        using GpuTexture1DLinear<float> table = numbers.AsTexture1D<float>(), plainTable = plainNumbers.AsTexture1D<float>();
        using GpuTexture1DLinear<Vector4> colors = bytes.AsTexture1D<Vector4>(TextureFormat.Byte), plainColors = plainBytes.AsTexture1D<Vector4>(TextureFormat.Byte);
        int[] indices = [0, 1, 299, 300, 301, 999, 1000, 1001, -1, -2, 1 << 24, 1 << 27, int.MaxValue, int.MinValue, .. Enumerable.Range(0, 100).Select(i => i * 7919 % 1000)];
        float[] a = new float[indices.Length];
        Vector4[] b = new Vector4[indices.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [a, b],
            launch => Textures.Table(launch, table, colors, indices, a, b),
            () => Textures.Table(Plain(plainTable), Plain(plainColors), indices, a, b));
        Assert.Equal((values[1], 0f), (a[1], a[6]));
    }

    /// <summary>Rows of an array are read as those of a texture with memory of its own.</summary>
    [Theory, MemberData(nameof(Reads))]
    public void Arrays(string executor, TextureFilter filter, TextureAddress address, bool isNormalized)
    {
        TextureOptions options = new() { Filter = filter, AddressX = address, AddressY = TextureAddress.Border, IsNormalized = isNormalized, BorderColor = new(1f, 2f, 3f, 4f) };
        float[] texels = Randoms(4 * 15);
        using GpuTexture2D<Vector4> plain = GpuDevice.Cpu.CreateTexture<Vector4>(5, 3, options);
        plain.CopyFrom<float>(texels);
        // Six texels a row, of which the image has five.
        using GpuArray<Vector4> array = Executor.Open(executor).Upload(Enumerable.Repeat(new Vector4(99f), 18).ToArray()), rows = array.Reshape(3, 6);
        using GpuTexture2D<Vector4> image = rows[.., ..5].AsTexture2D<Vector4>(options);
        image.CopyFrom<float>(texels);
        Assert.Equal(new Vector4(99f), array.ToArray()[11]);
        Assert.Equal(texels, Download<float, Vector4>(image, 60));
        float[] x = Coordinates(5, isNormalized), y = Coordinates(3, isNormalized);
        Vector2[] at = [.. x.Select((value, i) => new Vector2(value, y[i * 7 % y.Length]))];
        Vector4[] result = new Vector4[at.Length];
        Elements(executor, filter, Distance, result, launch => Textures.Images(launch, image, at, result), () => Textures.Images(Plain(plain), at, result));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Bytes_of_an_array_are_read_as_floats(string executor)
    {
        byte[] bytes = [.. Enumerable.Range(0, 192).Select(i => (byte)(i * 37))];
        using GpuArray<byte> array = Executor.Open(executor).Upload(bytes), rows = array.Reshape(3, 64);
        TextureOptions options = new() { Format = TextureFormat.Byte };
        using GpuTexture2D<Vector4> image = rows.AsTexture2D<Vector4>(options), plain = GpuDevice.Cpu.CreateTexture<Vector4>(16, 3, options);
        plain.CopyFrom<byte>(bytes);
        Vector2[] at = [.. Enumerable.Range(0, 60).Select(i => new Vector2(i % 20 - 1.5f, i / 20 + 0.5f))];
        Vector4[] result = new Vector4[60];
        KernelTest.Elements(executor, at.Length).Run([result], launch => Textures.Images(launch, image, at, result), () => Textures.Images(Plain(plain), at, result));
    }

    [Fact]
    public void A_texture_ends_with_its_array()
    {
        GpuDevice cpu = GpuDevice.Cpu;
        float[] x = new float[4];
        GpuArray<float> array = cpu.Allocate<float>(4, 8);
        using GpuTexture2D<float> image = array.AsTexture2D<float>();
        array.Dispose();
        Assert.Equal(
            "'image' cannot be used: the array that it is over is disposed of.",
            Assert.Throws<ObjectDisposedException>(() => Textures.Scale(cpu.Launch((4, 4)), image, x, 2, 2)).Message.Split('\n')[0]);
    }

    private static Texture1DLayered<T> Plain<T>(GpuTexture1DLayered<T> texture) where T : unmanaged => TextureArguments.Bind(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Texture2DLayered<T> Plain<T>(GpuTexture2DLayered<T> texture) where T : unmanaged => TextureArguments.Bind(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Texture1DLinear<T> Plain<T>(GpuTexture1DLinear<T> texture) where T : unmanaged => TextureArguments.Bind(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Surface1DLayered<T> PlainSurface<T>(GpuTexture1DLayered<T> texture) where T : unmanaged => TextureArguments.BindSurface(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Surface2DLayered<T> PlainSurface<T>(GpuTexture2DLayered<T> texture) where T : unmanaged => TextureArguments.BindSurface(GpuDevice.Cpu.Launch(1), texture, "texture");
}
