using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Launches;

/// <summary>
/// GK0088: a kernel's own method called where only the host can be, which is known by what no kernel and no helper of one has.
/// </summary>
internal static class HostCallRules
{
    public static Diagnostic? Check(IInvocationOperation call, ISymbol containing) =>
        IsCertainlyHost(call, containing)
            ? Diagnostic.Create(DiagnosticDescriptors.KernelCalledDirectly, call.Syntax.GetLocation(), call.TargetMethod.Name)
            : null;

    /// <summary>Not in a lambda: who runs it is not known, and <c>PlainExecution.Run</c> runs it as threads of a block.</summary>
    private static bool IsCertainlyHost(IInvocationOperation call, ISymbol containing)
    {
        if (call.Syntax.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            return false;
        bool passesArray = call.Arguments.Any(argument =>
            argument.Value is IConversionOperation { Operand: not IFieldReferenceOperation and { Type.TypeKind: TypeKind.Array } });
        bool isTopLevel = call.Syntax.Ancestors().Any(node => node is GlobalStatementSyntax);
        bool isAsync = containing is IMethodSymbol { IsAsync: true };
        bool isOfObject = containing is { IsStatic: false, ContainingType.TypeKind: TypeKind.Class };
        return passesArray || isTopLevel || isAsync || isOfObject;
    }
}
