using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Generic helpers and kernels, functors, lambdas.</summary>
public class GenericTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Helpers(string executor)
    {
        float[] x = [1.5f, -2f, 0.25f, 3f], floats = new float[4];
        int[] n = [3, -70000, 300, int.MaxValue], ints = new int[4];
        Generics.Complex[] c = [new(1, 2), new(-0.5f, 3), new(0, 1), new(4, -1)], numbers = new Generics.Complex[4];
        KernelTest.Threads(executor, 4).Run(
            [floats, ints, numbers], launch => Generics.Helpers(launch, x, n, c, floats, ints, numbers), () => Generics.Helpers(x, n, c, floats, ints, numbers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Integers(string executor)
    {
        long[] x = EdgeValues.Int64, y = new long[10 * x.Length];
        KernelTest.Threads(executor, x.Length).Run([y], launch => Generics.Integers(launch, x, y), () => Generics.Integers(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void FloatTests(string executor)
    {
        double[] x = EdgeValues.Double;
        int[] y = new int[2 * x.Length];
        KernelTest.Threads(executor, x.Length).Run([y], launch => Generics.FloatTests(launch, x, y), () => Generics.FloatTests(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Conversions(string executor)
    {
        int threads = Math.Min(EdgeValues.Int64.Length, EdgeValues.Double.Length);
        long[] x = EdgeValues.Int64, y = new long[threads];
        double[] d = EdgeValues.Double;
        KernelTest.Threads(executor, threads).Run([y], launch => Generics.Conversions(launch, x, d, y), () => Generics.Conversions(x, d, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Floats(string executor)
    {
        double[] x = EdgeValues.Double, y = new double[2 * x.Length];
        KernelTest.Threads(executor, x.Length).Run([y], launch => Generics.Floats(launch, x, y), () => Generics.Floats(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Saxpy(string executor)
    {
        RunSaxpy(executor, 2.5f, [1.5f, -2f, 0.1f, 1e30f]);
        RunSaxpy(executor, 2.5, [1.5, -2, 0.1, 1e300]);
        RunSaxpy(executor, 3, [1, -2, int.MaxValue, 70000]);
        RunSaxpy(executor, (byte)3, [1, 200, 255, 7]);
        RunSaxpy(executor, (Half)2.5f, [(Half)1.5f, (Half)(-2f), (Half)0.1f, Half.MaxValue]);
        // Nothing but the arguments' types says which instances there are.
        long[] x = [1, 2, 3], y = [4, 5, long.MaxValue];
        KernelTest.Elements(executor, 3).Run([y], launch => GenericKernels.Saxpy(launch, 3, x, y), () => GenericKernels.Saxpy(3, x, y));
    }

    /// <summary>The instances are those of the explicit calls below: here, T is open.</summary>
    private static void RunSaxpy<T>(string executor, T a, T[] x)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        T[] y = [.. x.Reverse()];
        KernelTest.Elements(executor, x.Length).Run([y], launch => GenericKernels.Saxpy<T>(launch, a, x, y), () => GenericKernels.Saxpy<T>(a, x, y));
    }

    /// <summary>Only for the instances of double, byte and Half.</summary>
    private static readonly Action<Launch>[] ExplicitInstances =
        [launch => GenericKernels.Saxpy<double>(launch, 1, [], []), launch => GenericKernels.Saxpy<byte>(launch, 1, [], []),
            launch => GenericKernels.Saxpy<Half>(launch, Half.One, [], [])];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Reduce(string executor)
    {
        float[] floats = [.. Enumerable.Range(0, 500).Select(i => MathF.Sin(i))], sums = new float[3];
        KernelTest.Blocks(executor, 3, 64).Run(
            [sums], launch => GenericKernels.Reduce<float, GenericKernels.Sum<float>>(launch, floats, sums),
            () => GenericKernels.Reduce<float, GenericKernels.Sum<float>>(floats, sums));
        int[] ints = [.. Enumerable.Range(0, 100).Select(i => -i * 7919 % 1013)], largest = new int[2];
        KernelTest.Blocks(executor, 2, 32).Run(
            [largest], launch => GenericKernels.Reduce<int, GenericKernels.Largest<int>>(launch, ints, largest),
            () => GenericKernels.Reduce<int, GenericKernels.Largest<int>>(ints, largest));
        Half[] halves = [.. ints.Select(i => (Half)(i / 7f))], most = new Half[2], total = new Half[2];
        KernelTest.Blocks(executor, 2, 32).Run(
            [most], launch => GenericKernels.Reduce<Half, GenericKernels.Largest<Half>>(launch, halves, most),
            () => GenericKernels.Reduce<Half, GenericKernels.Largest<Half>>(halves, most));
        KernelTest.Blocks(executor, 2, 32).Run(
            [total], launch => GenericKernels.Reduce<Half, GenericKernels.Sum<Half>>(launch, halves, total),
            () => GenericKernels.Reduce<Half, GenericKernels.Sum<Half>>(halves, total));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Transform(string executor)
    {
        int[] x = [1, 2, -3, 40000], counts = new int[4];
        float[] y = new float[4];
        GenericKernels.Scale scale = new(0.3f);
        KernelTest.Elements(executor, 4).Run(
            [y], launch => GenericKernels.Transform<int, float, GenericKernels.Scale>(launch, scale, x, y),
            () => GenericKernels.Transform<int, float, GenericKernels.Scale>(scale, x, y));
        GenericKernels.Count count = new() { Calls = 1 };
        KernelTest.Elements(executor, 4).Run(
            [counts], launch => GenericKernels.Transform<int, int, GenericKernels.Count>(launch, count, x, counts),
            () => GenericKernels.Transform<int, int, GenericKernels.Count>(count, x, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Dot(string executor)
    {
        GenericKernels.Complex[] x = [.. Enumerable.Range(0, 8).Select(i => new GenericKernels.Complex(i, 0.5 * i))], y = [.. x.Reverse()];
        GenericKernels.Complex[] results = new GenericKernels.Complex[2];
        KernelTest.Threads(executor, 2).Run([results], launch => GenericKernels.Dot(launch, x, y, results), () => GenericKernels.Dot<GenericKernels.Complex>(x, y, results));
    }

    [Fact]
    public void A_launch_with_a_type_without_an_instance_says_what_to_add()
    {
        InvalidOperationException found = Assert.Throws<InvalidOperationException>(() => Launch<short>());
        Assert.Equal(
            "Kernel GenericKernels.Saxpy has no instance for System.Int16: no call in its project launches it with that. "
            + "Add [KernelInstance(typeof(System.Int16))] to the kernel.", found.Message);

        static void Launch<T>()
            where T : unmanaged, System.Numerics.INumber<T> => GenericKernels.Saxpy<T>(GpuDevice.Cpu.Launch(1), T.One, [T.One], new T[1]);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void LambdasInLocals(string executor)
    {
        int[] x = [3, -7, int.MaxValue, 0], y = new int[12];
        KernelTest.Threads(executor, 4).Run([y], launch => Lambdas.InLocals(launch, 5, x, y), () => Lambdas.InLocals(5, x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PassedLambdas(string executor)
    {
        int[] x = [3, -7, int.MaxValue, 0], y = new int[24];
        float[] sums = new float[4];
        KernelTest.Threads(executor, 4).Run([y, sums], launch => Lambdas.Passed(launch, x, y, sums), () => Lambdas.Passed(x, y, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void RecursiveFunctions(string executor)
    {
        int[] x = [0, 1, 5, 8], y = new int[32];
        KernelTest.Threads(executor, 4).Run([y], launch => Recursions.Run(launch, x, y), () => Recursions.Run(x, y));
    }
}
