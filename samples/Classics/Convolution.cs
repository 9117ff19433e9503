using GpuKernels;

namespace Classics;

/// <summary>A picture, each pixel replaced by a weighted mean of those around it.</summary>
public static partial class Convolution
{
    /// <summary>Rows and columns of a block.</summary>
    public const int Tile = 16;

    /// <summary>How far the pixels lie that are taken in.</summary>
    public const int Radius = 2;

    private const int Width = Tile + 2 * Radius, Weights = 2 * Radius + 1;

    /// <summary>Binomial coefficients, which sum to 256: in constant memory.</summary>
    private static readonly float[] Coefficients =
    [
        1f / 256, 4f / 256, 6f / 256, 4f / 256, 1f / 256,
        4f / 256, 16f / 256, 24f / 256, 16f / 256, 4f / 256,
        6f / 256, 24f / 256, 36f / 256, 24f / 256, 6f / 256,
        4f / 256, 16f / 256, 24f / 256, 16f / 256, 4f / 256,
        1f / 256, 4f / 256, 6f / 256, 4f / 256, 1f / 256,
    ];

    /// <summary>A block reads its tile with a halo once into shared memory; beyond the picture's edge, its last pixels go on.</summary>
    [Kernel]
    public static void Blur(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        Span<float> tile = Block.Shared<float>(Width * Width);
        int left = BlockIdx.X * Tile - Radius, top = BlockIdx.Y * Tile - Radius;
        for (int i = ThreadIdx.Y * Tile + ThreadIdx.X; i < Width * Width; i += Tile * Tile)
        {
            int fromX = Math.Clamp(left + i % Width, 0, width - 1), fromY = Math.Clamp(top + i / Width, 0, height - 1);
            tile[i] = source[fromY * width + fromX];
        }
        Block.Sync();
        int x = BlockIdx.X * Tile + ThreadIdx.X, y = BlockIdx.Y * Tile + ThreadIdx.Y;
        if (x >= width || y >= height) return;
        float sum = 0f;
        for (int dy = 0; dy < Weights; dy++)
        {
            for (int dx = 0; dx < Weights; dx++)
                sum += Coefficients[dy * Weights + dx] * tile[(ThreadIdx.Y + dy) * Width + ThreadIdx.X + dx];
        }
        target[y * width + x] = sum;
    }
}
