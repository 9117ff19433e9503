#pragma warning disable GK0075 // indices that go round, which nobody has to wait for
// What only the author of a kernel knows, the warning cannot.
#pragma warning disable GK0065
namespace GpuKernels.Tests.Kernels;

/// <summary>Barriers in branches and loops whose conditions are the same for all threads of a block, though nobody can prove it.</summary>
public static partial class Agreements
{
    /// <summary>Sorts by odd and even steps until nothing moves any more: the loop ends by what the threads found.</summary>
    [Kernel]
    public static void SortUntilSettled(Span<int> x, Span<int> rounds)
    {
        Span<int> tile = Block.Shared<int>(64), moved = Block.Shared<int>(1);
        int t = ThreadIdx.X, n = BlockDim.X, count = 0;
        tile[t] = x[BlockIdx.X * n + t];
        do
        {
            Block.Sync();
            if (t == 0) moved[0] = 0;
            Block.Sync();
            for (int first = 0; first < 2; first++)
            {
                if (t % 2 == first && t + 1 < n && tile[t] > tile[t + 1])
                {
                    (tile[t], tile[t + 1]) = (tile[t + 1], tile[t]);
                    Atomic.Exchange(ref moved[0], 1);
                }
                Block.Sync();
            }
            count++;
        }
        while (moved[0] != 0);
        x[BlockIdx.X * n + t] = tile[t];
        if (t == 0) rounds[BlockIdx.X] = count;
    }

    /// <summary>Blocks take the next part of the work until none is left.</summary>
    [Kernel]
    public static void TakeTurns(ReadOnlySpan<int> x, Span<int> next, Span<int> sums)
    {
        Span<int> part = Block.Shared<int>(1);
        Span<long> tile = Block.DynamicShared<long>();
        int t = ThreadIdx.Y * BlockDim.X + ThreadIdx.X, n = BlockDim.X * BlockDim.Y;
        while (true)
        {
            if (t == 0) part[0] = Atomic.Add(ref next[0], 1);
            Block.Sync();
            int own = part[0];
            if (own >= sums.Length) break;
            tile[t] = own * n + t < x.Length ? x[own * n + t] : 0;
            Block.Sync();
            if (t == 0)
            {
                long sum = 0;
                for (int i = 0; i < n; i++) sum += tile[i];
                sums[own] = (int)sum;
            }
            Block.Sync();
        }
    }

    private static int Rotate(Span<int> tile, int value, int times)
    {
        int n = BlockDim.X;
        for (int k = 0; k < times; k++)
        {
            Block.Sync();
            tile[ThreadIdx.X] = value;
            Block.Sync();
            value = tile[(ThreadIdx.X + 1) % n];
        }
        return value;
    }

    /// <summary>The kernel writes the memory in which the conditions stand, though not these elements; helpers, a switch, arrays and spans of a thread's own.</summary>
    [Kernel]
    public static void FollowOrders(Span<int> orders, Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(32), own = stackalloc int[2];
        Span<int> rest = x[(BlockIdx.X * BlockDim.X)..];
        int t = ThreadIdx.X, value = rest[t];
        own[t & 1] = value;
        switch (orders[BlockIdx.X])
        {
            case 0:
                value = Rotate(tile, value, 1);
                break;
            case 1:
                if (orders[1] == 1)
                {
                    tile[t] = own[t & 1] * 2;
                    Block.Sync();
                    own[0] += tile[t ^ 1];
                }
                value = Rotate(tile, own[0], orders[0] + 3);
                break;
            default:
                value = -value;
                break;
        }
        rest[t] = value + own[t & 1];
        if (t == 0) orders[GridDim.X + BlockIdx.X] = value;
    }

    /// <summary>Some threads return, and some skip the end of a round; all that are left meet at the barriers before it.</summary>
    [Kernel]
    public static void SkipTheRest(int rounds, Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X, n = BlockDim.X, own = x[t];
        tile[t] = own;
        if (t > n - 4) return;
        for (int k = 0; k < rounds; k++)
        {
            Block.Sync();
            int other = tile[(t + k) % n];
            Block.Sync();
            own += other;
            if (t % 3 == k % 3) continue;
            tile[t] = own;
            if (k == 5) return;
        }
        x[t] = own;
    }

    public enum Step : byte { Shift, Add, Stop }

    /// <summary>The same with what the author knows: steps of a program in memory that the kernel writes, until one that stops.</summary>
    [Kernel]
    public static void RunProgram(Span<Step> program, Span<float> limits, Span<int> x, Span<int> used)
    {
        Span<int> tile = Block.Shared<int>(48);
        int t = ThreadIdx.X, n = BlockDim.X, i = BlockIdx.X * n + t, position = BlockIdx.X;
        int value = x[i], own = n + t - t;
        tile[t] = value;
        if (t == 5) return;
        while (Gpu.Uniform(program[position]) != Step.Stop)
        {
            tile[t] = value;
            Block.Sync();
            if (Gpu.Uniform(program[position]) == Step.Shift && Gpu.Uniform(limits[0] > 0.5f))
            {
                value = tile[(t + 1) % Gpu.Uniform(own)];
                Block.Sync();
            }
            else
            {
                value += Limited(tile[t], limits);
            }
            Block.Sync();
            position++;
        }
        x[i] = value;
        if (t == 0) program[program.Length - 1 - BlockIdx.X] = Step.Add;
        if (t == 0) used[BlockIdx.X] = position;
        if (t == 1) limits[1 + BlockIdx.X] = position;
    }

    /// <summary>A function, in which nothing waits.</summary>
    private static int Limited(int value, Span<float> limits) => Gpu.Uniform(limits[0]) < 2f ? value & 0xffff : value;

    /// <summary>A statement that holds only where no two threads have read different elements.</summary>
    [Kernel]
    public static void StateTooMuch(Span<int> x)
    {
        int t = ThreadIdx.X + ThreadIdx.Y * BlockDim.X;
        if (Gpu.Uniform(x[t]) > 0) Block.Sync();
        x[t] = 0;
    }

    private static void Take(ref int count, int other) => count = other + 1;

    /// <summary>What a variable was before, or is after, is another matter: nothing here is in doubt, though the CPU device keeps the variables for each thread.</summary>
    [Kernel]
    public static void ReuseVariables(int rounds, Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(40);
        int t = ThreadIdx.X, n = x[t], step = 1;
        tile[t] = n;
        if (n < 0)
        {
            step = n;
            x[t] = step * 2;
            return;
        }
        n = rounds;
        for (int k = 0; k < n; k += step)
        {
            Block.Sync();
            int other = tile[(t + 1) % BlockDim.X];
            Block.Sync();
            tile[t] = other + k;
        }
        n = tile[t];
        x[t] = n;
        Take(ref n, rounds);
        if (n > 3)
        {
            Block.Sync();
            x[t] += tile[BlockDim.X - 1 - t];
        }
    }
}
