namespace GpuKernels.Tests.Kernels;

/// <summary>Local functions: static ones, and those that use and change what is around them.</summary>
public static partial class LocalFunctions
{
    private static int Twice(int n)
    {
        return Add(n, n);

        static int Add(int a, int b) => a + b;
    }

    [Kernel]
    public static void Run(int factor, ReadOnlySpan<int> x, Span<int> y)
    {
        int i = ThreadIdx.X, count = 0, last = -1;
        y[4 * i] = Square(x[i]) + Scaled(x[i]);
        for (int k = 0; k < 3; k++)
        {
            int round = k * 10;
            Note(k);
            void Note(int value)
            {
                count += value + round;
                last = Both(value);
            }
        }
        y[4 * i + 1] = count + Next() * 100 + Next();
        Store(y.Slice(4 * i), 2, last);
        int aliased = 1;
        y[4 * i + 3] = Through(i) + Alias(ref aliased) + Twice(i) + count;

        static int Square(int n) => n * n;
        int Scaled(int n) => n * factor + i;
        int Next() => ++count;
        int Both(int n) => Scaled(n) + Next();
        static void Store(Span<int> own, int offset, int value) => own[offset] = value;
        int Alias(ref int n)
        {
            n = 5 + factor;
            return aliased;
        }

        int Through(int n)
        {
            int own = n;
            return Alias(ref own) + own;
        }
    }
}
