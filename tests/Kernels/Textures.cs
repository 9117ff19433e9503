using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Textures, read between their texels and beyond their edges, and surfaces, which kernels write.</summary>
public static partial class Textures
{
    /// <summary>An image in another size.</summary>
    [Kernel(Strict = true)]
    public static void Scale(Texture2D<float> image, Span<float> result, int width, int height)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x >= width || y >= height) return;
        result[y * width + x] = image.Sample((x + 0.5f) / width, (y + 0.5f) / height);
    }

    /// <summary>Whatever coordinates the host thinks of.</summary>
    [Kernel(Strict = true)]
    public static void Rows(Texture1D<float> row, ReadOnlySpan<float> x, Span<float> result)
    {
        int i = GlobalIdx.X;
        if (i < result.Length) result[i] = row.Sample(x[i]);
    }

    [Kernel(Strict = true)]
    public static void Images(Texture2D<Vector4> image, ReadOnlySpan<Vector2> at, Span<Vector4> result)
    {
        int i = GlobalIdx.X;
        if (i < result.Length) result[i] = image.Sample(at[i].X, at[i].Y);
    }

    [Kernel(Strict = true)]
    public static void Volumes(Texture3D<Vector2> volume, ReadOnlySpan<Vector3> at, Span<Vector2> result)
    {
        int i = GlobalIdx.X;
        if (i < result.Length) result[i] = volume.Sample(at[i].X, at[i].Y, at[i].Z);
    }

    /// <summary>Texels as they are, of all dimensions and types, inside and beyond the edges.</summary>
    [Kernel(Strict = true)]
    public static void Fetches(
        Texture1D<int> row, Texture2D<uint> image, Texture3D<float> volume, Texture2D<Vector2> field, ReadOnlySpan<int> indices,
        Span<int> a, Span<uint> b, Span<float> c, Span<Vector2> d)
    {
        int i = GlobalIdx.X;
        if (i >= a.Length) return;
        int x = indices[i], y = indices[(i + 1) % indices.Length], z = indices[(i + 2) % indices.Length];
        a[i] = row.Fetch(x);
        b[i] = image.Fetch(y: y, x: x);
        c[i] = volume.Fetch(x, y, z);
        d[i] = field.Fetch(x, y);
    }

    private static float Mean(Texture2D<float> image, float x, float y, float distance) =>
        (image.Sample(x - distance, y) + image.Sample(x + distance, y) + image.Sample(x, y - distance) + image.Sample(x, y + distance)) / 4f;

    private readonly struct Lens(float zoom)
    {
        public readonly float Zoom = zoom;

        public float See(Texture2D<float> image, float x, float y) => image.Sample(x * Zoom, y * Zoom);
    }

    /// <summary>Textures that are passed on, chosen and kept.</summary>
    [Kernel(Strict = true)]
    public static void Passing(Texture2D<float> near, Texture2D<float> far, Span<float> result)
    {
        int i = GlobalIdx.X;
        if (i >= result.Length) return;
        Texture2D<float> chosen = i % 3 == 0 ? near : far;
        Lens lens = new(0.5f + i % 4);
        float sum = Mean(chosen, i * 0.3f, i * 0.2f, 0.75f);
        for (int k = 0; k < i % 5; k++)
        {
            sum += lens.See(chosen, k, i);
            if (k == 2) chosen = near;
        }
        result[i] = sum + Local(0.25f);

        float Local(float x) => far.Sample(x, x) * near.Fetch(1, 1);
    }

    [Kernel]
    public static void Generic<T>(Texture2D<T> image, Surface2D<T> copy, int width) where T : unmanaged
    {
        int i = GlobalIdx.X;
        copy.Write(i % width, i / width, image.Fetch(i % width, i / width), SurfaceBoundary.Zero);
    }

    /// <summary>What is written beyond the edge is left out, or written at the edge.</summary>
    [Kernel]
    public static void Surfaces(Surface1D<uint> row, Surface2D<Vector4> image, Surface3D<float> volume, ReadOnlySpan<int> indices, Span<float> result)
    {
        int i = GlobalIdx.X;
        if (i >= result.Length) return;
        int x = indices[i], y = indices[(i + 1) % indices.Length], z = indices[(i + 2) % indices.Length];
        result[i] = row.Read(x, SurfaceBoundary.Zero) + 10 * row.Read(x, SurfaceBoundary.Clamp)
            + image.Read(x, y, SurfaceBoundary.Zero).Z + 100 * image.Read(x, y, SurfaceBoundary.Clamp).W
            + volume.Read(x, y, z, SurfaceBoundary.Zero) + 1000 * volume.Read(x, y, z, SurfaceBoundary.Clamp);
    }

    [Kernel]
    public static void Blur(Surface2D<float> image, Surface2D<float> blurred, int width, int height)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x >= width || y >= height) return;
        float sum = 0f;
        for (int i = -1; i <= 1; i++)
        {
            for (int j = -1; j <= 1; j++) sum += image.Read(x + i, y + j, SurfaceBoundary.Clamp);
        }
        blurred.Write(x, y, sum);
    }

    /// <summary>Each writes one texel, of which some are beyond the edge; with a value that is used elsewhere, too.</summary>
    [Kernel]
    public static void Writes(Surface1D<int> row, Surface3D<uint> volume, Surface2D<Vector2> field, Span<int> written)
    {
        int i = GlobalIdx.X;
        if (i >= written.Length) return;
        int x = i - 3;
        row.Write(x, written[i] = 7 * i, SurfaceBoundary.Zero);
        volume.Write(x, i % 2, i / 8, (uint)i + 1, SurfaceBoundary.Zero);
        field.Write(value: new Vector2(i, -i), x: x, y: 0, boundary: SurfaceBoundary.Zero);
    }

    /// <summary>A condition that all threads of a block share, since they read one texel.</summary>
    [Kernel]
    public static void Rounds(Texture1D<float> rounds, Span<float> x)
    {
        Span<float> tile = Block.Shared<float>(64);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * 64 + t];
        for (int k = 0; k < rounds.Fetch(BlockIdx.X); k++)
        {
            Block.Sync();
            float other = tile[(t + 1) % 64];
            Block.Sync();
            tile[t] += other;
        }
        x[BlockIdx.X * 64 + t] = tile[t];
    }

    /// <summary>Rows and images that are chosen by their number, also by one that there is not.</summary>
    [Kernel(Strict = true)]
    public static void Layers(
        Texture1DLayered<float> rows, Texture2DLayered<Vector2> images, ReadOnlySpan<Vector2> at, ReadOnlySpan<int> layers, Span<float> a, Span<Vector2> b)
    {
        int i = GlobalIdx.X;
        if (i >= a.Length) return;
        a[i] = rows.Sample(at[i].X, layers[i]) + rows.Fetch(layer: layers[i], x: i % 4);
        b[i] = images.Sample(at[i].X, at[i].Y, layers[i]) + images.Fetch(i % 5, i % 3, layers[i]);
    }

    /// <summary>Each layer's texel moves to the layer behind it; what is not there is left out, or read at the edge.</summary>
    [Kernel]
    public static void SurfaceLayers(Surface1DLayered<uint> rows, Surface2DLayered<Vector4> images, ReadOnlySpan<int> layers, Span<float> result)
    {
        int i = GlobalIdx.X;
        if (i >= result.Length) return;
        int layer = layers[i];
        result[i] = rows.Read(i % 4, layer, SurfaceBoundary.Zero) + 10 * rows.Read(i % 4, layer, SurfaceBoundary.Clamp)
            + images.Read(i % 3, 0, layer, SurfaceBoundary.Zero).X + 100 * images.Read(i % 3, 0, layer, SurfaceBoundary.Clamp).Y;
        rows.Write(4 + i, layer, (uint)i + 1, SurfaceBoundary.Zero);
        images.Write(i % 3, y: 1 + i / 3, layer: layer, value: new Vector4(i, layer, 1f, 2f), boundary: SurfaceBoundary.Zero);
    }

    /// <summary>A table that is read by indices, in and beyond it.</summary>
    [Kernel(Strict = true)]
    public static void Table(Texture1DLinear<float> table, Texture1DLinear<Vector4> colors, ReadOnlySpan<int> indices, Span<float> a, Span<Vector4> b)
    {
        int i = GlobalIdx.X;
        if (i >= a.Length) return;
        a[i] = table.Fetch(indices[i]);
        b[i] = colors.Fetch(indices[i]);
    }
}
