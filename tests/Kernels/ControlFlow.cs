#pragma warning disable GK0075 // sums under nested loops, whose divisor is the thread's
namespace GpuKernels.Tests.Kernels;

/// <summary>Statements.</summary>
public static partial class ControlFlow
{
    [Kernel]
    public static void Loops(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X;
        int n = values[i];
        int sum = 0;
        for (int k = 0; k < n; k++)
        {
            if (k % 3 == 0) continue;
            if (k > 40) break;
            sum += k;
        }
        for (int k = n, step = 3; k > -10 && step < 20; k -= step, step += 2)
            sum = sum * 3 + k;
        while (sum > 1000)
        {
            sum /= 2;
            if (sum == 700) break;
        }
        do
        {
            sum++;
            if (sum % 5 == 0) continue;
            sum += 2;
        }
        while (sum % 7 != 0);
        results[i] = sum;
    }

    [Kernel]
    public static void NestedLoops(int width, Span<int> results)
    {
        int i = ThreadIdx.X, found = -1;
        for (int y = 0; y < width; y++)
        {
            for (int x = y; ; x += 2)
            {
                if (x >= width) break;
                if (x * y % (i + 2) != 1) continue;
                found = x * 100 + y;
                break;
            }
            if (found >= 0) break;
        }
        results[i] = found;
    }

    [Kernel]
    public static void Switches(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X;
        int result = 0;
        for (int k = 0; k < 3; k++)
        {
            switch (values[i] + k)
            {
                case 0:
                case 1:
                    result += 1;
                    break;
                case int.MinValue:
                    result += 5;
                    continue;
                case 7:
                    result += 70;
                    break;
                case 101:
                case 102:
                    results[i] = 1000 + result;
                    return;
                default:
                    if (k == 1) break;
                    result += 10;
                    break;
            }
            result *= 2;
        }
        results[i] = result;
    }

    [Kernel]
    public static void EarlyReturn(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X;
        results[i] = 1;
        if (values[i] < 0)
        {
            results[i] = -1;
            return;
        }
        while (true)
        {
            if (results[i] > values[i]) return;
            results[i] *= 2;
        }
    }

    /// <summary>A step that could carry the counter past int.MaxValue.</summary>
    [Kernel]
    public static void GridStride(ReadOnlySpan<float> x, Span<float> y)
    {
        for (int i = BlockIdx.X * BlockDim.X + ThreadIdx.X; i < x.Length; i += BlockDim.X * GridDim.X)
            y[i] = x[i] * 2f;
    }

    /// <summary>Counts past int.MaxValue, where C# goes on at int.MinValue.</summary>
    [Kernel]
    public static void WrappingCounter(Span<int> results)
    {
        int i = ThreadIdx.X, rounds = 0;
        for (int k = int.MaxValue - i; k > 0; k++) rounds++;
        results[i] = rounds;
    }

    /// <summary>Counters that go away from what they are compared with, and so only end by wrapping.</summary>
    [Kernel]
    public static void CountersAway(int n, uint m, Span<int> results)
    {
        int i = ThreadIdx.X, fuel = 12 + i;
        for (int k = n; k >= n && k > -3; k += 2)
        {
            if (fuel-- <= 0) break;
            results[3 * i] += k;
        }
        fuel = 12 + i;
        for (uint k = m + 7; m <= k; k += 3)
        {
            if (fuel-- <= 0) break;
            results[3 * i + 1] += (int)k;
        }
        fuel = 12 + i;
        for (int k = i > 2 ? n : n - 1; k <= n; k--)
        {
            if (fuel-- <= 0) break;
            results[3 * i + 2] += k;
        }
    }

    /// <summary>All three are constants, so a compiler can count the rounds; it must not forget that the counter wraps.</summary>
    [Kernel]
    public static void ConstantWrappingCounters(Span<int> results)
    {
        int i = ThreadIdx.X;
        int fuel = 12 + i;
        for (int k = int.MaxValue - 5; k < int.MaxValue - 1; k += 3)
        {
            if (fuel-- <= 0) break;
            results[4 * i] += k;
        }
        fuel = 12 + i;
        for (uint k = 10, step = 0; k > 0; k -= 3)
        {
            if (fuel-- <= 0) break;
            results[4 * i + 1] += (int)(k + step++);
        }
        fuel = 12 + i;
        long count = long.MinValue + 3;
        while (count >= long.MinValue + 1)
        {
            if (fuel-- <= 0) break;
            results[4 * i + 2] ^= (int)count;
            count -= 2;
        }
        for (int k = 0; k != 7; k += 2)
        {
            if (k > 100 + i) break;
            results[4 * i + 3] = k;
        }
    }

    [Kernel]
    public static void Collatz(ReadOnlySpan<uint> starts, Span<int> steps)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= starts.Length) return;
        uint n = starts[i];
        int count = 0;
        while (n > 1)
        {
            n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
            count++;
        }
        steps[i] = count;
    }

    /// <summary>A variable of one case that another assigns, values that nothing uses, and comparisons that are always so.</summary>
    [Kernel]
    public static void Odd(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X;
        int unused = values[i] * 3;
        uint number = (uint)values[i];
        if (number >= 0) results[i] = 1;
        if (0 > number) results[i] = 2;
        switch (values[i])
        {
            case 1:
                int local = 3;
                results[i] += local;
                break;
            case 2:
                local = 5;
                results[i] += local;
                break;
        }
    }

    /// <summary>A small machine: each case says which is next.</summary>
    [Kernel]
    public static void GotoCase(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X, n = values[i], steps = 0;
        for (int round = 0; round < 2; round++)
        {
            switch (n & 7)
            {
                case 0:
                    steps++;
                    goto case 3;
                case 1 or 2:
                    steps += 10;
                    if (steps < 50)
                        goto case 4;
                    break;
                case 3:
                    for (int k = 0; k < 3; k++)
                    {
                        if (k == 1)
                            continue;
                        steps += 100;
                    }
                    goto default;
                case 4:
                    if (steps % 3 == 0)
                        goto case 3;
                    if (steps % 3 == 1)
                    {
                        steps += 7;
                        goto case 0;
                    }
                    steps += 1000;
                    break;
                case 5:
                    results[i] = -1;
                    return;
                default:
                    steps += 10000;
                    break;
            }
        }
        results[i] = steps;
    }
}
