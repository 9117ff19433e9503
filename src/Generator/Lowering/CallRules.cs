using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Library;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>Which methods of the compilation a kernel may call.</summary>
internal static class CallRules
{
    /// <exception cref="RejectedException">The method cannot be called from a kernel.</exception>
    public static void Check(IMethodSymbol target, IOperation operation, LoweringContext context)
    {
        if (Explain(target, context) is { } instead)
            throw Rejection.Of(operation, DiagnosticDescriptors.UnsupportedCall, NameOf(target), instead);
        if (context.Library.HasCode(target))
            return;
        if (context.Library.IsForeign(target))
            throw LibraryImports.Missing(target, operation);
        if (SymbolNames.BodySyntax(target, context.Cancellation) is null && !SymbolNames.IsPrimaryConstructor(target, context.Cancellation))
            throw Rejection.Of(operation, DiagnosticDescriptors.CallWithoutSource, NameOf(target));
    }

    private static string NameOf(IMethodSymbol target) => target.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static string? Explain(IMethodSymbol target, LoweringContext context) => target switch
    {
        { MethodKind: MethodKind.DelegateInvoke or MethodKind.FunctionPointerSignature } => "call a static method by its name",
        { IsAsync: true } => "write a method that is not async",
        { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true } => "call the method of a concrete type",
        { IsStatic: false, ContainingType: { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: true } type } =>
            context.Types.Explain(type),
        {
            IsStatic: false, MethodKind: not (MethodKind.LocalFunction
            or MethodKind.AnonymousFunction), ContainingType.TypeKind: not (TypeKind.Struct or TypeKind.Extension)
        } =>
            "make it static, or a method of a struct",
        _ => null,
    };
}
