#pragma warning disable GK0075 // indices that go round a span of any length
#pragma warning disable GK0078 // counts of each thread, by what it counts
namespace GpuKernels.Tests.Kernels;

/// <summary>Spans as locals, slices, stack arrays and arguments.</summary>
public static partial class Spans
{
    private static int Sum(ReadOnlySpan<int> values)
    {
        int sum = 0;
        for (int i = 0; i < values.Length; i++) sum += values[i];
        return sum;
    }

    private static void Fill(Span<int> values, int value)
    {
        for (int i = 0; i < values.Length; i++) values[i] = value + i;
    }

    private static Span<int> Tail(Span<int> values) => values.Slice(1);

    [Kernel]
    public static void Slices(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X;
        ReadOnlySpan<int> part = x.Slice(4 * i, 4);
        Span<int> rest = y.Slice(2 * i);
        ReadOnlySpan<int> readOnly = rest;
        rest[0] = Sum(part) + part.Length;
        Span<int> second = Tail(rest);
        second[0] = Sum(part.Slice(1)) + Sum(x.Slice(0, 2)) + readOnly[0];
    }

    /// <summary>An argument with an effect, slices, structs, and an array of the thread's own.</summary>
    [Kernel]
    public static void Fills(Span<int> x, Span<System.Numerics.Vector3> vectors)
    {
        int i = ThreadIdx.X, value = 7;
        Span<int> own = x.Slice(8 * i, 8);
        own[2..6].Fill(value++ + i);
        own[3..5].Clear();
        Span<int> local = stackalloc int[4];
        local.Fill(value);
        if (i % 2 == 0) local[1..].Clear();
        own[0] = local[0] + local[3];
        vectors.Slice(2 * i, 2).Fill(new(i, 2f, own[7]));
        vectors.Slice(2 * i + 1, i % 2).Clear();
        own[^1..].Fill(own[0]);
    }

    /// <summary>In a loop, too, each stackalloc starts zeroed.</summary>
    [Kernel]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2014", Justification = "Two small arrays, and what happens to them is the test.")]
    public static void StackArrays(Span<int> y)
    {
        int i = ThreadIdx.X;
        Span<int> counts = stackalloc int[8];
        for (int k = 0; k < 20; k++) counts[(k * i + k) % 8]++;
        int sum = 0;
        for (int k = 0; k < 2; k++)
        {
            Span<int> fresh = stackalloc int[4];
            sum += Sum(fresh);
            Fill(fresh.Slice(1), k + 5);
            sum += Sum(fresh) * 10;
        }
        y[i] = Sum(counts) * 1000 + counts[i % 8] + sum;
    }

    [Kernel]
    public static void Chosen(bool swap, Span<int> x, Span<int> y)
    {
        Span<int> target = swap ? x : y;
        int i = ThreadIdx.X;
        target[i] = i;
        if (i % 2 == 0) target = y;
        target[i] += 100 + target.Length;
    }

    /// <summary>What is written through one span is seen through another that overlaps it.</summary>
    [Kernel]
    public static void Overlapping(ReadOnlySpan<int> x, Span<int> y)
    {
        for (int k = 0; k < y.Length; k++) y[k] = x[k] * 2 + 1;
    }

    /// <summary>The span is looked up once, the variable is a copy of the element, and converted to the variable's type.</summary>
    [Kernel]
    public static void ForEach(ReadOnlySpan<int> x, Span<int> y, Span<long> sums)
    {
        int i = ThreadIdx.X, calls = 0;
        foreach (long value in Part(x, i, ref calls))
        {
            if (value % 5 == 0) continue;
            if (value > 900) break;
            sums[i] += value * int.MaxValue;
        }
        Span<int> own = y.Slice(4 * i, 4);
        foreach (int value in own)
        {
            own[own.Length - 1] = value + 1;
            own = own.Slice(own.Length > 1 ? 1 : 0);
        }
        own[0] += calls;
        foreach (int outer in x.Slice(0, i % 4))
        {
            foreach (int inner in x.Slice(1, 3)) sums[i] += outer * inner;
        }
    }

    private static int Next(ref int n) => ++n;

    /// <summary>Indices from the end, and ranges.</summary>
    [Kernel]
    public static void Ranges(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X, n = i % 3 + 1;
        Span<int> own = y[(4 * i)..(4 * i + 4)];
        own[^1] += x[^n] + x[^(i + 1)];
        own[^Next(ref n)] = Sum(x[n..]) + x[^1..][0];
        own[0] = Sum(x[..n]) - Sum(x[..^n]) + Sum(x[n..^n]) * 3 + Sum(x[..]) * 5;
        Span<int> inner = own[1..^1][..^1];
        inner[^1]++;
        n = 0;
        own[^2] = Sum(x[Next(ref n)..(Next(ref n) + i)]) + inner.Length * n + own[^Next(ref n)..].Length;
    }

    private static int Weighted(ReadOnlySpan<int> values)
    {
        ReadOnlySpan<long> weights = stackalloc long[] { 3, 5_000_000_000, -7, 'a' };
        long sum = 0;
        for (int i = 0; i < values.Length; i++) sum += values[i] * weights[i % weights.Length];
        return (int)(sum >> 3);
    }

    [Kernel]
    public static void StackInitializers(Span<int> y)
    {
        int i = ThreadIdx.X, n = i;
        Span<int> three = stackalloc int[3] { Next(ref n), n, Next(ref n) * 10 };
        Span<int> four = stackalloc[] { i, n, three[2], -1 };
        ReadOnlySpan<int> weights = [7, n, 9];
        Span<byte> bytes = [1, (byte)(i * 50), 255];
        Span<Pair> pairs = stackalloc Pair[] { new() { A = i }, default, new() { B = n } };
        y[i] = Weighted(three) + Weighted(four) + pairs[0].A - pairs[2].B * pairs.Length + pairs[1].A + Weighted(weights) + bytes[1] + bytes[^1];
    }

    private struct Pair
    {
        public int A, B;
    }

    private static ReadOnlySpan<int> Part(ReadOnlySpan<int> x, int start, ref int calls)
    {
        calls++;
        return x.Slice(start);
    }

    [Kernel]
    public static void ReassignedParameter(Span<int> x)
    {
        int first = x[0];
        x = x.Slice(1);
        x[ThreadIdx.X] += x.Length + first;
    }
}
