using GpuKernels;

namespace Quickstart;

/// <summary>
/// Four kernels. Each is what one GPU thread does; <c>BlockIdx</c>, <c>BlockDim</c> and <c>ThreadIdx</c> say which thread it is.
/// </summary>
public static partial class Kernels
{
    /// <summary>Threads of a block in <see cref="BlockSum"/>.</summary>
    public const int SumBlock = 256;

    /// <summary>Rows and columns of a tile, and of a block, in <see cref="MatMul"/>.</summary>
    public const int Tile = 16;

    /// <summary>y = a·x + y: one thread for each element.</summary>
    [Kernel]
    public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i < y.Length) y[i] = a * x[i] + y[i];
    }

    /// <summary>sums[b] = the sum of the elements that block b covers: a tree in shared memory, halved at each step.</summary>
    [Kernel]
    public static void BlockSum(ReadOnlySpan<float> x, Span<float> sums)
    {
        Span<float> tile = Block.Shared<float>(SumBlock);
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

    /// <summary>
    /// c = a·b for n×n matrices, row after row, n a multiple of <see cref="Tile"/>. A block makes one tile of c; it
    /// reads each tile of a and b once into shared memory, where all of its threads use it.
    /// </summary>
    [Kernel]
    public static void MatMul(int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c)
    {
        Span<float> tileA = Block.Shared<float>(Tile * Tile);
        Span<float> tileB = Block.Shared<float>(Tile * Tile);
        int x = ThreadIdx.X, y = ThreadIdx.Y;
        int column = BlockIdx.X * Tile + x, row = BlockIdx.Y * Tile + y;
        float sum = 0f;
        for (int start = 0; start < n; start += Tile)
        {
            tileA[y * Tile + x] = a[row * n + start + x];
            tileB[y * Tile + x] = b[(start + y) * n + column];
            Block.Sync();
            for (int k = 0; k < Tile; k++)
                sum += tileA[y * Tile + k] * tileB[k * Tile + x];
            Block.Sync();
        }
        c[row * n + column] = sum;
    }

    /// <summary>steps[pixel] = <see cref="Steps"/> of the pixel's point of the plane. Strict: equal to the CPU's, bit for bit.</summary>
    [Kernel(Strict = true)]
    public static void Mandelbrot(View view, Span<int> steps)
    {
        int x = BlockIdx.X * BlockDim.X + ThreadIdx.X, y = BlockIdx.Y * BlockDim.Y + ThreadIdx.Y;
        if (x < view.Width && y < view.Height) steps[y * view.Width + x] = Steps(view, x, y);
    }

    /// <summary>
    /// How often z = z² + c can be repeated from 0 before |z| exceeds 2, <see cref="View.MaxSteps"/> at most; c is the pixel's
    /// point. An ordinary method: the kernel calls it on the GPU, the check in Program.cs on the CPU.
    /// </summary>
    public static int Steps(View view, int x, int y)
    {
        float cr = view.Left + x * view.PixelSize, ci = view.Top - y * view.PixelSize;
        float zr = 0f, zi = 0f;
        int step = 0;
        while (step < view.MaxSteps && zr * zr + zi * zi <= 4f)
        {
            float real = zr * zr - zi * zi + cr;
            zi = 2f * zr * zi + ci;
            zr = real;
            step++;
        }
        return step;
    }
}

/// <summary>A picture of the complex plane.</summary>
public struct View
{
    /// <summary>Pixels.</summary>
    public int Width, Height;

    /// <summary>The point of the upper left pixel.</summary>
    public float Left, Top;

    /// <summary>From one pixel's point to the next one's.</summary>
    public float PixelSize;

    /// <summary>After so many steps a point counts as one of the set.</summary>
    public int MaxSteps;
}
