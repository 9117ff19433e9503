using System.Numerics;
using System.Runtime.InteropServices;
using GpuKernels;

namespace Classics;

/// <summary>The product of two matrices.</summary>
public static partial class MatrixProduct
{
    /// <summary>Rows of the result that a block computes.</summary>
    public const int Rows = 64;

    /// <summary>Columns of the result that a block computes.</summary>
    public const int Columns = 128;

    /// <summary>Threads of a block; each has 8 x 8 elements of the result.</summary>
    public const int Threads = 128;

    /// <summary>How many columns of a, and rows of b, are in a stage.</summary>
    private const int Depth = 16;

    /// <summary>While one stage is multiplied, the others are on their way.</summary>
    private const int Stages = 3;

    /// <summary>Of the columns of a in shared memory; so the elements that a warp copies together lie in 32 different banks.</summary>
    private const int Stride = Rows + 4;

    private const int SizeOfA = Depth * Stride, SizeOfB = Depth * Columns;

    /// <summary>c = a·b, all of n x n elements, and n a multiple of <see cref="Columns"/>.</summary>
    [Kernel, LaunchBounds(Threads, 4)]
    public static void Multiply(int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c)
    {
        Span<float> stagesOfA = Block.Shared<float>(Stages * SizeOfA), stagesOfB = Block.Shared<float>(Stages * SizeOfB);
        int top = BlockIdx.Y * Rows, left = BlockIdx.X * Columns, steps = n / Depth;
        for (int step = 0; step < Stages - 1; step++)
        {
            BeginCopy(n, a, b, top, left, step * Depth, stagesOfA.Slice(step * SizeOfA), stagesOfB.Slice(step * SizeOfB));
            AsyncCopy.Commit();
        }
        // The warps have quarters of the block's elements. In one, a thread has four rows by four columns in each of four places.
        int row = Warp.Index / 2 * 32 + Warp.LaneIndex / 8 * 4, column = Warp.Index % 2 * 64 + Warp.LaneIndex % 8 * 4;
        Span<Vector4> sums = stackalloc Vector4[16];
        for (int step = 0; step < steps; step++)
        {
            AsyncCopy.Wait(Stages - 2);
            Block.Sync();
            int stage = step % Stages, next = step + Stages - 1, free = next % Stages;
            if (next < steps) BeginCopy(n, a, b, top, left, next * Depth, stagesOfA.Slice(free * SizeOfA), stagesOfB.Slice(free * SizeOfB));
            AsyncCopy.Commit();
            AddProducts(stagesOfA.Slice(stage * SizeOfA + row), stagesOfB.Slice(stage * SizeOfB + column), sums);
        }
        Span<Vector4> result = MemoryMarshal.Cast<float, Vector4>(c);
        for (int i = 0; i < 8; i++)
        {
            Gpu.Unroll();
            int first = (top + row + i / 4 * 16 + i % 4) * n + left + column;
            result[first / 4] = sums[2 * i];
            result[(first + 32) / 4] = sums[2 * i + 1];
        }
    }

    /// <summary>
    /// Begins to copy a stage: columns of a from <paramref name="start"/> on, which are stored one after the other, and rows of b.
    /// </summary>
    private static void BeginCopy(
        int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, int top, int left, int start, Span<float> stageOfA, Span<float> stageOfB)
    {
        int t = ThreadIdx.X, row = t / 8, k = t % 8;
        ReadOnlySpan<float> fromA = a.Slice((top + row) * n + start + k);
        Span<float> toA = stageOfA.Slice(k * Stride + row);
        for (int i = 0; i < Rows; i += Threads / 8)
        {
            Gpu.Unroll();
            for (int j = 0; j < Depth; j += 8)
            {
                Gpu.Unroll();
                AsyncCopy.Copy(in fromA[i * n + j], ref toA[j * Stride + i]);
            }
        }
        int line = t / 32, column = t % 32 * 4;
        ReadOnlySpan<float> fromB = b.Slice((start + line) * n + left + column);
        Span<float> toB = stageOfB.Slice(line * Columns + column);
        for (int i = 0; i < Depth; i += Threads / 32)
        {
            Gpu.Unroll();
            AsyncCopy.Copy(fromB.Slice(i * n, 4), toB.Slice(i * Columns, 4));
        }
    }

    /// <summary>Adds the products of a stage, of which a and b begin at the thread's own row and column.</summary>
    private static void AddProducts(Span<float> a, Span<float> b, Span<Vector4> sums)
    {
        Span<Vector4> rows = MemoryMarshal.Cast<float, Vector4>(a), columns = MemoryMarshal.Cast<float, Vector4>(b);
        for (int k = 0; k < Depth; k++)
        {
            Gpu.Unroll();
            Vector4 upper = rows[k * Stride / 4], lower = rows[(k * Stride + 16) / 4];
            Vector4 left = columns[k * Columns / 4], right = columns[(k * Columns + 32) / 4];
            for (int i = 0; i < 4; i++)
            {
                Gpu.Unroll();
                sums[2 * i] += upper[i] * left;
                sums[2 * i + 1] += upper[i] * right;
                sums[2 * i + 8] += lower[i] * left;
                sums[2 * i + 9] += lower[i] * right;
            }
        }
    }
}
