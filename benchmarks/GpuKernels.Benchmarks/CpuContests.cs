using Samples = Quickstart.Kernels;
using View = Quickstart.View;

namespace GpuKernels.Benchmarks;

/// <summary>A kernel on the CPU device against the same algorithm by hand.</summary>
/// <param name="Parts">The units in which the work by hand can be divided: elements, blocks, rows.</param>
/// <param name="Ours">Launches the kernel.</param>
/// <param name="ByHand">Does the units from the first up to, without, the second.</param>
/// <param name="LargestDifference">Between the two results, relative to the values.</param>
internal sealed record CpuContest(string Name, string Size, int Parts, Action Ours, Action<int, int> ByHand, Func<double> LargestDifference);

internal static class CpuContests
{
    /// <summary>In cache, so that the loops are measured and not the memory.</summary>
    private const int SaxpyLength = 1 << 16, SumLength = 1 << 20, MatMulSize = 512;

    public static IEnumerable<CpuContest> All(GpuDevice cpu)
    {
        yield return Saxpy(cpu);
        yield return BlockSum(cpu);
        yield return MatMul(cpu);
        yield return Mandelbrot(cpu);
    }

    private static CpuContest Saxpy(GpuDevice cpu)
    {
        float[] x = Values(SaxpyLength), y = new float[SaxpyLength];
        GpuArray<float> ourX = cpu.Upload(x), ourY = cpu.Upload(y);
        return new CpuContest(
            "saxpy", $"{SaxpyLength}", SaxpyLength,
            () => Samples.Saxpy(cpu.Launch(SaxpyLength), 1e-6f, ourX, ourY),
            (first, end) => CpuAlgorithms.Saxpy(1e-6f, x.AsSpan(first, end - first), y.AsSpan(first, end - first)),
            () => Difference(ourY, y));
    }

    private static CpuContest BlockSum(GpuDevice cpu)
    {
        int blocks = SumLength / Samples.SumBlock;
        float[] x = Values(SumLength), sums = new float[blocks];
        GpuArray<float> ourX = cpu.Upload(x), ourSums = cpu.Allocate<float>(blocks);
        return new CpuContest(
            "block sum", $"{SumLength}", blocks,
            () => Samples.BlockSum(cpu.Launch(blocks, Samples.SumBlock), ourX, ourSums),
            (first, end) => CpuAlgorithms.BlockSum(x, sums, first, end),
            () => Difference(ourSums, sums));
    }

    private static CpuContest MatMul(GpuDevice cpu)
    {
        const int Size = MatMulSize, Tiles = Size / Samples.Tile;
        float[] a = Values(Size * Size), b = Values(Size * Size), c = new float[Size * Size];
        GpuArray<float> ourA = cpu.Upload(a), ourB = cpu.Upload(b), ourC = cpu.Allocate<float>(Size * Size);
        return new CpuContest(
            "matmul", $"{Size} x {Size}", Tiles,
            () => Samples.MatMul(cpu.Launch((Tiles, Tiles), (Samples.Tile, Samples.Tile)), Size, ourA, ourB, ourC),
            (first, end) => CpuAlgorithms.MatMul(Size, a, b, c, first, end),
            () => Difference(ourC, c));
    }

    private static CpuContest Mandelbrot(GpuDevice cpu)
    {
        const int Width = 640, Height = 480, Block = 16;
        View view = new() { Width = Width, Height = Height, Left = -2.2f, Top = 1.2f, PixelSize = 0.005f, MaxSteps = 200 };
        int[] steps = new int[Width * Height];
        GpuArray<int> ourSteps = cpu.Allocate<int>(Width * Height);
        return new CpuContest(
            "mandelbrot", $"{Width} x {Height}", Height,
            () => Samples.Mandelbrot(cpu.Launch((Width / Block, Height / Block), (Block, Block)), view, ourSteps),
            (first, end) => CpuAlgorithms.Mandelbrot(view, steps, first, end),
            () => ourSteps.ToArray().Zip(steps, (ours, byHand) => Math.Abs(ours - byHand)).Max());
    }

    private static float[] Values(int length) => [.. Enumerable.Range(0, length).Select(i => i % 17 * 0.25f - 1f)];

    private static double Difference(GpuArray<float> ours, float[] byHand)
        => ours.ToArray().Zip(byHand, (mine, theirs) => Math.Abs(mine - theirs) / Math.Max(1.0, Math.Abs(theirs))).Max();
}
