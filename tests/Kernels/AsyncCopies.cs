using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Copies to shared memory beside the thread, and what caches are told.</summary>
public static partial class AsyncCopies
{
    private const int Stages = 3, Width = 32;

    /// <summary>Three tiles go round: while one is summed, two are on their way.</summary>
    [Kernel(Strict = true)]
    public static void StagedSums(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> tiles = Block.Shared<float>(Stages * Width * 4);
        int t = ThreadIdx.X, tileCount = x.Length / (Width * 4);
        for (int stage = 0; stage < Stages - 1; stage++)
        {
            if (stage < tileCount) AsyncCopy.Copy(x.Slice((stage * Width + t) * 4, 4), tiles.Slice((stage * Width + t) * 4, 4));
            AsyncCopy.Commit();
        }
        float sum = 0f;
        for (int tile = 0; tile < tileCount; tile++)
        {
            AsyncCopy.Wait(Stages - 2);
            Block.Sync();
            int next = tile + Stages - 1;
            if (next < tileCount) AsyncCopy.Copy(x.Slice((next * Width + t) * 4, 4), tiles.Slice((next % Stages * Width + t) * 4, 4));
            AsyncCopy.Commit();
            for (int k = 0; k < 4; k++) sum += tiles[tile % Stages * Width * 4 + (t + 1) % Width + k * Width];
        }
        sums[t] = sum;
    }

    /// <summary>Elements of 4, 8 and 16 bytes, also through a helper.</summary>
    [Kernel]
    public static void Elements(ReadOnlySpan<int> ints, ReadOnlySpan<double> doubles, ReadOnlySpan<Vector4> vectors, ReadOnlySpan<short> shorts, Span<double> results)
    {
        Span<int> sharedInts = Block.Shared<int>(Width);
        Span<double> sharedDoubles = Block.Shared<double>(Width);
        Span<Vector4> sharedVectors = Block.Shared<Vector4>(Width);
        Span<short> sharedShorts = Block.Shared<short>(Width * 2);
        int t = ThreadIdx.X, from = Width - 1 - t;
        AsyncCopy.Copy(in ints[from], ref sharedInts[t]);
        CopyOne(doubles, from, ref sharedDoubles[t]);
        AsyncCopy.Copy(in vectors[from], ref sharedVectors[t]);
        AsyncCopy.Copy(shorts.Slice(from * 2, 2), sharedShorts.Slice(t * 2, 2));
        AsyncCopy.Commit();
        AsyncCopy.Wait(0);
        Block.Sync();
        int other = (t + 7) % Width;
        results[t] = sharedInts[other] + sharedDoubles[other] + sharedVectors[other].W + sharedShorts[other * 2 + 1];
    }

    private static void CopyOne(ReadOnlySpan<double> source, int index, ref double destination) => AsyncCopy.Copy(in source[index], ref destination);

    [Kernel]
    public static void CacheHints(
        ReadOnlySpan<byte> bytes, ReadOnlySpan<Half> halves, Span<int> ints, Span<double> doubles, Span<Vector4> vectors, Span<double> results)
    {
        int t = ThreadIdx.X;
        Cache.PrefetchLevel1(in ints[t]);
        Cache.PrefetchLevel2(in vectors[t]);
        double sum = Cache.LoadReadOnly(in bytes[t]) + (float)Cache.LoadStreaming(in halves[t]) + Cache.LoadLevel2(in ints[t]) + Cache.LoadLastUse(in doubles[t]);
        sum += Cache.LoadStreaming(in vectors[t]).Z + Cache.LoadVolatile(in vectors[t].X);
        Cache.StoreStreaming(ref ints[t], t);
        Cache.StoreLevel2(ref doubles[t], sum);
        Cache.StoreWriteThrough(ref vectors[t], new Vector4(t, 1f, 2f, 3f));
        Cache.StoreWriteBack(ref results[t], sum);
    }

    /// <summary>The clock only goes forward; nobody calls the trap.</summary>
    [Kernel]
    public static void Clocks(Span<int> results)
    {
        long start = Gpu.Clock;
        int t = ThreadIdx.X;
        if (t < 0) Gpu.Trap();
        results[t] = Gpu.Clock - start >= 0 ? 1 : 0;
    }
}
