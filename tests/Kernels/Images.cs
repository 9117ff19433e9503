#pragma warning disable GK0075 // a picture without edges, of any width
namespace GpuKernels.Tests.Kernels;

/// <summary>Pictures and grids.</summary>
public static partial class Images
{
    [Kernel]
    public static void Mandelbrot(int width, int height, Span<byte> shades)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        // Whole numbers in units of 1/4096, so that no contraction changes a step.
        long cr = (long)(x * 3 - 2 * width) * 4096 / width, ci = (long)(y * 2 - height) * 4096 / height, r = 0, i = 0;
        int steps = 0;
        while (steps < 60 && r * r + i * i < 4L << 24)
        {
            (r, i) = ((r * r - i * i >> 12) + cr, (2 * r * i >> 12) + ci);
            steps++;
        }
        shades[y * width + x] = (byte)(steps * 4);
    }

    [Kernel(Strict = true)]
    public static void Julia(float re, float im, int width, Span<ushort> steps)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= width) return;
        float r = 3f * x / width - 1.5f, i = 3f * y / width - 1.5f;
        ushort n = 0;
        for (; n < 100 && r * r + i * i < 4f; n++) (r, i) = (r * r - i * i + re, 2 * r * i + im);
        steps[y * width + x] = n;
    }

    /// <summary>One generation of Conway's Life on a torus.</summary>
    [Kernel]
    public static void Life(int width, int height, ReadOnlySpan<bool> alive, Span<bool> next)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        int neighbours = 0;
        for (int dy = -1; dy <= 1; dy++)
        {
            for (int dx = -1; dx <= 1; dx++)
            {
                if ((dx | dy) == 0) continue;
                if (alive[(y + dy + height) % height * width + (x + dx + width) % width]) neighbours++;
            }
        }
        next[y * width + x] = neighbours == 3 || neighbours == 2 && alive[y * width + x];
    }

    /// <summary>Transposes by tiles, with a column to spare against bank conflicts.</summary>
    [Kernel]
    public static void Transpose(int width, int height, ReadOnlySpan<double> source, Span<double> target)
    {
        Span<double> tile = Block.Shared<double>(8 * 9);
        int x = BlockIdx.X * 8 + ThreadIdx.X, y = BlockIdx.Y * 8 + ThreadIdx.Y;
        if (x < width && y < height) tile[ThreadIdx.Y * 9 + ThreadIdx.X] = source[y * width + x];
        Block.Sync();
        int column = BlockIdx.Y * 8 + ThreadIdx.X, row = BlockIdx.X * 8 + ThreadIdx.Y;
        if (column < height && row < width) target[row * height + column] = tile[ThreadIdx.X * 9 + ThreadIdx.Y];
    }

    [Kernel(Strict = true)]
    public static void Blur(int width, int height, ReadOnlySpan<float> weights, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        float sum = 0;
        for (int dy = -1; dy <= 1; dy++)
        {
            for (int dx = -1; dx <= 1; dx++)
                sum += weights[(dy + 1) * 3 + dx + 1] * source[Math.Clamp(y + dy, 0, height - 1) * width + Math.Clamp(x + dx, 0, width - 1)];
        }
        target[y * width + x] = sum;
    }

    /// <summary>Gradients by Sobel's operator, in whole numbers.</summary>
    [Kernel]
    public static void Sobel(int width, int height, ReadOnlySpan<byte> source, Span<byte> edges)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) return;
        int i = y * width + x, up = i - width, down = i + width;
        int horizontal = source[up + 1] + 2 * source[i + 1] + source[down + 1] - source[up - 1] - 2 * source[i - 1] - source[down - 1];
        int vertical = source[down - 1] + 2 * source[down] + source[down + 1] - source[up - 1] - 2 * source[up] - source[up + 1];
        edges[i] = (byte)Math.Min(255, Math.Abs(horizontal) + Math.Abs(vertical));
    }

    /// <summary>Erosion: the least of the neighbourhood.</summary>
    [Kernel]
    public static void Erode(int width, int height, int radius, ReadOnlySpan<ushort> source, Span<ushort> target)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        ushort least = ushort.MaxValue;
        for (int v = Math.Max(0, y - radius); v <= Math.Min(height - 1, y + radius); v++)
            for (int u = Math.Max(0, x - radius); u <= Math.Min(width - 1, x + radius); u++)
                least = Math.Min(least, source[v * width + u]);
        target[y * width + x] = least;
    }

    /// <summary>Grey from packed colours; the weights add up to 256.</summary>
    [Kernel]
    public static void Grey(ReadOnlySpan<uint> colours, Span<byte> greys)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= colours.Length) return;
        (uint r, uint g, uint b) = (colours[i] & 255, colours[i] >> 8 & 255, colours[i] >> 16 & 255);
        greys[i] = (byte)(r * 77 + g * 150 + b * 29 >> 8);
    }
}
