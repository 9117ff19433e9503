namespace GpuKernels.Benchmarks.Gpu;

/// <summary>One algorithm in two forms: the kernel that is generated from C#, and the one written by hand in CUDA C.</summary>
internal abstract class KernelBenchmark(string name, string size, double work, string unit) : IDisposable
{
    /// <summary>Relative to the norm of the result; float sums over thousands of terms stay far below.</summary>
    private const double Tolerance = 1e-5;

    public string Name => name;

    public string Size => size;

    /// <summary>Bytes or floating-point operations of one launch, as a rate over its time.</summary>
    public string Rate(double milliseconds) => $"{work / milliseconds / 1e6:F0} {unit}";

    /// <summary>Launches the generated kernel.</summary>
    public abstract void RunGenerated();

    /// <summary>Launches the kernel written by hand, over the same grid.</summary>
    public abstract void RunHandWritten();

    public abstract void Dispose();

    /// <summary>Runs each form once, from the same start, and compares with plain C#.</summary>
    /// <exception cref="InvalidOperationException">A result is wrong, so that its time would mean nothing.</exception>
    public void Verify()
    {
        double[] expected = Expected();
        foreach ((string form, Action run) in new (string, Action)[] { ("generated", RunGenerated), ("hand-written", RunHandWritten) })
        {
            Reset();
            run();
            double error = RelativeError(Result(), expected);
            Console.WriteLine($"{Name}, {form}: error {error:E1}");
            if (!(error <= Tolerance))
                throw new InvalidOperationException($"The {form} {Name} is wrong by {error:E1} of its norm; {Tolerance:E0} is right.");
        }
    }

    /// <summary>Puts the output back to what it was, or to NaN where it is only written.</summary>
    protected abstract void Reset();

    protected abstract float[] Result();

    /// <summary>The result in plain C#, in double precision.</summary>
    protected abstract double[] Expected();

    protected static float[] RandomNumbers(int length, int seed)
    {
        float[] numbers = new float[length];
        const int Part = 1 << 16;
        Parallel.For(0, (length + Part - 1) / Part, part =>
        {
            var random = new Random(seed * 1_000_003 + part);
            foreach (ref float number in numbers.AsSpan(part * Part, Math.Min(Part, length - part * Part)))
                number = random.NextSingle() - 0.5f;
        });
        return numbers;
    }

    private static double RelativeError(float[] actual, double[] expected)
    {
        double difference = 0, norm = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }
        return Math.Sqrt(difference / norm);
    }
}
