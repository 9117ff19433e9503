namespace GpuKernels.Tests.Kernels;

/// <summary>Arrays of constants, and other static values that never change.</summary>
public static partial class Tables
{
    private static readonly float[] Weights = [0.25f, 0.5f, 0.25f];
    private static readonly int[] Primes = { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53 };
    private static readonly double[] Special = [double.NaN, double.PositiveInfinity, -0.0, double.Epsilon];
    private static readonly bool[] Flags = new[] { true, false, true };
    private static readonly Level[] Levels = [Level.High, Level.Low];
    private static readonly float Scale = 2.5f;
    private static readonly Offset Origin = new(3, -4f);

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000_000_000_000];

    private static ReadOnlySpan<byte> Text => "GPU"u8;

    private static ReadOnlySpan<char> Letters
    {
        get { return new[] { 'a', 'é', '\uffff' }; }
    }

    private static sbyte[] Signs { get; } = [-1, 0, 1];

    public enum Level : short { Low = -7, High = 300 }

    private readonly struct Offset
    {
        public readonly int X;
        public readonly float Y;

        public Offset(int x, float y)
        {
            X = x;
            Y = y;
        }
    }

    [Kernel]
    public static void Elements(Span<int> x, Span<float> y, Span<double> special)
    {
        int i = ThreadIdx.X;
        uint hash = (uint)x[i] * 2654435761u;
        x[i] = Primes[hash >> 28] + (Flags[i % 3] ? 100 : 0) + (int)Levels[i % Levels.Length] + (int)Powers[i & 3] + Text[i % Text.Length]
            + Letters[i % 3] + Signs[i % 3] + Primes[3] + Primes.Length;
        y[i] = Weights[i % 3] * Scale * Origin.Y;
        special[i] = Special[i & 3];
    }

    private static int Sum(ReadOnlySpan<int> values)
    {
        int sum = 0;
        foreach (int value in values) sum = sum * 31 + value;
        return sum;
    }

    [Kernel]
    public static void AsSpans(ReadOnlySpan<float> x, Span<float> y, Span<int> sums)
    {
        int i = ThreadIdx.X;
        float blurred = 0f;
        for (int k = 0; k < Weights.Length; k++) blurred += Weights[k] * x[i + k];
        ReadOnlySpan<float> last = Powers.Length > 3 ? Weights : x;
        y[i] = blurred + last[^1] + (i < 4 ? last : x)[0];
        ReadOnlySpan<int> primes = Primes;
        int sum = Sum(primes[3..^2]) + Sum(Primes) + Sum([4, 5, 6]) + Sum(new[] { 7, 8 }) + Sum([]);
        foreach (int prime in Primes) sum += prime;
        foreach (long power in Powers) sum += (int)power;
        foreach (byte letter in "text"u8) sum += letter;
        if (i > 2)
        {
            ReadOnlySpan<int> inner = [10, 20, 30];
            sum += inner[i % 3];
        }
        sums[i] = sum;
    }

    [Kernel]
    public static void AcrossBarriers(Span<int> x)
    {
        int i = ThreadIdx.X;
        ReadOnlySpan<int> primes = Primes;
        if (i % 2 == 1) primes = [100, 200, 300, 400];
        Span<int> tile = Block.Shared<int>(16);
        tile[i] = primes[i & 3];
        if (Primes[2] == 5) Block.Sync();
        x[i] += tile[i ^ 1] * primes[(i + 1) & 3];
    }
}
