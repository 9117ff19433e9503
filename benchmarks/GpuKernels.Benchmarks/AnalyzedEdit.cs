using System.Collections.Immutable;
using GpuKernels.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Benchmarks;

/// <summary>What an editor does after an edit: it has a file, or the method that has changed, looked at by all analyzers.</summary>
internal static class AnalyzedEdit
{
    /// <param name="compilation">That of the edit.</param>
    /// <param name="tree">The file.</param>
    /// <param name="method">The method; null for all of the file.</param>
    /// <param name="before">An analyzer that runs before.</param>
    /// <param name="measured">Null for ours.</param>
    /// <returns>The milliseconds in the measured analyzer's own callbacks, as Roslyn measures them.</returns>
    public static double Time(
        Compilation compilation, SyntaxTree tree, MethodDeclarationSyntax? method, DiagnosticAnalyzer? before = null,
        DiagnosticAnalyzer? measured = null)
    {
        DiagnosticAnalyzer analyzer = measured ?? new KernelAnalyzer();
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(before is null ? [analyzer] : [before, analyzer], options);
        ImmutableArray<Diagnostic> found =
            analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), method?.Span, CancellationToken.None)
                .GetAwaiter().GetResult();
        // The samples are for newer GPUs than a project without architectures is, and that a kernel is flat is no mistake.
        Diagnostic? mistake = found.FirstOrDefault(diagnostic => !diagnostic.IsSuppressed && diagnostic.Id is not ("GK0050" or "GK0094"));
        if (mistake is not null) throw new InvalidOperationException($"The benchmark's own source has a mistake: {mistake}");
        return analysis.GetAnalyzerTelemetryInfoAsync(
            analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds;
    }
}
