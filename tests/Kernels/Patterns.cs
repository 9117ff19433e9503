namespace GpuKernels.Tests.Kernels;

/// <summary>Patterns in <c>is</c>, switch expressions and switch statements.</summary>
public static partial class Patterns
{
    public enum Color : byte { Red, Green, Blue, Other = 200 }

    public struct Range
    {
        public int Low, High;

        public readonly int Length => High - Low;
    }

    public struct Item
    {
        public Color Color;
        public Range Range;
        public double Weight;
    }

    private static int Next(ref int calls)
    {
        calls++;
        return calls * 10;
    }

    [Kernel]
    public static void Is(ReadOnlySpan<int> values, ReadOnlySpan<double> numbers, Span<int> results)
    {
        int i = ThreadIdx.X, n = values[i], flags = 0, calls = 0;
        double number = numbers[i % numbers.Length];
        if (n is 7) flags |= 1;
        if (values[i] is > 1 and < 100) flags |= 2;
        if (n is not (0 or 1 or < -5)) flags |= 4;
        if (n > 3 && values[i] is var copy and >= 5 && copy * 2 is int twice) flags |= twice << 8;
        if (number is double.NaN) flags |= 8;
        if (number is 0.0 or > 10 or double.NegativeInfinity) flags |= 16;
        if (!(number is not double.NaN)) flags |= 32;
        if (((n & 1) == 0) is true) flags |= 64;
        if ((byte)n is 255 or 3) flags |= 128;
        if (Next(ref calls) is 10 and var first && Next(ref calls) is 20 or 30) flags += first;
        results[i] = flags * 16 + calls;
    }

    [Kernel]
    public static void Expressions(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X, n = values[i], calls = 0;
        int size = n switch { < 0 => -1, 0 => 0, > 0 and < 10 => 1, _ => 2 };
        long wide = n switch { 1 => 1, 2 => 5_000_000_000, _ => n };
        int effects = values[i] switch
        {
            0 => Next(ref calls) + 1,
            > 5 when Next(ref calls) + n > 50 => 2,
            > 5 and var m when m % 2 == 0 => m + Next(ref calls),
            int other => -other,
        };
        int named = ((Color)n) switch { Color.Red => 1, Color.Green => 2, Color.Blue => 3, Color.Other => 4, _ => 5 };
        int order = n + (n switch { > 3 => n++, _ => n-- }) + n;
        results[i] = size + (int)(wide >> 3) + effects * 7 + named * 1000 + order + ((n > 0) switch { true => 1, false => 0 }) + calls;
    }

    [Kernel]
    public static void Members(ReadOnlySpan<Item> items, Span<int> results)
    {
        int i = ThreadIdx.X;
        Item item = items[i];
        int result = item switch
        {
            { Color: Color.Red, Weight: > 2.5 } => 1,
            { Range: { Low: var low, High: > 5 and var high } } when low != high => low * high,
            { Range.Length: < 0 } => -1,
            { Color: not (Color.Green or Color.Blue) } other => (int)other.Color,
            _ => 9,
        };
        if (items[i] is { Range: { Length: > 3 } range, Color: var color }) result += range.Low * 100 + (int)color;
        if (item is { Weight: double.NaN } or { Range.Low: 1 }) result += 5000;
        results[i] = result;
    }

    private static int Classify(float value)
    {
        switch (value)
        {
            case float.NaN:
                return -1;
            case 1.5f or 2.5f:
                return 3;
            case < 0 when value > -10:
                return 4;
            default:
                return 5;
        }
    }

    [Kernel]
    public static void Statements(ReadOnlySpan<int> values, ReadOnlySpan<float> floats, Span<int> results)
    {
        int i = ThreadIdx.X, calls = 0, result = 0;
        for (int k = 0; k < 4; k++)
        {
            switch (values[i] + k)
            {
                default:
                    result += 1;
                    break;
                case 0:
                case > 90 and < 95:
                    if (k == 1) break;
                    result += 10;
                    continue;
                case int.MinValue:
                    result += 50;
                    break;
                case var n when n % 2 == 0 && Next(ref calls) > 10:
                    result += n;
                    continue;
                case var m and (7 or 8):
                    if (m == 7) return;
                    result += m;
                    break;
            }
            result *= 3;
        }
        results[i] = result + calls + Classify(floats[i % floats.Length]);
    }

    private static int Classify(ReadOnlySpan<int> x) => x switch
    {
        [] => 1,
        [var only] => 2 + only,
        [1, 2, ..] => 3,
        [> 5 and var a, _, .., var z] when a < z => a * 100 + z,
        [.., 7, _] => 5,
        [var a, .. var middle, < 0] => a + middle.Length * 10 + (middle is [.., var end] ? end : 0),
        _ => 6,
    };

    [Kernel]
    public static void Lists(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X;
        y[i] = Classify(x.Slice(i)) + 1000 * Classify(x[i..^((x.Length - i) / 2)]);
        if (y is not [_, .., >= 0] and not [_]) y[i] -= 1;
    }
}
