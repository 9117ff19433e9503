using System.Numerics;
using System.Runtime.InteropServices;
using GpuKernels;

namespace Classics;

/// <summary>The sum of many numbers.</summary>
public static partial class Reduction
{
    /// <summary>Threads of a block.</summary>
    public const int Threads = 512;

    /// <summary>With so many, enough reads are on their way.</summary>
    public const int BlocksPerMultiprocessor = 2;

    private const int Warps = Threads / Warp.Size;

    /// <summary>
    /// The sum of each block's share. Threads add up by shuffles within a warp, and the first warp adds what the warps have.
    /// </summary>
    [Kernel, LaunchBounds(Threads, BlocksPerMultiprocessor)]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> sumsOfWarps = Block.Shared<float>(Warps);
        float sum = SumOfWarp(SumOfThread(x));
        if (Warp.LaneIndex == 0) sumsOfWarps[Warp.Index] = sum;
        Block.Sync();
        if (Warp.Index > 0) return;
        sum = SumOfWarp(Warp.LaneIndex < Warps ? sumsOfWarps[Warp.LaneIndex] : 0f);
        if (Warp.LaneIndex == 0) sums[BlockIdx.X] = sum;
    }

    /// <summary>
    /// sum[0] = x[0] + x[1] + …, by a block for each of the parts. The order of the additions depends on their number alone.
    /// </summary>
    public static void Run(GpuDevice gpu, GpuArray<float> x, GpuArray<float> parts, GpuArray<float> sum)
    {
        Sum(gpu.Launch(parts.Length, Threads), x, parts);
        Sum(gpu.Launch(1, Threads), parts, sum);
    }

    /// <summary>Four numbers are read at a time, and four such reads are on their way together.</summary>
    private static float SumOfThread(ReadOnlySpan<float> x)
    {
        ReadOnlySpan<Vector4> fours = MemoryMarshal.Cast<float, Vector4>(x);
        Vector4 sum = Vector4.Zero;
        int i = BlockIdx.X * 4 * Threads + ThreadIdx.X;
        for (; i + 3 * Threads < fours.Length; i += GridDim.X * 4 * Threads)
        {
            Gpu.Unroll(1);
            sum += fours[i] + fours[i + Threads] + (fours[i + 2 * Threads] + fours[i + 3 * Threads]);
        }
        for (; i < fours.Length; i += Threads) sum += fours[i];
        // At most three numbers are no four.
        int last = fours.Length * 4 + BlockIdx.X * Threads + ThreadIdx.X;
        return sum.X + sum.Y + (sum.Z + sum.W) + (last < x.Length ? x[last] : 0f);
    }

    /// <summary>The sum of all lanes, for each of them.</summary>
    public static float SumOfWarp(float value)
    {
        for (int distance = Warp.Size / 2; distance > 0; distance /= 2) value += Warp.ShuffleXor(value, distance);
        return value;
    }
}
