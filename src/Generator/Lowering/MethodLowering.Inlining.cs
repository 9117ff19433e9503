using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A method that returns a reference is lowered where it is called, since no pointer can say which place it is: after
/// <c>ref float cell = ref At(m, row, column);</c>, <c>cell</c> is <c>m[cellIndex]</c>.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>The methods that are being lowered inside of this one.</summary>
    private readonly HashSet<MethodInstance> inlined = [];

    private Expression Inline(IMethodSymbol target, IOperation call, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments)
    {
        CallRules.Check(target, call, context);
        CapturesOf(target, call);
        Expression[] operands = LowerOperands(target, receiver, arguments);
        MethodInstance instance = MethodInstance.Of(target, context.Types.Arguments);
        if (!inlined.Add(instance))
            throw Rejection.Of(call, DiagnosticDescriptors.RecursiveCall, target.Name);
        (IMethodSymbol caller, Expression? callerSelf, bool callerMayWrite) = (method, self, isSelfWritable);
        TypeArguments callerTypes = context.Types.Arguments;
        try
        {
            method = instance.Definition.PartialImplementationPart ?? instance.Definition;
            context.Types.Arguments = instance.Types;
            IOperation body = BodyOperation() ?? throw Rejection.Silent(call);
            BindOperands(body, operands, call);
            return LowerReferenceBody(body, call);
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
        int offset = operands.Length - method.Parameters.Length;
        if (offset > 0)
            (self, isSelfWritable) = (BindOperand("self", operands[0], call), operands[0] is AddressOfExpression);
        HashSet<ISymbol> assigned = Assigned(body);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Expression operand = operands[offset + parameter.Ordinal];
            if (operand is not AddressOfExpression && assigned.Contains(parameter))
            {
                Variable variable = variables[parameter] = new(nextId++, parameter.Name, operand.Type);
                sink.Add(new DeclareStatement(variable, operand));
            }
            else
            {
                places[parameter] = BindOperand(parameter.Name, operand, call);
            }
        }
    }

    private Expression BindOperand(string name, Expression operand, IOperation call) => operand is AddressOfExpression address
        ? Fix(address.Place, name, call)
        : FixValue(operand, name, call, guard: null);

    /// <summary>Statements, then one <c>return ref</c>.</summary>
    private Expression LowerReferenceBody(IOperation body, IOperation call)
    {
        IOperation[] statements = body is IBlockOperation block ? [.. block.Operations] : [body];
        int returns = body.Descendants().Count(operation => operation is IReturnOperation && IsOwn(operation, body));
        if (returns != 1 || statements[statements.Length - 1] is not IReturnOperation { ReturnedValue: { } value })
        {
            throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedExpression, $"'{method.Name}', which returns a reference in several places",
                "choose it with c ? ref a : ref b, and return it once at the end");
        }
        LowerStatements(statements.Take(statements.Length - 1));
        return Fix(LowerReferred(value), method.MethodKind == MethodKind.PropertyGet ? "item" : method.Name, body);
    }

    /// <summary>The next call has variables of its own.</summary>
    private void ForgetVariables(IMethodSymbol callee)
    {
        ISymbol[] own = [.. variables.Keys.Concat(places.Keys)
            .Where(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, callee))];
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
