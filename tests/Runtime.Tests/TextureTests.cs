using System.Numerics;
using GpuKernels.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public class TextureTests
{
    public static TheoryData<string> All => TestDevices.All;

    [Theory, MemberData(nameof(All))]
    public void Texels_arrive_as_they_are(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuTexture2D<Vector2> image = device.CreateTexture<Vector2>(3, 2);
        float[] components = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        Vector2[] texels = new Vector2[6];
        image.CopyTo<Vector2>(texels);
        Assert.Equal(new Vector2[6], texels);
        image.CopyFrom<float>(components);
        image.CopyTo<Vector2>(texels);
        Assert.Equal(new Vector2(11, 12), texels[5]);
        Assert.Equal((3, 2, 48L), (image.Width, image.Height, image.ByteLength));
        Assert.Equal($"3 x 2 texels of Vector2 on {device.Name}", image.ToString());
    }

    [Theory, MemberData(nameof(All))]
    public void Texels_come_from_arrays_and_go_there(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> array = device.Upload([1, 2, 3, 4, 5, 6, 7, 8]), back = device.Allocate<int>(8);
        using GpuTexture3D<int> volume = device.CreateTexture<int>(2, 2, 2);
        volume.CopyFrom(array);
        volume.CopyTo(back);
        Assert.Equal(array.ToArray(), back.ToArray());
        Assert.Throws<ArgumentException>("source", () => volume.CopyFrom(array.Slice(1, 7)));
        Assert.Contains(
            "do not lie row by row",
            Assert.Throws<ArgumentException>("source", () => volume.CopyFrom(array.Reshape(4, 2).Transpose())).Message);
    }

    [Fact]
    public void Elements_of_another_size_are_refused()
    {
        using GpuTexture2D<Vector4> image = GpuDevice.Cpu.CreateTexture<Vector4>(4, 2, new TextureOptions { Format = TextureFormat.Byte });
        image.CopyFrom<byte>(new byte[32]);
        image.CopyFrom<uint>(new uint[8]);
        Assert.StartsWith(
            "There are 16 elements of 2 bytes, and the texture has 4 x 2 texels: pass 8 of 4 bytes, or 32 components of 1.",
            Assert.Throws<ArgumentException>("source", () => image.CopyFrom<ushort>(new ushort[16])).Message);
        Assert.Throws<ArgumentException>("destination", () => image.CopyTo<byte>(new byte[31]));
        Assert.Throws<ArgumentException>("destination", () => image.CopyTo<byte>(new byte[33]));
    }

    [Fact]
    public void Options_that_contradict_each_other_are_refused()
    {
        Refused("The address mode Wrap needs normalised coordinates", () => Make<float>(new() { AddressX = TextureAddress.Wrap }));
        Refused("The address mode Mirror needs normalised coordinates", () => Make<float>(new() { AddressY = TextureAddress.Mirror }));
        Refused("Texels of type Int32 cannot be filtered", () => Make<int>(new() { Filter = TextureFilter.Linear }));
        Refused("The border of texels of type UInt32 is zero", () => Make<uint>(new() { BorderColor = Vector4.One }));
        Refused("The format Byte is read as floats", () => Make<int>(new() { Format = TextureFormat.Byte }));
        Refused("A surface is read and written as its texels are",
            () => Make<float>(new() { Format = TextureFormat.Half, IsSurface = true }));
        Refused("TextureOptions.Filter is 7, which is none.", () => Make<float>(new() { Filter = (TextureFilter)7 }));
        Refused("TextureOptions.Format is 9, which is none.", () => Make<float>(new() { Format = (TextureFormat)9 }));
        Refused("An address mode is 4, which is none.", () => Make<float>(new() { AddressZ = (TextureAddress)4 }));
        Refused("A texture has no texels of type Double: use float, Vector2, Vector4, int or uint.", () => Make<double>(new()));
        // What lies beyond a dimension that there is not, does not matter.
        GpuDevice.Cpu.CreateTexture<float>(4, new TextureOptions { AddressY = TextureAddress.Wrap }).Dispose();

        static void Make<T>(TextureOptions options) where T : unmanaged => GpuDevice.Cpu.CreateTexture<T>(4, 4, options).Dispose();

        static void Refused(string message, Action make) => Assert.StartsWith(message, Assert.Throws<ArgumentException>(make).Message);
    }

    [Fact]
    public void Sizes_that_no_GPU_has_are_refused()
    {
        GpuDevice cpu = GpuDevice.Cpu;
        Assert.Throws<ArgumentOutOfRangeException>("width", () => cpu.CreateTexture<float>(0));
        Assert.Throws<ArgumentOutOfRangeException>("width", () => cpu.CreateTexture<float>(131073));
        Assert.Throws<ArgumentOutOfRangeException>("width", () => cpu.CreateTexture<float>(32769, new TextureOptions { IsSurface = true }));
        Assert.Throws<ArgumentOutOfRangeException>("height", () => cpu.CreateTexture<float>(1, 65537));
        Assert.Throws<ArgumentOutOfRangeException>("height", () => cpu.CreateTexture<float>(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("depth", () => cpu.CreateTexture<float>(1, 1, 16385));
        cpu.CreateTexture<float>(131072).Dispose();
    }

    [Fact]
    public void Memory_is_counted_and_given_back()
    {
        using GpuDevice device = GpuDevice.CreateCpu(new CpuDeviceOptions());
        GpuTexture2D<float> image = device.CreateTexture<float>(64, 64);
        Assert.InRange(device.MemoryPool.UsedBytes, 64 * 64 * 4, 64 * 64 * 4 + 256);
        image.Dispose();
        image.Dispose();
        Assert.Equal(0, device.MemoryPool.UsedBytes);
        Assert.Throws<ObjectDisposedException>(() => image.CopyFrom<float>(new float[4096]));
        GpuTexture1D<float> late = device.CreateTexture<float>(4);
        device.Dispose();
        late.Dispose();
        Assert.Contains("its device", Assert.Throws<ObjectDisposedException>(() => late.CopyTo<float>(new float[4])).Message);
    }

    [Fact]
    public void What_nobody_made_is_named()
    {
        Assert.Contains("pass a GpuTexture", Assert.Throws<InvalidOperationException>(() => default(Texture1D<float>).Sample(0)).Message);
        Assert.Throws<InvalidOperationException>(() => default(Surface2D<float>).Write(0, 0, 1f));
        Assert.Throws<ArgumentNullException>(
            "image", () => TextureArguments.Bind<float>(GpuDevice.Cpu.Launch(1), (GpuTexture2D<float>)null!, "image"));
    }

    [Fact]
    public void Layers_have_sizes_too()
    {
        GpuDevice cpu = GpuDevice.Cpu;
        Assert.Throws<ArgumentOutOfRangeException>("layers", () => cpu.CreateLayeredTexture<float>(4, 0));
        Assert.Throws<ArgumentOutOfRangeException>("layers", () => cpu.CreateLayeredTexture<float>(4, 4, 2049));
        Assert.Throws<ArgumentOutOfRangeException>("width", () => cpu.CreateLayeredTexture<float>(32769, 1));
        Assert.Throws<ArgumentOutOfRangeException>("height", () => cpu.CreateLayeredTexture<float>(4, 32769, 1));
        using GpuTexture2DLayered<float> images = cpu.CreateLayeredTexture<float>(4, 3, 2, new TextureOptions { IsSurface = true });
        Surface2DLayered<float> surface = TextureArguments.BindSurface(cpu.Launch(1), images, "images");
        surface.Write(3, 2, 1, 7f);
        Assert.Equal((7f, 0f), (surface.Read(3, 2, 1), surface.Read(3, 2, 0)));
        Assert.Equal(
            "The surface has 4 x 3 texels in each of 2 layers, and none at (0, 0) in layer 2. To read and write beyond its edge, pass SurfaceBoundary.Zero or Clamp.",
            Assert.Throws<IndexOutOfRangeException>(() => surface.Read(0, 0, 2)).Message);
    }

    [Fact]
    public void Arrays_that_are_no_images_are_refused()
    {
        GpuDevice cpu = GpuDevice.Cpu;
        using GpuArray<float> array = cpu.Allocate<float>(1024), odd = array.Slice(0, 35).Reshape(5, 7), rows = array.Reshape(32, 32);
        using GpuArray<byte> bytes = cpu.Allocate<byte>(4, 34);
        Refused<InvalidOperationException>(
            "GpuArray<Single>[5, 7] on cpu has rows that are 28 bytes apart, and those of a texture start at multiples of 32: allocate rows of 32 bytes, and take a part of them, array[.., ..7].",
            () => odd.AsTexture2D<float>());
        Refused<InvalidOperationException>(
            "GpuArray<Single>[1024] on cpu has 1 dimension, and an image two: Reshape it into rows.", () => array.AsTexture2D<float>());
        Refused<InvalidOperationException>(
            "GpuArray<Single>[32, 32] on cpu has rows whose elements do not lie side by side", () => rows.Transpose().AsTexture2D<float>());
        Refused<InvalidOperationException>(
            "GpuArray<Single>[31, 32] on cpu starts 128 bytes behind the start of its memory, and a texture at a multiple of 512.",
            () => rows[1.., ..].AsTexture2D<float>());
        Refused<InvalidOperationException>(
            "GpuArray<Single>[32, 16] on cpu does not lie in one piece", () => rows[.., ..16].AsTexture1D<float>());
        Refused<ArgumentException>(
            "Elements of 1 bytes are no texels of Vector2: use texels of 8 bytes, or components of 4.", () => bytes.AsTexture2D<Vector2>());
        Refused<ArgumentException>("Elements of 1 bytes are no texels of Single: use texels of 4 bytes.", () => bytes.AsTexture2D<float>());
        Refused<ArgumentException>(
            "A row of 34 bytes is no whole number of texels of 4 bytes.",
            () => bytes.AsTexture2D<Vector4>(new TextureOptions { Format = TextureFormat.Byte }));
        Refused<ArgumentException>(
            "A texture over an array is no surface", () => rows.AsTexture2D<float>(new TextureOptions { IsSurface = true }));
        Refused<ArgumentException>(
            "The address mode Wrap needs normalised coordinates",
            () => rows.AsTexture2D<float>(new TextureOptions { AddressX = TextureAddress.Wrap }));
        // Of one row it does not matter how far the next would be, and a part may start further behind.
        odd[..1, ..].AsTexture2D<float>().Dispose();
        rows[4.., ..].AsTexture2D<float>().Dispose();
        rows.AsTexture2D<Vector4>().Dispose();

        static void Refused<T>(string message, Action make)
            where T : Exception => Assert.StartsWith(message, Assert.Throws<T>(make).Message);
    }
}
