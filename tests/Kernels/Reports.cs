namespace GpuKernels.Tests.Kernels;

/// <summary>What a thread tells the host: exceptions.</summary>
public static partial class Reports
{
    private const string Negative = "an element is negative";

    public sealed class OutOfFuelException(string message) : Exception("fuel: " + message);

    /// <summary>Not in order, so that C# warns of the hole; each hole is on purpose.</summary>
    public enum Fuel { Coal, Oil, Wood }

    private static float Root(float x) => x >= 0 ? MathF.Sqrt(x) : throw new ArgumentException(Negative, nameof(x));

    private static void Burn(ref int fuel, int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            if (fuel == 0)
                throw new OutOfFuelException("none");
            fuel--;
        }
    }

    private static int Never() => throw new NotSupportedException();

    [Kernel]
    public static void Throws(ReadOnlySpan<int> values, Span<int> results)
    {
        int i = ThreadIdx.X, n = values[i];
        results[i] = 1;
        switch (n)
        {
            case 1:
                throw new InvalidOperationException("one");
            case 2:
                throw new ArgumentOutOfRangeException(nameof(values), "\"two\"\n");
            case 3:
                throw new IndexOutOfRangeException();
            case 4:
                results[i] = Never();
                break;
            case 5:
                throw new ArgumentNullException(null, message: "five");
        }
        results[i] = 2;
    }

    [Kernel]
    public static void ThrowExpressions(ReadOnlySpan<float> x, ReadOnlySpan<int> values, Span<float> results)
    {
        int i = ThreadIdx.X, n = values[i], fuel = 5;
        float root = Root(x[i]) + (n == 7 ? throw new InvalidOperationException("seven") : n);
        int kind = n switch { < 10 => 1, 10 => throw new InvalidOperationException("ten"), > 11 => Math.Abs(n), _ => 3 };
        Burn(ref fuel, n);
        results[i] = root * kind + fuel;
    }

    [Kernel]
    public static void UnmatchedArms(ReadOnlySpan<int> values, ReadOnlySpan<Fuel> fuels, Span<int> results)
    {
        int i = ThreadIdx.X;
#pragma warning disable CS8509, CS8524
        int n = values[i] switch { 0 => 5, 1 => 6, > 100 => 7 };
        results[i] = n + fuels[i] switch { Fuel.Coal => 10, Fuel.Oil => 20, Fuel.Wood => 30 };
#pragma warning restore CS8509, CS8524
    }

    /// <summary>The thread that throws is not waited for at the barrier.</summary>
    [Kernel]
    public static void ThrowBeforeBarrier(ReadOnlySpan<int> values, Span<int> sums)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        tile[t] = values[i];
        if (values[i] < 0)
            throw new InvalidOperationException(Negative);
        Block.Sync();
        for (int half = BlockDim.X / 2; half > 0; half /= 2)
        {
            if (t < half)
                tile[t] += tile[t + half];
            Block.Sync();
        }
        if (t == 0)
            sums[BlockIdx.X] = tile[0];
    }

    /// <summary>The division must not run where the throw forbids it.</summary>
    [Kernel]
    public static void ThrowBeforeDivision(int n, Span<int> results)
    {
        Span<int> tile = Block.Shared<int>(64);
        if (n == 0)
            throw new ArgumentException("zero", nameof(n));
        int share = 1000 / n;
        tile[ThreadIdx.X] = share + ThreadIdx.X;
        Block.Sync();
        results[ThreadIdx.X] = tile[BlockDim.X - 1 - ThreadIdx.X] + share;
    }
}
