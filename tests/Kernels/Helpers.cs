namespace GpuKernels.Tests.Kernels;

/// <summary>Static methods that kernels call.</summary>
public static partial class Helpers
{
    private const int Limit = 1000;

    private static float Square(float x) => x * x;

    private static int Square(int x) => x * x;

    private static void Split(int value, out int high, out int low)
    {
        high = value >> 16;
        low = value & 0xffff;
    }

    private static void Swap(ref int a, ref int b)
    {
        int old = a;
        a = b;
        b = old;
    }

    private static int Clamped(in int value, int limit = Limit) => value > limit ? limit : value < -limit ? -limit : value;

    private static bool TryHalve(int value, ref bool changed)
    {
        if (value % 2 != 0) return false;
        changed = true;
        return true;
    }

    private static long Power(long x, int exponent)
    {
        long result = 1;
        while (exponent > 0)
        {
            if ((exponent & 1) != 0) result *= x;
            x *= x;
            exponent >>= 1;
        }
        return result;
    }

    private static int SwapFirst(ref int swaps, Span<int> values)
    {
        swaps++;
        Swap(ref values[0], ref values[1]);
        return values[0];
    }

    private static int FirstAfterSwap(Span<int> values)
    {
        int swaps = 0;
        return SwapFirst(ref swaps, values) + swaps;
    }

    /// <summary>A helper that passes an element by reference writes memory, however many calls lie between.</summary>
    [Kernel]
    public static void ElementsByReference(Span<int> y, Span<int> results)
    {
        int i = ThreadIdx.X;
        Span<int> mine = y.Slice(2 * i, 2);
        results[i] = mine[0] * 100 + FirstAfterSwap(mine) * 10 + mine[0];
    }

    [Kernel(Strict = true)]
    public static void Run(ReadOnlySpan<int> x, Span<int> y, Span<long> powers, Span<float> floats)
    {
        int i = ThreadIdx.X;
        Split(x[i], out int high, out int low);
        Swap(ref high, ref low);
        Swap(ref y[2 * i], ref y[2 * i + 1]);
        bool changed = false;
        y[2 * i] += Clamped(x[i]) + Clamped(high, limit: 7) + Square(low);
        y[2 * i + 1] += TryHalve(x[i], ref changed) & changed ? 1 : 2;
        powers[i] = Power(x[i], i % 9);
        floats[i] = Square(x[i] + 0.5f);
    }

    private static bool TryDivide(int value, int divisor, out int result)
    {
        result = divisor == 0 ? -1 : value / divisor;
        return divisor != 0;
    }

    /// <summary>Variables declared in operands that are not always evaluated, and used after them.</summary>
    [Kernel]
    public static void DeclaredInConditions(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X;
        if (x[i] > 0 && TryDivide(100, x[i] - 3, out int quotient) && quotient > 2) y[i] = quotient;
        if (x[i] < 0 || !TryDivide(x[i], 7, out int seventh)) return;
        while (seventh > 1 && TryDivide(seventh, 2, out int half)) seventh = half - 1;
        y[i] += (i % 2 == 0 ? TryDivide(50, i, out int other) ? other : -other : 7) + seventh;
    }
}
