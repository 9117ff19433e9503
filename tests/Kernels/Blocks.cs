namespace GpuKernels.Tests.Kernels;

/// <summary>Shared memory, barriers, atomic operations and launches of more than one dimension.</summary>
public static partial class Blocks
{
    [Kernel(Strict = true)]
    public static void Sum(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> tile = Block.Shared<float>(256);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        tile[t] = i < x.Length ? x[i] : 0f;
        Block.Sync();
        for (int half = BlockDim.X / 2; half > 0; half /= 2)
        {
            if (t < half) tile[t] += tile[t + half];
            Block.Sync();
        }
        if (t == 0) sums[BlockIdx.X] = tile[0];
    }

    [Kernel(Strict = true)]
    public static void MatMul(int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c)
    {
        Span<float> tileA = Block.Shared<float>(256);
        Span<float> tileB = Block.Shared<float>(256);
        int tx = ThreadIdx.X, ty = ThreadIdx.Y;
        int row = BlockIdx.Y * 16 + ty, column = BlockIdx.X * 16 + tx;
        float sum = 0f;
        for (int tile = 0; tile < n; tile += 16)
        {
            tileA[ty * 16 + tx] = row < n && tile + tx < n ? a[row * n + tile + tx] : 0f;
            tileB[ty * 16 + tx] = tile + ty < n && column < n ? b[(tile + ty) * n + column] : 0f;
            Block.Sync();
            for (int k = 0; k < 16; k++) sum += tileA[ty * 16 + k] * tileB[k * 16 + tx];
            Block.Sync();
        }
        if (row < n && column < n) c[row * n + column] = sum;
    }

    [Kernel]
    public static void Reverse(Span<int> x)
    {
        Span<int> tile = Block.Shared<int>(64);
        int t = ThreadIdx.X;
        tile[t] = x[BlockIdx.X * 64 + t];
        Block.Sync();
        x[BlockIdx.X * 64 + t] = tile[63 - t];
    }

    [Kernel]
    public static void Histogram(ReadOnlySpan<byte> values, Span<int> counts)
    {
        Span<int> local = Block.Shared<int>(16);
        int t = ThreadIdx.X, i = BlockIdx.X * BlockDim.X + t;
        if (t < 16) local[t] = 0;
        Block.Sync();
        if (i < values.Length) Atomic.Add(ref local[values[i] % 16], 1);
        Block.Sync();
        if (t < 16) Atomic.Add(ref counts[t], local[t]);
    }

    [Kernel]
    public static void Atomics(Span<int> ints, Span<uint> uints, Span<long> longs, Span<ulong> ulongs, Span<float> floats, Span<double> doubles, Span<int> seen)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        int old = Atomic.Add(ref ints[0], 3);
        Atomic.Add(ref uints[0], uint.MaxValue);
        Atomic.Add(ref longs[0], (long)i << 33);
        Atomic.Add(ref ulongs[0], ulong.MaxValue - 1);
        Atomic.Add(ref floats[0], 0.5f);
        Atomic.Add(ref doubles[0], 0.25);
        Atomic.Add(ref seen[old / 3], 1);
    }

    [Kernel]
    public static void Volume(int width, int height, Span<int> results)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        int y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        int z = BlockIdx.Z * BlockDim.Z + ThreadIdx.Z;
        if (x >= width || y >= height) return;
        results[(z * height + y) * width + x] = x + 10 * y + 100 * z + 1000 * GridDim.X + 10000 * GridDim.Y + 100000 * GridDim.Z;
    }

    /// <summary>Hillis and Steele's scan: barriers in a uniform loop, two arrays that change roles.</summary>
    [Kernel]
    public static void Scan(Span<int> x)
    {
        Span<int> current = Block.Shared<int>(128);
        Span<int> next = Block.Shared<int>(128);
        int t = ThreadIdx.X;
        current[t] = x[t];
        for (int step = 1; step < BlockDim.X; step *= 2)
        {
            Block.Sync();
            next[t] = t >= step ? current[t] + current[t - step] : current[t];
            Block.Sync();
            current[t] = next[t];
        }
        x[t] = current[t];
    }
}
