using GpuKernels.Build;
using GpuKernels.Cuda.Images;
using GpuKernels.Tool.Assemblies;

namespace GpuKernels.Tool.Commands;

/// <summary>One function of a kernel for one architecture, and what it costs.</summary>
/// <param name="Kernel">C#'s name.</param>
/// <param name="EntryPoint">The function's name in the device code, by which overloads differ.</param>
/// <param name="Form">Which of its functions.</param>
/// <param name="Target">What the code is for; null where there is none.</param>
/// <param name="Cost">Null for PTX, which costs what the driver makes of it, and where there is no code.</param>
/// <param name="IsDamaged">True for machine code that cannot be read.</param>
internal sealed record KernelRow(
    string Kernel, string EntryPoint, string Form, ImageTarget? Target, KernelCost? Cost, bool IsDamaged = false)
{
    /// <param name="assembly">Which has the kernels.</param>
    /// <param name="gpu">The GPU whose code is wanted; null for that of all.</param>
    /// <param name="threads">Of a block; 0 for the kernel's own.</param>
    /// <param name="all">True for all functions of a kernel.</param>
    public static IEnumerable<KernelRow> Of(BuiltAssembly assembly, Gpu? gpu, int threads, bool all) =>
        from kernel in assembly.Kernels.OrderBy(kernel => kernel.Name, StringComparer.Ordinal)
        from form in KernelForm.Of(kernel).Take(all ? int.MaxValue : 1)
        from row in Of(assembly.Images, kernel, form, gpu, threads)
        select row;

    private static IEnumerable<KernelRow> Of(ImageArchive? images, KernelToBuild kernel, KernelForm form, Gpu? gpu, int threads)
    {
        ImageKey key = form.KeyOf(kernel);
        int[] entries = images is null ? []
            : gpu is null ? [.. Enumerable.Range(0, images.Count).Where(i => images.KeyOf(i) == key)
                .OrderBy(i => images.TargetOf(i).Kind == ImageKind.Ptx)]
            : [.. new[] { images.FindBest(key, gpu.Architecture) }.Where(entry => entry >= 0)];
        return entries.Length == 0 ? [new KernelRow(kernel.Name, kernel.EntryPoint, form.Name, null, null)]
            : entries.Select(entry => Of(images!, entry, kernel, form, gpu, threads));
    }

    private static KernelRow Of(ImageArchive images, int entry, KernelToBuild kernel, KernelForm form, Gpu? gpu, int threads)
    {
        ImageTarget target = images.TargetOf(entry);
        KernelRow row = new(kernel.Name, kernel.EntryPoint, form.Name, target, null);
        if (target.Kind == ImageKind.Ptx) return row;
        if (Cubin.Read(images.Read(entry), kernel.EntryPoint, target.Architecture) is not { } use) return row with { IsDamaged = true };
        CubinUse all = use with { SharedBytes = Math.Max(use.SharedBytes, kernel.DynamicBytes) };
        // The size of the blocks of launches by a count is not the caller's.
        return row with
        {
            Cost = KernelCost.Of(
            all, images.SpillBytesOf(entry), gpu?.Architecture ?? target.Architecture, form.IsFlat ? 0 : threads)
        };
    }
}

/// <summary>What machine code uses, and how much of a multiprocessor blocks of a size fill.</summary>
/// <param name="Use">Of registers and memory.</param>
/// <param name="SpillBytes">Of a thread, kept in memory because there are too few registers.</param>
/// <param name="Threads">Of a block.</param>
/// <param name="Blocks">How many of them a multiprocessor runs at a time.</param>
/// <param name="Occupancy">How much of its room for warps they take, from 0 to 1.</param>
internal sealed record KernelCost(CubinUse Use, int SpillBytes, int Threads, int Blocks, double Occupancy)
{
    private const int UsualThreads = 256;

    public static KernelCost Of(CubinUse use, int spillBytes, int architecture, int threads)
    {
        if (threads == 0) threads = use.MaxThreads > 0 ? use.MaxThreads : UsualThreads;
        Multiprocessor multiprocessor = Multiprocessor.Of(architecture);
        bool fits = use.MaxThreads == 0 || threads <= use.MaxThreads;
        int blocks = fits ? multiprocessor.Blocks(threads, use.Registers, use.SharedBytes) : 0;
        return new KernelCost(use, spillBytes, threads, blocks, multiprocessor.Occupancy(blocks, threads));
    }
}
