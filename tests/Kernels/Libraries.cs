using Library;

namespace GpuKernels.Tests.Kernels;

/// <summary>Functions and structs of another assembly, tests/Kernels.Library.</summary>
public static partial class Libraries
{
    // Has the name that one of the library's functions gets when both are in a kernel.
    private static float Scaled(float value) => value + 0.5f;

    [Kernel(Strict = true)]
    public static void Boxes(ReadOnlySpan<Box> boxes, Span<Box> grown, Span<float> results)
    {
        int i = ThreadIdx.X;
        Box box = boxes[i];
        box.Grow(1.5f);
        (float area, int count) = Geometry.Total(boxes, i);
        (float, int) other = (Scaled(box.Area()), 2);
        results[i] = area + count * 100 + other.Item1 * other.Item2;
        grown[i] = box;
    }

    [Kernel(Strict = true)]
    public static void Members(ReadOnlySpan<Box> boxes, Span<Box> sums, Span<float> results)
    {
        int i = ThreadIdx.X;
        Box sum = boxes[i] + new Box(i, 2);
        sum.Tag += i;
        sum.Depth = sum.Tag + boxes[i].Tag;
        sum += sum;
        sums[i] = sum;
        results[i] = (float)sum + sum.Depth;
    }

    [Kernel]
    public static void Calls(ReadOnlySpan<int> values, Span<int> counts, Span<int> results)
    {
        int i = ThreadIdx.X, n = values[i];
        Geometry.Raise(ref n, counts, i);
        results[i] = n + Geometry.Square(Geometry.Square(i) + 1);
    }

    [Kernel]
    public static void Generic(ReadOnlySpan<float> x, ReadOnlySpan<int> n, Span<float> floats, Span<int> ints)
    {
        int i = ThreadIdx.X;
        floats[i] = Geometry.Spread(x.Slice(i)) + Named(x.Slice(0, i + 1));
        ints[i] = Geometry.Spread(n.Slice(i)) + Geometry.Twice<int, Doubling>(n[i]);
    }

    private static T Named<T>(ReadOnlySpan<T> values)
        where T : unmanaged, System.Numerics.INumber<T> => Geometry.Spread(values);

    [Kernel]
    public static void Funnels(ReadOnlySpan<uint> x, Span<uint> results)
    {
        int i = ThreadIdx.X;
        results[i] = Geometry.Funnel(x[i], x[i + 1], i * 7);
    }
}
