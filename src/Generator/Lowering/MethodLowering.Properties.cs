using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>Assignments to properties and indexers whose setter has a body: calls, with the new value as last argument.</summary>
internal sealed partial class MethodLowering
{
    /// <summary>The setter with a body that an assignment to a property calls; null for fields behind automatic properties.</summary>
    private IMethodSymbol? FindSetter(IPropertyReferenceOperation reference) =>
        (reference.Instance?.Type.SpanElement(out _) is null || ExtensionBlocks.Receiver(reference.Property.SetMethod) is not null)
        && Resolve(reference).SetMethod is { } setter
        && HasBody(setter)
            ? setter
            : null;

    /// <summary>False for an accessor that only reads or writes the field of its property.</summary>
    private bool HasBody(IMethodSymbol accessor) =>
        SymbolNames.BodySyntax(accessor, context.Cancellation) is not null || context.Library.HasCode(accessor);

    private Expression LowerSetterCall(IPropertyReferenceOperation reference, IMethodSymbol setter, IOperation value, bool isUsed)
    {
        if (reference.Instance is null)
            throw Rejection.Of(reference, DiagnosticDescriptors.MutableStatic, reference.Property.Name);
        Expression[] arguments = LowerArguments(
            () => LowerReceiver(reference.Instance, setter), reference.Arguments,
            () => isUsed ? Keep(LowerExpression(value)) : LowerExpression(value));
        arguments[0] = ReceiverOf(setter, arguments[0]);
        Call(setter, reference, arguments, isUsed: false);
        return arguments[arguments.Length - 1];
    }

    /// <summary>
    /// <c>body.Speed += 1</c> and <c>row[F()]++</c>: the receiver and the indices are evaluated once, then the getter is
    /// called, then <paramref name="compute"/> makes the new value of the old one, then the setter is called.
    /// </summary>
    private Expression UpdateProperty(
        IPropertyReferenceOperation reference, IMethodSymbol setter, Func<Expression, Expression> compute, bool returnsOld)
    {
        if (reference.Instance is null)
            throw Rejection.Of(reference, DiagnosticDescriptors.MutableStatic, reference.Property.Name);
        Expression[] operands = LowerArguments(() => ByReference(reference.Instance, mustCopy: false), reference.Arguments);
        int mark = sink.Count;
        for (int i = 0; i < operands.Length; i++)
            operands[i] = Stabilize(operands[i], ref mark);
        Expression old = Keep(GetProperty(reference, operands));
        Expression value = Keep(compute(old));
        Call(setter, reference, [ReceiverOf(setter, operands[0]), .. operands.Skip(1), value], isUsed: false);
        return returnsOld ? old : value;
    }

    private Expression GetProperty(IPropertyReferenceOperation reference, Expression[] operands)
    {
        IPropertySymbol property = Resolve(reference);
        if (property.GetMethod is { } getter && HasBody(getter))
            return Call(getter, reference, [ReceiverOf(getter, operands[0]), .. operands.Skip(1)]);
        Expression place = ((AddressOfExpression)operands[0]).Place;
        return Access(place, SymbolNames.PlainName(property), reference);
    }
}
