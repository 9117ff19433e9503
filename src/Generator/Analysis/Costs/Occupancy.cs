using GpuKernels.Build;
using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Costs;

/// <summary>
/// Kernels that leave room on a multiprocessor for few threads at a time, too few to work while others wait for memory, since each thread
/// uses many registers or each block much shared memory. That is seen in machine code, so it is said of what the last build has made.
/// </summary>
internal static class Occupancy
{
    public const string Id = "GK0090";

    /// <summary>In percent.</summary>
    public const int UsualMinimum = 25;

    private const int Registers = 64 * 1024;

    /// <summary>What a launch asks for is not known: so nothing is said where one of these sizes does better.</summary>
    private static readonly int[] usualBlocks = [64, 128, 192, 256, 384, 512, 768, 1024];

    /// <param name="Blocks">That run at a time.</param>
    /// <param name="Percent">How many of the warps that a multiprocessor has room for they are.</param>
    private sealed record Best(KernelUsage Usage, Multiprocessor Multiprocessor, int Threads, int SharedBytes, int Blocks, int Percent);

    /// <param name="name">The kernel's in C#.</param>
    /// <param name="kernel">As it is compiled.</param>
    /// <param name="usages">Of the kernel by this name in the last build, for each architecture.</param>
    /// <param name="minimum">In percent.</param>
    /// <param name="isThis">Whether machine code was compiled from the kernel as it is now; asked only where there is something to
    /// say.</param>
    public static Finding? Find(string name, Kernel kernel, IEnumerable<KernelUsage> usages, int minimum, Func<KernelUsage, bool> isThis)
    {
        Best? worst = usages.Select(usage => BestOf(kernel, usage)).OfType<Best>().Where(best => best.Percent < minimum)
            .OrderBy(best => best.Percent).ThenBy(best => best.Usage.Architecture).FirstOrDefault();
        return worst is not null && isThis(worst.Usage) ? Describe(name, kernel, worst, minimum) : null;
    }

    /// <summary>Null where not even one block fits, which is another mistake.</summary>
    private static Best? BestOf(Kernel kernel, KernelUsage usage)
    {
        Multiprocessor multiprocessor = Multiprocessor.Of(usage.Architecture);
        // Large shared arrays are the launch's, and machine code does not know their size.
        int shared = Math.Max(usage.SharedBytes, SharedMemory.IsDynamic(kernel) ? (int)SharedMemory.StaticBytes(kernel) : 0);
        int[] blocks = kernel.Bounds is { MaxThreads: var most } ? [.. usualBlocks.Where(threads => threads < most), most] : usualBlocks;
        return blocks.Select(threads => (Threads: threads, Blocks: multiprocessor.Blocks(threads, usage.Registers, shared)))
            .Where(size => size.Blocks > 0)
            .Select(size =>
                new Best(usage, multiprocessor, size.Threads, shared, size.Blocks,
                    (int)(100 * multiprocessor.Occupancy(size.Blocks, size.Threads))))
            .OrderByDescending(best => best.Percent).FirstOrDefault();
    }

    private static Finding Describe(string name, Kernel kernel, Best best, int minimum)
    {
        bool isByRegisters = best.Multiprocessor.Blocks(
            best.Threads, best.Usage.Registers, 0) <= best.Multiprocessor.Blocks(best.Threads, 1, best.SharedBytes);
        string reason = isByRegisters ? $"each thread uses {best.Usage.Registers} of {Registers} registers"
            : $"each block uses {best.SharedBytes} of {best.Multiprocessor.SharedBytes} bytes of shared memory";
        string advice = isByRegisters ? $"keep fewer values at a time, or let the compiler use fewer registers by [LaunchBounds({best.Threads}, {Wanted(best, minimum)})]"
            : "use smaller shared arrays";
        return new(Id, kernel, [], name, best.Percent, minimum, $"sm_{best.Usage.Architecture}", best.Blocks, best.Threads, reason, advice);
    }

    /// <summary>The blocks that the minimum takes.</summary>
    private static int Wanted(Best best, int minimum)
    {
        int blocks = best.Blocks;
        while (100 * best.Multiprocessor.Occupancy(blocks, best.Threads) < minimum)
            blocks++;
        return blocks;
    }
}
