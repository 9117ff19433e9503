namespace GpuKernels.Tests.Kernels;

#pragma warning disable GK0030 // that recursion works is what is shown here

/// <summary>Methods and local functions that call themselves, and each other.</summary>
public static partial class Recursions
{
    private static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);

    private static bool IsEven(int n) => n == 0 || IsOdd(n - 1);

    private static bool IsOdd(int n) => n != 0 && IsEven(n - 1);

    /// <summary>An index that only the second of two functions reads, and a place that the first gives to it.</summary>
    private static int Down(int n, ref int steps, Span<int> trace) => n <= 0 ? BlockDim.X : Up(n - 1, ref steps, trace) + 1;

    private static int Up(int n, ref int steps, Span<int> trace)
    {
        steps++;
        trace[n % trace.Length] += ThreadIdx.X;
        return Down(n - 1, ref steps, trace) * 2;
    }

    private static T Power<T>(T x, int n)
        where T : System.Numerics.INumber<T> => n == 0 ? T.One : n % 2 == 0 ? Power(x * x, n / 2) : x * Power(x, n - 1);

    [Kernel]
    public static void Run(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X, calls = 0, steps = 0;
        Span<int> mine = y.Slice(8 * i, 8);
        mine[0] = Fibonacci(x[i]);
        mine[1] = (IsEven(x[i]) ? 1 : 2) + (IsOdd(x[i]) ? 10 : 20);
        mine[2] = Collatz(x[i] + 1) * 100 + calls;
        mine[3] = Down(x[i], ref steps, mine.Slice(5, 3)) * 10 + steps;
        mine[4] = Power(x[i], 7) + (int)Power((float)x[i], 3);

        int Collatz(int n)
        {
            calls++;
            return n == 1 || calls > 9 ? calls + i : Collatz(n % 2 == 0 ? n / 2 : 3 * n + 1);
        }
    }
}
