namespace GpuKernels.Benchmarks.Gpu;

/// <summary>y = a·x + y: reads both arrays and writes one.</summary>
internal sealed class SaxpyBenchmark : KernelBenchmark
{
    private const int Length = 1 << 28;
    private const float A = 1.5f;

    private readonly GpuDevice gpu;
    private readonly float[] hostX = RandomNumbers(Length, seed: 1), hostY = RandomNumbers(Length, seed: 2);
    private readonly GpuArray<float> x, y;
    private readonly HandWrittenKernel handWritten = new("saxpy");

    public SaxpyBenchmark(GpuDevice gpu)
        : base("saxpy", "2^28", work: 3.0 * sizeof(float) * Length, "GB/s")
    {
        this.gpu = gpu;
        x = gpu.Upload<float>(hostX);
        y = gpu.Upload<float>(hostY);
    }

    public override void RunGenerated() => Quickstart.Kernels.Saxpy(gpu.Launch(Length), A, x, y);

    public override void RunHandWritten() => handWritten.Run(gpu.Launch(Length), A, x, y);

    public override void Dispose()
    {
        x.Dispose();
        y.Dispose();
    }

    protected override void Reset() => y.CopyFrom(hostY);

    protected override float[] Result() => y.ToArray();

    protected override double[] Expected()
    {
        double[] sums = new double[Length];
        Parallel.For(0, Length, i => sums[i] = (double)A * hostX[i] + hostY[i]);
        return sums;
    }
}
