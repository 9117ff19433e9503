using System.Numerics;
using Classics;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>Each algorithm of samples/Classics, at a size that fills a large GPU.</summary>
internal static partial class ClassicContests
{
    public static IEnumerable<Func<GpuDevice, CudaModule, ClassicContest>> For(Version capability) =>
    [
        MakeHistogram, MakeScan, MakeBitonicSort, MakeNBody, MakeConvolution, MakeTransposition, MakeBlackScholes, MakeLife,
        MakeFloydWarshall,
        (gpu, module) => MakeReduction(gpu, module, bits: 28), (gpu, module) => MakeReduction(gpu, module, bits: 24), MakeSparseProduct,
        MakeMatrixProduct,
        .. OnTensorCores(capability),
    ];

    private static ClassicContest MakeHistogram(GpuDevice gpu, CudaModule module)
    {
        const int length = 1 << 28, blocks = 132 * 8;
        byte[] bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        GpuArray<byte> values = gpu.Upload(bytes);
        var counts = ClassicContest.Twice(gpu, new int[Histogram.Bins]);
        CudaKernel byHand = module.GetKernel("histogram");
        return new("histogram", "2^28 bytes", length, "GB/s", () => Histogram.Count(gpu.Launch(blocks, 256), values, counts.Ours),
            () => byHand.Launch(gpu.Launch(blocks, 256), values, length, counts.Theirs), ClassicContest.Compare(counts));
    }

    private static ClassicContest MakeScan(GpuDevice gpu, CudaModule module)
    {
        const int length = 1 << 26, parts = length / Scan.Part;
        GpuArray<int> x = gpu.Upload(Numbers(length, random => random.Next(100)));
        var sums = ClassicContest.Twice(gpu, new int[length]);
        GpuArray<int> totals = gpu.Allocate<int>(parts);
        CudaKernel byHand = module.GetKernel("scan_parts");
        return new("scan of parts", "2^26", 8.0 * length, "GB/s", () => Scan.Parts(gpu.Launch(parts, Scan.Threads), x, sums.Ours, totals),
            () => byHand.Launch(gpu.Launch(parts, Scan.Threads), x, length, sums.Theirs, totals), ClassicContest.Compare(sums));
    }

    private static ClassicContest MakeBitonicSort(GpuDevice gpu, CudaModule module)
    {
        const int length = 1 << 26, run = 1 << 20, distance = 1 << 10;
        var values = ClassicContest.Twice(gpu, Numbers(length, random => random.NextSingle()));
        CudaKernel byHand = module.GetKernel("bitonic_exchange");
        return new("bitonic exchange", "2^26", 4.0 * length, "GB/s",
            () => BitonicSort.Exchange(gpu.Launch(length / 2), run, distance, values.Ours),
            () => byHand.Launch(gpu.Launch(length / 2), run, distance, values.Theirs, length), ClassicContest.Compare(values));
    }

    private static ClassicContest MakeNBody(GpuDevice gpu, CudaModule module)
    {
        const int length = 1 << 16, blocks = length / NBody.Tile;
        GpuArray<Vector4> bodies = gpu.Upload(
            Numbers(length, random => new Vector4(random.NextSingle(), random.NextSingle(), random.NextSingle(), 1f)));
        var accelerations = ClassicContest.Twice(gpu, new Vector4[length]);
        CudaKernel byHand = module.GetKernel("nbody");
        return new("n-body", "2^16", 20.0 * length * length, "GFLOP/s",
            () => NBody.Accelerate(gpu.Launch(blocks, NBody.Tile), 0.01f, bodies, accelerations.Ours),
            () => byHand.Launch(
                gpu.Launch(blocks, NBody.Tile), 0.01f, bodies, length, accelerations.Theirs), ClassicContest.Compare(accelerations));
    }

    private static ClassicContest MakeConvolution(GpuDevice gpu, CudaModule module)
    {
        const int width = 8192, blocks = width / Convolution.Tile;
        Launch launch = gpu.Launch((blocks, blocks), (Convolution.Tile, Convolution.Tile));
        GpuArray<float> source = gpu.Upload(Numbers(width * width, random => random.NextSingle()));
        var target = ClassicContest.Twice(gpu, new float[width * width]);
        CudaKernel byHand = module.GetKernel("convolution");
        return new("convolution 5x5", "8192 x 8192", 8.0 * width * width, "GB/s",
            () => Convolution.Blur(launch, width, width, source, target.Ours),
            () => byHand.Launch(launch, width, width, source, target.Theirs), ClassicContest.Compare(target));
    }

    private static ClassicContest MakeTransposition(GpuDevice gpu, CudaModule module)
    {
        const int width = 16384, blocks = width / Transposition.Tile;
        Launch launch = gpu.Launch((blocks, blocks), Transposition.Threads);
        GpuArray<float> source = gpu.Upload(Numbers(width * width, random => random.NextSingle())),
            copy = gpu.Allocate<float>(width * width);
        var target = ClassicContest.Twice(gpu, new float[width * width]);
        CudaKernel byHand = module.GetKernel("transpose");
        return new("transposition", "16384 x 16384", 8.0 * width * width, "GB/s",
            () => Transposition.Transpose(launch, width, width, source, target.Ours),
            () => byHand.Launch(launch, width, width, source, target.Theirs), ClassicContest.Compare(target))
        {
            Rival = new("copy", () => copy.CopyFrom(source)),
        };
    }

    private static ClassicContest MakeBlackScholes(GpuDevice gpu, CudaModule module)
    {
        const int length = 1 << 26;
        GpuArray<float> spots = Uniform(5, 30), strikes = Uniform(1, 100), years = Uniform(0.25f, 10);
        var calls = ClassicContest.Twice(gpu, new float[length]);
        GpuArray<float> puts = gpu.Allocate<float>(length);
        CudaKernel byHand = module.GetKernel("black_scholes");
        return new("Black-Scholes", "2^26", 20.0 * length, "GB/s",
            () => BlackScholes.Price(gpu.Launch(length), 0.02f, 0.3f, spots, strikes, years, calls.Ours, puts),
            () => byHand.Launch(
                gpu.Launch(length), 0.02f, 0.3f, spots, length, strikes, years, calls.Theirs, puts), ClassicContest.Compare(calls));

        GpuArray<float> Uniform(float from, float to) => gpu.Upload(Numbers(length, random => from + (to - from) * random.NextSingle()));
    }

    private static ClassicContest MakeLife(GpuDevice gpu, CudaModule module)
    {
        const int width = 16384;
        Launch launch = gpu.Launch((width / 32, width / 8), (32, 8));
        GpuArray<byte> cells = gpu.Upload(Numbers(width * width, random => (byte)random.Next(2)));
        var next = ClassicContest.Twice(gpu, new byte[width * width]);
        CudaKernel byHand = module.GetKernel("life");
        return new("Game of Life", "16384 x 16384", 2.0 * width * width, "GB/s", () => Life.Step(launch, width, width, cells, next.Ours),
            () => byHand.Launch(launch, width, width, cells, next.Theirs), ClassicContest.Compare(next));
    }

    private static ClassicContest MakeFloydWarshall(GpuDevice gpu, CudaModule module)
    {
        const int places = 8192;
        Launch launch = gpu.Launch((places / 32, places / 8), (32, 8));
        var distances = ClassicContest.Twice(gpu, Numbers(places * places, random => random.Next(1, 1000)));
        CudaKernel byHand = module.GetKernel("floyd_warshall");
        return new("Floyd-Warshall step", "8192 places", 4.0 * places * places, "GB/s",
            () => FloydWarshall.Step(launch, 77, places, distances.Ours),
            () => byHand.Launch(launch, 77, places, distances.Theirs), ClassicContest.Compare(distances));
    }

    private static T[] Numbers<T>(int length, Func<Random, T> next)
    {
        T[] numbers = new T[length];
        const int part = 1 << 16;
        Parallel.For(0, (length + part - 1) / part, i =>
        {
            var random = new Random(i);
            foreach (ref T number in numbers.AsSpan(i * part, Math.Min(part, length - i * part)))
                number = next(random);
        });
        return numbers;
    }
}
