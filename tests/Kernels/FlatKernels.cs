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
}
