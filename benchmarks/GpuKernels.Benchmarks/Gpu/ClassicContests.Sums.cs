using Classics;

namespace GpuKernels.Benchmarks.Gpu;

internal static partial class ClassicContests
{
    private static ClassicContest MakeReduction(GpuDevice gpu, CudaModule module, int bits)
    {
        int length = 1 << bits, blocks = gpu.Multiprocessors * Reduction.BlocksPerMultiprocessor;
        GpuArray<float> x = gpu.Upload(Numbers(length, random => random.NextSingle())), parts = gpu.Allocate<float>(blocks), sumOfCub = gpu.Allocate<float>(1);
        var sum = ClassicContest.Twice(gpu, new float[1]);
        CudaKernel byHand = module.GetKernel("reduce");
        CubSum? cub = CubSum.TryCompile(gpu, x, sumOfCub);
        return new("reduction", $"2^{bits}", 4.0 * length, "GB/s", () => Reduction.Run(gpu, x, parts, sum.Ours), RunByHand, ClassicContest.Compare(sum))
        {
            Rival = cub is null ? null : new("CUB", cub.Run),
        };

        void RunByHand()
        {
            byHand.Launch(gpu.Launch(blocks, Reduction.Threads), x, length, parts);
            byHand.Launch(gpu.Launch(1, Reduction.Threads), parts, blocks, sum.Theirs);
        }
    }

    private static ClassicContest MakeMatrixProduct(GpuDevice gpu, CudaModule module)
    {
        const int n = 4096;
        GpuArray<float> a = gpu.Upload(Numbers(n * n, random => random.NextSingle() - 0.5f)), b = gpu.Upload(Numbers(n * n, random => random.Next(-8, 9) / 16f));
        GpuArray<float> productOfCuBlas = gpu.Allocate<float>(n * n);
        var c = ClassicContest.Twice(gpu, new float[n * n]);
        CudaKernel byHand = module.GetKernel("sgemm");
        CuBlas? cuBlas = CuBlas.TryOpen(gpu.DefaultStream);
        Launch launch = gpu.Launch((n / MatrixProduct.Columns, n / MatrixProduct.Rows), MatrixProduct.Threads);
        return new("matrix product", $"{n} x {n}", 2.0 * n * n * n, "GFLOP/s", () => MatrixProduct.Multiply(launch, n, a, b, c.Ours),
            () => byHand.Launch(launch, n, a, b, c.Theirs), ClassicContest.Compare(c))
        {
            Rival = cuBlas is null ? null : new("cuBLAS", () => cuBlas.Multiply(n, a, b, productOfCuBlas)),
        };
    }

    private static ClassicContest MakeSparseProduct(GpuDevice gpu, CudaModule module)
    {
        const int rows = 1 << 20, warps = 8;
        int[] rowStarts = new int[rows + 1];
        // Some rows are empty, and one in a thousand is long.
        int[] lengths = Numbers(rows, random => random.Next(1000) == 0 ? 4096 : random.Next(2 * Warp.Size));
        for (int row = 0; row < rows; row++) rowStarts[row + 1] = rowStarts[row] + lengths[row];
        int entries = rowStarts[rows];
        GpuArray<int> starts = gpu.Upload(rowStarts), columns = gpu.Upload(Numbers(entries, random => random.Next(rows)));
        GpuArray<float> values = gpu.Upload(Numbers(entries, random => random.NextSingle())), x = gpu.Upload(Numbers(rows, random => random.NextSingle()));
        var y = ClassicContest.Twice(gpu, new float[rows]);
        CudaKernel byHand = module.GetKernel("spmv");
        Launch launch = gpu.Launch(rows / warps, warps * Warp.Size);
        return new("sparse product", $"2^20 rows, {entries / 1_000_000} M entries", 8.0 * (entries + 1.5 * rows), "GB/s",
            () => SparseProduct.Multiply(launch, starts, columns, values, x, y.Ours),
            () => byHand.Launch(launch, starts, columns, values, x, y.Theirs, rows), ClassicContest.Compare(y));
    }
}
