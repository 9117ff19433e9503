using System.Numerics;
using Samples = Quickstart.Kernels;

namespace GpuKernels.Benchmarks;

/// <summary>
/// The same with <see cref="Vector{T}"/>, as one writes them who wants the processor's vectors. Lengths are multiples of a vector's.
/// </summary>
internal static class CpuVectorAlgorithms
{
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        for (int i = 0; i <= y.Length - Vector<float>.Count; i += Vector<float>.Count)
            (a * new Vector<float>(x[i..]) + new Vector<float>(y[i..])).CopyTo(y[i..]);
    }

    /// <summary>Tiles as in <see cref="CpuAlgorithms.MatMul"/>, summed up a vector of a row at a time.</summary>
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
                        a.Slice((tileRow * Tile + y) * n + start, Tile).CopyTo(tileA[(y * Tile)..]);
                        b.Slice((start + y) * n + tileColumn * Tile, Tile).CopyTo(tileB[(y * Tile)..]);
                    }
                    AddProduct(tileA, tileB, sums);
                }
                for (int y = 0; y < Tile; y++)
                    sums.Slice(y * Tile, Tile).CopyTo(c[((tileRow * Tile + y) * n + tileColumn * Tile)..]);
            }
        }
    }

    private static void AddProduct(ReadOnlySpan<float> tileA, ReadOnlySpan<float> tileB, Span<float> sums)
    {
        const int Tile = Samples.Tile;
        for (int y = 0; y < Tile; y++)
        {
            for (int x = 0; x < Tile; x += Vector<float>.Count)
            {
                Vector<float> sum = new(sums[(y * Tile + x)..]);
                for (int k = 0; k < Tile; k++) sum += tileA[y * Tile + k] * new Vector<float>(tileB[(k * Tile + x)..]);
                sum.CopyTo(sums[(y * Tile + x)..]);
            }
        }
    }
}
