using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>Makes a diagnostic of what an analysis of the IR has found: nodes become spans of the source.</summary>
internal static class FindingReports
{
    /// <summary>Longer texts are not shown in a message.</summary>
    private const int LongestText = 60;

    public static Diagnostic Describe(Finding finding, NodeOrigins origins, IMethodSymbol kernel)
    {
        DiagnosticDescriptor descriptor = DiagnosticDescriptors.All.First(descriptor => descriptor.Id == finding.Id);
        Location[] related = [.. finding.Related.Select(node => origins.Of(node)?.GetLocation()).OfType<Location>()];
        // What is in another assembly is shown where the nearest thing of this one is.
        SyntaxNode? syntax = finding.Within.Prepend(finding.Node).Select(origins.Of).FirstOrDefault(found => found is not null);
        Location location = syntax?.GetLocation() ?? related.FirstOrDefault() ?? kernel.Locations[0];
        return Diagnostic.Create(descriptor, location, related, [.. finding.Arguments.Select(argument => Show(argument, origins))]);
    }

    private static object Show(object argument, NodeOrigins origins) => argument switch
    {
        Expression expression when origins.Of(expression)?.ToString() is { Length: <= LongestText } text && text.IndexOf('\n') < 0 => text,
        Expression expression => ExpressionPrinter.Print(expression),
        _ => argument,
    };
}
