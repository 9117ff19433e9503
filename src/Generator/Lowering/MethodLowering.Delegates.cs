using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A GPU has no delegates, but where it is known which function one is, a call of it is a call of that function. A lambda is known
/// in the local that is declared with it, and in the method that it is passed to, which gets an instance for this lambda.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>Which function each local and parameter of a delegate type is.</summary>
    private ImmutableDictionary<ISymbol, MethodInstance> delegates;

    private static bool IsDelegate(ITypeSymbol? type) => type?.TypeKind == TypeKind.Delegate;

    /// <summary><c>Func&lt;float, float> f = x => x * a;</c> makes no variable: f is a name for the lambda.</summary>
    private void DeclareDelegate(ILocalSymbol local, IOperation? initializer, IOperation declarator)
    {
        MethodInstance function = (initializer is null ? null : FunctionOf(initializer))
            ?? throw UnknownDelegate(initializer ?? declarator);
        delegates = delegates.SetItem(local, function);
    }

    private Expression LowerDelegateCall(IInvocationOperation invocation, bool isUsed)
    {
        MethodInstance function = FunctionOf(invocation.Instance!) ?? throw UnknownDelegate(invocation.Instance!);
        if (function.Definition is { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true }
            && !context.Library.HasCode(function.Definition))
            return LowerIntrinsic(invocation, function.Types.Close(function.Definition));
        CallRules.Check(function.Definition, invocation, context);
        return Call(Bind(function, invocation.Arguments), invocation, LowerArguments(null, invocation.Arguments), isUsed);
    }

    /// <summary>The instance of a method for the functions that are passed to it.</summary>
    private MethodInstance Bind(MethodInstance instance, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments.Where(argument => IsDelegate(argument.Parameter!.Type)))
        {
            IMethodSymbol definition = instance.Definition.PartialImplementationPart ?? instance.Definition;
            MethodInstance function = FunctionOf(argument.Value) ?? throw UnknownDelegate(argument.Value);
            instance = instance with
            {
                Delegates = instance.Delegates.SetItem(
                definition.Parameters[argument.Parameter!.Ordinal], function)
            };
        }
        return instance;
    }

    /// <summary>The function that an expression of a delegate type is; null where it may be more than one.</summary>
    private MethodInstance? FunctionOf(IOperation value) => value switch
    {
        IDelegateCreationOperation creation => FunctionOf(creation.Target),
        IConversionOperation { OperatorMethod: null } conversion => FunctionOf(conversion.Operand),
        IAnonymousFunctionOperation lambda => new(lambda.Symbol, context.Types.Arguments, delegates),
        IMethodReferenceOperation { Method: { IsStatic: true } or { MethodKind: MethodKind.LocalFunction } } reference =>
            InstanceOf(Resolve(reference.Method, reference.ConstrainedToType)),
        ILocalReferenceOperation reference when delegates.TryGetValue(reference.Local, out MethodInstance? known) => known,
        IParameterReferenceOperation reference when delegates.TryGetValue(reference.Parameter, out MethodInstance? known) => known,
        _ => null,
    };

    private MethodInstance InstanceOf(IMethodSymbol method) => MethodInstance.Of(method, context.Types.Arguments, delegates);

    private RejectedException UnknownDelegate(IOperation operation) =>
        // Where a local is no known function, its declaration has said so.
        operation.Type is { TypeKind: TypeKind.Error }
            || operation is ILocalReferenceOperation { Local: var local } && !delegates.ContainsKey(local)
        ? Rejection.Silent(operation)
        : Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression, "a delegate that is not known at build time",
            "declare a local with its lambda, pass the lambda to the method that calls it, or use a struct with a method");
}
