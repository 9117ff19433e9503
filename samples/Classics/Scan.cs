using GpuKernels;

namespace Classics;

/// <summary>Prefix sums: sums[i] = x[0] + … + x[i].</summary>
public static partial class Scan
{
    /// <summary>Threads of a block.</summary>
    public const int Threads = 256;

    /// <summary>Elements of a block: each thread has two.</summary>
    public const int Part = 2 * Threads;

    /// <summary>
    /// The prefix sums of each part, and the parts' totals. Work-efficient, after Blelloch: up a tree, where each node gets the sum
    /// of its leaves, and down again, where each gets the sum of what is left of it; 2·n additions.
    /// </summary>
    [Kernel]
    public static void Parts(ReadOnlySpan<int> x, Span<int> sums, Span<int> totals)
    {
        Span<int> tree = Block.Shared<int>(Part);
        int t = ThreadIdx.X, first = BlockIdx.X * Part;
        int low = first + t, high = first + Threads + t;
        int lowValue = low < x.Length ? x[low] : 0, highValue = high < x.Length ? x[high] : 0;
        tree[t] = lowValue;
        tree[Threads + t] = highValue;
        int distance = 1;
        for (int nodes = Threads; nodes > 0; nodes /= 2)
        {
            Block.Sync();
            if (t < nodes) tree[distance * (2 * t + 2) - 1] += tree[distance * (2 * t + 1) - 1];
            distance *= 2;
        }
        if (t == 0)
        {
            totals[BlockIdx.X] = tree[Part - 1];
            tree[Part - 1] = 0;
        }
        for (int nodes = 1; nodes < Part; nodes *= 2)
        {
            distance /= 2;
            Block.Sync();
            if (t < nodes)
            {
                int left = distance * (2 * t + 1) - 1, right = distance * (2 * t + 2) - 1;
                int sum = tree[left];
                tree[left] = tree[right];
                tree[right] += sum;
            }
        }
        Block.Sync();
        if (low < x.Length) sums[low] = tree[t] + lowValue;
        if (high < x.Length) sums[high] = tree[Threads + t] + highValue;
    }

    /// <summary>Adds to each part the total of all parts before it.</summary>
    [Kernel]
    public static void AddTotals(ReadOnlySpan<int> totals, Span<int> sums)
    {
        int i = (BlockIdx.X + 1) * Part + ThreadIdx.X;
        int before = totals[BlockIdx.X];
        if (i < sums.Length) sums[i] += before;
        if (i + Threads < sums.Length) sums[i + Threads] += before;
    }

    /// <summary>The prefix sums of x, of any length up to 2^31 − 1; adds wrap.</summary>
    public static void Inclusive(GpuDevice gpu, GpuArray<int> x, GpuArray<int> sums)
    {
        int parts = (x.Length + Part - 1) / Part;
        using GpuArray<int> totals = gpu.Allocate<int>(Math.Max(parts, 1));
        Parts(gpu.Launch(parts, Threads), x, sums, totals);
        if (parts < 2) return;
        using GpuArray<int> totalsUntil = gpu.Allocate<int>(parts);
        Inclusive(gpu, totals, totalsUntil);
        AddTotals(gpu.Launch(parts - 1, Threads), totalsUntil, sums);
    }
}
