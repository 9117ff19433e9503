using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Conversions, comparisons, bools, enums and chars.</summary>
public class ValueTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConvertSingle(string executor)
    {
        float[] x = EdgeValues.Single;
        long[] results = new long[8 * x.Length];
        ulong[] unsignedResults = new ulong[x.Length];
        double[] doubles = new double[x.Length];
        KernelTest.Elements(executor, x.Length).Run(
            [results, unsignedResults, doubles],
            launch => Conversions.FromSingle(launch, x, results, unsignedResults, doubles),
            () => Conversions.FromSingle(x, results, unsignedResults, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConvertDouble(string executor)
    {
        double[] x = EdgeValues.Double;
        long[] results = new long[8 * x.Length];
        ulong[] unsignedResults = new ulong[x.Length];
        float[] floats = new float[x.Length];
        KernelTest.Elements(executor, x.Length).Run(
            [results, unsignedResults, floats],
            launch => Conversions.FromDouble(launch, x, results, unsignedResults, floats),
            () => Conversions.FromDouble(x, results, unsignedResults, floats));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConvertInt64(string executor)
    {
        long[] x = EdgeValues.Int64, results = new long[8 * x.Length];
        float[] floats = new float[4 * x.Length];
        double[] doubles = new double[4 * x.Length];
        KernelTest.Elements(executor, x.Length).Run(
            [results, floats, doubles],
            launch => Conversions.FromInt64(launch, x, results, floats, doubles),
            () => Conversions.FromInt64(x, results, floats, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Widen(string executor)
    {
        int[] x = EdgeValues.Int32;
        long[] results = new long[8 * x.Length];
        KernelTest.Elements(executor, x.Length).Run([results], launch => Conversions.Widen(launch, x, results), () => Conversions.Widen(x, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CompareFloats(string executor)
    {
        (float[] a, float[] b) = EdgeValues.Pairs(EdgeValues.Single);
        bool[] results = new bool[8 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Comparisons.Floats(launch, a, b, results), () => Comparisons.Floats(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CompareIntegers(string executor)
    {
        (int[] a, int[] b) = EdgeValues.Pairs(EdgeValues.Int32);
        bool[] results = new bool[8 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => Comparisons.Integers(launch, a, b, results), () => Comparisons.Integers(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Bools(string executor)
    {
        (bool[] a, bool[] b) = EdgeValues.Pairs(new[] { false, true });
        bool[] results = new bool[8 * a.Length];
        int[] counts = [1, 2, 3, 4];
        foreach (bool flag in new[] { false, true })
        {
            KernelTest.Threads(executor, a.Length).Run(
                [results, counts],
                launch => Comparisons.Bools(launch, flag, a, b, results, counts),
                () => Comparisons.Bools(flag, a, b, results, counts));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Enums(string executor)
    {
        Comparisons.Color[] colors = [Comparisons.Color.Red, Comparisons.Color.Green, Comparisons.Color.Blue, 0, (Comparisons.Color)255];
        Comparisons.Sides[] sides = [0, Comparisons.Sides.Left, Comparisons.Sides.Right, Comparisons.Sides.All, 0];
        int[] results = new int[colors.Length];
        KernelTest.Threads(executor, colors.Length).Run(
            [sides, results], launch => Comparisons.Enums(launch, colors, sides, results), () => Comparisons.Enums(colors, sides, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Chars(string executor)
    {
        char[] text = "aZ09 zé\uffff\0".ToCharArray(), upper = new char[text.Length];
        int[] digits = new int[text.Length];
        KernelTest.Threads(executor, text.Length).Run(
            [upper, digits], launch => Comparisons.Chars(launch, text, upper, digits), () => Comparisons.Chars(text, upper, digits));
    }
}
