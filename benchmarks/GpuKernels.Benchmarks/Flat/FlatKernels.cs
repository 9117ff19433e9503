using System.Numerics;

namespace GpuKernels.Benchmarks.Flat;

/// <summary>A complex number of two floats.</summary>
internal struct Complex32
{
    public float Real, Imaginary;
}

/// <summary>A color of three bytes.</summary>
internal readonly struct Rgb(byte red, byte green, byte blue)
{
    public readonly byte Red = red, Green = green, Blue = blue;
}

/// <summary>Kernels that use of their position only the global index, as one writes them: one element of each array, no guard.</summary>
internal static partial class FlatKernels
{
    [Kernel]
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y) => y[GlobalIdx.X] += a * x[GlobalIdx.X];

    [Kernel]
    public static void Copy(ReadOnlySpan<float> x, Span<float> y) => y[GlobalIdx.X] = x[GlobalIdx.X];

    [Kernel]
    public static void Fill(float value, Span<float> y) => y[GlobalIdx.X] = value;

    [Kernel]
    public static void Axpby(float a, ReadOnlySpan<float> x, float b, ReadOnlySpan<float> y, Span<float> z) =>
        z[GlobalIdx.X] = a * x[GlobalIdx.X] + b * y[GlobalIdx.X];

    [Kernel]
    public static void Triad(float a, ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> z) =>
        z[GlobalIdx.X] = x[GlobalIdx.X] + a * y[GlobalIdx.X];

    [Kernel]
    public static void Scale(float a, Span<float> y) => y[GlobalIdx.X] *= a;

    [Kernel]
    public static void DoubleAxpy(double a, ReadOnlySpan<double> x, Span<double> y) => y[GlobalIdx.X] += a * x[GlobalIdx.X];

    [Kernel]
    public static void HalfAxpy(float a, ReadOnlySpan<Half> x, Span<Half> y) =>
        y[GlobalIdx.X] = (Half)((float)y[GlobalIdx.X] + a * (float)x[GlobalIdx.X]);

    [Kernel]
    public static void HalfCopy(ReadOnlySpan<Half> x, Span<Half> y) => y[GlobalIdx.X] = x[GlobalIdx.X];

    [Kernel]
    public static void ByteCopy(ReadOnlySpan<byte> x, Span<byte> y) => y[GlobalIdx.X] = x[GlobalIdx.X];

    [Kernel]
    public static void ByteBlend(int weight, ReadOnlySpan<byte> x, Span<byte> y) =>
        y[GlobalIdx.X] = (byte)((weight * x[GlobalIdx.X] + (256 - weight) * y[GlobalIdx.X]) >> 8);

    [Kernel]
    public static void ByteToFloat(float scale, ReadOnlySpan<byte> x, Span<float> y) => y[GlobalIdx.X] = scale * x[GlobalIdx.X];

    /// <summary>A struct of arrays.</summary>
    [Kernel]
    public static void MoveParts(
        float time, ReadOnlySpan<float> speedX, ReadOnlySpan<float> speedY, ReadOnlySpan<float> speedZ, Span<float> x, Span<float> y,
        Span<float> z)
    {
        int i = GlobalIdx.X;
        x[i] += time * speedX[i];
        y[i] += time * speedY[i];
        z[i] += time * speedZ[i];
    }

    /// <summary>An array of structs of three floats.</summary>
    [Kernel]
    public static void MovePoints(float time, ReadOnlySpan<Vector3> speeds, Span<Vector3> points) =>
        points[GlobalIdx.X] += time * speeds[GlobalIdx.X];

    /// <summary>An array of structs of four floats.</summary>
    [Kernel]
    public static void MoveFours(float time, ReadOnlySpan<Vector4> speeds, Span<Vector4> points) =>
        points[GlobalIdx.X] += time * speeds[GlobalIdx.X];

    [Kernel]
    public static void Multiply(ReadOnlySpan<Complex32> x, ReadOnlySpan<Complex32> y, Span<Complex32> z)
    {
        Complex32 a = x[GlobalIdx.X], b = y[GlobalIdx.X];
        z[GlobalIdx.X] = new()
        {
            Real = a.Real * b.Real - a.Imaginary * b.Imaginary,
            Imaginary = a.Real * b.Imaginary + a.Imaginary * b.Real
        };
    }

    [Kernel]
    public static void Clamp(float least, float most, ReadOnlySpan<float> x, Span<float> y)
    {
        float value = x[GlobalIdx.X];
        y[GlobalIdx.X] = value < least ? least : value > most ? most : value;
    }

    [Kernel]
    public static void Gather(ReadOnlySpan<int> places, ReadOnlySpan<float> x, Span<float> y) => y[GlobalIdx.X] = x[places[GlobalIdx.X]];

    [Kernel]
    public static void ToGray(ReadOnlySpan<Rgb> colors, Span<byte> gray)
    {
        Rgb color = colors[GlobalIdx.X];
        gray[GlobalIdx.X] = (byte)((77 * color.Red + 150 * color.Green + 29 * color.Blue) >> 8);
    }

    [Kernel]
    public static void Polynomial(ReadOnlySpan<float> x, Span<float> y)
    {
        float v = x[GlobalIdx.X];
        y[GlobalIdx.X] = 1f
            + v * (0.5f + v * (0.25f + v * (0.125f + v * (0.0625f + v * (0.03f + v * (0.015f + v * (0.007f + v * 0.003f)))))));
    }

    [Kernel]
    public static void Chain(ReadOnlySpan<float> x, Span<float> y) =>
        y[GlobalIdx.X] = MathF.Sqrt(1.5f + MathF.Sin(MathF.Exp(-x[GlobalIdx.X])));

    [Kernel]
    public static void Select(ReadOnlySpan<byte> mask, ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> z) =>
        z[GlobalIdx.X] = mask[GlobalIdx.X] < 128 ? x[GlobalIdx.X] : y[GlobalIdx.X];

    [Kernel]
    public static void Hash(ReadOnlySpan<uint> x, Span<uint> y)
    {
        uint h = x[GlobalIdx.X];
        h = (h ^ h >> 16) * 0x85ebca6bu;
        h = (h ^ h >> 13) * 0xc2b2ae35u;
        y[GlobalIdx.X] = h ^ h >> 16;
    }

    [Kernel]
    public static void Mandelbrot(int width, int height, int rounds, Span<int> counts)
    {
        int column = GlobalIdx.X, row = GlobalIdx.Y;
        float a = 3.5f * column / width - 2.5f, b = 2f * row / height - 1f, x = 0f, y = 0f;
        int count = 0;
        while (count < rounds && x * x + y * y <= 4f)
        {
            float next = x * x - y * y + a;
            y = 2f * x * y + b;
            x = next;
            count++;
        }
        counts[row * width + column] = count;
    }

    [Kernel]
    public static void FivePoints(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) return;
        int i = y * width + x;
        target[i] = 0.5f * source[i] + 0.125f * (source[i - width] + source[i - 1] + source[i + 1] + source[i + width]);
    }

    [Kernel]
    public static void SevenPoints(int width, int height, int depth, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z;
        if (x < 1 || y < 1 || z < 1 || x >= width - 1 || y >= height - 1 || z >= depth - 1) return;
        int plane = width * height, i = z * plane + y * width + x;
        target[i] = 0.4f * source[i]
            + 0.1f * (source[i - plane] + source[i - width] + source[i - 1] + source[i + 1] + source[i + width] + source[i + plane]);
    }
}
