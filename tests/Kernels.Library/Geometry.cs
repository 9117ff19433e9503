using System.Numerics;
using GpuKernels;
using GpuKernels.CompilerServices;

// As an older version of the generator would have left it.
[assembly: DeviceCode("M:Library.Geometry.Outdated(System.Single)", 0, "")]

namespace Library;

[DeviceFunction]
public struct Box
{
    public float Width, Height;
    private byte tag;

    [DeviceFunction]
    public Box(float width, float height)
    {
        Width = width;
        Height = height;
    }

    public int Tag
    {
        [DeviceFunction]
        readonly get => tag * 2;
        [DeviceFunction]
        set => tag = (byte)(value + 1);
    }

    public float Depth { get; set; }

    [DeviceFunction]
    public static Box operator +(Box left, Box right) => new(left.Width + right.Width, MathF.Max(left.Height, right.Height));

    [DeviceFunction]
    public static explicit operator float(Box box) => box.Area();

    [DeviceFunction]
    public readonly float Area() => Geometry.Scaled(Width * Height, tag);

    [DeviceFunction]
    public void Grow(float factor)
    {
        Width *= factor;
        Height *= factor;
        tag++;
    }
}

public struct Unmarked
{
    public int A;
}

public interface IMap<T>
{
    T Apply(T value);
}

public readonly struct Doubling : IMap<int>
{
    public int Apply(int value) => 2 * value;
}

public static class Geometry
{
    private static readonly float[] Factors = [1f, 0.5f, 0.25f];

    internal static float Scaled(float value, int step) => value * Factors[step % 3];

    /// <summary>A tuple, a helper that no other assembly can call, and a struct.</summary>
    [DeviceFunction]
    public static (float Area, int Count) Total(ReadOnlySpan<Box> boxes, int first)
    {
        float area = 0;
        int count = 0;
        for (int i = first; i < boxes.Length; i++)
        {
            if (boxes[i].Width < 0)
                throw new ArgumentException("a box has a negative width", nameof(boxes));
            area += boxes[i].Area();
            count++;
        }
        return (area, count);
    }

    [DeviceFunction]
    public static void Raise(ref int place, Span<int> counts, int amount)
    {
        place += Square(amount);
        Atomic.Add(ref counts[0], place);
    }

    /// <summary>For the types that are named; what it calls needs no attribute.</summary>
    [DeviceFunction(typeof(float))]
    [DeviceFunction(typeof(int))]
    public static T Spread<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>
    {
        T least = values[0], most = values[0];
        foreach (T value in values)
            (least, most) = (Lesser(least, value), T.Max(most, value));
        return most - least;
    }

    private static T Lesser<T>(T a, T b)
        where T : INumber<T> => a < b ? a : b;

    /// <summary>A functor of the caller's: each of the pairs is an instance.</summary>
    [DeviceFunction(typeof(int), typeof(Doubling))]
    public static T Twice<T, TMap>(T value)
        where T : unmanaged
        where TMap : unmanaged, IMap<T> => default(TMap).Apply(default(TMap).Apply(value));

    [DeviceFunction]
    public static int Square(int n) => n * n;

    [DeviceFunction, CudaSource("""
        #ifdef __CUDA_ARCH__
        return __funnelshift_l(low, high, n);
        #else
        return n % 32 == 0 ? high : high << n % 32 | low >> (32 - n % 32);
        #endif
        """, IsPure = true)]
    public static uint Funnel(uint high, uint low, int n) => (n & 31) == 0 ? high : (high << n) | (low >> -n);

    public static float Perimeter(float width, float height) => 2 * (width + height);

    public static float Outdated(float x) => x;
}

public static partial class LibraryKernels
{
    /// <summary>Launched from another assembly.</summary>
    [Kernel]
    public static void Areas(ReadOnlySpan<Box> boxes, Span<float> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < results.Length)
            results[i] = boxes[i].Area();
    }
}
