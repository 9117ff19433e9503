using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>System.Numerics.Complex.</summary>
public static partial class ComplexNumbers
{
    [Kernel(Strict = true)]
    public static void Arithmetic(ReadOnlySpan<Complex> a, ReadOnlySpan<Complex> b, Span<Complex> results, Span<double> numbers)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        Complex x = a[i], y = b[i];
        int o = i * 12, n = i * 3;
        results[o] = x + y;
        results[o + 1] = x - y;
        results[o + 2] = x * y;
        results[o + 3] = x / y;
        results[o + 4] = -x * Complex.ImaginaryOne;
        results[o + 5] = Complex.Conjugate(x) + 2;
        results[o + 6] = x * y.Real;
        results[o + 7] = y.Imaginary * x;
        results[o + 8] = x / y.Real;
        results[o + 9] = y.Real / x;
        results[o + 10] = 3 - x + 0.5f - y.Real;
        results[o + 11] = new Complex(x.Imaginary, y.Real);
        numbers[n] = x == y ? 1 : x != Complex.Zero ? 2 : 3;
        numbers[n + 1] = Complex.IsNaN(x) ? 4 : Complex.IsInfinity(y) ? 5 : 6;
        numbers[n + 2] = Complex.IsFinite(x) ? y.Real : x.Imaginary;
    }

    [Kernel]
    public static void Functions(ReadOnlySpan<Complex> a, Span<Complex> results, Span<double> numbers)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        Complex x = a[i];
        results[i * 3] = Complex.Exp(x);
        results[i * 3 + 1] = Complex.Log(x);
        results[i * 3 + 2] = Complex.FromPolarCoordinates(x.Real, x.Imaginary);
        numbers[i * 2] = Complex.Abs(x);
        numbers[i * 2 + 1] = x.Phase * x.Magnitude;
    }

    /// <summary>How many steps of z * z + c stay within a circle.</summary>
    [Kernel(Strict = true)]
    public static void Mandelbrot(int width, double scale, Span<int> steps)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= steps.Length) return;
        Complex c = new(i % width * scale - 2, i / width * scale - 1), z = 0;
        int step = 0;
        for (; step < 50 && z.Real * z.Real + z.Imaginary * z.Imaginary < 4; step++) z = z * z + c;
        steps[i] = step;
    }
}
