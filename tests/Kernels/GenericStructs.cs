using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Generic structs with concrete type arguments, and structs inside of types.</summary>
public static partial class GenericStructs
{
    public struct Pair<T>
        where T : unmanaged
    {
        public byte Tag;
        public T First, Second;
    }

    public struct Outer<T>
        where T : unmanaged
    {
        public struct Inner<TKey>
            where TKey : unmanaged
        {
            public TKey Key;
            public T Value;
        }

        public Inner<short> Item;
        public Pair<T> Pair;
    }

    [Kernel(Strict = true)]
    public static void Run(ReadOnlySpan<Pair<float>> x, Span<Pair<double>> y, Span<Outer<byte>> nested, Outer<int>.Inner<bool> parameter)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Pair<float> pair = x[i];
        (pair.First, pair.Second) = (pair.Second, pair.First);
        y[i] = new Pair<double> { Tag = (byte)(pair.Tag + 1), First = pair.First * 2.0, Second = pair.Second };
        Pair<Pair<int>> deep = new() { First = { First = i, Second = 2 }, Second = { Second = parameter.Value } };
        if (parameter.Key) nested[i].Item.Value = (byte)deep.First.First;
        nested[i].Pair.Second = (byte)(deep.Second.Second + deep.First.Second);
        nested[i].Item.Key--;
    }

    /// <summary>A generic struct with members, over each number type that it is used with.</summary>
    public struct Range<T>(T low, T high)
        where T : unmanaged, INumber<T>
    {
        public int Hits;

        public readonly T Width => high - low;

        public readonly T this[int times] => low * T.CreateTruncating(times);

        public bool Include(T value)
        {
            Hits++;
            bool isNew = value < low || value > high;
            low = T.Min(low, value);
            high = T.Max(high, value);
            return isNew;
        }

        public static Range<T> operator +(Range<T> a, T b) => new(a[1] + b, a.Width + a[1] + b) { Hits = a.Hits + (b > T.One ? 1 : 0) };
    }

    public readonly record struct Keyed<T>(T Value, Vector3 Place)
        where T : unmanaged;

    [Kernel(Strict = true)]
    public static void Members(ReadOnlySpan<float> x, Span<float> widths, Span<int> results, Span<Range<short>> ranges, Span<Half> halves)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        Range<float> range = new(x[i], x[i] + 1);
        bool isNew = range.Include(x[i] * 2);
        widths[i] = (range + 3).Width;
        ranges[i].Include((short)i);
        ranges[i] += 7;
        Range<Half> half = new(Half.Zero, (Half)x[i]);
        half.Include(Half.One);
        halves[i] = (half + (Half)0.1f).Width;
        Keyed<int> one = new(i, new(x[i])), other = one with { Value = 5 };
        results[i] = range.Hits + (isNew ? 10 : 0) + (one == other ? 100 : 0) + ranges[i][2];
    }
}
