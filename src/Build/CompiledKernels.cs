using System.Collections.Concurrent;
using GpuKernels.Cuda;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Build;

/// <summary>What a compilation of all kernels gave.</summary>
/// <param name="Images">For each kernel, variant and architecture.</param>
/// <param name="Reused">How many of them the last build had made.</param>
/// <param name="Messages">In the compilers' form, in the order of the kernels.</param>
internal sealed record CompiledKernels(
    IReadOnlyDictionary<ImageName, BuiltImage> Images, int Reused, IReadOnlyList<string> Messages, bool HasErrors)
{
    private sealed record Job(KernelToBuild Kernel, string[] Options, ImageName Name);

    /// <summary>Compiles on all processors.</summary>
    public static CompiledKernels Compile(
        IReadOnlyList<KernelToBuild> kernels, BuildTargets targets, Nvrtc nvrtc, CompileOptions options, ImageArchive? last)
    {
        // Lines may have moved where nothing else has changed.
        bool reuses = last is not null && last.Compiler == nvrtc.Version && !options.All && !options.LineInfo;
        ConcurrentDictionary<ImageName, BuiltImage> images = [];
        List<Job> jobs = [];
        foreach (Job job in kernels.SelectMany(kernel => JobsOf(kernel, targets)).DistinctBy(job => job.Name))
        {
            // What a kernel with a budget uses is known where it is compiled.
            if (reuses && job.Kernel.Budget is null && last!.Find(job.Name) is >= 0 and var entry)
                images[job.Name] = new BuiltImage(last.Read(entry), last.SpillBytesOf(entry));
            else jobs.Add(job);
        }
        int reused = images.Count;
        NvrtcResult[] results = new NvrtcResult[jobs.Count];
        Parallel.For(0, jobs.Count, i => results[i] = Compile(jobs[i], nvrtc, options));
        KernelMessages messages = new(nvrtc);
        bool hasErrors = false;
        for (int i = 0; i < jobs.Count; i++)
        {
            if (results[i].Image is { } image)
                images[jobs[i].Name] = new BuiltImage(image, KernelResources.Parse(results[i].Log).SpillBytes);
            messages.Add(jobs[i].Kernel, jobs[i].Options, jobs[i].Name.Target, results[i]);
            hasErrors |= results[i].Image is null | messages.AddExcesses(jobs[i].Kernel, jobs[i].Name.Target, results[i]);
        }
        return new CompiledKernels(images, reused, [.. messages.Lines], hasErrors);
    }

    private static IEnumerable<Job> JobsOf(KernelToBuild kernel, BuildTargets targets) =>
        from target in targets.Targets
        where target.Architecture >= kernel.Architecture
        from options in kernel.Variants
        select new Job(kernel, options, new ImageName(ImageKey.Of(kernel.Source, options), target));

    private static NvrtcResult Compile(Job job, Nvrtc nvrtc, CompileOptions options)
    {
        string target = job.Name.Target.ToString();
        string[] flags = [.. job.Options, KernelResources.Option];
        if (options.LineInfo)
        {
            NvrtcResult lines = nvrtc.Compile(job.Kernel.TextWithLines, job.Kernel.Name, target, [.. flags, "--generate-line-info"]);
            // Its messages have C#'s lines already, and no columns; those of the plain text have both.
            string[] ofPtxas = [.. lines.Log.Split('\n').Where(line => line.StartsWith("ptxas", StringComparison.Ordinal))];
            if (lines.Image is not null) return lines with { Log = string.Join('\n', ofPtxas) };
        }
        NvrtcResult result = nvrtc.Compile(job.Kernel.Text, job.Kernel.Name, target, flags);
        // Where ptxas says what a kernel uses, it does not say that this is too much.
        return result.Image is not null ? result : nvrtc.Compile(job.Kernel.Text, job.Kernel.Name, target, job.Options);
    }
}
