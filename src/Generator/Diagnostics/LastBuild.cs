using System.Globalization;
using GpuKernels.Build;
using GpuKernels.Generator.Analysis.Costs;
using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Cuda;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>What the last build of the project has found out about its kernels, from the file that it left.</summary>
internal sealed class LastBuild
{
    private const string Minimum = "gpukernels_minimum_occupancy";

    /// <summary>The text is read again only where it is another.</summary>
    private static readonly OncePer<SourceText, ILookup<string, KernelUsage>> texts = new(Read);

    private static readonly SourceText nothing = SourceText.From("");

    private readonly ILookup<string, KernelUsage> usages;
    private readonly AnalyzerConfigOptionsProvider options;

    private LastBuild(ILookup<string, KernelUsage> usages, AnalyzerConfigOptionsProvider options) =>
        (this.usages, this.options) = (usages, options);

    /// <summary>Nothing is known where the project was never built, or without NVRTC.</summary>
    public static LastBuild Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        AdditionalText? file = options.AdditionalFiles.FirstOrDefault(
            file => file.Path.EndsWith(KernelUsage.FileEnding, StringComparison.Ordinal));
        return new(texts[file?.GetText(cancellation) ?? nothing], options.AnalyzerConfigOptionsProvider);
    }

    private static ILookup<string, KernelUsage> Read(SourceText text) =>
        text.Lines.Select(line => KernelUsage.TryParse(line.ToString())).OfType<KernelUsage>().ToLookup(usage => usage.EntryPoint);

    /// <param name="kernel">As it is lowered.</param>
    /// <param name="method">In a file for which <c>.editorconfig</c> may say which occupancy is enough.</param>
    public IEnumerable<Finding> Find(Kernel kernel, IMethodSymbol method)
    {
        if (!usages.Contains(kernel.EntryPoint))
            return [];
        string? hash = null;
        bool isThis(KernelUsage usage) => usage.Text == (hash ??= KernelUsage.HashOf(CudaEmitter.Emit(kernel)));
        return Occupancy.Find(
            method.Name, kernel, usages[kernel.EntryPoint], MinimumOf(method.Locations[0].SourceTree), isThis) is { } finding
                ? [finding]
                : [];
    }

    private int MinimumOf(SyntaxTree? tree) => tree is not null && options.GetOptions(tree).TryGetValue(Minimum, out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int minimum) ? minimum : Occupancy.UsualMinimum;
}
