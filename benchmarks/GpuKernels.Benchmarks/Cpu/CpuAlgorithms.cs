using System.Numerics;
using Samples = Quickstart.Kernels;
using View = Quickstart.View;

namespace GpuKernels.Benchmarks;

/// <summary>
/// The algorithms of the kernels as one writes them for a CPU, without vectors; each does a part of the work, so that threads can share it.
/// </summary>
internal static class CpuAlgorithms
{
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = a * x[i] + y[i];
    }

    /// <summary>The kernel's tree of additions, a block after the other.</summary>
    public static void BlockSum(ReadOnlySpan<float> x, Span<float> sums, int firstBlock, int endBlock)
    {
        Span<float> tile = stackalloc float[Samples.SumBlock];
        for (int block = firstBlock; block < endBlock; block++)
        {
            int start = block * Samples.SumBlock;
            int count = Math.Clamp(x.Length - start, 0, Samples.SumBlock);
            for (int t = 0; t < count; t++) tile[t] = x[start + t];
            tile[count..].Clear();
            for (int half = Samples.SumBlock / 2; half > 0; half /= 2)
            {
                for (int t = 0; t < half; t++) tile[t] += tile[t + half];
            }
            sums[block] = tile[0];
        }
    }

    /// <summary>Rows of tiles of c, each tile summed up from copies of tiles of a and b, as the kernel does.</summary>
    public static void MatMul(int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int firstTileRow, int endTileRow)
    {
        const int Tile = Samples.Tile;
        Span<float> tileA = stackalloc float[Tile * Tile], tileB = stackalloc float[Tile * Tile], sums = stackalloc float[Tile * Tile];
        for (int tileRow = firstTileRow; tileRow < endTileRow; tileRow++)
        {
            for (int tileColumn = 0; tileColumn < n / Tile; tileColumn++)
            {
                sums.Clear();
                for (int start = 0; start < n; start += Tile)
                {
                    for (int y = 0; y < Tile; y++)
                    {
                        for (int x = 0; x < Tile; x++)
                        {
                            tileA[y * Tile + x] = a[(tileRow * Tile + y) * n + start + x];
                            tileB[y * Tile + x] = b[(start + y) * n + tileColumn * Tile + x];
                        }
                    }
                    for (int y = 0; y < Tile; y++)
                    {
                        for (int x = 0; x < Tile; x++)
                        {
                            float sum = sums[y * Tile + x];
                            for (int k = 0; k < Tile; k++) sum += tileA[y * Tile + k] * tileB[k * Tile + x];
                            sums[y * Tile + x] = sum;
                        }
                    }
                }
                for (int y = 0; y < Tile; y++)
                {
                    for (int x = 0; x < Tile; x++) c[(tileRow * Tile + y) * n + tileColumn * Tile + x] = sums[y * Tile + x];
                }
            }
        }
    }

    public static void Mandelbrot(View view, Span<int> steps, int firstRow, int endRow)
    {
        for (int y = firstRow; y < endRow; y++)
        {
            for (int x = 0; x < view.Width; x++) steps[y * view.Width + x] = Samples.Steps(view, x, y);
        }
    }

    public static void NBody(float softening, ReadOnlySpan<Vector4> bodies, Span<Vector4> accelerations, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Vector4 own = bodies[i];
            float x = 0f, y = 0f, z = 0f;
            foreach (ref readonly Vector4 other in bodies)
            {
                float dx = other.X - own.X, dy = other.Y - own.Y, dz = other.Z - own.Z;
                float inverse = 1f / MathF.Sqrt(dx * dx + dy * dy + dz * dz + softening);
                float pull = other.W * inverse * inverse * inverse;
                x += dx * pull;
                y += dy * pull;
                z += dz * pull;
            }
            accelerations[i] = new Vector4(x, y, z, 0f);
        }
    }

    public static void Relax(int width, int height, float step, ReadOnlySpan<float> source, Span<float> target, int firstRow, int endRow)
    {
        for (int y = firstRow; y < endRow; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int i = y * width + x;
                float own = source[i];
                if (x > 0 && x < width - 1 && y > 0 && y < height - 1)
                    own += step * (source[i - width] + source[i - 1] + source[i + 1] + source[i + width] - 4f * own);
                target[i] = own;
            }
        }
    }

    public static void Histogram(ReadOnlySpan<byte> values, Span<int> counts)
    {
        foreach (byte value in values) counts[value]++;
    }
}
