using System.Runtime.CompilerServices;

namespace GpuKernels.Tests.Kernels;

/// <summary>Flat kernels in which a shortcut would be wrong: what is known of a thread's elements changes, or is not known at all.</summary>
public static partial class FlatEdges
{
    /// <summary>The same comparison stands there once more, with another limit.</summary>
    [Kernel]
    public static void Halve(int n, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i >= n) return;
        y[i] = 1;
        n /= 2;
        if (i >= n) return;
        y[i] = 2;
    }

    /// <summary>The span whose length is the limit becomes a shorter one.</summary>
    [Kernel]
    public static void Shorten(Span<byte> y)
    {
        int i = GlobalIdx.X;
        if (i < y.Length)
        {
            y[i] += 1;
            y = y[..(y.Length / 2)];
            if (i < y.Length) y[i] += 2;
        }
    }

    /// <summary>Which array is read, an argument says.</summary>
    [Kernel]
    public static void Choose(bool isOther, ReadOnlySpan<byte> x, ReadOnlySpan<byte> other, Span<byte> y)
    {
        if (isOther) x = other;
        y[GlobalIdx.X] = x[GlobalIdx.X];
    }

    /// <summary>And so of what is written.</summary>
    [Kernel]
    public static void Redirect(bool isOther, ReadOnlySpan<byte> x, Span<byte> y, Span<byte> other)
    {
        int i = GlobalIdx.X;
        y[i] = (byte)(x[i] + 1);
        if (isOther) y = other;
        y[i] = (byte)(x[i] + 2);
    }

    /// <summary>No guard, and the rows' width is a constant of the device code.</summary>
    [Kernel]
    public static void Shift([Specialize(64)] int width, ReadOnlySpan<float> source, Span<float> target)
    {
        int i = GlobalIdx.Y * width + GlobalIdx.X;
        target[i] = source[i] + 1f;
    }

    [Kernel]
    public static void Fill(byte value, Span<byte> y) => y[GlobalIdx.X] = value;

    /// <summary>Two names for one array.</summary>
    [Kernel]
    public static void Rename(ReadOnlySpan<short> x, Span<short> y, Span<short> z)
    {
        int i = GlobalIdx.X;
        Span<short> same = y;
        same[i] = (short)(x[i] * 2);
        z[i] = y[i];
        y[i] = (short)(same[i] + 1);
    }

    /// <summary>An array that is read only where there is one.</summary>
    [Kernel]
    public static void Mask(ReadOnlySpan<byte> mask, ReadOnlySpan<byte> x, Span<byte> y)
    {
        int i = GlobalIdx.X;
        byte value = x[i];
        if (mask.Length > 0 && mask[i] == 0) value = 0;
        y[i] = value;
    }

    public struct Sample
    {
        public short Left, Right;
        public byte Flags;
    }

    /// <summary>A part of an element is written, of another array all of it, and more in a branch.</summary>
    [Kernel]
    public static void Parts(ReadOnlySpan<Sample> x, Span<Sample> y, Span<Sample> z)
    {
        int i = GlobalIdx.X;
        y[i].Left = x[i].Right;
        Sample sample = x[i];
        sample.Flags ^= 1;
        z[i] = sample;
        if (sample.Left > 50) z[i].Right = (short)(z[i].Right + sample.Flags);
    }

    /// <summary>A reference to an element that is moved in a word.</summary>
    [Kernel]
    public static void Refer(ReadOnlySpan<byte> x, Span<byte> y)
    {
        ref byte own = ref y[GlobalIdx.X];
        own += x[GlobalIdx.X];
        if (own > 100) own -= 100;
        Double(ref own);
    }

    private static void Double(ref byte value) => value *= 2;

    /// <summary>The index of an int beside that of a long.</summary>
    [Kernel]
    public static void Both(int n, ReadOnlySpan<int> x, Span<long> y)
    {
        int i = GlobalIdx.X;
        long j = (long)BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < n) y[i] = x[i] + j;
    }

    /// <summary>The limits wrap around, and the index is compared on both sides.</summary>
    [Kernel]
    public static void Wrap(int from, int count, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (i < from + count && from - 1 < i && i < y.Length) y[i] = i;
    }

    /// <summary>Written four elements further, read four before, in rows that begin two columns in.</summary>
    [Kernel]
    public static void Far(int width, int height, ReadOnlySpan<float> source, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x < 6 || x > width - 7 || y >= height) return;
        int i = y * width + x;
        target[i + 4] = source[i - 4] - source[i + 3];
    }

    /// <summary>The same element by two indices, and a row that is another in the second half.</summary>
    [Kernel]
    public static void Twice(int width, ReadOnlySpan<int> source, Span<int> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, row = y;
        target[x + width * y] = source[y * width + x] + source[x + y * width];
        if (row > 3) row = 3;
        target[y * width + x] += source[row * width + x];
    }

    /// <summary>Beyond the guards there are values of which nothing may be stored, be it NaN or a shift by too much.</summary>
    [Kernel]
    public static void Beyond(int width, int height, ReadOnlySpan<uint> source, ReadOnlySpan<float> weights, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y, i = y * width + x;
        if (x < 1 || x >= width - 2 || y < 1 || y >= height - 1) return;
        float value = MathF.Sqrt(weights[i]) / weights[i + 1] + (int)(weights[i - 1] * 1e20f);
        if (source[i] >> (int)source[i + 2] > 3) value = weights[i - width];
        target[i] = value;
    }

    /// <summary>Rows of one array are read as columns of a wider one.</summary>
    [Kernel]
    public static void Spread(int width, int pitch, int rows, ReadOnlySpan<short> source, Span<short> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (x >= width || y >= rows) return;
        target[y * pitch + x] = (short)(source[y * width + x] + source[(rows - 1 - y) * width + x]);
    }

    /// <summary>A flag of the launch is part of the guard and changed after.</summary>
    [Kernel]
    public static void Once(bool isFirst, int width, int height, Span<float> target)
    {
        int x = GlobalIdx.X, y = GlobalIdx.Y;
        if (isFirst && x < width && y < height)
        {
            isFirst = false;
            width--;
            if (isFirst || x < width) target[y * (width + 1) + x] += 1f;
        }
    }

    /// <summary>A condition on the column that is no guard, since it has a loop in it.</summary>
    [Kernel]
    public static void Collatz(int width, int most, ReadOnlySpan<int> source, Span<int> steps)
    {
        int i = GlobalIdx.Y * width + GlobalIdx.X, value = source[i], count = 0;
        while (value > 1 && count < most)
        {
            value = (value & 1) == 0 ? value / 2 : 3 * value + 1;
            count++;
        }
        steps[i] = count;
    }

    /// <summary>An element that throws ends no other of its thread.</summary>
    [Kernel]
    public static void Require(ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.X;
        if (x[i] < 0) throw new ArgumentException("x is negative");
        y[i] = x[i] * 2;
    }

    /// <summary>Nor where a function throws, and in rows.</summary>
    [Kernel]
    public static void RequireAll(int width, ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.Y * width + GlobalIdx.X;
        y[i] = NotNegative(x[i]) * 2;
    }

    private static int NotNegative(int x) => x >= 0 ? x : throw new ArgumentException("x is negative");

    [Kernel]
    public static void RequireRows(int width, ReadOnlySpan<int> x, Span<int> y)
    {
        int i = GlobalIdx.Y * width + GlobalIdx.X;
        if (x[i] < 0) throw new ArgumentException("x is negative");
        y[i] = x[i] * 2;
    }

    /// <summary>Where the bytes of a word are read by other threads too.</summary>
    [Kernel]
    public static void Neighbour(ReadOnlySpan<byte> x, Span<byte> y)
    {
        int i = GlobalIdx.X;
        y[i] = (byte)(x[i] + x[i == 0 ? x.Length - 1 : i - 1] + x[x[i] % x.Length]);
    }
}
