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
}
