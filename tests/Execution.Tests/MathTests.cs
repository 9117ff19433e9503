using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class MathTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ExactSingle(string executor)
    {
        (float[] a, float[] b) = EdgeValues.Pairs(EdgeValues.Single);
        float[] results = new float[16 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => MathFunctions.ExactSingle(launch, a, b, results), () => MathFunctions.ExactSingle(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ExactDouble(string executor)
    {
        (double[] a, double[] b) = EdgeValues.Pairs(EdgeValues.Double);
        double[] results = new double[16 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => MathFunctions.ExactDouble(launch, a, b, results), () => MathFunctions.ExactDouble(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Transcendental(string executor)
    {
        float[] x = [0f, -0f, 0.1f, 0.5f, 0.9f, 1f, 2f, 10f, -0.3f, -2f, 80f, float.NaN, float.PositiveInfinity, float.NegativeInfinity];
        float[] results = new float[8 * x.Length];
        double[] doubles = new double[8 * x.Length];
        // CUDA states at most 2 for most of these, 4 for powf.
        KernelTest.Threads(executor, x.Length).Within(ulps: 4).Run(
            [results, doubles], launch => MathFunctions.Transcendental(launch, x, results, doubles), () => MathFunctions.Transcendental(x, results, doubles));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Integers(string executor)
    {
        (int[] a, int[] b) = EdgeValues.Pairs(EdgeValues.Int32);
        long[] results = new long[16 * a.Length];
        KernelTest.Elements(executor, a.Length).Run([results], launch => MathFunctions.Integers(launch, a, b, results), () => MathFunctions.Integers(a, b, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Bits(string executor)
    {
        float[] x = EdgeValues.Single;
        double[] d = EdgeValues.Double;
        long[] results = new long[8 * x.Length];
        KernelTest.Threads(executor, x.Length).Run([results], launch => MathFunctions.Bits(launch, x, d, results), () => MathFunctions.Bits(x, d, results));
    }
}
