namespace GpuKernels.Tests.Kernels;

/// <summary>Functions with a body in CUDA C for GPUs. What only GPUs know has another spelling for compilers of the host.</summary>
public static partial class CudaSources
{
    public struct Circle
    {
        public float X, Y;
        public bool IsFilled;
    }

    public struct Pair<T> where T : unmanaged
    {
        public T First, Second;
    }

    private static readonly int[] Powers = [1, 10, 100, 1000];

    [CudaSource("""
        #ifdef __CUDA_ARCH__
        unsigned result;
        asm("brev.b32 %0, %1;" : "=r"(result) : "r"(x));
        return result;
        #else
        unsigned result = 0;
        for (int i = 0; i < 32; i++)
            result |= (x >> i & 1) << (31 - i);
        return result;
        #endif
        """, IsPure = true)]
    public static uint ReverseBits(uint x)
    {
        uint result = 0;
        for (int i = 0; i < 32; i++)
            result |= ((x >> i) & 1) << (31 - i);
        return result;
    }

    /// <summary>Its C# body calls and reads what the CUDA C does not need.</summary>
    [CudaSource("return ten_power(n & 3);", Declarations = """
        static __device__ __forceinline__ int ten_power(int n)
        {
            int result = 1;
            for (int i = 0; i < n; i++)
                result *= 10;
            return result;
        }
        """)]
    public static int PowerOfTen(int n) => PowerAt(n & 3);

    private static int PowerAt(int n) => n < 0 ? throw new ArgumentException("negative") : Powers[n];

    [CudaSource("""
        if (first + 1 < x_length && y_length > 0)
        {
            x[first] += y[0];
            x[first + 1] = (float)x_length;
        }
        """)]
    public static void AddFirst(Span<float> x, ReadOnlySpan<float> y, int first)
    {
        if (first + 1 < x.Length && y.Length > 0)
        {
            x[first] += y[0];
            x[first + 1] = x.Length;
        }
    }

    [CudaSource("""
        Circle moved = circle;
        moved.X += dx;
        moved.IsFilled = isFilled && circle.X > 0;
        *count += moved.IsFilled ? 1 : 2;
        *previous = circle.Y;
        return moved;
        """)]
    public static Circle Move(Circle circle, float dx, bool isFilled, ref int count, out float previous)
    {
        Circle moved = circle;
        moved.X += dx;
        moved.IsFilled = isFilled && circle.X > 0;
        count += moved.IsFilled ? 1 : 2;
        previous = circle.Y;
        return moved;
    }

    [CudaSource("return times_ten(1) > n;", Declarations = "static __device__ __forceinline__ int times_ten(long long n) { return (int)n * 10; }",
        IsPure = true, MinimumArchitecture = 80)]
    private static bool IsSmall(long n) => n < 10;

    /// <summary>A generic struct has no name there.</summary>
    [CudaSource("""
        auto swapped = pair;
        swapped.First = pair.Second;
        swapped.Second = pair.First + *count;
        *count += 1;
        return swapped;
        """)]
    public static Pair<int> Swap(Pair<int> pair, ref int count) => new() { First = pair.Second, Second = pair.First + count++ };

    [Kernel]
    public static void Pairs(ReadOnlySpan<Pair<int>> x, Span<Pair<int>> results, Span<int> counts)
    {
        int i = ThreadIdx.X;
        results[i] = Swap(Swap(x[i], ref counts[i]), ref counts[i]);
    }

    [Kernel]
    public static void Pure(ReadOnlySpan<uint> x, Span<uint> results, Span<int> powers)
    {
        int i = ThreadIdx.X;
        results[i] = ReverseBits(x[i]) ^ ReverseBits(x[i] + 1);
        powers[i] = PowerOfTen(i);
    }

    [Kernel]
    public static void Small(ReadOnlySpan<long> x, Span<int> results)
    {
        int i = ThreadIdx.X;
        results[i] = IsSmall(x[i]) ? 1 : 0;
    }

    [Kernel]
    public static void Memory(Span<float> x, ReadOnlySpan<float> y)
    {
        int i = ThreadIdx.X * 4;
        AddFirst(x, y[1..], i);
        AddFirst(x.Slice(i + 2, 2), y, 0);
    }

    [Kernel]
    public static void Circles(ReadOnlySpan<Circle> circles, Span<Circle> moved, Span<int> counts, Span<float> previous)
    {
        int i = ThreadIdx.X, count = i;
        Circle circle = Move(circles[i], 2f, i % 3 != 0, ref count, out previous[i]);
        moved[i] = Move(circle, -0.5f, circle.IsFilled, ref counts[i], out float before);
        counts[i] += count * 100 + (int)before;
    }
}
