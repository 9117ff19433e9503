using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Conversions, comparisons, statements, order of evaluation, structs, spans and helper methods.</summary>
public class LanguageTests
{
    private const int BlockSize = 64;

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConvertSingle(string executor)
    {
        float[] x = EdgeValues.Single;
        long[] results = new long[8 * x.Length];
        ulong[] unsignedResults = new ulong[x.Length];
        double[] doubles = new double[x.Length];
        For(executor, x.Length).Run(
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
        For(executor, x.Length).Run(
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
        For(executor, x.Length).Run(
            [results, floats, doubles],
            launch => Conversions.FromInt64(launch, x, results, floats, doubles),
            () => Conversions.FromInt64(x, results, floats, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Widen(string executor)
    {
        int[] x = EdgeValues.Int32;
        long[] results = new long[8 * x.Length];
        For(executor, x.Length).Run([results], launch => Conversions.Widen(launch, x, results), () => Conversions.Widen(x, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CompareFloats(string executor)
    {
        (float[] a, float[] b) = EdgeValues.Pairs(EdgeValues.Single);
        bool[] results = new bool[8 * a.Length];
        For(executor, a.Length).Run([results], launch => Comparisons.Floats(launch, a, b, results), () => Comparisons.Floats(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void CompareIntegers(string executor)
    {
        (int[] a, int[] b) = EdgeValues.Pairs(EdgeValues.Int32);
        bool[] results = new bool[8 * a.Length];
        For(executor, a.Length).Run([results], launch => Comparisons.Integers(launch, a, b, results), () => Comparisons.Integers(a, b, results));
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

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Loops(string executor)
    {
        int[] values = [0, 1, 2, 5, 17, 41, 42, 100, 1000, -5], results = new int[10];
        KernelTest.Threads(executor, values.Length).Run(
            [results], launch => ControlFlow.Loops(launch, values, results), () => ControlFlow.Loops(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void NestedLoops(string executor)
    {
        int[] results = new int[32];
        KernelTest.Threads(executor, 32).Run(
            [results], launch => ControlFlow.NestedLoops(launch, 20, results), () => ControlFlow.NestedLoops(20, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Switches(string executor)
    {
        int[] values = [-2, -1, 0, 1, 4, 5, 6, 7, 50, 98, 99, 100, 101, int.MinValue, int.MaxValue], results = new int[15];
        KernelTest.Threads(executor, values.Length).Run(
            [results], launch => ControlFlow.Switches(launch, values, results), () => ControlFlow.Switches(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void EarlyReturn(string executor)
    {
        int[] values = [-1, 0, 1, 5, 1000, 1 << 29], results = new int[6];
        KernelTest.Threads(executor, values.Length).Run(
            [results], launch => ControlFlow.EarlyReturn(launch, values, results), () => ControlFlow.EarlyReturn(values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void GridStride(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 1000).Select(i => i * 0.25f)], y = new float[1000];
        KernelTest.Blocks(executor, 3, 64).Run([y], launch => ControlFlow.GridStride(launch, x, y), () => ControlFlow.GridStride(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void WrappingCounter(string executor)
    {
        int[] results = new int[8];
        KernelTest.Threads(executor, 8).Run(
            [results], launch => ControlFlow.WrappingCounter(launch, results), () => ControlFlow.WrappingCounter(results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Collatz(string executor)
    {
        uint[] starts = [.. Enumerable.Range(0, 500).Select(i => (uint)i), 113383, 159487];
        int[] steps = new int[starts.Length];
        For(executor, starts.Length).Run([steps], launch => ControlFlow.Collatz(launch, starts, steps), () => ControlFlow.Collatz(starts, steps));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Order(string executor)
    {
        int[] results = new int[16];
        KernelTest.Threads(executor, 1).Run([results], launch => EvaluationOrder.Run(launch, results), () => EvaluationOrder.Run(results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void MoveStructs(string executor)
    {
        Structs.Body[] bodies = [.. Enumerable.Range(0, 100).Select(MakeBody)];
        For(executor, bodies.Length).Run([bodies], launch => Structs.Move(launch, 0.3f, bodies), () => Structs.Move(0.3f, bodies));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PassStructs(string executor)
    {
        Structs.Vector[] x = [.. Enumerable.Range(0, 16).Select(i => new Structs.Vector(i * 0.7f, -i))], y = new Structs.Vector[16];
        foreach (int seed in new[] { 3, 4 })
        {
            Structs.Body body = MakeBody(seed);
            Structs.Vector offset = new(0.1f, 0.2f);
            KernelTest.Threads(executor, 16).Run(
                [y], launch => Structs.Parameter(launch, body, offset, x, y), () => Structs.Parameter(body, offset, x, y));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Slices(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 64).Select(i => i * i)], y = new int[33];
        KernelTest.Threads(executor, 16).Run([y], launch => Spans.Slices(launch, x, y), () => Spans.Slices(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void StackArrays(string executor)
    {
        int[] y = new int[16];
        KernelTest.Threads(executor, 16).Run([y], launch => Spans.StackArrays(launch, y), () => Spans.StackArrays(y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ChosenSpan(string executor)
    {
        int[] x = new int[8], y = new int[9];
        foreach (bool swap in new[] { false, true })
        {
            KernelTest.Threads(executor, 8).Run([x, y], launch => Spans.Chosen(launch, swap, x, y), () => Spans.Chosen(swap, x, y));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OverlappingSpans(string executor)
    {
        int[] data = [.. Enumerable.Range(1, 20)];
        KernelTest.Threads(executor, 1).Run(
            [data],
            launch => Spans.Overlapping(launch, data.AsSpan(0, 19), data.AsSpan(1)),
            () => Spans.Overlapping(data.AsSpan(0, 19), data.AsSpan(1)));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ReassignedParameter(string executor)
    {
        int[] x = [.. Enumerable.Range(5, 9)];
        KernelTest.Threads(executor, 8).Run([x], launch => Spans.ReassignedParameter(launch, x), () => Spans.ReassignedParameter(x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void HelperMethods(string executor)
    {
        int[] x = EdgeValues.Int32, y = [.. Enumerable.Range(0, 2 * EdgeValues.Int32.Length)];
        long[] powers = new long[x.Length];
        float[] floats = new float[x.Length];
        KernelTest.Threads(executor, x.Length).Run(
            [y, powers, floats], launch => Helpers.Run(launch, x, y, powers, floats), () => Helpers.Run(x, y, powers, floats));
    }

    private static Structs.Body MakeBody(int i) => new()
    {
        Kind = (byte)(253 + i),
        IsFixed = i % 3 == 0,
        Label = (char)('a' + i),
        Position = new(i * 0.1f, -i),
        Velocity = new(1f / (i + 1), i * i),
        Mass = i * 0.3,
        Id = (long)i << 40,
    };

    private static KernelTest For(string executor, int elements) => KernelTest.Blocks(executor, (elements + BlockSize - 1) / BlockSize, BlockSize);
}
