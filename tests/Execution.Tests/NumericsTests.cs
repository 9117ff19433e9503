using System.Numerics;
using System.Runtime.InteropServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>The vectors and the complex numbers of System.Numerics.</summary>
public class NumericsTests
{
    private const int Count = 400;

    /// <summary>Edge values, and random numbers of many magnitudes, with which each order of additions has its own sum.</summary>
    private static readonly float[] Numbers = [.. EdgeValues.Single, .. Random(4 * Count)];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ComponentsByIndex(string executor)
    {
        int[] axes = [0, 1, 2, 2, 1, 0];
        Vector3[] x = [.. axes.Select((axis, i) => new Vector3(i, axis, 0.25f))];
        Vector4[] y = [.. axes.Select((axis, i) => new Vector4(i, axis, -1, 3))];
        KernelTest.Threads(executor, 6).Run([x, y], launch => Vectors.Components(launch, axes, x, y), () => Vectors.Components(axes, x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TwoComponents(string executor)
    {
        (Vector2[] a, Vector2[] b) = Inputs<Vector2>();
        float[] results = new float[20 * Count], numbers = new float[6 * Count];
        KernelTest.Elements(executor, Count).Run(
            [results, numbers],
            launch => Vectors.Two(launch, a, b, MemoryMarshal.Cast<float, Vector2>(results.AsSpan()), numbers),
            () => Vectors.Two(a, b, MemoryMarshal.Cast<float, Vector2>(results.AsSpan()), numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ThreeComponents(string executor)
    {
        (Vector3[] a, Vector3[] b) = Inputs<Vector3>();
        float[] results = new float[30 * Count], numbers = new float[6 * Count];
        KernelTest.Elements(executor, Count).Run(
            [results, numbers],
            launch => Vectors.Three(launch, a, b, MemoryMarshal.Cast<float, Vector3>(results.AsSpan()), numbers),
            () => Vectors.Three(a, b, MemoryMarshal.Cast<float, Vector3>(results.AsSpan()), numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FourComponents(string executor)
    {
        (Vector4[] a, Vector4[] b) = Inputs<Vector4>();
        Vector4 scale = new(0.1f, -2, 3, 1e10f);
        float[] results = new float[24 * Count], numbers = new float[5 * Count];
        KernelTest.Elements(executor, Count).Run(
            [results, numbers],
            launch => Vectors.Four(launch, a, b, scale, MemoryMarshal.Cast<float, Vector4>(results.AsSpan()), numbers),
            () => Vectors.Four(a, b, scale, MemoryMarshal.Cast<float, Vector4>(results.AsSpan()), numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void VectorsInStructsAndSharedMemory(string executor)
    {
        const int Threads = 64;
        float[] random = [.. Random(7 * Threads).Select(x => x / 1000)], moved = new float[7 * Threads];
        KernelTest.Threads(executor, Threads).Run(
            [moved],
            launch => Vectors.Attract(launch, Bodies(random), Bodies(moved), 0.01f), () => Vectors.Attract(Bodies(random), Bodies(moved), 0.01f));

        static Span<Vectors.Body> Bodies(float[] values) => MemoryMarshal.Cast<float, Vectors.Body>(values.AsSpan());
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void StructsInOnePiece(string executor)
    {
        float[] speeds = [.. Random(4 * Count)], places = [.. Random(4 * Count).Reverse()];
        WideAccess.Particle[] particles = [.. Enumerable.Range(0, Count).Select(i => new WideAccess.Particle { IsAlive = i % 3 == 0, Kind = i })];
        double[] phases = [.. Random(2 * Count).Select(x => (double)x)];
        KernelTest.Elements(executor, Count).Run(
            [places, particles, phases],
            launch => WideAccess.Move(launch, MemoryMarshal.Cast<float, Vector4>(speeds), Cast<float, Vector4>(places), particles, Cast<double, Complex>(phases), 0.1f),
            () => WideAccess.Move(MemoryMarshal.Cast<float, Vector4>(speeds), Cast<float, Vector4>(places), particles, Cast<double, Complex>(phases), 0.1f));

        static Span<TTo> Cast<TFrom, TTo>(TFrom[] values)
            where TFrom : unmanaged
            where TTo : unmanaged => MemoryMarshal.Cast<TFrom, TTo>(values.AsSpan());
    }

    /// <summary>Here the arrays overlap at a distance that is no multiple of 16 bytes.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void StructsInOnePieceInOverlappingMemory(string executor)
    {
        float[] both = [.. Random(8)];
        WideAccess.Particle[] particles = new WideAccess.Particle[1];
        double[] phases = [1, 2];
        KernelTest.Threads(executor, 1).Run(
            [both, particles, phases],
            launch => WideAccess.Move(launch, Vectors(both, 3), Vectors(both, 0), particles, MemoryMarshal.Cast<double, Complex>(phases.AsSpan()), 0.1f),
            () => WideAccess.Move(Vectors(both, 3), Vectors(both, 0), particles, MemoryMarshal.Cast<double, Complex>(phases.AsSpan()), 0.1f));

        static Span<Vector4> Vectors(float[] values, int start) => MemoryMarshal.Cast<float, Vector4>(values.AsSpan(start, 4));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ComplexArithmetic(string executor)
    {
        (Complex[] a, Complex[] b) = ComplexInputs();
        double[] results = new double[24 * a.Length], numbers = new double[3 * a.Length];
        KernelTest.Elements(executor, a.Length).Run(
            [results, numbers],
            launch => ComplexNumbers.Arithmetic(launch, a, b, MemoryMarshal.Cast<double, Complex>(results.AsSpan()), numbers),
            () => ComplexNumbers.Arithmetic(a, b, MemoryMarshal.Cast<double, Complex>(results.AsSpan()), numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ComplexFunctions(string executor)
    {
        Complex[] a = [.. Random(2 * Count).Chunk(2).Select(pair => new Complex(pair[0] % 50, pair[1] % 50))];
        double[] results = new double[6 * Count], numbers = new double[2 * Count];
        // Near 1, the logarithm makes 9 units in the last place of one.
        KernelTest.Elements(executor, Count).Within(ulps: 32).Run(
            [results, numbers],
            launch => ComplexNumbers.Functions(launch, a, MemoryMarshal.Cast<double, Complex>(results.AsSpan()), numbers),
            () => ComplexNumbers.Functions(a, MemoryMarshal.Cast<double, Complex>(results.AsSpan()), numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Mandelbrot(string executor)
    {
        int[] steps = new int[60 * 40];
        KernelTest.Elements(executor, steps.Length).Run(
            [steps], launch => ComplexNumbers.Mandelbrot(launch, 60, 0.05, steps), () => ComplexNumbers.Mandelbrot(60, 0.05, steps));
    }

    private static (T[] Left, T[] Right) Inputs<T>()
        where T : unmanaged
    {
        float[] right = [.. Numbers.Reverse().Skip(7), .. Numbers];
        return ([.. MemoryMarshal.Cast<float, T>(Numbers)[..Count]], [.. MemoryMarshal.Cast<float, T>(right)[..Count]]);
    }

    private static (Complex[] Left, Complex[] Right) ComplexInputs()
    {
        double[] parts = [0, -0.0, 1, -2.5, 3e200, -1e-300, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
        Complex[] edges = [.. parts.SelectMany(real => parts.Select(imaginary => new Complex(real, imaginary)))];
        Complex[] random = [.. Random(2 * Count).Chunk(2).Select(pair => new Complex(pair[0], pair[1]))];
        (Complex[] left, Complex[] right) = EdgeValues.Pairs(edges);
        return ([.. left, .. random], [.. right, .. random.Reverse()]);
    }

    private static float[] Random(int count)
    {
        Random random = new(12345);
        return [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 5))))];
    }
}
