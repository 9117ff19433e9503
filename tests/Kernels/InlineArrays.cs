#pragma warning disable GK0075 // indices that go round an array of any length
using System.Runtime.CompilerServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Arrays that lie in structs: inline arrays and fixed buffers, as locals, fields, elements and parameters, and spans of them.</summary>
public static partial class InlineArrays
{
    [InlineArray(4)]
    public struct Four<T>
    {
        private T first;

        public T First
        {
            readonly get => first;
            set => first = value;
        }

        public override readonly bool Equals(object? other) => other is Four<T> that && ((ReadOnlySpan<T>)this).SequenceEqual(that);

        public override readonly int GetHashCode() => 0;
    }

    [InlineArray(3)]
    public struct Flags
    {
        private bool first;

        public override readonly bool Equals(object? other) => other is Flags that && ((ReadOnlySpan<bool>)this).SequenceEqual(that);

        public override readonly int GetHashCode() => 0;
    }

    public struct Point(float x, float y)
    {
        public float X = x, Y = y;

        public void Negate()
        {
            X = -X;
            Y = -Y;
        }
    }

    /// <summary>16 bytes of floats behind a byte, and an array of structs.</summary>
    public struct Particle
    {
        public byte Kind;
        public Four<float> Values;
        public Flags Marks;
        public Four<Point> Trail;

        public readonly float this[int i] => Values[i];

        public void Scale(float factor)
        {
            for (int i = 0; i < 4; i++) Values[i] *= factor;
        }
    }

    public unsafe struct Packet
    {
        public short Length;
        public fixed int Data[5];
        public fixed bool Valid[3];

        public override readonly bool Equals(object? other)
        {
            if (other is not Packet that || Length != that.Length) return false;
            for (int i = 0; i < 5; i++)
            {
                if (Data[i] != that.Data[i] || Valid[i % 3] != that.Valid[i % 3]) return false;
            }
            return true;
        }

        public override readonly int GetHashCode() => Length;
    }

    [Kernel(Strict = true)]
    public static void Locals(ReadOnlySpan<float> x, Span<float> y, Span<int> counts)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Four<float> sorted = default;
        for (int k = 0; k < 4; k++) sorted[k] = x[(i + k * k) % x.Length];
        for (int k = 1; k < 4; k++)
        {
            float value = sorted[k];
            int at = k;
            while (at > 0 && sorted[at - 1] > value)
            {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = value;
        }
        Four<float> copy = sorted;
        copy[i & 3] += 0.5f;
        copy.First -= 1;
        ref float last = ref copy[^1];
        last *= 2;
        Four<int> histogram = default;
        for (int k = 0; k < 4; k++) histogram[(int)MathF.Abs(x[(i + k) % x.Length]) & 3]++;
        int next = 0;
        histogram[next++] += 10 * histogram[next];
        y[i] = sorted[0] + 2 * sorted[^2] + 3 * copy[i & 3] + copy[3] + copy.First + sorted[(i + 1) & 3];
        counts[i] = histogram[0] + 100 * histogram[1] + 10000 * histogram[2] + 1000000 * histogram[3];
    }

    [Kernel(Strict = true)]
    public static void Elements(Four<float> weights, Particle start, ReadOnlySpan<Particle> x, Span<Particle> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= y.Length) return;
        Particle p = x[i];
        p.Scale(weights[i & 3]);
        p.Values[(i + 1) & 3] += x[i].Values[i & 3] + start.Values[2] + x[i][1];
        p.Marks[i % 3] = !x[i].Marks[(i + 1) % 3];
        p.Trail[i & 3] = new(i, weights[1]);
        p.Trail[3].Y += p.Trail[i & 3].X;
        y[i] = p;
        y[i].Trail[0].Negate();
        y[i].Values[0] = Total(y[i].Values) + Total(in p.Values);
        if (start.Marks[1]) y[i].Kind++;
        start.Values[0] = i;
        y[i].Values[1] += start.Values[0];
        Change(ref y[i].Values[2], ref p.Trail[1]);
    }

    private static float Total(in Four<float> values)
    {
        float sum = 0;
        foreach (float value in values) sum += value;
        return sum;
    }

    private static void Change(ref float value, ref Point vector)
    {
        vector.X += 1;
        value += vector.X;
    }

    [Kernel(Strict = true)]
    public static void Spans(ReadOnlySpan<Particle> x, Span<Particle> y, Span<float> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Particle p = x[i];
        Span<float> values = p.Values;
        Fill(values, i);
        Fill(values[1..^1], -i);
        values[0] += values.Length;
        Span<float> rest = values[(i & 1)..];
        rest[0] *= 3;
        foreach (ref float value in values) value += 0.25f;
        ReadOnlySpan<float> seen = p.Values;
        y[i].Values = p.Values;
        Fill<float>(y[i].Values, y[i].Values[2]);
        Fill<Point>(y[i].Trail, new(1, i));
        sums[i] = Sum(seen) + Sum(x[i].Values) + Sum(p.Values[..2]) + Sum(rest) + rest.Length + seen[^1] + values[i & 3];
    }

    private static void Fill<T>(Span<T> x, T value)
    {
        for (int k = 0; k < x.Length; k++) x[k] = value;
    }

    private static float Sum(ReadOnlySpan<float> x)
    {
        float sum = 0;
        foreach (float value in x) sum += value;
        return sum;
    }

    [Kernel]
    public static void AcrossBarriers(ReadOnlySpan<int> x, Span<int> y)
    {
        Span<Four<int>> tile = Block.Shared<Four<int>>(64);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        Four<int> own = default;
        Four<int> same = default;
        same[BlockIdx.X & 3] = 5;
        for (int k = 0; k < 4; k++)
        {
            own[(k + t) & 3] = i < x.Length ? x[i] * k : 0;
            tile[t][k] = own[k];
            Block.Sync();
            own[k] += tile[(t + 1) % BlockDim.X][k];
            Block.Sync();
        }
        if (i < y.Length) y[i] = own[0] + 3 * own[1] + 7 * own[2] + 11 * own[t & 3] + same[BlockIdx.X & 3];
    }

    [Kernel]
    public static unsafe void Fixed(Packet first, ReadOnlySpan<Packet> x, Span<Packet> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= y.Length) return;
        Packet p = x[i];
        p.Data[i % 5] += first.Data[2];
        p.Data[p.Length % 5]++;
        p.Valid[i % 3] ^= x[i].Valid[(i + 1) % 3];
        y[i] = p;
        ref int data = ref y[i].Data[(i + 2) % 5];
        data *= 2;
        y[i].Length = (short)(Largest(ref y[i]) + (first.Valid[0] ? 1 : 0));
    }

    private static unsafe int Largest(ref Packet packet)
    {
        int largest = packet.Data[0];
        for (int k = 1; k < 5; k++) largest = Math.Max(largest, packet.Data[k]);
        return largest & 1023;
    }
}
