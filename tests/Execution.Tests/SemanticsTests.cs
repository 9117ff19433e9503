using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>What docs/semantics.md promises, contracted and strict.</summary>
public class SemanticsTests
{
    /// <summary>Each executor with each mode.</summary>
    public static TheoryData<string, bool> Modes
    {
        get
        {
            TheoryData<string, bool> modes = [];
            foreach (string executor in Executor.All.Select(row => row.Data))
            {
                modes.Add(executor, false);
                modes.Add(executor, true);
            }
            return modes;
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public void Integers(string executor, bool strict)
    {
        (int[] a, int[] b) = EdgeValues.Pairs(EdgeValues.Int32);
        int[] results = new int[15 * a.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [results],
            launch => (strict ? (Binary<int>)Semantics.IntegersStrict : Semantics.Integers)(launch, a, b, results),
            () => Semantics.Integers(a, b, results));
    }

    [Theory, MemberData(nameof(Modes))]
    public void Longs(string executor, bool strict)
    {
        (long[] a, long[] b) = EdgeValues.Pairs(EdgeValues.Int64);
        long[] results = new long[11 * a.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [results],
            launch => (strict ? (Binary<long>)Semantics.LongsStrict : Semantics.Longs)(launch, a, b, results),
            () => Semantics.Longs(a, b, results));
    }

    [Theory, MemberData(nameof(Modes))]
    public void Floats(string executor, bool strict)
    {
        (float[] a, float[] b) = EdgeValues.Pairs(EdgeValues.Single);
        float[] results = new float[14 * a.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [results],
            launch => (strict ? (Binary<float>)Semantics.FloatsStrict : Semantics.Floats)(launch, a, b, results),
            () => Semantics.Floats(a, b, results));
    }

    [Theory, MemberData(nameof(Modes))]
    public void Doubles(string executor, bool strict)
    {
        (double[] a, double[] b) = EdgeValues.Pairs(EdgeValues.Double);
        double[] results = new double[12 * a.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [results],
            launch => (strict ? (Binary<double>)Semantics.DoublesStrict : Semantics.Doubles)(launch, a, b, results),
            () => Semantics.Doubles(a, b, results));
    }

    [Theory, MemberData(nameof(Modes))]
    public void Truncations(string executor, bool strict)
    {
        double[] a = EdgeValues.Double;
        long[] results = new long[9 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], Launch, () => Semantics.Truncations(a, results));

        void Launch(Launch launch)
        {
            if (strict) Semantics.TruncationsStrict(launch, a, results);
            else Semantics.Truncations(launch, a, results);
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public void Effects(string executor, bool strict)
    {
        int[] values = EdgeValues.Int32, results = new int[EdgeValues.Int32.Length];
        KernelTest.Elements(executor, values.Length).Run([results], Launch, () => Semantics.Effects(values, results));

        void Launch(Launch launch)
        {
            if (strict) Semantics.EffectsStrict(launch, values, results);
            else Semantics.Effects(launch, values, results);
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public void Layouts(string executor, bool strict)
    {
        Semantics.Mixed[] values = [.. EdgeValues.Double.Select((x, i) => new Semantics.Mixed { B = (byte)(i * 37), D = x, F = i % 3 == 0, C = (char)(i * 3001), L = (long)i << 40 })];
        bool[] flags = [.. values.Select((_, i) => i % 2 == 0)];
        char[] results = new char[values.Length];
        KernelTest.Elements(executor, values.Length).Run([values, results], Launch, () => Semantics.Layouts(values, flags, results));

        void Launch(Launch launch)
        {
            if (strict) Semantics.LayoutsStrict(launch, values, flags, results);
            else Semantics.Layouts(launch, values, flags, results);
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public void Overlaps(string executor, bool strict)
    {
        int[] memory = [.. Enumerable.Range(1, 40)];
        KernelTest.Threads(executor, 2).Run([memory], Launch, () => Semantics.Overlaps(memory.AsSpan(0, 30), memory.AsSpan(1, 30)));

        void Launch(Launch launch)
        {
            if (strict) Semantics.OverlapsStrict(launch, memory.AsSpan(0, 30), memory.AsSpan(1, 30));
            else Semantics.Overlaps(launch, memory.AsSpan(0, 30), memory.AsSpan(1, 30));
        }
    }

    /// <summary>Without Strict a result is that of two roundings or of one; with it, plain C#'s.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Contraction(string executor)
    {
        float[] a = [.. Enumerable.Range(1, 200).Select(i => i * 1.37f)], b = [.. a.Select(x => 1 / x + 0.77f)], results = new float[200];
        KernelTest.Elements(executor, 200).Run([results], launch => Semantics.SumsStrict(launch, a, b, results), () => Semantics.SumsStrict(a, b, results));
        Semantics.Sums(Executor.Open(executor).Launch(200), a, b, results);
        for (int i = 0; i < 200; i++)
            Assert.Contains(results[i], new[] { a[i] * b[i] + a[199 - i], MathF.FusedMultiplyAdd(a[i], b[i], a[199 - i]) });
    }

    /// <summary>Where C# throws, a GPU gives a value.</summary>
    [Theory, InlineData(Host.HostCudaDevice.DeviceName), InlineData("cuda:0")]
    public void WhereCSharpThrows(string executor)
    {
        int[] ints = [int.MinValue, 5, 9, 3], results = new int[3];
        foreach (bool strict in new[] { false, true })
        {
            Launch launch = Executor.Open(executor).Launch(1);
            if (strict) Semantics.ExtremesStrict(launch, ints, [float.NaN], results);
            else Semantics.Extremes(launch, ints, [float.NaN], results);
            Assert.Equal([int.MinValue, 0, 3], results);
        }
    }

    /// <summary>Within a thousandth of the value.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Estimates(string executor)
    {
        float[] a = [.. Enumerable.Range(1, 100).Select(i => i * 0.7f)], results = new float[200];
        Semantics.Estimates(Executor.Open(executor).Launch(100), a, results);
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal(1 / a[i], results[i], 1e-3f / a[i]);
            Assert.Equal(1 / MathF.Sqrt(a[i]), results[100 + i], 1e-3f / MathF.Sqrt(a[i]));
        }
    }

    private delegate void Binary<T>(Launch launch, ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> results) where T : unmanaged;
}
