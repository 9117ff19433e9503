using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Delegates that are known where they are called: in locals, and passed to the methods that call them.</summary>
public static partial class Lambdas
{
    private delegate bool Test(int value, ref int hits);

    private static int Twice(Func<int, int> f, int n) => f(f(n));

    private static T Fold<T>(ReadOnlySpan<T> values, T start, Func<T, T, T> step)
    {
        foreach (T value in values) start = step(start, value);
        return start;
    }

    private static void Each(Span<int> values, Action<int> visit, Func<int, bool> isWanted)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (isWanted(values[i])) visit(values[i]);
        }
    }

    private static int CountHits(Test test, int limit)
    {
        int hits = 0, tests = 0;
        for (int i = 0; i < limit; i++)
        {
            if (test(i, ref hits)) tests++;
        }
        return hits * 100 + tests;
    }

    private static int Negate(int n) => -n;

    private static T Both<T>(Func<T, T> first, Func<T, T> second, T value)
        where T : INumber<T> => first(value) + Then(first, second, value);

    private static T Then<T>(Func<T, T> first, Func<T, T> second, T value)
    {
        return Run(first);

        T Run(Func<T, T> f) => second(f(value));
    }

    [Kernel]
    public static void InLocals(int factor, ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X, calls = 0;
        Func<int, int> scale = n => n * factor;
        Func<int, int> count = n =>
        {
            calls++;
            return scale(n) + calls;
        };
        var add = (int a, int b) => a + b + i;
        y[3 * i] = scale(x[i]) + count(x[i]) * 10 + count(1);
        y[3 * i + 1] = add(x[i], calls) + add.Invoke(calls++, calls);
        Func<int, int> same = scale;
        factor += 1;
        y[3 * i + 2] = same(x[i]) + calls;
    }

    [Kernel(Strict = true)]
    public static void Passed(ReadOnlySpan<int> x, Span<int> y, Span<float> sums)
    {
        int i = ThreadIdx.X, sum = 0, offset = x[i];
        y[6 * i] = Twice(n => n * 3 + offset, x[i]) + Twice(static n => n - 1, x[i]);
        y[6 * i + 1] = Twice(Negate, x[i]) + Twice(Local, 2);
        Each(y.Slice(6 * i, 2), n => sum += n, n => n % 2 == 0 || sum > 0);
        y[6 * i + 2] = sum;
        y[6 * i + 3] = Fold(x, 1, (a, b) => a * 31 + b) + Fold(x, x[0], Math.Max);
        y[6 * i + 4] = CountHits((int n, ref int hits) => { if (n % 3 == offset % 3) hits++; return n > offset; }, 10);
        y[6 * i + 5] = Both(n => n + offset, Negate, sum) + Both(Negate, Local, sum);
        sums[i] = Fold<float>([1.5f, 2.5f], x[i], (a, b) => a / 2 + b) + Fold(y.Slice(6 * i, 3), 0, Add);

        int Local(int n) => n + offset + sum;
        static int Add(int a, int b) => a + b;
    }
}
