using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

#pragma warning disable RSEXPERIMENTAL006 // Extension blocks came with C# 14; the names are those of the compilers that have them.

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Members of C#'s extension blocks, <c>extension(float x) { public float Squared => x * x; }</c>. One that belongs to a value is a
/// function whose first parameter is the block's, which its body names.
/// </summary>
internal static class ExtensionBlocks
{
    /// <summary>The block's parameter, <c>x</c>; null for static members of a block, and for methods in none.</summary>
    public static IParameterSymbol? Receiver(IMethodSymbol? method) =>
        method is { IsStatic: false, ContainingType: { TypeKind: TypeKind.Extension, ExtensionParameter: { } parameter } }
            ? parameter
            : null;

    /// <summary>The method's parameters, behind the block's.</summary>
    public static IEnumerable<IParameterSymbol> Parameters(IMethodSymbol method) =>
        Receiver(method) is { } receiver ? [receiver, .. method.Parameters] : method.Parameters;

    /// <summary>The static method that C# makes of a member has that member's body, whose names are not its own.</summary>
    /// <exception cref="RejectedException">It is called by its own name, <c>Extensions.get_Squared(v)</c>.</exception>
    public static void CheckCall(IMethodSymbol target, IOperation call)
    {
        if (target is { IsStatic: true, ContainingType: { TypeKind: TypeKind.Class, IsStatic: true } holder } && IsMade(target, holder))
            throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedCall, target.ToDisplayString(), "call it as a member of the value that it extends");
    }

    private static bool IsMade(IMethodSymbol target, INamedTypeSymbol holder) =>
        target.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
        && holder.GetTypeMembers().Any(block => block.TypeKind == TypeKind.Extension && block.DeclaringSyntaxReferences.Any(
            around => around.SyntaxTree == declared.SyntaxTree && around.Span.Contains(declared.Span)));
}
