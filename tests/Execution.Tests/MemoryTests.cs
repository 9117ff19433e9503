using System.Numerics;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Structs, spans, stack arrays and what helper methods do with them.</summary>
public class MemoryTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void MoveStructs(string executor)
    {
        Structs.Body[] bodies = [.. Enumerable.Range(0, 100).Select(MakeBody)];
        KernelTest.Elements(executor, bodies.Length).Run([bodies], launch => Structs.Move(launch, 0.3f, bodies), () => Structs.Move(0.3f, bodies));
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
    public void ForEach(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 64).Select(i => i * i)], y = [.. Enumerable.Range(0, 64)];
        long[] sums = new long[16];
        KernelTest.Threads(executor, 16).Run([y, sums], launch => Spans.ForEach(launch, x, y, sums), () => Spans.ForEach(x, y, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Ranges(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 32).Select(i => i * i)], y = [.. Enumerable.Range(0, 64)];
        KernelTest.Threads(executor, 16).Run([y], launch => Spans.Ranges(launch, x, y), () => Spans.Ranges(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Fills(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 128)];
        Vector3[] vectors = [.. Enumerable.Range(0, 32).Select(i => new Vector3(-i))];
        KernelTest.Threads(executor, 16).Run([x, vectors], launch => Spans.Fills(launch, x, vectors), () => Spans.Fills(x, vectors));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void StackInitializers(string executor)
    {
        int[] y = new int[16];
        KernelTest.Threads(executor, 16).Run([y], launch => Spans.StackInitializers(launch, y), () => Spans.StackInitializers(y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConstantTables(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 16).Select(i => i * 7919)], sums = new int[16];
        float[] y = new float[16], samples = [.. Enumerable.Range(0, 18).Select(i => i * 0.3f)];
        double[] special = new double[16];
        KernelTest.Threads(executor, 16).Run([x, y, special], launch => Tables.Elements(launch, x, y, special), () => Tables.Elements(x, y, special));
        KernelTest.Threads(executor, 16).Within(1).Run([y, sums], launch => Tables.AsSpans(launch, samples, y, sums), () => Tables.AsSpans(samples, y, sums));
        KernelTest.Threads(executor, 16).Run([x], launch => Tables.AcrossBarriers(launch, x), () => Tables.AcrossBarriers(x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TablesOfStructs(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 100).Select(i => i * 0.7f - 30)], y = new float[100];
        double[] z = new double[100];
        int[] bits = new int[100];
        KernelTest.Elements(executor, 100).Run(
            [y, z, bits], launch => StructTables.Run(launch, x, y, z, bits), () => StructTables.Run(x, y, z, bits));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TupleLocals(string executor)
    {
        int[] x = [5, -3, 100, 7, 0, 12, 1 << 30, -77], y = [.. Enumerable.Range(0, 40)];
        long[] wide = new long[16];
        KernelTest.Threads(executor, 8).Run([y, wide], launch => Tuples.Run(launch, x, y, wide), () => Tuples.Run(x, y, wide));
        KernelTest.Threads(executor, 8).Run([y], launch => Tuples.SwappedParameters(launch, 3, 4, y), () => Tuples.SwappedParameters(3, 4, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PositionalPatterns(string executor)
    {
        Tuples.Point[] points = [new(0, 0), new(1, 4), new(1, 3), new(-1, -1), new(99, 2), new(100, 2), new(0, 1L << 40)];
        int[] results = new int[points.Length];
        KernelTest.Threads(executor, points.Length).Run([results], launch => Tuples.Positional(launch, points, results), () => Tuples.Positional(points, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void DeconstructMethods(string executor)
    {
        Tuples.Angle[] angles = [.. new[] { 0, 3599, 2700, 3600, 7325, 90059, 1830 }.Select(seconds => new Tuples.Angle { Seconds = seconds })];
        long[] results = new long[angles.Length];
        KernelTest.Threads(executor, angles.Length).Run([angles, results], launch => Tuples.Deconstructed(launch, angles, results), () => Tuples.Deconstructed(angles, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ListPatterns(string executor)
    {
        int[] x = [1, 2, 9, 4, 8, 11, 3, 7, -2, 6, 7, 5, -1, 2, 7, 7, 3], y = new int[x.Length + 2];
        // The last element is read by all threads, and none writes it.
        y[^1] = -1;
        KernelTest.Threads(executor, x.Length + 1).Run([y], launch => Patterns.Lists(launch, x, y), () => Patterns.Lists(x, y));
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
    public void DeclaredInConditions(string executor)
    {
        int[] x = [-5, 0, 1, 3, 4, 7, 30, 40, 100, 1000], y = new int[x.Length];
        KernelTest.Threads(executor, x.Length).Run([y], launch => Helpers.DeclaredInConditions(launch, x, y), () => Helpers.DeclaredInConditions(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LocalFunctionCalls(string executor)
    {
        int[] x = [5, -3, 100, 7, 0, 12, 1 << 30, -77], y = new int[32];
        KernelTest.Threads(executor, 8).Run([y], launch => LocalFunctions.Run(launch, 3, x, y), () => LocalFunctions.Run(3, x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void RecordStructs(string executor)
    {
        Records.Outer[] values =
        [
            new(new(1, 2f), 3), new(new(1, 2f), 4), new(new(1, float.NaN), 3), new(new(2, 2f), 3) { IsSet = true }, new(new(1, -0f), 3), new(new(1, 0f), 3),
        ];
        Records.Outer[] left = [.. values.SelectMany(value => values.Select(_ => value))], right = [.. values.SelectMany(_ => values)];
        Records.Outer[] changed = new Records.Outer[left.Length];
        int[] results = new int[left.Length];
        KernelTest.Threads(executor, left.Length).Run(
            [results, changed], launch => Records.Run(launch, left, right, results, changed), () => Records.Run(left, right, results, changed));
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

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ElementsByReference(string executor)
    {
        int[] y = [.. Enumerable.Range(1, 16)], results = new int[8];
        KernelTest.Threads(executor, 8).Run(
            [y, results], launch => Helpers.ElementsByReference(launch, y, results), () => Helpers.ElementsByReference(y, results));
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
}
