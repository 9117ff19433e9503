using Classics;

namespace GpuKernels.Benchmarks.Gpu;

internal static partial class ClassicContests
{
    /// <summary>None but on the GPUs that the product by hand is for, as its instructions are.</summary>
    private static IEnumerable<Func<GpuDevice, CudaModule, ClassicContest>> OnTensorCores(Version capability) =>
        capability == new Version(9, 0) ? [(gpu, _) => MakeTensorProduct(gpu)] : [];

    /// <summary>Of normally distributed numbers: with small integers, processors take less power and run faster.</summary>
    private static ClassicContest MakeTensorProduct(GpuDevice gpu)
    {
        const int n = 4096;
        (CudaModule module, _) = HandWrittenModule.Load(gpu, "tensor_product.cu");
        GpuArray<BFloat16> a = gpu.Upload(Numbers(n * n, Normal)), b = gpu.Upload(Numbers(n * n, Normal)),
            productOfCuBlas = gpu.Allocate<BFloat16>(n * n);
        var c = ClassicContest.Twice(gpu, new BFloat16[n * n]);
        CudaKernel byHand = module.GetKernel("tensor_product");
        CuBlas? cuBlas = CuBlas.TryOpen(gpu.DefaultStream);
        Launch launch = gpu.Launch(n / TensorProduct.Rows * (n / TensorProduct.Columns), TensorProduct.Threads);
        return new("tensor product", $"{n} x {n}, bf16", 2.0 * n * n * n, "GFLOP/s",
            () => TensorProduct.Multiply(launch, n, n, a, b, c.Ours),
            () => byHand.Launch(launch.Shared(TensorProduct.SharedBytes), n, n, a, b, c.Theirs), () => Difference(c.Ours, c.Theirs))
        {
            Rival = cuBlas is null ? null : new("cuBLAS", () => cuBlas.Multiply(n, a, b, productOfCuBlas)),
        };
    }

    private static BFloat16 Normal(Random random) =>
        (BFloat16)(float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));

    /// <summary>The norm of the difference, relative to that of one.</summary>
    private static double Difference(GpuArray<BFloat16> ours, GpuArray<BFloat16> theirs)
    {
        double difference = 0, norm = 0;
        foreach ((BFloat16 x, BFloat16 y) in ours.ToArray().Zip(theirs.ToArray()))
        {
            difference += ((double)(float)x - (float)y) * ((double)(float)x - (float)y);
            norm += (double)(float)x * (float)x;
        }
        return norm == 0 ? double.NaN : Math.Sqrt(difference / norm);
    }
}
