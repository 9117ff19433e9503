namespace GpuKernels.Benchmarks.Gpu;

/// <summary>The sum of each 256 elements, by a tree in shared memory.</summary>
internal sealed class BlockSumBenchmark : KernelBenchmark
{
    private const int Length = 1 << 28, Block = Quickstart.Kernels.SumBlock, Blocks = Length / Block;

    private readonly GpuDevice gpu;
    private readonly float[] host = RandomNumbers(Length, seed: 3);
    private readonly GpuArray<float> x, sums;
    private readonly HandWrittenKernel handWritten = new("block_sum");

    public BlockSumBenchmark(GpuDevice gpu)
        : base("block sum", "2^28", work: (double)sizeof(float) * (Length + Blocks), "GB/s")
    {
        this.gpu = gpu;
        x = gpu.Upload<float>(host);
        sums = gpu.Allocate<float>(Blocks);
    }

    public override void RunGenerated() => Quickstart.Kernels.BlockSum(gpu.Launch(Blocks, Block), x, sums);

    public override void RunHandWritten() => handWritten.Run(gpu.Launch(Blocks, Block), x, sums);

    public override void Dispose()
    {
        x.Dispose();
        sums.Dispose();
    }

    protected override void Reset() => sums.CopyFrom([.. Enumerable.Repeat(float.NaN, Blocks)]);

    protected override float[] Result() => sums.ToArray();

    protected override double[] Expected() => [.. host.Chunk(Block).Select(part => part.Sum(value => (double)value))];
}
