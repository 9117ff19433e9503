using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>What the driver is asked for when textures are made, used and given back.</summary>
public sealed unsafe class TextureTests
{
    [StructLayout(LayoutKind.Sequential)]
    private struct TextureDescription
    {
        public fixed int Address[3];
        public int Filter;
        public uint Flags, Anisotropy;
        public int Mipmaps;
        public float Bias, Least, Most;
        public fixed float Border[4];
        public fixed int Reserved[12];
    }

    [Fact]
    public void Texels_of_every_shape_and_format_arrive()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        TextureOptions small = new() { Format = TextureFormat.Byte }, half = new() { Format = TextureFormat.Half };
        using GpuTexture1D<float> row = device.CreateTexture<float>(256, small);
        using GpuTexture2D<System.Numerics.Vector2> image = device.CreateTexture<System.Numerics.Vector2>(16, 4, half);
        using GpuTexture3D<System.Numerics.Vector4> volume = device.CreateTexture<System.Numerics.Vector4>(8, 4, 2, small);
        row.CopyFrom<byte>(bytes);
        image.CopyFrom<Half>(MemoryMarshal.Cast<byte, Half>(bytes));
        volume.CopyFrom<uint>(MemoryMarshal.Cast<byte, uint>(bytes));
        byte[] found = new byte[256];
        row.CopyTo<byte>(found);
        Assert.Equal(bytes, found);
        image.CopyTo(MemoryMarshal.Cast<byte, uint>(found.AsSpan()));
        Assert.Equal(bytes, found);
        volume.CopyTo<byte>(found);
        Assert.Equal(bytes, found);
        Assert.Equal((256, 256, 256), (row.ByteLength, image.ByteLength, volume.ByteLength));
    }

    [Fact]
    public void The_driver_gets_what_the_options_say()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        TextureOptions options = new() { AddressX = TextureAddress.Border, AddressY = TextureAddress.Clamp, BorderColor = new(1, 2, 3, 4) };
        using GpuTexture2D<float> image = device.CreateTexture<float>(4, 4, options);
        TextureDescription made = Made();
        Assert.Equal((3, 1, 0, 0u), (made.Address[0], made.Address[1], made.Filter, made.Flags));
        Assert.Equal([1f, 2f, 3f, 4f], new Span<float>(made.Border, 4));
        // Integers are not made floats. What fetches reads as if coordinates were not normalised, so it has no modes that repeat.
        using GpuTexture1D<int> row = device.CreateTexture<int>(
            4, new TextureOptions { IsNormalized = true, Address = TextureAddress.Wrap });
        made = Made();
        Assert.Equal((1, 1u), (made.Address[0], made.Flags));

        static TextureDescription Made()
        {
            TextureDescription description;
            ((delegate* unmanaged<TextureDescription*, void>)StubDriver.Export("stub_texture"))(&description);
            return description;
        }
    }

    [Fact]
    public void A_texture_that_does_not_fit_says_what_was_asked()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.SetMemory(1 << 20);
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.CreateTexture<float>(1024, 1024));
        Assert.Contains("4194304", thrown.Message.Replace(",", ""));
        Assert.Equal(0, device.MemoryPool.UsedBytes);
        device.CreateTexture<float>(64, 64).Dispose();
    }

    /// <summary>
    /// Neither by Dispose nor by a finalizer is a kernel waited for that reads the texture; the driver calls when it has ended.
    /// </summary>
    [Fact]
    public void A_texture_that_nobody_disposes_of_is_freed_when_the_device_is_idle()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Holdings before = StubDriver.Live;
        Abandon(device);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal(before, StubDriver.Live);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Abandon(GpuDevice device) => device.CreateTexture<float>(4, 4, new TextureOptions { IsSurface = true });
    }

    [Fact]
    public void A_texture_is_gone_with_its_device_or_before()
    {
        StubDriver.Require();
        GpuTexture2D<float> late;
        using (GpuDevice device = GpuDevice.Get("cuda:0"))
        {
            Holdings before = StubDriver.Live;
            GpuTexture2D<float> early = device.CreateTexture<float>(4, 4);
            Assert.Equal(64, device.MemoryPool.UsedBytes);
            early.Dispose();
            early.Dispose();
            Assert.Equal((before, 0), (StubDriver.Live, device.MemoryPool.UsedBytes));
            late = device.CreateTexture<float>(4, 4);
        }
        Assert.Equal(default, StubDriver.Live);
        late.Dispose();
        Assert.Throws<ObjectDisposedException>(() => late.CopyFrom<float>(new float[16]));
    }

    [Fact]
    public void Layers_arrive_and_textures_larger_than_the_zeros_are_zero()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        byte[] bytes = [.. Enumerable.Range(0, 96).Select(i => (byte)i)], found = new byte[96];
        using GpuTexture1DLayered<float> rows = device.CreateLayeredTexture<float>(8, 3);
        using GpuTexture2DLayered<float> images = device.CreateLayeredTexture<float>(4, 3, 2, new TextureOptions { IsSurface = true });
        foreach (GpuTexture<float> texture in new GpuTexture<float>[] { rows, images })
        {
            texture.CopyFrom<float>(MemoryMarshal.Cast<byte, float>(bytes));
            texture.CopyTo(MemoryMarshal.Cast<byte, float>(found.AsSpan()));
            Assert.Equal(bytes, found);
        }
        Assert.Equal((3, 2, 3), (rows.Layers, images.Layers, images.Height));
        Assert.Equal(
            ("8 texels in 3 layers of Single on cuda:0", "4 x 3 texels in 2 layers of Single on cuda:0"),
            (rows.ToString(), images.ToString()));
        StubDriver.SetMemory(80 << 20);
        using GpuTexture2D<float> large = device.CreateTexture<float>(4096, 3000);
        float[] texels = new float[4096 * 3000];
        texels.AsSpan().Fill(1);
        large.CopyTo<float>(texels);
        Assert.Equal(-1, texels.AsSpan().IndexOfAnyExcept(0f));
    }

    [Fact]
    public void A_texture_over_an_array_is_its_memory()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuArray<float> array = device.Upload(Enumerable.Range(0, 32).Select(i => (float)i).ToArray()), rows = array.Reshape(4, 8);
        Holdings before = StubDriver.Live;
        using (GpuTexture2D<float> image = rows[.., ..7].AsTexture2D<float>(new TextureOptions { Filter = TextureFilter.Linear }))
        {
            (int type, nint place, int width, int height, int pitch) = Resource();
            Assert.Equal((3, array.DevicePointer, 7, 4, 32), (type, place, width, height, pitch));
            float[] texels = new float[28];
            image.CopyTo<float>(texels);
            Assert.Equal([7f - 1, 8f], texels.AsSpan(6, 2).ToArray());
            image.CopyFrom<float>(new float[28]);
            Assert.Equal([0f, 7f, 0f], array.Slice(6, 3).ToArray());
        }
        using (GpuTexture1DLinear<float> row = array.AsTexture1D<float>()) Assert.Equal(
            (2, array.DevicePointer, 128, 32), (Resource().Type, Resource().Place, Resource().Width, row.Width));
        Assert.Equal(before, StubDriver.Live);
        Assert.Equal("cuTexObjectCreate", Assert.Throws<GpuDriverException>(() =>
        {
            StubDriver.Fail("cuTexObjectCreate", 1, skip: 1);
            rows.AsTexture2D<float>(new TextureOptions { Filter = TextureFilter.Linear });
        }).Call);
        Assert.Equal(before, StubDriver.Live);

        static (int Type, nint Place, int Width, int Height, int Pitch) Resource()
        {
            long* words = stackalloc long[18];
            ((delegate* unmanaged<long*, void>)StubDriver.Export("stub_resource"))(words);
            return ((int)words[0], (nint)words[1], (int)words[3], (int)words[4], (int)words[5]);
        }
    }
}
