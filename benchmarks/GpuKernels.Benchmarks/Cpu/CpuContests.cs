using System.Numerics;
using Classics;
using Samples = Quickstart.Kernels;
using View = Quickstart.View;

namespace GpuKernels.Benchmarks;

/// <summary>A kernel on the CPU device against the same algorithm by hand.</summary>
/// <param name="On">The kernel on a device, with arrays of its own.</param>
/// <param name="Parts">The units in which the work by hand can be divided: elements, blocks, rows.</param>
/// <param name="ByHand">Does the units from the first up to, without, the second.</param>
/// <param name="ByHandInVectors">The same with vectors; null where nobody has written it.</param>
internal sealed record CpuContest(
    string Name, string Size, Func<GpuDevice, CpuContestant> On, int Parts, Action<int, int> ByHand,
    Action<int, int>? ByHandInVectors = null);

/// <param name="Launch">Runs the kernel once.</param>
/// <param name="LargestDifference">From what was computed by hand, relative to the values.</param>
internal sealed record CpuContestant(Action Launch, Func<double> LargestDifference);

internal static class CpuContests
{
    /// <summary>In cache, so that the loops are measured and not the memory.</summary>
    private const int SaxpyLength = 1 << 16, SumLength = 1 << 20, MatMulSize = 512, Bodies = 2048, CellsWide = 1024, CellsHigh = 256,
        Bytes = 1 << 20;

    public static IEnumerable<CpuContest> All => [Saxpy(), MatMul(), NBody(), Mandelbrot(), Relax(), BlockSum(), Histogram()];

    private static CpuContest Saxpy()
    {
        float[] x = Values(SaxpyLength), y = new float[SaxpyLength];
        return new CpuContest(
            "saxpy", $"{SaxpyLength}",
            cpu =>
            {
                GpuArray<float> ourX = cpu.Upload(x), ourY = cpu.Upload(y);
                return new(() => Samples.Saxpy(cpu.Launch(SaxpyLength), 1e-6f, ourX, ourY), () => Difference(ourY, y));
            },
            SaxpyLength,
            (first, end) => CpuAlgorithms.Saxpy(1e-6f, x.AsSpan(first, end - first), y.AsSpan(first, end - first)),
            (first, end) => CpuVectorAlgorithms.Saxpy(1e-6f, x.AsSpan(first, end - first), y.AsSpan(first, end - first)));
    }

    private static CpuContest BlockSum()
    {
        int blocks = SumLength / Samples.SumBlock;
        float[] x = Values(SumLength), sums = new float[blocks];
        return new CpuContest(
            "tree reduction", $"{SumLength}",
            cpu =>
            {
                GpuArray<float> ourX = cpu.Upload(x), ourSums = cpu.Allocate<float>(blocks);
                return new(() => Samples.BlockSum(cpu.Launch(blocks, Samples.SumBlock), ourX, ourSums), () => Difference(ourSums, sums));
            },
            blocks,
            (first, end) => CpuAlgorithms.BlockSum(x, sums, first, end));
    }

    private static CpuContest MatMul()
    {
        const int Size = MatMulSize, Tiles = Size / Samples.Tile;
        float[] a = Values(Size * Size), b = Values(Size * Size), c = new float[Size * Size];
        return new CpuContest(
            "matmul", $"{Size} x {Size}",
            cpu =>
            {
                GpuArray<float> ourA = cpu.Upload(a), ourB = cpu.Upload(b), ourC = cpu.Allocate<float>(Size * Size);
                return new(() => Samples.MatMul(cpu.Launch((Tiles, Tiles), (Samples.Tile, Samples.Tile)), Size, ourA, ourB, ourC),
                    () => Difference(ourC, c));
            },
            Tiles,
            (first, end) => CpuAlgorithms.MatMul(Size, a, b, c, first, end),
            (first, end) => CpuVectorAlgorithms.MatMul(Size, a, b, c, first, end));
    }

    private static CpuContest NBody()
    {
        float[] values = Values(4 * Bodies);
        Vector4[] bodies = [.. values.Chunk(4).Select((v, i) => new Vector4(v[0] + i, v[1] - i, v[2] * i, 1f + v[3] * v[3]))],
            accelerations = new Vector4[Bodies];
        return new CpuContest(
            "n-body", $"{Bodies}",
            cpu =>
            {
                GpuArray<Vector4> ourBodies = cpu.Upload(bodies), ours = cpu.Allocate<Vector4>(Bodies);
                return new(
                    () => Classics.NBody.Accelerate(cpu.Launch(Bodies / Classics.NBody.Tile, Classics.NBody.Tile), 0.01f, ourBodies, ours),
                    () => ours.ToArray()
                        .Zip(accelerations, (mine, theirs) => (double)(mine - theirs).Length() / Math.Max(1f, theirs.Length())).Max());
            },
            Bodies,
            (first, end) => CpuAlgorithms.NBody(0.01f, bodies, accelerations, first, end));
    }

    private static CpuContest Mandelbrot()
    {
        const int Width = 640, Height = 480, Block = 16;
        View view = new() { Width = Width, Height = Height, Left = -2.2f, Top = 1.2f, PixelSize = 0.005f, MaxSteps = 200 };
        int[] steps = new int[Width * Height];
        return new CpuContest(
            "mandelbrot", $"{Width} x {Height}",
            cpu =>
            {
                GpuArray<int> ourSteps = cpu.Allocate<int>(Width * Height);
                return new(
                    () => Samples.Mandelbrot(cpu.Launch((Width / Block, Height / Block), (Block, Block)), view, ourSteps),
                    () => ourSteps.ToArray().Zip(steps, (ours, byHand) => Math.Abs(ours - byHand)).Max());
            },
            Height,
            (first, end) => CpuAlgorithms.Mandelbrot(view, steps, first, end));
    }

    private static CpuContest Relax()
    {
        const int Width = CellsWide, Height = CellsHigh, BlockWidth = 32, BlockHeight = 8;
        float[] source = Values(Width * Height), target = new float[Width * Height];
        return new CpuContest(
            "2-d stencil", $"{Width} x {Height}",
            cpu =>
            {
                GpuArray<float> ourSource = cpu.Upload(source), ourTarget = cpu.Allocate<float>(Width * Height);
                return new(
                    () => Kernels.Relax(
                        cpu.Launch((Width / BlockWidth, Height / BlockHeight), (BlockWidth, BlockHeight)), Width, Height, 0.2f, ourSource,
                        ourTarget),
                    () => Difference(ourTarget, target));
            },
            Height,
            (first, end) => CpuAlgorithms.Relax(Width, Height, 0.2f, source, target, first, end));
    }

    private static CpuContest Histogram()
    {
        const int Blocks = 32, Threads = 256;
        byte[] values = new byte[Bytes];
        new Random(1).NextBytes(values);
        int[] counts = new int[Classics.Histogram.Bins];
        return new CpuContest(
            "histogram", $"{Bytes}",
            cpu =>
            {
                GpuArray<byte> ourValues = cpu.Upload(values);
                GpuArray<int> ourCounts = cpu.Allocate<int>(counts.Length);
                return new(
                    () => Classics.Histogram.Count(cpu.Launch(Blocks, Threads), ourValues, ourCounts),
                    () => ourCounts.ToArray().Zip(counts, (ours, byHand) => Math.Abs(ours - byHand)).Max());
            },
            1,
            (_, _) => CpuAlgorithms.Histogram(values, counts));
    }

    private static float[] Values(int length) => [.. Enumerable.Range(0, length).Select(i => i % 17 * 0.25f - 1f)];

    private static double Difference(GpuArray<float> ours, float[] byHand)
        => ours.ToArray().Zip(byHand, (mine, theirs) => Math.Abs(mine - theirs) / Math.Max(1.0, Math.Abs(theirs))).Max();
}
