using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A method that returns a reference, or a ref struct, is lowered where it is called, since no pointer can say which place it is: after
/// <c>ref float cell = ref At(m, row, column);</c>, <c>cell</c> is <c>m[cellIndex]</c>. So is one that waits for other threads, since the
/// CPU form splits kernels at barriers, and so has to see them.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>The methods that are being lowered inside of this one.</summary>
    private readonly HashSet<MethodInstance> inlined = [];

    private bool MustInline(IMethodSymbol target) =>
        target.RefKind != RefKind.None || ReturnsRefStruct(target)
        || isKernelMethod && !context.IsKernel(target) && !target.Parameters.Any(parameter => IsDelegate(parameter.Type))
            && context.Barriers.IsIn(target);

    private Expression Inline(IMethodSymbol target, IOperation call, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments)
    {
        CallRules.Check(target, call, context);
        MethodInstance instance = InstanceOf(target);
        CapturesOf(instance, call);
        if (arguments.FirstOrDefault(argument => IsDelegate(argument.Parameter!.Type)) is { } function)
            throw UnknownDelegate(function);
        Expression[] operands = LowerOperands(target, receiver, arguments);
        return LowerInside(instance, call, () =>
        {
            IOperation body = BodyOperation() ?? throw Rejection.Silent(call);
            BindOperands(body, operands, call);
            return LowerInlinedBody(body, call);
        });
    }

    /// <summary>Lowers another method's body in the place of its call, with that method's types and its own <c>this</c>.</summary>
    private Expression LowerInside(MethodInstance instance, IOperation call, Func<Expression> lower)
    {
        if (!inlined.Add(instance))
        {
            throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedExpression,
                $"'{instance.Definition.Name}', which {Reason(instance.Definition)} and calls itself",
                instance.Definition.RefKind != RefKind.None ? "return an index" : "use a loop");
        }
        (IMethodSymbol caller, Expression? callerSelf, bool callerMayWrite) = (method, self, isSelfWritable);
        TypeArguments callerTypes = context.Types.Arguments;
        try
        {
            method = instance.Definition.PartialImplementationPart ?? instance.Definition;
            context.Types.Arguments = instance.Types;
            return lower();
        }
        finally
        {
            inlined.Remove(instance);
            ForgetVariables(method);
            (method, self, isSelfWritable, context.Types.Arguments) = (caller, callerSelf, callerMayWrite, callerTypes);
        }
    }

    private void BindOperands(IOperation body, Expression[] operands, IOperation call)
    {
        IParameterSymbol[] own = [.. ExtensionBlocks.Parameters(method)];
        int offset = operands.Length - own.Length;
        if (offset > 0)
            (self, isSelfWritable) = (BindOperand("self", operands[0], call), operands[0] is AddressOfExpression);
        HashSet<ISymbol> assigned = Assigned(body);
        for (int i = 0; i < own.Length; i++)
            BindParameter(own[i], operands[offset + i], assigned.Contains(own[i]), call);
    }

    private void BindParameter(IParameterSymbol parameter, Expression operand, bool isAssigned, IOperation call)
    {
        if (isAssigned && operand is RefStructExpression view)
        {
            places[parameter] = DeclareRefStruct(parameter.Name, view.Struct, view);
        }
        else if (isAssigned && operand is not AddressOfExpression)
        {
            Variable variable = variables[parameter] = new(nextId++, parameter.Name, operand.Type);
            sink.Add(new DeclareStatement(variable, operand));
        }
        else
        {
            places[parameter] = BindOperand(parameter.Name, operand, call);
        }
    }

    private Expression BindOperand(string name, Expression operand, IOperation call) => operand is AddressOfExpression address
        ? Fix(address.Place, name, call)
        : FixValue(operand, name, call, guard: null);

    /// <summary>Statements, and at most one <c>return</c>, behind them.</summary>
    private Expression LowerInlinedBody(IOperation body, IOperation call)
    {
        List<IOperation> statements = body is IBlockOperation block ? [.. block.Operations] : [body];
        IReturnOperation? result = statements.LastOrDefault() as IReturnOperation;
        int returns = body.Descendants().Count(operation => operation is IReturnOperation && IsOwn(operation, body));
        if (returns != (result is null ? 0 : 1) || result?.ReturnedValue is null != method.ReturnsVoid)
            throw ReturnsEarly(call);
        LowerStatements(statements.Where(statement => statement != result));
        if (result?.ReturnedValue is not { } value)
            return new DefaultExpression(VoidType.Instance);
        if (method.RefKind == RefKind.None)
            return ReturnsRefStruct(method)
                ? FixValue(LowerExpression(value), method.Name, body, guard: null)
                : Keep(LowerExpression(value));
        return Fix(LowerReferred(value), method.MethodKind == MethodKind.PropertyGet ? "item" : method.Name, body);
    }

    private RejectedException ReturnsEarly(IOperation call)
    {
        (string what, string advice) = method.RefKind != RefKind.None ? (" in several places", "choose it with c ? ref a : ref b, and return it once at the end")
            : ReturnsRefStruct(method) ? (" in several places", "choose it with c ? a : b, and return it once at the end")
            : (" and returns early", "put what follows into an else, and return once at the end");
        return Rejection.Of(call, DiagnosticDescriptors.UnsupportedExpression, $"'{method.Name}', which {Reason(method)}{what}", advice);
    }

    /// <summary>Why a method is inlined.</summary>
    private string Reason(IMethodSymbol callee) =>
        callee.RefKind != RefKind.None
            ? "returns a reference"
            : ReturnsRefStruct(callee) ? "returns a ref struct" : "waits for other threads";

    /// <summary>The next call has variables of its own.</summary>
    private void ForgetVariables(IMethodSymbol callee)
    {
        ISymbol[] own = [.. variables.Keys.Concat(places.Keys)
            .Where(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, callee)
                || SymbolEqualityComparer.Default.Equals(symbol, ExtensionBlocks.Receiver(callee)))];
        foreach (ISymbol symbol in own)
        {
            variables.Remove(symbol);
            places.Remove(symbol);
        }
    }

    /// <summary>False for what stands in a local function of the body.</summary>
    private static bool IsOwn(IOperation operation, IOperation body)
    {
        for (IOperation? around = operation.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is ILocalFunctionOperation or IAnonymousFunctionOperation)
                return false;
        }
        return true;
    }
}
