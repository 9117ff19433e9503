using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class CompilerMistakeTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Signs(string executor)
    {
        float[] x = EdgeValues.Single, y = [.. x.Reverse()];
        bool[] results = new bool[x.Length * CompilerMistakes.SignResults];
        KernelTest.Threads(executor, x.Length).Run(
            [results], launch => CompilerMistakes.Signs(launch, x, y, results), () => CompilerMistakes.Signs(x, y, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void NegativeZeros(string executor)
    {
        int[] n = [0, 1, 2, 3, 1];
        float[] results = new float[n.Length * 4];
        double[] doubles = new double[n.Length * 2];
        KernelTest.Threads(executor, n.Length).Run(
            [results, doubles],
            launch => CompilerMistakes.NegativeZeros(launch, n, results, doubles),
            () => CompilerMistakes.NegativeZeros(n, results, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Infinities(string executor)
    {
        float[] results = new float[8];
        double[] doubles = new double[8];
        KernelTest.Threads(executor, 8).Run(
            [results, doubles], launch => CompilerMistakes.Infinities(launch, 3, results, doubles), () => CompilerMistakes.Infinities(3, results, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ChosenMemory(string executor)
    {
        const int threads = 8, rounds = 5;
        int[] x = [.. Enumerable.Range(0, threads * 8).Select(i => i * 7 + 3)];
        int[] y = [.. x.Select(value => value ^ 21)], z = [.. x.Select(value => value ^ 42)];
        KernelTest.Blocks(executor, 2, threads / 2).Run(
            [y, z], launch => CompilerMistakes.ChosenMemory(launch, x, y, z, rounds), () => CompilerMistakes.ChosenMemory(x, y, z, rounds));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ChosenValues(string executor)
    {
        const int threads = 16;
        int[] x = [.. Enumerable.Range(0, 8).Select(i => i * 7 + 3)], y = [.. Enumerable.Range(0, threads * 8).Select(i => i * 37 % 211)], z = [.. y.Reverse()];
        KernelTest.Blocks(executor, 2, threads / 2).Run(
            [y, z], launch => CompilerMistakes.ChosenValues(launch, x, y, z), () => CompilerMistakes.ChosenValues(x, y, z));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Negations(string executor)
    {
        (int[] p, int[] q) = EdgeValues.Pairs(EdgeValues.Int32);
        short[] edges = [0, 1, -1, 2, 127, 128, -128, -129, 255, 256, short.MaxValue, short.MinValue, short.MinValue + 1];
        short[] a = [.. p.Select((_, i) => edges[i % edges.Length])];
        int[] results = new int[p.Length * CompilerMistakes.NegationResults];
        KernelTest.Elements(executor, p.Length).Run(
            [results], launch => CompilerMistakes.Negations(launch, p, q, a, results), () => CompilerMistakes.Negations(p, q, a, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Guards(string executor)
    {
        foreach (int n in new[] { 0, 2, 5 })
        {
            int[] results = new int[128];
            KernelTest.Blocks(executor, 2, 64).Run(
                [results], launch => CompilerMistakes.Guards(launch, n, results), () => CompilerMistakes.Guards(n, results));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Rotations(string executor)
    {
        long[] x = [0, 1, -1, 5, -5, long.MinValue, long.MaxValue, 0x0123456789abcdef, unchecked((long)0xfedcba9876543210)], results = new long[4 * x.Length];
        KernelTest.Threads(executor, x.Length).Run([results], launch => CompilerMistakes.Rotations(launch, x, results), () => CompilerMistakes.Rotations(x, results));
    }
}
