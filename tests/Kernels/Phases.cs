namespace GpuKernels.Tests.Kernels;

/// <summary>Barriers with phases in shared memory, and copies in bulk that end them.</summary>
public static partial class Phases
{
    private const int Stages = 3, Tile = 256;

    private static void Fill(ReadOnlySpan<float> x, int tile, Span<float> tiles, Span<AsyncBarrier> filled)
    {
        int stage = tile % Stages;
        AsyncCopy.Bulk(x.Slice(tile * Tile, Tile), tiles.Slice(stage * Tile, Tile), ref filled[stage]);
        AsyncBarrier.Arrive(ref filled[stage]);
    }

    /// <summary>Tiles go round: while one is summed, others are on their way.</summary>
    [Kernel(Strict = true)]
    public static void Staged(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> tiles = Block.Shared<float>(Stages * Tile);
        Span<AsyncBarrier> filled = Block.Shared<AsyncBarrier>(Stages);
        int t = ThreadIdx.X, count = x.Length / Tile;
        if (t == 0)
        {
            for (int stage = 0; stage < Stages; stage++) AsyncBarrier.Initialize(ref filled[stage], 1);
        }
        Block.Sync();
        if (t == 0)
        {
            for (int tile = 0; tile < Math.Min(Stages, count); tile++) Fill(x, tile, tiles, filled);
        }
        float sum = 0f;
        for (int tile = 0; tile < count; tile++)
        {
            int stage = tile % Stages;
            AsyncBarrier.Wait(ref filled[stage], tile / Stages);
            for (int k = (t + 1) % BlockDim.X; k < Tile; k += BlockDim.X) sum += tiles[stage * Tile + k];
            Block.Sync();
            if (t == 0 && tile + Stages < count) Fill(x, tile + Stages, tiles, filled);
        }
        sums[t] = sum;
    }

    private static void AwaitPhase(Span<AsyncBarrier> barriers, int stage, int round) => AsyncBarrier.Wait(ref barriers[stage], round);

    /// <summary>The last warp fetches tiles of two arrays for the others, which tell it when they have read one. The last tile may be shorter.</summary>
    [Kernel]
    public static void Fetched(ReadOnlySpan<int> x, ReadOnlySpan<long> y, Span<long> results)
    {
        Span<int> left = Block.Shared<int>(2 * 64);
        Span<long> right = Block.Shared<long>(2 * 64);
        Span<AsyncBarrier> barriers = Block.Shared<AsyncBarrier>(4);
        int t = ThreadIdx.X, tiles = (x.Length + 63) / 64;
        Span<AsyncBarrier> filled = barriers[..2], empty = barriers[2..];
        if (t < 2)
        {
            AsyncBarrier.Initialize(ref filled[t], 1);
            AsyncBarrier.Initialize(ref empty[t], 64);
        }
        Block.Sync();
        if (t >= 64)
        {
            if (t > 64) return;
            for (int tile = 0; tile < tiles; tile++)
            {
                int stage = tile % 2, count = Math.Min(64, x.Length - tile * 64);
                AwaitPhase(empty, stage, tile / 2 - 1);
                AsyncCopy.Bulk(x.Slice(tile * 64, count), left.Slice(stage * 64, count), ref filled[stage]);
                AsyncCopy.Bulk(y.Slice(tile * 64, count), right.Slice(stage * 64, count), ref filled[stage]);
                AsyncBarrier.Arrive(ref filled[stage]);
            }
            return;
        }
        long sum = 0;
        for (int tile = 0; tile < tiles; tile++)
        {
            int stage = tile % 2;
            AwaitPhase(filled, stage, tile / 2);
            int from = 63 - t;
            if (tile * 64 + from < x.Length) sum = sum * 3 + left[stage * 64 + from] * right[stage * 64 + from];
            AsyncBarrier.Arrive(ref empty[stage]);
        }
        results[t] = sum;
    }

    /// <summary>Without copies: one half of the block waits for what the other one writes, round by round.</summary>
    [Kernel]
    public static void HalfWaits(int rounds, Span<int> x)
    {
        Span<int> values = Block.Shared<int>(32);
        Span<AsyncBarrier> barriers = Block.Shared<AsyncBarrier>(2);
        int t = ThreadIdx.X;
        if (t == 0) AsyncBarrier.Initialize(ref barriers[0], 32);
        if (t == 1) AsyncBarrier.Initialize(ref barriers[1], 32);
        Block.Sync();
        int own = x[t];
        for (int round = 0; round < rounds; round++)
        {
            if (t < 32)
            {
                AsyncBarrier.Wait(ref barriers[0], round);
                own += values[31 - t] * (round + 1);
                AsyncBarrier.Arrive(ref barriers[1]);
            }
            else
            {
                AsyncBarrier.Wait(ref barriers[1], round - 1);
                values[t - 32] = own + round;
                AsyncBarrier.Arrive(ref barriers[0]);
            }
        }
        x[t] = own;
    }
}
