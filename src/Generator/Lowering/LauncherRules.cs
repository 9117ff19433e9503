using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>Decides whether a launcher of a kernel would compile, were it only to throw.</summary>
internal static class LauncherRules
{
    /// <summary>The mistakes that a launcher would repeat as an error in generated code.</summary>
    private static readonly ImmutableHashSet<string> Repeated = ImmutableHashSet.Create(
        DiagnosticDescriptors.ContainingTypeNotPartial.Id,
        DiagnosticDescriptors.UnsupportedParameter.Id,
        DiagnosticDescriptors.GenericKernel.Id,
        DiagnosticDescriptors.KernelNotMethod.Id,
        DiagnosticDescriptors.LaunchNameCollision.Id,
        DiagnosticDescriptors.FileLocalType.Id);

    public static bool CanDeclare(IMethodSymbol kernel, ImmutableArray<Diagnostic> diagnostics) =>
        !diagnostics.Any(diagnostic => Repeated.Contains(diagnostic.Id)) && !kernel.Parameters.Any(HasUnknownType);

    private static bool HasUnknownType(IParameterSymbol parameter) =>
        (parameter.Type.ElementOf() ?? parameter.Type).TypeKind == TypeKind.Error;
}
