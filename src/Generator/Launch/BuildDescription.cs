using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cuda;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// Writes what a build program has to know of a kernel to compile its text ahead, as a constant beside the text: both are read from the
/// assembly's metadata, where nothing has to be run. One fact a line:
/// <code>
/// kernel Kernels.Saxpy
/// strict
/// overlap
/// flat 16 8
/// architecture 90
/// specialize GK_SPECIALIZE_n_2 int 0x10 0x20
/// budget registers 64
/// </code>
/// </summary>
internal static class BuildDescription
{
    /// <param name="kernel">As it was lowered.</param>
    /// <param name="mayOverlap">True where launches may ask for the variant whose pointers overlap.</param>
    /// <param name="budget">What its machine code may use.</param>
    public static string Of(Kernel kernel, bool mayOverlap, KernelBudget? budget = null)
    {
        List<string> facts = [$"kernel {kernel.Name}"];
        if (kernel.IsStrict)
            facts.Add("strict");
        if (mayOverlap)
            facts.Add("overlap");
        if (FlatKernel.Find(kernel) is { } flat)
            facts.Add(string.Format(CultureInfo.InvariantCulture, flat.Width > 1 ? "flat {0} {1}" : "flat {0}", flat.Elements, flat.Width));
        if (ArchitectureNeeds.Find(kernel) is { } need)
            facts.Add($"architecture {need.Architecture.ToString(CultureInfo.InvariantCulture)}");
        foreach (SpecializedParameter specialized in kernel.Specialized)
        {
            Variable parameter = kernel.Parameters[specialized.Id];
            string values = string.Concat(specialized.Values.Select(bits => $" 0x{bits:x}"));
            facts.Add($"specialize {CudaNames.Macro(parameter)} {parameter.Type}{values}");
        }
        if (SharedMemory.IsDynamic(kernel))
            facts.Add($"dynamic {SharedMemory.StaticBytes(kernel).ToString(CultureInfo.InvariantCulture)}");
        facts.AddRange(Facts(budget, kernel));
        return string.Join("\n", facts);
    }

    private static IEnumerable<string> Facts(KernelBudget? budget, Kernel kernel)
    {
        if (budget is null)
            return [];
        (string Fact, long Value)[] facts =
        [
            ("budget registers", budget.MaxRegisters), ("budget shared", budget.MaxSharedBytes), ("budget blocks", budget.MinBlocks),
            ("threads", kernel.Bounds?.MaxThreads ?? 0),
        ];
        return facts.Where(fact => fact.Value != 0).Select(fact => $"{fact.Fact} {fact.Value.ToString(CultureInfo.InvariantCulture)}")
            .Concat(budget.NoSpills ? ["budget spills 0"] : []);
    }

    /// <summary>A launcher asks for it where two arrays share memory and one of them is written.</summary>
    public static bool MayOverlap(IEnumerable<Kernel> instances) => instances.Any(kernel =>
    {
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        int[] arrays = [.. Enumerable.Range(0, uses.Count)
            .Where(i => kernel.Parameters[i] is { Type: SpanType } span && kernel.ConstantLength(span) == 0)];
        return arrays.Length > 1 && arrays.Any(i => uses[i].HasFlag(SpanUse.Write));
    });
}
