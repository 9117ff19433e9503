using GpuKernels.Benchmarks.Gpu;
using GpuKernels.CompilerServices;

namespace GpuKernels.Benchmarks.Flat;

/// <summary>
/// Flat kernels launched by a count, against the same in CUDA C with one thread an element, and against the device's own copy. All arrays
/// are made on the GPU.
/// </summary>
internal static class FlatBenchmark
{
    private const int Rounds = 21, SweepRounds = 7, CopyLength = 1 << 28;

    /// <summary>The part of a result that may differ, where two compilers round differently.</summary>
    private const double Tolerance = 1e-4;

    /// <param name="only">The names of kernels, such as <c>FivePoints</c>; without any, all.</param>
    public static int Run(params ReadOnlySpan<string> only)
    {
        using GpuDevice gpu = NeedsGpuException.RequireGpu("flat");
        (CudaModule module, string compiler) = HandWrittenModule.Load(gpu, "flat.cu");
        GpuTimer timer = new(gpu.DefaultStream);
        using FlatMemory own = new(gpu, module);
        GpuArray<float> source = own.Floats(CopyLength), target = own.Floats(CopyLength);
        Table table = new("kernel", "size", "ours GB/s", "by hand GB/s", "ours / by hand", "of the copy", "by hand of the copy", "");
        int wrong = 0;
        foreach (FlatContest flat in FlatContests.All)
        {
            if (only.Length > 0 && !only.Contains(flat.Kernel)) continue;
            using FlatMemory memory = new(gpu, module);
            ClassicContest contest = flat.Make(memory);
            contest.Generated();
            contest.HandWritten();
            double difference = contest.Difference();
            if (difference > Tolerance) wrong++;
            // As many bytes as the kernel reads and writes, where they fit: what it takes to start is a part of both.
            int length = (int)Math.Min(CopyLength, contest.Work / (2 * sizeof(float)));
            using GpuArray<float> part = source.Slice(0, length);
            Statistics[] times = Measure.Interleaved(
                Rounds, () => timer.Time(contest.Generated), () => timer.Time(contest.HandWritten),
                () => timer.Time(() => target.CopyFrom(part)));
            double ours = contest.Work / times[0].Median, byHand = contest.Work / times[1].Median,
                copy = 2.0 * sizeof(float) * length / times[2].Median;
            table.Add(contest.Name, contest.Size, $"{ours / 1e6:F0}", $"{byHand / 1e6:F0}", $"{times[1].Median / times[0].Median:F3}",
                $"{ours / copy:F3}", $"{byHand / copy:F3}", difference == 0 ? "" : $"{difference:E1} of the result differs");
            gpu.Synchronize();
        }
        Console.WriteLine($"{gpu.Description}; by hand: {compiler}; medians of {Rounds} rounds of 5 launches, by CUDA events:");
        table.Print();
        return wrong;
    }

    /// <summary>
    /// Each kernel with other numbers of elements a thread, and of elements that are moved together: what the generator chooses is marked.
    /// </summary>
    public static int Sweep()
    {
        using GpuDevice gpu = NeedsGpuException.RequireGpu("flat --sweep");
        (CudaModule module, _) = HandWrittenModule.Load(gpu, "flat.cu");
        GpuTimer timer = new(gpu.DefaultStream);
        foreach (FlatContest flat in FlatContests.All)
        {
            using FlatMemory memory = new(gpu, module);
            ClassicContest contest = flat.Make(memory);
            KernelHandle kernel = KernelHandles.Find($".{flat.Type}.{flat.Kernel}");
            (int, int) chosen = (kernel.ElementsPerThread, kernel.ElementsTogether);
            foreach ((int elements, int together) in Choices(kernel))
            {
                kernel.SetElements(gpu, elements, together);
                Statistics time = Measure.Interleaved(SweepRounds, () => timer.Time(contest.Generated))[0];
                Console.WriteLine(
                    $"{contest.Name,-14} elements {elements,2} together {together,2}  {contest.Work / time.Median / 1e6,5:F0} GB/s {((elements, together) == chosen ? "*" : "")}");
            }
            kernel.SetElements(gpu, chosen.Item1, chosen.Item2);
            gpu.Synchronize();
        }
        return 0;
    }

    private static IEnumerable<(int Elements, int Together)> Choices(KernelHandle kernel)
    {
        int most = kernel.ElementsTogether;
        if (kernel.HasRows)
        {
            foreach (int rows in (int[])[1, 2, 4, 8])
            {
                yield return (rows, 1);
                if (most > 1) yield return (rows, most);
            }
            yield break;
        }
        foreach (int elements in (int[])[1, 2, 4, 8, 16])
        {
            if (elements <= 8 || most > 1) yield return (elements, 1);
        }
        for (int together = Math.Max(2, most / 4); most > 1 && together <= most; together *= 2)
        {
            for (int times = 1; times <= 4; times *= 2) yield return (together * times, together);
        }
    }
}
