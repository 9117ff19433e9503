namespace GpuKernels.Tests.Kernels;

/// <summary>How values, receivers and results are passed: named arguments, operands by <c>in</c>, accessors, copies of <c>this</c>.</summary>
public static partial class Passing
{
    public struct Pair
    {
        public int A, B;

        public Pair(int a, int b)
        {
            A = a;
            B = b;
        }

        public static Pair operator +(in Pair x, in Pair y) => new(x.A + y.A, x.B + y.B);

        public static Pair operator -(in Pair x) => new(-x.A, -x.B);

        public static implicit operator int(in Pair x) => x.A * 100 + x.B;
    }

    public readonly struct Celsius
    {
        private readonly int tenths;

        public int Degrees
        {
            get => tenths / 10;
            init => tenths = value * 10;
        }

        public readonly int Tenths => tenths;
    }

#pragma warning disable CS8907 // that the parameter is not the property is what is tested
    public record struct Renamed(int Value, int Other)
    {
        public int Value { get; set; }
    }
#pragma warning restore CS8907

    public struct Counter
    {
        public int Count;

        public int Next() => ++Count;

        public readonly Pair Both() => new() { A = Copy().Next(), B = Count };

        public readonly int Kept()
        {
#pragma warning disable CS8656 // that Next works on a copy is what is tested
            Pair next = new() { A = Next() };
#pragma warning restore CS8656
            return next.A * 10 + Count;
        }

        private readonly Counter Copy() => this;
    }

    [Kernel]
    public static void NamedArguments(Span<int> x, Span<int> y)
    {
        Span<int> part = x.Slice(length: 2, start: 3);
        int i = 1;
        y[0] = part[0] + part.Length;
        y[1] = Atomic.Add(value: i++, target: ref x[i]);
        y[2] = i;
    }

    [Kernel]
    public static void InOperators(ReadOnlySpan<Pair> x, Span<Pair> y, Span<int> numbers)
    {
        int i = ThreadIdx.X;
        Pair sum = x[i] + y[i];
        sum += x[i];
        y[i] = -sum;
        numbers[i] = y[i] + sum;
    }

    [Kernel]
    public static void InitAccessors(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X;
        Celsius value = new() { Degrees = x[i] };
        Renamed other = new(x[i], x[i] + 1);
        y[i] = value.Tenths + value.Degrees + other.Value + other.Other * 10000;
    }

    [Kernel]
    public static void ReadOnlyReceivers(ReadOnlySpan<Counter> x, Span<int> y)
    {
        int i = ThreadIdx.X;
        Pair both = x[i].Both();
        y[i] = both.A * 100 + both.B * 10 + x[i].Kept();
    }

    [Kernel]
    public static void Records(Span<Renamed> x)
    {
        int i = ThreadIdx.X;
        x[i].Value += 1;
        x[i].Other *= 2;
    }

    [Kernel]
    public static void TwoGuards(int least, int most, Span<int> y)
    {
        int i = ThreadIdx.X;
        if (i < least && i <= most) y[i] = 1;
    }
}
