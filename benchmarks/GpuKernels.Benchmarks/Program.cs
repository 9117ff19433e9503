using GpuKernels;
using GpuKernels.Benchmarks;
using GpuKernels.Benchmarks.Flat;

const int Failure = 1, NotUnderstood = 2, NeedsGpu = 3;

try
{
    switch (args)
    {
        case ["launch"]: return LaunchBenchmark.Run();
        case ["graph"]: return GraphBenchmark.Run();
        case ["runtime"]: return RuntimeBenchmark.Run();
        case ["runtime", "--soak", .. string[] rest] when rest.Length <= 1: return SoakBenchmark.Run(rest);
        case ["copies"]: return CopiesBenchmark.Run();
        case ["collectives"]: return CollectiveBenchmark.Run();
        case ["kernels"]: return KernelBenchmarks.Run();
        case ["classics"]: return ClassicBenchmarks.Run();
        case ["flat"]: return FlatBenchmark.Run();
        case ["flat", "--only", .. string[] kernels]: return FlatBenchmark.Run(kernels);
        case ["flat", "--sweep"]: return FlatBenchmark.Sweep();
        case ["cpu", .. string[] rest]: return CpuBenchmarks.Run(rest);
        case ["typing"]: return TypingBenchmark.Run();
        case ["analysis"]: return AnalysisBenchmark.Run();
        case ["analysis", "--corpus"]: return CorpusAnalysis.Run();
        default:
            Console.Error.WriteLine(
                "usage: GpuKernels.Benchmarks launch|graph|runtime [--soak [CYCLES]]|copies|collectives|kernels|classics|flat [--sweep | --only KERNEL ...]|cpu|typing|analysis [--corpus]");
            return NotUnderstood;
    }
}
catch (NeedsGpuException error)
{
    Console.Error.WriteLine(error.Message);
    return NeedsGpu;
}
catch (GpuException error)
{
    Console.Error.WriteLine(error.Message);
    return Failure;
}
