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
        using GpuTexture1D<int> row = device.CreateTexture<int>(4, new TextureOptions { IsNormalized = true, Address = TextureAddress.Wrap });
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

    /// <summary>A finalizer may not wait for kernels that read the texture; whoever makes the next one does.</summary>
    [Fact]
    public void A_texture_that_nobody_disposes_of_is_freed_by_the_next()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Holdings before = StubDriver.Live;
        Abandon(device);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.NotEqual(before, StubDriver.Live);
        device.CreateTexture<float>(1).Dispose();
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
}
