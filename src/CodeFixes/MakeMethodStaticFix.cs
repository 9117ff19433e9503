using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace GpuKernels.CodeFixes;

/// <summary>GK0001: <c>public void Saxpy(…)</c> becomes <c>public static void Saxpy(…)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeMethodStaticFix)), Shared]
public sealed class MakeMethodStaticFix() : AddModifierFix(DiagnosticDescriptors.KernelNotStatic)
{
    private protected override string Title => "Make the kernel static";

    private protected override DeclarationModifiers Add(DeclarationModifiers modifiers) => modifiers.WithIsStatic(true);
}
