using System.Numerics;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Textures and surfaces read the same on all devices, between texels and beyond the edges too.</summary>
public partial class TextureTests
{
    private const int Seed = 2026;

    /// <summary>How far a filtered texel on a GPU may be from that on the CPU, where texels are −4 to 4.</summary>
    private const float Distance = 1e-6f;

    /// <summary>An executor with each filter and each address mode that it goes with.</summary>
    public static TheoryData<string, TextureFilter, TextureAddress, bool> Reads
    {
        get
        {
            TheoryData<string, TextureFilter, TextureAddress, bool> reads = [];
            foreach (string executor in Executor.Names)
            {
                foreach (TextureFilter filter in Enum.GetValues<TextureFilter>())
                {
                    foreach (TextureAddress address in Enum.GetValues<TextureAddress>()) reads.Add(executor, filter, address, true);
                    reads.Add(executor, filter, TextureAddress.Clamp, false);
                    reads.Add(executor, filter, TextureAddress.Border, false);
                }
            }
            return reads;
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Scale(string executor)
    {
        TextureOptions options = new() { Filter = TextureFilter.Linear, IsNormalized = true };
        using GpuTexture2D<float> image = Executor.Open(executor).CreateTexture<float>(7, 5, options), plain = GpuDevice.Cpu.CreateTexture<float>(7, 5, options);
        Fill(Randoms(35), image, plain);
        float[] result = new float[30 * 20];
        Filtered(
            executor, (4, 3), (8, 8), Distance, result, launch => Textures.Scale(launch, image, result, 30, 20), () => Textures.Scale(Plain(plain), result, 30, 20));
    }

    [Theory, MemberData(nameof(Reads))]
    public void Rows(string executor, TextureFilter filter, TextureAddress address, bool isNormalized)
    {
        foreach (int length in (int[])[1, 2, 5, 64])
        {
            TextureOptions options = new() { Filter = filter, Address = address, IsNormalized = isNormalized, BorderColor = new Vector4(0.375f) };
            using GpuTexture1D<float> row = Executor.Open(executor).CreateTexture<float>(length, options), plain = GpuDevice.Cpu.CreateTexture<float>(length, options);
            Fill(Randoms(length), row, plain);
            float[] x = Coordinates(length, isNormalized), result = new float[x.Length];
            Elements(executor, filter, Distance, result, launch => Textures.Rows(launch, row, x, result), () => Textures.Rows(Plain(plain), x, result));
        }
    }

    [Theory, MemberData(nameof(Reads))]
    public void Images(string executor, TextureFilter filter, TextureAddress address, bool isNormalized)
    {
        // Another mode in the other direction.
        TextureOptions options = new() { Filter = filter, AddressX = address, AddressY = TextureAddress.Border, IsNormalized = isNormalized, BorderColor = new(1f, 2f, 3f, 4f) };
        using GpuTexture2D<Vector4> image = Executor.Open(executor).CreateTexture<Vector4>(5, 3, options), plain = GpuDevice.Cpu.CreateTexture<Vector4>(5, 3, options);
        Fill(Randoms(4 * 15), image, plain);
        float[] x = Coordinates(5, isNormalized), y = Coordinates(3, isNormalized);
        Vector2[] at = [.. x.Select((value, i) => new Vector2(value, y[i * 7 % y.Length]))];
        Vector4[] result = new Vector4[at.Length];
        Elements(executor, filter, Distance, result, launch => Textures.Images(launch, image, at, result), () => Textures.Images(Plain(plain), at, result));
    }

    [Theory, MemberData(nameof(Reads))]
    public void Volumes(string executor, TextureFilter filter, TextureAddress address, bool isNormalized)
    {
        TextureOptions options = new() { Filter = filter, Address = address, IsNormalized = isNormalized };
        using GpuTexture3D<Vector2> volume = Executor.Open(executor).CreateTexture<Vector2>(4, 3, 2, options), plain = GpuDevice.Cpu.CreateTexture<Vector2>(4, 3, 2, options);
        Fill(Randoms(2 * 24), volume, plain);
        float[] x = Coordinates(4, isNormalized), y = Coordinates(3, isNormalized), z = Coordinates(2, isNormalized);
        Vector3[] at = [.. x.Select((value, i) => new Vector3(value, y[i * 7 % y.Length], z[i * 11 % z.Length]))];
        Vector2[] result = new Vector2[at.Length];
        Elements(executor, filter, Distance, result, launch => Textures.Volumes(launch, volume, at, result), () => Textures.Volumes(Plain(plain), at, result));
    }

    /// <summary>Bytes, numbers of 16 bits and halves are read as floats.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Formats(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        byte[] bits = new byte[2 * 4 * 64 * 64];
        new Random(Seed).NextBytes(bits);
        // All halves but those that are no numbers.
        Half[] halves = [.. MemoryMarshal.Cast<byte, Half>(bits).ToArray().Select(half => Half.IsFinite(half) ? half : (Half)0.5f)];
        Vector2[] at = [.. Enumerable.Range(0, 64 * 64).Select(i => new Vector2(i % 64 + 0.5f, i / 64 + 0.5f))];
        foreach (TextureFormat format in (TextureFormat[])[TextureFormat.Byte, TextureFormat.SByte, TextureFormat.UInt16, TextureFormat.Int16, TextureFormat.Half])
        {
            TextureOptions options = new() { Format = format };
            using GpuTexture2D<Vector4> image = device.CreateTexture<Vector4>(64, 64, options), plain = GpuDevice.Cpu.CreateTexture<Vector4>(64, 64, options);
            foreach (GpuTexture2D<Vector4> texture in new[] { image, plain })
            {
                if (format == TextureFormat.Half) texture.CopyFrom<Half>(halves);
                else if (format is TextureFormat.Byte or TextureFormat.SByte) texture.CopyFrom<byte>(bits.AsSpan(0, 4 * 64 * 64));
                else texture.CopyFrom<ushort>(MemoryMarshal.Cast<byte, ushort>(bits));
            }
            Vector4[] result = new Vector4[at.Length];
            KernelTest.Elements(executor, at.Length).Run([result], launch => Textures.Images(launch, image, at, result), () => Textures.Images(Plain(plain), at, result));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Fetches(string executor)
    {
        int[] indices = [0, 1, 2, 3, 4, 5, 6, -1, -2, 7, 8, 100, -100, int.MaxValue, int.MinValue, 1 << 23, -(1 << 25), 1];
        int n = 3 * indices.Length;
        foreach (TextureAddress address in Enum.GetValues<TextureAddress>())
        {
            // Neither the filter nor normalised coordinates matter.
            TextureOptions whole = new() { AddressX = address, AddressY = TextureAddress.Border, IsNormalized = true };
            TextureOptions filtered = whole with { Filter = TextureFilter.Linear, BorderColor = new Vector4(7f, 8f, 0f, 0f) };
            GpuDevice device = Executor.Open(executor), cpu = GpuDevice.Cpu;
            using GpuTexture1D<int> row = device.CreateTexture<int>(7, whole), plainRow = cpu.CreateTexture<int>(7, whole);
            using GpuTexture2D<uint> image = device.CreateTexture<uint>(5, 4, whole), plainImage = cpu.CreateTexture<uint>(5, 4, whole);
            using GpuTexture3D<float> volume = device.CreateTexture<float>(3, 4, 5, filtered), plainVolume = cpu.CreateTexture<float>(3, 4, 5, filtered);
            using GpuTexture2D<Vector2> field = device.CreateTexture<Vector2>(6, 6, filtered), plainField = cpu.CreateTexture<Vector2>(6, 6, filtered);
            Fill([int.MinValue, -1, 0, 1, 0x7f800001, -0x400000, int.MaxValue], row, plainRow);
            Fill([.. Enumerable.Range(0, 20).Select(i => 0xff000000u + (uint)i * 77777u)], image, plainImage);
            Fill(Randoms(60), volume, plainVolume);
            Fill(Randoms(72), field, plainField);
            int[] a = new int[n];
            uint[] b = new uint[n];
            float[] c = new float[n];
            Vector2[] d = new Vector2[n];
            int[] all = [.. Enumerable.Range(0, n).Select(i => indices[i * 5 % indices.Length])];
            KernelTest.Elements(executor, n).Run(
                [a, b, c, d],
                launch => Textures.Fetches(launch, row, image, volume, field, all, a, b, c, d),
                () => Textures.Fetches(Plain(plainRow), Plain(plainImage), Plain(plainVolume), Plain(plainField), all, a, b, c, d));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Passing(string executor)
    {
        TextureOptions options = new() { Filter = TextureFilter.Linear };
        GpuDevice device = Executor.Open(executor);
        using GpuTexture2D<float> near = device.CreateTexture<float>(8, 4, options), far = device.CreateTexture<float>(4, 8);
        using GpuTexture2D<float> plainNear = GpuDevice.Cpu.CreateTexture<float>(8, 4, options), plainFar = GpuDevice.Cpu.CreateTexture<float>(4, 8);
        Fill(Randoms(32), near, plainNear);
        Fill(Randoms(32), far, plainFar);
        float[] result = new float[100];
        Filtered(
            executor, 2, 64, 8 * Distance, result, launch => Textures.Passing(launch, near, far, result), () => Textures.Passing(Plain(plainNear), Plain(plainFar), result));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Generic(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        uint[] texels = [.. Enumerable.Range(0, 24).Select(i => (uint)i * 0x9E3779B9u)];
        using GpuTexture2D<uint> image = device.CreateTexture<uint>(6, 4), copy = device.CreateTexture<uint>(6, 4, new TextureOptions { IsSurface = true });
        image.CopyFrom<uint>(texels);
        Textures.Generic<uint>(device.Launch(64), image, copy, 6);
        Assert.Equal(texels, Download<uint>(copy, 24));

        using GpuTexture2D<Vector4> vectors = device.CreateTexture<Vector4>(3, 2), copies = device.CreateTexture<Vector4>(3, 2, new TextureOptions { IsSurface = true });
        vectors.CopyFrom<uint>(texels);
        Textures.Generic<Vector4>(device.Launch(64), vectors, copies, 3);
        Assert.Equal(texels, Download<uint, Vector4>(copies, 24));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Surfaces(string executor)
    {
        TextureOptions options = new() { IsSurface = true };
        GpuDevice device = Executor.Open(executor), cpu = GpuDevice.Cpu;
        using GpuTexture1D<uint> row = device.CreateTexture<uint>(7, options), plainRow = cpu.CreateTexture<uint>(7, options);
        using GpuTexture2D<Vector4> image = device.CreateTexture<Vector4>(5, 4, options), plainImage = cpu.CreateTexture<Vector4>(5, 4, options);
        using GpuTexture3D<float> volume = device.CreateTexture<float>(3, 4, 5, options), plainVolume = cpu.CreateTexture<float>(3, 4, 5, options);
        Fill([1u, 2u, 3u, 4u, 5u, 6u, 7u], row, plainRow);
        Fill([.. Enumerable.Range(0, 80).Select(i => (float)i)], image, plainImage);
        Fill([.. Enumerable.Range(0, 60).Select(i => (float)i)], volume, plainVolume);
        int[] indices = [0, 1, 2, 3, 4, 5, 6, -1, -2, 7, 8, 100, -100, int.MaxValue, int.MinValue, 1 << 28, -(1 << 28), 1 << 29, 1 << 30];
        float[] result = new float[indices.Length];
        KernelTest.Elements(executor, result.Length).Run(
            [result],
            launch => Textures.Surfaces(launch, row, image, volume, indices, result),
            () => Textures.Surfaces(PlainSurface(plainRow), PlainSurface(plainImage), PlainSurface(plainVolume), indices, result));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Blur(string executor)
    {
        TextureOptions options = new() { IsSurface = true };
        GpuDevice device = Executor.Open(executor);
        using GpuTexture2D<float> image = device.CreateTexture<float>(9, 6, options), blurred = device.CreateTexture<float>(9, 6, options);
        float[] x = [.. Enumerable.Range(0, 54).Select(i => (float)(i * i % 17))];
        image.CopyFrom<float>(x);
        Textures.Blur(device.Launch((2, 2), (8, 4)), image, blurred, 9, 6);
        float At(int column, int line) => x[Math.Clamp(line, 0, 5) * 9 + Math.Clamp(column, 0, 8)];
        float[] expected = [.. Enumerable.Range(0, 54).Select(i => Enumerable.Range(0, 9).Sum(k => At(i % 9 + k % 3 - 1, i / 9 + k / 3 - 1)))];
        Assert.Equal(expected, Download<float>(blurred, 54));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Writes(string executor)
    {
        TextureOptions options = new() { IsSurface = true };
        GpuDevice device = Executor.Open(executor);
        using GpuTexture1D<int> row = device.CreateTexture<int>(10, options);
        using GpuTexture3D<uint> volume = device.CreateTexture<uint>(8, 2, 2, options);
        using GpuTexture2D<Vector2> field = device.CreateTexture<Vector2>(6, 2, options);
        int[] written = new int[20];
        Textures.Writes(device.Launch(1, 32), row, volume, field, written);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => 7 * i), written);
        Assert.Equal(Enumerable.Range(3, 10).Select(i => 7 * i), Download<int>(row, 10));
        Vector2[] vectors = [.. Enumerable.Range(3, 6).Select(i => new Vector2(i, -i)), .. new Vector2[6]];
        Assert.Equal(vectors, Download<Vector2>(field, 12));
        uint[] cells = new uint[32];
        for (int i = 3; i < 11; i++) cells[(i / 8 * 2 + i % 2) * 8 + i - 3] = (uint)i + 1;
        Assert.Equal(cells, Download<uint>(volume, 32));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Rounds(string executor)
    {
        using GpuTexture1D<float> rounds = Executor.Open(executor).CreateTexture<float>(3), plain = GpuDevice.Cpu.CreateTexture<float>(3);
        Fill([2f, 0f, 5f], rounds, plain);
        float[] x = [.. Enumerable.Range(0, 192).Select(i => i * 0.25f)];
        KernelTest.Blocks(executor, 3, 64).Run([x], launch => Textures.Rounds(launch, rounds, x), () => Textures.Rounds(Plain(plain), x));
    }

    /// <summary>A graph keeps its textures, reads what is in them when it runs, and misses one that was disposed of.</summary>
    [Theory]
    [InlineData("cpu")]
    [InlineData("cuda:0")]
    public void Graphs(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        GpuTexture2D<float> image = device.CreateTexture<float>(4, 4), copy = device.CreateTexture<float>(4, 4, new TextureOptions { IsSurface = true });
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            Textures.Generic<float>(stream.Launch(16), image, copy, 4);
            Assert.Throws<InvalidOperationException>(() => image.CopyFrom<float>(new float[16]));
            Assert.Throws<InvalidOperationException>(() => device.CreateTexture<float>(1));
        });
        float[] texels = Randoms(16);
        image.CopyFrom<float>(texels);
        graph.Launch();
        device.Synchronize();
        Assert.Equal(texels, Download(copy, 16));
        image.Dispose();
        Assert.Contains("'image' of GpuKernels.Tests.Kernels.Textures.Generic", Assert.Throws<ObjectDisposedException>(() => graph.Launch()).Message);
        copy.Dispose();
    }

    [Fact]
    public void An_access_beyond_the_edge_of_a_surface_is_an_exception()
    {
        using GpuTexture2D<float> image = GpuDevice.Cpu.CreateTexture<float>(4, 4, new TextureOptions { IsSurface = true });
        Exception thrown = Assert.Throws<IndexOutOfRangeException>(() => Textures.Blur(GpuDevice.Cpu.Launch((5, 1)), image, image, 5, 1));
        Assert.Equal("The surface has 4 x 4 texels, and none at (4, 0). To read and write beyond its edge, pass SurfaceBoundary.Zero or Clamp.", thrown.Message);
    }

    [Fact]
    public void What_a_launch_cannot_use_is_refused()
    {
        GpuDevice cpu = GpuDevice.Cpu;
        float[] x = new float[4];
        using GpuTexture1D<float> row = cpu.CreateTexture<float>(4);
        Assert.Throws<ArgumentNullException>("row", () => Textures.Rows(cpu.Launch(4), null!, x, x));
        Assert.StartsWith("The texture is on cpu, and the launch is on cpu, scalar",
            Assert.Throws<ArgumentException>("row", () => Textures.Rows(Executor.ScalarCpu.Launch(4), row, x, x)).Message.Replace(Executor.ScalarCpu.Name, "cpu, scalar"));
        using GpuTexture2D<float> image = cpu.CreateTexture<float>(4, 4);
        Assert.StartsWith("'image' is a surface, and this texture can only be read: make it with new TextureOptions { IsSurface = true }.",
            Assert.Throws<ArgumentException>("image", () => Textures.Blur(cpu.Launch((4, 4)), image, image, 4, 4)).Message);
        row.Dispose();
        Assert.StartsWith("'row' cannot be used: it is disposed of.", Assert.Throws<ObjectDisposedException>(() => Textures.Rows(cpu.Launch(4), row, x, x)).Message);
    }

    private static void Elements<T>(string executor, TextureFilter filter, float distance, T[] result, Action<Launch> launch, Action plain) where T : unmanaged
    {
        if (filter == TextureFilter.Linear) Filtered(executor, (result.Length + 63) / 64, 64, distance, result, launch, plain);
        else KernelTest.Elements(executor, result.Length).Run([result], launch, plain);
    }

    /// <summary>On a GPU the result may be as far from the CPU's as that; elsewhere it may not.</summary>
    private static void Filtered<T>(string executor, Dim3 grid, Dim3 block, float distance, T[] result, Action<Launch> launch, Action plain) where T : unmanaged
    {
        GpuDevice device = Executor.Open(executor);
        if (device.ComputeCapability is null)
        {
            KernelTest.Blocks(executor, grid, block).Run([result], launch, plain);
            return;
        }
        PlainExecution.Run(grid, block, plain);
        float[] expected = MemoryMarshal.Cast<T, float>(result.AsSpan()).ToArray();
        launch(device.Launch(grid, block));
        float[] found = MemoryMarshal.Cast<T, float>(result.AsSpan()).ToArray();
        for (int i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(found[i] - expected[i]) <= distance, $"Component {i} is {found[i]:R}; on the CPU it is {expected[i]:R}.");
    }

    private static void Fill<TTexel, T>(TTexel[] texels, params ReadOnlySpan<GpuTexture<T>> textures) where TTexel : unmanaged where T : unmanaged
    {
        foreach (GpuTexture<T> texture in textures) texture.CopyFrom<TTexel>(texels);
    }

    private static TTexel[] Download<TTexel>(GpuTexture<TTexel> texture, int length) where TTexel : unmanaged => Download<TTexel, TTexel>(texture, length);

    private static TTexel[] Download<TTexel, T>(GpuTexture<T> texture, int length) where TTexel : unmanaged where T : unmanaged
    {
        TTexel[] texels = new TTexel[length];
        texture.CopyTo<TTexel>(texels);
        return texels;
    }

    private static float[] Randoms(int length)
    {
        Random random = new(Seed + length);
        return [.. Enumerable.Range(0, length).Select(_ => (float)random.NextDouble() * 2f - 1f)];
    }

    /// <summary>In and around the texture, at the edges of texels and their middles and just beside them, far away, and no numbers.</summary>
    private static float[] Coordinates(int length, bool isNormalized)
    {
        float texel = isNormalized ? 1f / length : 1f;
        List<float> x = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 1e10f, -1e10f, float.MaxValue, -float.MaxValue, 0f, -0f, float.Epsilon, -float.Epsilon, -1e-10f];
        for (int half = -4; half <= 2 * Math.Min(length, 6) + 4; half++)
        {
            float at = half * 0.5f * texel;
            x.AddRange([at, float.BitIncrement(at), float.BitDecrement(at)]);
        }
        Random random = new(Seed);
        for (int i = 0; i < 200; i++) x.Add((float)(random.NextDouble() * 3 - 1) * length * texel);
        return [.. x];
    }

    private static Texture1D<T> Plain<T>(GpuTexture1D<T> texture) where T : unmanaged => TextureArguments.Bind(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Texture2D<T> Plain<T>(GpuTexture2D<T> texture) where T : unmanaged => TextureArguments.Bind(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Texture3D<T> Plain<T>(GpuTexture3D<T> texture) where T : unmanaged => TextureArguments.Bind(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Surface1D<T> PlainSurface<T>(GpuTexture1D<T> texture) where T : unmanaged => TextureArguments.BindSurface(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Surface2D<T> PlainSurface<T>(GpuTexture2D<T> texture) where T : unmanaged => TextureArguments.BindSurface(GpuDevice.Cpu.Launch(1), texture, "texture");

    private static Surface3D<T> PlainSurface<T>(GpuTexture3D<T> texture) where T : unmanaged => TextureArguments.BindSurface(GpuDevice.Cpu.Launch(1), texture, "texture");
}
