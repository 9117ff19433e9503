namespace GpuKernels.Tests.Kernels;

/// <summary>Kernels that use of their position only the global index: launched by a count, a thread does several elements.</summary>
public static partial class FlatKernels
{
    /// <summary>No guard: a launch by a count has no thread beyond.</summary>
    [Kernel]
    public static void Axpy(float a, ReadOnlySpan<float> x, Span<float> y) => y[GlobalIdx.X] += a * x[GlobalIdx.X];

    /// <summary>Guards of both sides, one of them of a local.</summary>
    [Kernel]
    public static void Smooth(ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        int last = x.Length - 1;
        if (i > 0 && i < last && x[i] < 900f) y[i] = (x[i - 1] + x[i] + x[i + 1]) / 3f;
    }

    [Kernel]
    public static void Mark(int from, int to, Span<byte> marks, Span<short> order)
    {
        int i = ThreadIdx.X + BlockDim.X * BlockIdx.X;
        if (i >= marks.Length || from > i) return;
        if (i > to) return;
        marks[i] = (byte)(marks[i] ^ i);
        order[i] = (short)(3 * i);
    }

    /// <summary>The index has 64 bits, and the elements 2 and 8 bytes.</summary>
    [Kernel]
    public static void Widen(ReadOnlySpan<Half> x, Span<double> y)
    {
        long i = (long)BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= x.Length) return;
        y[(int)i] = (double)x[(int)i] * 0.5;
    }

    /// <summary>Twice as much is written as read: a block asks for what a later one reads.</summary>
    [Kernel]
    public static void Extend(ReadOnlySpan<float> x, Span<double> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length) y[i] = x[i] * 0.5;
    }

    /// <summary>Not each thread has the same to do, and one element is written by many.</summary>
    [Kernel]
    public static void Count(ReadOnlySpan<int> x, Span<int> counts)
    {
        int i = GlobalIdx.X;
        if (i < x.Length)
        {
            for (int value = x[i]; value > 0; value /= 10) Atomic.Add(ref counts[value % 10], 1);
        }
    }

    /// <summary>Where <paramref name="y"/> is a part of <paramref name="x"/>, every element is read before its own thread writes it.</summary>
    [Kernel]
    public static void Negate(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length) y[i] = -x[i];
    }

    /// <summary>Sixteen bytes are read and written as one.</summary>
    [Kernel]
    public static void Blend(int weight, ReadOnlySpan<byte> x, Span<byte> y)
    {
        int i = GlobalIdx.X;
        if (i >= y.Length) return;
        int sum = weight * x[i] + (256 - weight) * y[i];
        y[i] = (byte)(sum >> 8);
    }

    /// <summary>Each array in its own width: four bytes and one, four flags and four floats.</summary>
    [Kernel]
    public static void Scale(ReadOnlySpan<byte> x, ReadOnlySpan<bool> isDouble, ReadOnlySpan<float> table, Span<float> y, Span<bool> isLarge)
    {
        int i = GlobalIdx.X;
        float value = table[x[i] % table.Length];
        if (isDouble[i]) value *= 2;
        y[i] = value;
        isLarge[i] = value > 100f;
    }

    [Kernel]
    public static void HalfAxpy(Half a, ReadOnlySpan<Half> x, Span<Half> y)
    {
        long i = (long)BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[(int)i] += a * x[(int)i];
    }

    /// <summary>A color of three bytes: sixteen of them are three words.</summary>
    public struct Color(byte red, byte green, byte blue)
    {
        public byte Red = red, Green = green, Blue = blue;
    }

    [Kernel]
    public static void Gray(ReadOnlySpan<Color> colors, Span<byte> gray)
    {
        Color color = colors[GlobalIdx.X];
        gray[GlobalIdx.X] = (byte)((77 * color.Red + 150 * color.Green + 29 * color.Blue) >> 8);
    }

    /// <summary>Not each thread writes its element, so that the bytes are moved one by one.</summary>
    [Kernel]
    public static void Select(ReadOnlySpan<byte> mask, ReadOnlySpan<short> x, Span<short> y)
    {
        int i = GlobalIdx.X;
        if (i < mask.Length && mask[i] % 3 != 0) y[i] = x[i];
    }

    /// <summary>What the source says counts: 24 elements, of which 8 are moved as one.</summary>
    [Kernel(ElementsPerThread = 24)]
    public static void Invert(Span<sbyte> x) => x[GlobalIdx.X] = (sbyte)~x[GlobalIdx.X];

    /// <summary>The guard's limit is a constant of the device code.</summary>
    [Kernel]
    public static void Front([Specialize(1000)] int n, Span<int> x)
    {
        int i = GlobalIdx.X;
        if (i < n && i < x.Length) x[i] += n;
    }

    /// <summary>Two indices: a thread does several rows.</summary>
    [Kernel]
    public static void Laplace(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) return;
        int i = y * width + x;
        target[i] = source[i - width] + source[i - 1] + source[i + 1] + source[i + width] - 4f * source[i];
    }

    /// <summary>Neighbours on both sides, two columns away and around the corner, of several planes; what is written was read before.</summary>
    [Kernel]
    public static void Diffuse(int width, int height, int depth, float rate, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, z = GlobalIdx.Z, plane = width * height;
        if (x < 2 || x >= width - 6) return;
        int i = (z * height + y) * width + x;
        float sum = source[i - 2] + source[i + 1] + source[i + 6] + source[plane + i] + source[i + width - 1];
        float old = target[i];
        if (sum > 10f) old += source[i];
        target[i] = old + rate * sum;
    }

    /// <summary>Words of another size for each array: bytes, shorts, floats; the mask of the row below only where it is asked for.</summary>
    [Kernel]
    public static void Shade(int width, int height, ReadOnlySpan<byte> mask, ReadOnlySpan<short> depths, Span<float> light)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x >= width || y >= height) return;
        int i = x + width * y;
        float value = depths[i] * 0.5f;
        if (y + 1 < height && mask[i + width] > 7) value = -value;
        light[i] = mask[i] != 0 ? value : light[i];
    }

    /// <summary>Two columns of eight bytes each.</summary>
    [Kernel]
    public static void Turn(int width, ReadOnlySpan<double> source, Span<double> target)
    {
        int i = GlobalIdx.Y * width + GlobalIdx.X;
        target[i] = source[i] * 2 - source[i + 1];
    }

    /// <summary>Each reads what another writes: no columns as one.</summary>
    [Kernel]
    public static void Weave(int width, Span<int> values)
    {
        int i = GlobalIdx.Y * width + GlobalIdx.X;
        values[2 * i] = values[2 * i + 1] + 1;
    }

    /// <summary>Three, in no guard.</summary>
    [Kernel]
    public static void Number(int width, int height, Span<int> numbers) =>
        numbers[(GlobalIdx.Z * height + GlobalIdx.Y) * width + GlobalIdx.X] = 10000 * GlobalIdx.Z + 100 * GlobalIdx.Y + GlobalIdx.X;
}
