using System.Numerics;
using System.Runtime.CompilerServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Generic helpers: each list of type arguments is an instance of its own.</summary>
public static partial class Generics
{
    /// <summary>A number type of the user's own, with the operators that the helpers ask for.</summary>
    public readonly record struct Complex(float Re, float Im) :
        IAdditionOperators<Complex, Complex, Complex>, IMultiplyOperators<Complex, Complex, Complex>, IAdditiveIdentity<Complex, Complex>
    {
        public static Complex AdditiveIdentity => new(0.5f, 0);

        public static Complex operator +(Complex a, Complex b) => new(a.Re + b.Re, a.Im + b.Im);

        public static Complex operator *(Complex a, Complex b) => new(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);
    }

    private static T Square<T>(T x)
        where T : INumber<T> => x * x;

    private static T Dot<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y)
        where T : IAdditionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        T sum = T.AdditiveIdentity;
        for (int i = 0; i < x.Length; i++) sum += x[i] * y[i];
        return sum;
    }

    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    private static T Horner<T>(T x, ReadOnlySpan<T> factors)
        where T : struct, INumber<T>
    {
        T result = Last(factors);
        foreach (T factor in factors) result = Step(result, factor);
        return result;

        T Step(T sum, T factor) => sum * x + factor;
        static TItem Last<TItem>(ReadOnlySpan<TItem> items) => items[^1];
    }

    [Kernel(Strict = true)]
    public static void Helpers(ReadOnlySpan<float> x, ReadOnlySpan<int> n, ReadOnlySpan<Complex> c, Span<float> floats, Span<int> ints, Span<Complex> numbers)
    {
        int i = ThreadIdx.X;
        floats[i] = Square(x[i]) + Horner(x[i], x) + (float)Square((double)x[i]);
        ints[i] = Square(n[i]) + Dot(n, n) + Horner(n[i], n) + Square((byte)n[i]) + Square((short)n[i]);
        numbers[i] = Dot(c, c);
        Complex rest = Dot(c.Slice(i), c.Slice(i));
        Swap(ref numbers[i], ref rest);
        numbers[i] += rest + rest;
        Swap(ref floats[i], ref floats[i]);
    }

    /// <summary>Every operator of <c>IBinaryInteger</c>, within the type: no promotion to int.</summary>
    private static T Operators<T>(T a, T b, int count)
        where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        T sum = a + b - a * b;
        if (b != T.Zero) sum ^= a / b + a % b;
        sum += (a << count) ^ (a >> count) ^ (b >>> count);
        sum <<= count & 3;
        sum++;
        --sum;
        sum += -a + ~b + +a;
        sum ^= a & b | T.One;
        if (a < b || a >= T.MaxValue - b && a != b) sum += T.CreateTruncating(count);
        return sum <= T.MinValue ? T.MaxValue : a > b ? sum : sum ^ a.AllBits();
    }

    private static T AllBits<T>(this T _)
        where T : IBinaryInteger<T> => ~T.Zero;

    [Kernel]
    public static void Integers(ReadOnlySpan<long> x, Span<long> y)
    {
        int i = ThreadIdx.X, n = x.Length;
        long a = x[i], b = x[(i * 7 + 3) % n];
        int count = (int)b;
        Span<long> mine = y.Slice(10 * i);
        mine[0] = Operators((sbyte)a, (sbyte)b, count);
        mine[1] = Operators((byte)a, (byte)b, count);
        mine[2] = Operators((short)a, (short)b, count);
        mine[3] = Operators((ushort)a, (ushort)b, count);
        mine[4] = Operators((int)a, (int)b, count);
        mine[5] = Operators((uint)a, (uint)b, count);
        mine[6] = Operators(a, b, count);
        mine[7] = (long)Operators((ulong)a, (ulong)b, count);
        mine[8] = Operators((char)a, (char)b, count);
        mine[9] = Tests((int)a, (int)b) * 10000 + Tests((byte)a, (byte)b) * 100 + Tests((float)a, (float)b);
    }

    private static int Tests<T>(T a, T b)
        where T : INumber<T>
    {
        int result = T.IsNegative(a) ? 1 : 0;
        if (T.IsZero(a) || T.IsPositive(b)) result += 2;
        if (T.IsNaN(a) || !T.IsFinite(b)) result += 4;
        if (a.Equals(b)) result += 8;
        result += a.CompareTo(b) > 0 ? 16 : a.CompareTo(b) < 0 ? 32 : 0;
        return result + T.Sign(a) + (T.Max(a, b) == T.Min(a, b) ? 3 : 5);
    }

    [Kernel]
    public static void FloatTests(ReadOnlySpan<double> x, Span<int> y)
    {
        int i = ThreadIdx.X;
        double a = x[i], b = x[(i * 5 + 2) % x.Length];
        if (double.IsNaN(a)) a = 7; // T.Sign of it throws
        y[2 * i] = Tests(a, b);
        y[2 * i + 1] = Tests((float)a, (float)b);
    }

    private static T Convert<TFrom, T>(TFrom value, bool saturates)
        where TFrom : INumber<TFrom>
        where T : INumber<T> => saturates ? T.CreateSaturating(value) : T.CreateTruncating(value);

    private static long All<T>(T value, bool saturates)
        where T : INumber<T> =>
        Convert<T, sbyte>(value, saturates) + 3L * Convert<T, byte>(value, saturates) + 5L * Convert<T, short>(value, saturates)
        + 7L * Convert<T, ushort>(value, saturates) + 11L * Convert<T, int>(value, saturates) + 13L * Convert<T, uint>(value, saturates)
        + 17L * Convert<T, long>(value, saturates) + 19L * (long)Convert<T, ulong>(value, saturates) + (Convert<T, float>(value, saturates) > 1f ? 23 : 29);

    [Kernel]
    public static void Conversions(ReadOnlySpan<long> x, ReadOnlySpan<double> d, Span<long> y)
    {
        int i = ThreadIdx.X;
        bool saturates = i % 2 == 0;
        long a = x[i];
        y[i] = All(a, saturates) ^ All((ulong)a, saturates) * 3 ^ All((int)a, saturates) * 5 ^ All((uint)a, saturates) * 7
            ^ All((short)a, saturates) * 9 ^ All((byte)a, saturates) * 11 ^ All(d[i], saturates) * 13 ^ All((float)d[i], saturates) * 15
            ^ long.CreateChecked((int)a) ^ int.CreateChecked(7L);
    }

    private static T Root<T>(T x)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        if (typeof(T) == typeof(float)) return (T)(object)MathF.Sqrt((float)(object)x);
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float)) return T.NaN;
        T limit = T.Sqrt(T.MaxValue) * T.CreateChecked(2);
        return T.Clamp(x, -limit, limit) + T.Pi + T.FusedMultiplyAdd(x, x, T.One) + T.CreateChecked(Unsafe.SizeOf<T>()) + T.Floor(x) * T.E;
    }

    [Kernel(Strict = true)]
    public static void Floats(ReadOnlySpan<double> x, Span<double> y)
    {
        int i = ThreadIdx.X;
        y[2 * i] = Root(x[i]);
        y[2 * i + 1] = Root((float)x[i]);
    }
}
