namespace GpuKernels.Benchmarks.Gpu;

/// <summary>c = a·b for square matrices, by tiles of 16x16 in shared memory.</summary>
internal sealed class MatMulBenchmark : KernelBenchmark
{
    private const int N = 2048, Tile = Quickstart.Kernels.Tile;

    private readonly GpuDevice gpu;
    private readonly float[] hostA = RandomNumbers(N * N, seed: 4), hostB = RandomNumbers(N * N, seed: 5);
    private readonly GpuArray<float> a, b, c;
    private readonly HandWrittenKernel handWritten = new("matmul");

    public MatMulBenchmark(GpuDevice gpu)
        : base("matmul", $"{N} x {N}", work: 2.0 * N * N * N, "GFLOP/s")
    {
        this.gpu = gpu;
        a = gpu.Upload<float>(hostA);
        b = gpu.Upload<float>(hostB);
        c = gpu.Allocate<float>(N * N);
    }

    private Launch Launch => gpu.Launch((N / Tile, N / Tile), (Tile, Tile));

    public override void RunGenerated() => Quickstart.Kernels.MatMul(Launch, N, a, b, c);

    public override void RunHandWritten() => handWritten.Run(Launch, N, a, b, c);

    public override void Dispose()
    {
        a.Dispose();
        b.Dispose();
        c.Dispose();
    }

    protected override void Reset() => c.CopyFrom([.. Enumerable.Repeat(float.NaN, N * N)]);

    protected override float[] Result() => c.ToArray();

    protected override double[] Expected()
    {
        double[] product = new double[N * N];
        Parallel.For(0, N, row =>
        {
            for (int k = 0; k < N; k++)
            {
                for (int column = 0; column < N; column++)
                    product[row * N + column] += (double)hostA[row * N + k] * hostB[k * N + column];
            }
        });
        return product;
    }
}
