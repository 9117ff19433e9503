using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A kernel that was refused without a diagnostic of ours. That is right where C# itself has an error in what the kernel
/// reaches; else it is a mistake of the generator, and nobody is to search for a kernel that is missing without a word.
/// </summary>
/// <param name="Problem">What went wrong in the generator, if that is known.</param>
/// <param name="Reached">The kernel, and the methods that it calls.</param>
internal sealed record SilentRefusal(string? Problem, IReadOnlyList<IMethodSymbol> Reached)
{
    /// <summary>Null where C# has an error, which says what is wrong.</summary>
    public Diagnostic? Explain(Compilation compilation, CancellationToken cancellation)
    {
        // Most errors stand in the methods themselves; looking for others binds the whole compilation.
        bool isExplained = Reached.SelectMany(method => method.DeclaringSyntaxReferences)
            .Any(reference => HasError(reference, compilation, cancellation))
            || compilation.GetDiagnostics(cancellation).Any(IsError);
        string problem = (Problem ?? "it was refused without a reason").Replace('\n', ' ');
        return isExplained
            ? null
            : Diagnostic.Create(DiagnosticDescriptors.InternalError, Reached[0].Locations[0], Reached[0].Name, problem);
    }

    private static bool HasError(SyntaxReference reference, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(reference.SyntaxTree).GetDiagnostics(reference.Span, cancellation).Any(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
