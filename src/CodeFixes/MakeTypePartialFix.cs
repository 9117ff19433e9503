using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace GpuKernels.CodeFixes;

/// <summary>GK0002: <c>static class Kernels</c> becomes <c>static partial class Kernels</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeTypePartialFix)), Shared]
public sealed class MakeTypePartialFix() : AddModifierFix(DiagnosticDescriptors.ContainingTypeNotPartial)
{
    private protected override string Title => "Make the type partial";

    private protected override DeclarationModifiers Add(DeclarationModifiers modifiers) => modifiers.WithPartial(true);
}
