namespace GpuKernels.Tests.Kernels;

/// <summary>
/// What C# says and C does not, each once contracted and once strict: both have to give plain C#'s results to the bit. No
/// product here is added to anything, since contraction changes just that.
/// </summary>
public static partial class Semantics
{
    public struct Mixed
    {
        public byte B;
        public double D;
        public bool F;
        public char C;
        public long L;
    }

    [Kernel]
    public static void Integers(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> results) => IntegersAt(Index(), a, b, results);

    [Kernel(Strict = true)]
    public static void IntegersStrict(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> results) => IntegersAt(Index(), a, b, results);

    [Kernel]
    public static void Longs(ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> results) => LongsAt(Index(), a, b, results);

    [Kernel(Strict = true)]
    public static void LongsStrict(ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> results) => LongsAt(Index(), a, b, results);

    [Kernel]
    public static void Floats(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results) => FloatsAt(Index(), a, b, results);

    [Kernel(Strict = true)]
    public static void FloatsStrict(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results) => FloatsAt(Index(), a, b, results);

    [Kernel]
    public static void Doubles(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> results) => DoublesAt(Index(), a, b, results);

    [Kernel(Strict = true)]
    public static void DoublesStrict(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> results) => DoublesAt(Index(), a, b, results);

    [Kernel]
    public static void Truncations(ReadOnlySpan<double> a, Span<long> results) => TruncationsAt(Index(), a, results);

    [Kernel(Strict = true)]
    public static void TruncationsStrict(ReadOnlySpan<double> a, Span<long> results) => TruncationsAt(Index(), a, results);

    [Kernel]
    public static void Effects(Span<int> values, Span<int> results) => EffectsAt(Index(), values, results);

    [Kernel(Strict = true)]
    public static void EffectsStrict(Span<int> values, Span<int> results) => EffectsAt(Index(), values, results);

    [Kernel]
    public static void Layouts(Span<Mixed> values, ReadOnlySpan<bool> flags, Span<char> results) => LayoutsAt(Index(), values, flags, results);

    [Kernel(Strict = true)]
    public static void LayoutsStrict(Span<Mixed> values, ReadOnlySpan<bool> flags, Span<char> results) => LayoutsAt(Index(), values, flags, results);

    [Kernel]
    public static void Overlaps(ReadOnlySpan<int> source, Span<int> target) => OverlapsAt(Index(), source, target);

    [Kernel(Strict = true)]
    public static void OverlapsStrict(ReadOnlySpan<int> source, Span<int> target) => OverlapsAt(Index(), source, target);

    /// <summary>One rounding or two.</summary>
    [Kernel]
    public static void Sums(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results)
    {
        int i = Index();
        if (i < a.Length) results[i] = a[i] * b[i] + a[a.Length - 1 - i];
    }

    /// <summary>Two roundings, on every device.</summary>
    [Kernel(Strict = true)]
    public static void SumsStrict(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results)
    {
        int i = Index();
        if (i < a.Length) results[i] = a[i] * b[i] + a[a.Length - 1 - i];
    }

    /// <summary>Calls that throw in C#, each with a value of a GPU's own.</summary>
    [Kernel]
    public static void Extremes(ReadOnlySpan<int> ints, ReadOnlySpan<float> floats, Span<int> results)
    {
        results[0] = Math.Abs(ints[0]);
        results[1] = MathF.Sign(floats[0]);
        results[2] = Math.Clamp(ints[1], ints[2], ints[3]);
    }

    [Kernel(Strict = true)]
    public static void ExtremesStrict(ReadOnlySpan<int> ints, ReadOnlySpan<float> floats, Span<int> results)
    {
        results[0] = Math.Abs(ints[0]);
        results[1] = MathF.Sign(floats[0]);
        results[2] = Math.Clamp(ints[1], ints[2], ints[3]);
    }

    [Kernel]
    public static void Estimates(ReadOnlySpan<float> a, Span<float> results)
    {
        int i = Index();
        if (i >= a.Length) return;
        results[i] = MathF.ReciprocalEstimate(a[i]);
        results[a.Length + i] = MathF.ReciprocalSqrtEstimate(a[i]);
    }

    private static int Index() => BlockIdx.X * BlockDim.X + ThreadIdx.X;

    private static void IntegersAt(int i, ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> results)
    {
        if (i >= a.Length) return;
        int x = a[i], y = b[i], n = a.Length;
        uint u = (uint)x;
        byte narrow = (byte)x;
        narrow += 200;
        short signed = (short)x;
        signed -= 1;
        long mixed = x + u;
        results[i] = x + y;
        results[n + i] = x - y;
        results[2 * n + i] = x * y;
        results[3 * n + i] = -x;
        results[4 * n + i] = x + 1 > x ? 1 : 2; // true of every x in C, but of MaxValue here
        results[5 * n + i] = x << y;
        results[6 * n + i] = x >> y;
        results[7 * n + i] = x >>> y;
        results[8 * n + i] = (int)(u >> y) ^ x << 33;
        results[9 * n + i] = narrow * 1000 + signed;
        results[10 * n + i] = (int)(mixed >> 16);
        results[11 * n + i] = narrow + (byte)y > 255 ? (narrow + (byte)y) / 3 : (byte)(narrow + (byte)y);
        results[12 * n + i] = y == 0 || y == -1 ? x : x / y * 7 + x % y;
        results[13 * n + i] = unchecked((int)1e20f) + unchecked(int.MaxValue + 2);
        results[14 * n + i] = y != 0 && x / 2 / y > 0 ? 1 : 0;
    }

    private static void LongsAt(int i, ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> results)
    {
        if (i >= a.Length) return;
        long x = a[i], y = b[i];
        int n = a.Length, count = (int)y;
        results[i] = x + y;
        results[n + i] = x - y;
        results[2 * n + i] = x * y;
        results[3 * n + i] = -x;
        results[4 * n + i] = x << count;
        results[5 * n + i] = x >> count;
        results[6 * n + i] = x >>> count;
        results[7 * n + i] = y == 0 || y == -1 ? x : x / y ^ x % y;
        results[8 * n + i] = (long)((ulong)x / ((ulong)y | 1));
        results[9 * n + i] = Math.Max(x, y) ^ Math.Min(x, y);
        results[10 * n + i] = System.Numerics.BitOperations.LeadingZeroCount((ulong)x) * 1000
            + System.Numerics.BitOperations.TrailingZeroCount((ulong)x) * 10 + System.Numerics.BitOperations.Log2((ulong)x);
    }

    private static void FloatsAt(int i, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> results)
    {
        if (i >= a.Length) return;
        float x = a[i], y = b[i];
        int n = a.Length;
        results[i] = x + y;
        results[n + i] = x * y;
        results[2 * n + i] = x / y;
        results[3 * n + i] = x % y;
        results[4 * n + i] = MathF.Sqrt(x);
        results[5 * n + i] = MathF.Max(x, y);
        results[6 * n + i] = MathF.Min(x, y);
        results[7 * n + i] = MathF.Round(x);
        results[8 * n + i] = MathF.Round(x, MidpointRounding.AwayFromZero);
        results[9 * n + i] = MathF.FusedMultiplyAdd(x, y, 0.1f);
        results[10 * n + i] = 0.1f;
        results[11 * n + i] = x < y ? -x : x != y ? 1e-45f : -0f;
        results[12 * n + i] = MathF.IEEERemainder(x, y);
        results[13 * n + i] = MathF.CopySign(1.5f, float.IsNaN(y) ? 1 : y);
    }

    private static void DoublesAt(int i, ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> results)
    {
        if (i >= a.Length) return;
        double x = a[i], y = b[i];
        int n = a.Length;
        results[i] = x + y;
        results[n + i] = x * y;
        results[2 * n + i] = x / y;
        results[3 * n + i] = x % y;
        results[4 * n + i] = Math.Sqrt(x);
        results[5 * n + i] = Math.Max(x, y);
        results[6 * n + i] = Math.Min(x, y);
        results[7 * n + i] = Math.Round(x);
        results[8 * n + i] = Math.Round(x, MidpointRounding.AwayFromZero);
        results[9 * n + i] = Math.FusedMultiplyAdd(x, y, 0.1);
        results[10 * n + i] = (float)x;
        results[11 * n + i] = x < y ? -x : x != y ? 5e-324 : -0.0;
    }

    private static void TruncationsAt(int i, ReadOnlySpan<double> a, Span<long> results)
    {
        if (i >= a.Length) return;
        double x = a[i];
        float f = (float)x;
        int n = a.Length;
        results[i] = (int)x;
        results[n + i] = (uint)x;
        results[2 * n + i] = (long)x;
        results[3 * n + i] = (long)(ulong)x;
        results[4 * n + i] = (int)f;
        results[5 * n + i] = (uint)f;
        results[6 * n + i] = (long)f;
        results[7 * n + i] = (long)(ulong)f;
        results[8 * n + i] = (byte)x + ((sbyte)f << 8) + ((long)(short)x << 16) + ((long)(char)f << 32);
    }

    private static int Next(ref int state) => state = state * 3 + 1;

    private static void EffectsAt(int i, Span<int> values, Span<int> results)
    {
        if (i >= values.Length) return;
        int state = values[i], k = 0;
        Span<int> own = stackalloc int[4];
        own[k++] = k;
        own[k++] += Next(ref state) - Next(ref state) * k++;
        own[3] = state + Next(ref state);
        state += Next(ref state);
        bool isOdd = (state & 1) != 0 && Next(ref state) > 0 || Next(ref state) < 0;
        // Names that C++ keeps for itself.
        int register = own[0], template = own[1], asm = isOdd ? own[3] : Next(ref state), signed = k;
        results[i] = register + template * 3 + asm * 5 + signed * 7 + state * 11 + own[2];
    }

    private static void LayoutsAt(int i, Span<Mixed> values, ReadOnlySpan<bool> flags, Span<char> results)
    {
        if (i >= values.Length) return;
        Mixed value = values[i];
        value.F = flags[i] != value.F;
        value.C++;
        (value.L, value.B) = (value.L + value.B, (byte)value.L);
        values[i] = value;
        results[i] = (char)(value.C + (value.F ? 1 : 0));
    }

    private static void OverlapsAt(int i, ReadOnlySpan<int> source, Span<int> target)
    {
        if (i > 0) return;
        for (int k = 0; k < source.Length; k++)
            target[k] = source[k] * 2 + source[0];
    }
}
