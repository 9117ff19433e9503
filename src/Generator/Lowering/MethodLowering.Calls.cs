using System.Collections.Immutable;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    private Expression LowerInvocation(IInvocationOperation invocation, bool isUsed)
    {
        IMethodSymbol target = Resolve(invocation.TargetMethod, invocation.ConstrainedToType ?? invocation.Instance?.Type);
        if (target.MethodKind == MethodKind.Constructor)
            return LowerConstructorCall(invocation, target);
        if (ConditionalCalls.IsOmitted(target, invocation))
            return new DefaultExpression(VoidType.Instance);
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return LowerDelegateCall(invocation, isUsed);
        if (OperationTable.Rows(OperationName(target)) is { Count: > 0 } rows)
            return LowerOperation(invocation, target, rows, isUsed);
        if (LibraryCall.Find(target) is { } known)
            return known.Lower(this, invocation, isUsed);
        if (ExtensionBlocks.Receiver(target) is not null)
            return CallBody(invocation, target, isUsed);
        ExtensionBlocks.CheckCall(target, invocation);
        if (invocation.Instance?.Type.ElementOf() is not null)
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.UnsupportedCall, target.ToDisplayString(), "write a loop over the elements");
        if (IsLibrary(target))
            return CallLibrary(target, invocation, LowerOperands(target, invocation.Instance, invocation.Arguments));
        if (target.DeclaringSyntaxReferences.IsEmpty && target.IsStatic && !context.Library.HasCode(target))
            return LowerIntrinsic(invocation, target);
        if (invocation.Instance is { } number && context.Types.FindScalar(number.Type) is not null)
            return LowerNumberMethod(invocation, target, number);
        if (IsRecordEquality(target))
            return LowerRecordEquality(target, invocation, invocation.Instance!, invocation.Arguments[0].Value);
        return CallBody(invocation, target, isUsed);
    }

    /// <summary>A call of a method whose body is C#: of this compilation, or of a library that brings it.</summary>
    private Expression CallBody(IInvocationOperation invocation, IMethodSymbol target, bool isUsed)
    {
        if (MustInline(target))
            return Inline(target, invocation, invocation.Instance, invocation.Arguments);
        CallRules.Check(target, invocation, context);
        MethodInstance instance = Bind(InstanceOf(target), invocation.Arguments);
        return Call(instance, invocation, LowerOperands(target, invocation.Instance, invocation.Arguments), isUsed);
    }

    private Expression LowerBarrier(IInvocationOperation invocation, BarrierScope scope)
    {
        if (!isKernelMethod)
            throw Rejection.Of(invocation, DiagnosticDescriptors.BarrierInHelper, $"{scope}.Sync", method.Name);
        sink.Add(new BarrierStatement(context.BarrierSites.Count, scope));
        context.BarrierSites.Add(new(invocation, IsPartOfFunction: false));
        return new DefaultExpression(VoidType.Instance);
    }

    private Expression LowerIntrinsic(IInvocationOperation invocation, IMethodSymbol target)
    {
        IArgumentOperation[] arguments = [.. invocation.Arguments];
        if (target.IsGenericMethod && LowerGenericIntrinsic(invocation, target) is { } result)
            return result;
        IntrinsicRule rule = NumberRules.Find(target) ?? IntrinsicRules.Find(target, invocation.Arguments)
            ?? throw (IntrinsicRules.Advise(target) is { } advice
                ? Rejection.Of(invocation, DiagnosticDescriptors.UnsupportedCall, target.ToDisplayString(), advice)
                : LibraryImports.Missing(target, invocation));
        Expression[] values = LowerInOrder(arguments.Take(rule.Arity).Select(argument => argument.Value).ToArray());
        Expression[] ordered = new Expression[rule.Arity];
        for (int i = 0; i < rule.Arity; i++)
            ordered[arguments[i].Parameter!.Ordinal] = values[i];
        return rule.Lower(ordered, context.Types.Lower(invocation.Type, invocation));
    }

    /// <summary>The receiver, if any, and the arguments in the order of the parameters, evaluated in the order of the text.</summary>
    private Expression[] LowerOperands(IMethodSymbol target, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        if (instance is null)
            return LowerArguments(null, arguments);
        Expression[] operands = LowerArguments(() => LowerReceiver(instance, target), arguments);
        operands[0] = ReceiverOf(target, operands[0]);
        return operands;
    }

    /// <summary>A readonly method gets <c>this</c> by value, but only once the arguments have had their effects on it.</summary>
    private Expression ReceiverOf(IMethodSymbol target, Expression receiver) =>
        receiver is AddressOfExpression address && TakesThisByValue(target) ? address.Place : receiver;

    /// <summary>The arguments in the order of the parameters, behind and before what is evaluated first and last.</summary>
    private Expression[] LowerArguments(
        Func<Expression>? first, ImmutableArray<IArgumentOperation> arguments, Func<Expression>? last = null)
    {
        // Functions are passed as part of the callee's instance.
        arguments = [.. arguments.Where(argument => !IsDelegate(argument.Parameter!.Type))];
        List<Func<Expression>> operands = [.. arguments.Select(argument => (Func<Expression>)(() => LowerArgument(argument)))];
        int offset = first is null ? 0 : 1;
        if (first is not null)
            operands.Insert(0, first);
        if (last is not null)
            operands.Add(last);
        Expression[] lowered = LowerInOrder(operands.ToArray()), ordered = [.. lowered];
        for (int i = 0; i < arguments.Length; i++)
            ordered[offset + arguments.Count(other => other.Parameter!.Ordinal < arguments[i].Parameter!.Ordinal)] = lowered[offset + i];
        return ordered;
    }

    private Expression LowerArgument(IArgumentOperation argument)
    {
        if (argument.ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection)
            throw Rejection.Of(argument, DiagnosticDescriptors.UnsupportedExpression, "a params argument", "pass a span");
        return LowerPassed(argument.Value, argument.Parameter!);
    }

    private Expression LowerPassed(IOperation value, IParameterSymbol parameter)
    {
        if (parameter.Type.TensorElement(out _) is not null && parameter.RefKind is RefKind.None or RefKind.In)
            return LowerTensor(value);
        if (parameter.RefKind == RefKind.None)
            return LowerExpression(value);
        if (value is IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared })
            declarations.Add(new DeclareStatement(Declare(declared.Local, context.Types.Lower(declared.Local.Type, value)), null));
        IOperation place = value is IDeclarationExpressionOperation declaration ? declaration.Expression : value;
        return ByReference(place, mustCopy: parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter && !IsWritable(place));
    }

    /// <summary>C# calls a method that may change its struct on a copy where the struct itself may not be changed.</summary>
    private Expression LowerReceiver(IOperation instance, IMethodSymbol target) => ExtensionBlocks.Receiver(target) is { } parameter
        ? LowerPassed(instance, parameter)
        : ByReference(instance, mustCopy: !TakesThisByValue(target) && !IsWritable(instance));

    private Expression ByReference(IOperation operation, bool mustCopy)
    {
        Expression value = LowerExpression(operation);
        if (mustCopy || !IsReferable(value))
            return CopyOf(value);
        return new AddressOfExpression(Single(value, operation));
    }

    private AddressOfExpression CopyOf(Expression value)
    {
        if (value is RefStructExpression view)
            return new(DeclareRefStruct("temp", view.Struct, view));
        Variable copy = NewTemporary(value.Type);
        sink.Add(new DeclareStatement(copy, value));
        return new(new VariableExpression(copy));
    }

    /// <summary>Calls a user's operator or conversion, which may take its operands by <c>in</c>.</summary>
    private Expression CallOperator(IMethodSymbol target, IOperation operation, params Expression[] operands) =>
        IsLibrary(target)
            ? CallLibrary(target, operation, operands)
            : Call(target, operation,
                [.. operands.Select((operand, i) => target.Parameters[i].RefKind == RefKind.None ? operand : CopyOf(operand))]);

    private static bool IsLibrary(ISymbol target) => LibraryStructs.Has(target) || NarrowFloats.Has(target);

    /// <summary>A member of Vector3 or another struct of the base class library: its parameters are values.</summary>
    private Expression CallLibrary(IMethodSymbol target, IOperation operation, Expression[] operands)
    {
        Expression[] values = new Expression[operands.Length];
        int parameters = operands.Length - target.Parameters.Length;
        for (int i = 0; i < operands.Length; i++)
        {
            Expression value = operands[i] is AddressOfExpression address ? address.Place : operands[i];
            values[i] = i < parameters
                ? value
                : Operators.Convert(value, context.Types.Lower(target.Parameters[i - parameters].Type, operation));
        }
        ITypeSymbol type = target.MethodKind == MethodKind.Constructor ? target.ContainingType : target.ReturnType;
        IrType result = context.Types.Lower(type, operation);
        return (NarrowFloats.Has(target) ? NarrowFloats.Call(target, values, result) : context.BaseStructs.Call(target, values, result))
            ?? throw Rejection.Of(operation, DiagnosticDescriptors.CallWithoutSource, target.ToDisplayString());
    }

    /// <summary>A readonly method cannot change <c>this</c>, so it gets a copy, which targets keep in registers.</summary>
    private bool TakesThisByValue(IMethodSymbol target) => ExtensionBlocks.Receiver(target) is { } parameter
        ? parameter.RefKind == RefKind.None
        : (target.IsReadOnly || target.ContainingType.IsReadOnly) && !MayInitialize(target)
            || target.ContainingType.IsRefLikeType && LeavesThisAlone(target);

    /// <summary>Constructors and <c>init</c> accessors write readonly fields.</summary>
    private static bool MayInitialize(IMethodSymbol target) => target.MethodKind == MethodKind.Constructor || target.IsInitOnly;

    private bool IsWritable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local.RefKind != RefKind.RefReadOnly,
        IConditionalOperation { IsRef: true, WhenFalse: { } whenFalse } choice => IsWritable(choice.WhenTrue) && IsWritable(whenFalse),
        IInvocationOperation invocation => invocation.TargetMethod.RefKind == RefKind.Ref,
        IParameterReferenceOperation reference => reference.Parameter.RefKind is not (RefKind.In or RefKind.RefReadOnlyParameter),
        IInstanceReferenceOperation instance =>
            instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver || self is null || isSelfWritable,
        IFieldReferenceOperation { Instance: { } instance } reference =>
            (!reference.Field.IsReadOnly || MayInitialize(method)) && IsWritable(instance),
        IImplicitIndexerReferenceOperation { Instance: { } instance } =>
            instance.Type.SpanElement(out bool isReadOnly) is not null && !isReadOnly,
        IInlineArrayAccessOperation access => IsWritable(access.Instance),
        _ when IsFixedElement(operation, out IFieldReferenceOperation? buffer) => IsWritable(buffer!),
        IPropertyReferenceOperation reference => reference.Property.RefKind == RefKind.Ref,
        _ => false,
    };

    /// <summary>Calls a method of this compilation: as a value where it has no effects, else as a statement.</summary>
    private Expression Call(IMethodSymbol target, IOperation operation, Expression[] arguments, bool isUsed = true)
    {
        // An operator that lacks `static` is an error of C#, but is found all the same.
        if (target is { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion, IsStatic: false })
            throw Rejection.Silent(operation);
        CallRules.Check(target, operation, context);
        return Call(InstanceOf(target), operation, arguments, isUsed);
    }

    private Expression Call(MethodInstance target, IOperation operation, Expression[] arguments, bool isUsed)
    {
        IReadOnlyList<Capture> captured = CapturesOf(target, operation);
        arguments = [.. WithCaptures(captured, arguments)
            .SelectMany(argument => argument is TensorExpression tensor ? tensor.Parts : RefStructExpression.Flatten(argument))];
        if (ReturnsRefStruct(target.Definition))
            throw NoRefStruct();
        Function function = context.LowerFunction(target, operation, captured) ?? throw Rejection.Silent(operation);
        if (function.Parameters.Count != arguments.Length && !context.IsInProgress(target))
            throw Rejection.Of(
                operation, DiagnosticDescriptors.TensorRank, $"argument of {target.Definition.Name}",
                "is another there: pass tensors of the rank that the method has");
        NoteCall(context.EffectsOf(function.Name), arguments);
        if (function.IsPure && isUsed)
            return new CallExpression(function.Name, arguments.ToEquatableArray(), function.ReturnType);
        Variable? result = isUsed && function.ReturnType is not VoidType ? NewTemporary(function.ReturnType) : null;
        sink.Add(new CallStatement(result, function.Name, arguments.ToEquatableArray()));
        return result is null ? new DefaultExpression(VoidType.Instance) : new VariableExpression(result);
    }

    /// <summary>What a callee writes through its references, this method writes: a local of its own, or an element of a span.</summary>
    private void NoteCall(Effects callee, Expression[] arguments)
    {
        if (callee != Effects.References && callee > effects)
            effects = callee;
        if (callee == Effects.References)
        {
            foreach (AddressOfExpression address in arguments.OfType<AddressOfExpression>())
                NoteWrite(address.Place);
        }
    }
}
