using System.Runtime.CompilerServices;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    private Expression LowerExpression(IOperation operation)
    {
        EnsureStack(operation);
        if (operation.ConstantValue is { HasValue: true, Value: { } constant } && context.Types.FindScalar(operation.Type) is { } scalar)
            return WithOrigin(Constants.Of(scalar, constant), operation);
        if (operation is IInvalidOperation)
            throw Rejection.Silent(operation);
        if (operation.Type.TensorElement(out _) is not null)
            throw operation is ILocalReferenceOperation local && !places.ContainsKey(local.Local)
                ? Rejection.Silent(operation)
                : Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression, "a tensor here", "index it, or pass it to a method");
        if (operation.Type.TileElement() is not null)
            throw UnknownTile(operation);
        OperationRule rule = ExpressionRules.Find(operation.Kind) ?? throw Unsupported.Expression(operation);
        IOperation? around = current;
        current = operation;
        (List<Statement> statements, int start) = (sink, sink.Count);
        Expression value = rule.Lower(this, operation)!;
        NoteOrigins(statements, start, operation);
        current = around;
        return WithOrigin(value, operation);
    }

    private Expression WithOrigin(Expression value, IOperation operation) => context.Origins?.Add(value, operation.Syntax) ?? value;

    /// <summary>For the statements that were added from <paramref name="start"/> on.</summary>
    private void NoteOrigins(List<Statement> statements, int start, IOperation operation)
    {
        for (int i = start; context.Origins is { } origins && i < statements.Count; i++)
            origins.Add(statements[i], operation.Syntax);
    }

    private static void EnsureStack(IOperation operation)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnsupportedExpression, "an expression nested this deeply", "split it with locals");
        }
    }

    private Expression LowerLocal(ILocalReferenceOperation reference) =>
        delegates.ContainsKey(reference.Local) ? throw UnknownDelegate(reference)
            : places.TryGetValue(reference.Local, out Expression? place) ? CheckSpanUse(place, reference)
            : variables.TryGetValue(reference.Local, out Variable? variable) ? new VariableExpression(variable)
            // Its declaration was rejected, and said so; or the construct that declares it is about to be.
            : throw Rejection.Silent(reference);

    /// <summary>A parameter of this method; or one of the type's primary constructor, which is a field in all other members.</summary>
    private Expression LowerParameter(IParameterReferenceOperation reference) =>
        delegates.ContainsKey(reference.Parameter) ? throw UnknownDelegate(reference)
            : places.TryGetValue(reference.Parameter, out Expression? place) ? CheckSpanUse(place, reference)
            : variables.TryGetValue(reference.Parameter, out Variable? variable) ? new VariableExpression(variable)
            : self is { Type: StructType or RefStructType } ? Access(self, TypeLowering.CaptureName(reference.Parameter), reference)
            : throw Rejection.Silent(reference);

    private Expression LowerInstance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.PatternInput when matched.Count > 0 => matched.Peek(),
        InstanceReferenceKind.ImplicitReceiver when initialized.Count > 0 => initialized.Peek(),
        InstanceReferenceKind.ContainingTypeInstance when self is not null => self,
        _ => throw Unsupported.Expression(instance),
    };

    private Expression LowerField(IFieldReferenceOperation reference)
    {
        IFieldSymbol field = reference.Field;
        if (reference.Instance is null)
        {
            return LibraryStructs.Has(field)
                && context.BaseStructs.Call(field, [], context.Types.Lower(field.Type, reference)) is { } constant
                ? constant
                : LowerStaticField(reference);
        }
        if (field.IsFixedSizeBuffer)
            throw Rejection.Of(
                reference, DiagnosticDescriptors.UnsupportedExpression, "a pointer to a fixed buffer",
                $"use its elements: {field.Name}[i]");
        if (context.Types.Lower(reference.Instance.Type, reference.Instance) is not (StructType or RefStructType))
            throw Unsupported.Expression(reference);
        return Access(LowerExpression(reference.Instance), TypeLowering.FieldName(field), reference);
    }

    private Expression Access(Expression instance, string name, IOperation operation) =>
        FindField(instance, name) ?? throw Unsupported.Expression(operation);

    private Expression? FindField(Expression instance, string name)
    {
        if (instance is RefStructExpression view)
            return view.Find(name);
        if (context.Types.Definition((StructType)instance.Type).Fields.FirstOrDefault(field => field.Name == name) is not { } found)
            return null;
        FieldExpression access = new(instance, found);
        // The field of an inline array is its first element.
        return found.Type is ArrayType ? new ArrayElementExpression(access, ConstantExpression.Int32(0)) : access;
    }

    private Expression LowerBinary(IBinaryOperation binary)
    {
        if (LowerTypeTest(binary) is { } isSameType)
            return isSameType;
        if (ResolveOperator(binary.OperatorMethod, binary.ConstrainedToType) is { } userOperator
            && binary.OperatorKind is not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr))
        {
            return IsRecordEquality(userOperator)
                ? LowerRecordEquality(userOperator, binary, binary.LeftOperand, binary.RightOperand)
                : CallOperator(userOperator, binary, LowerInOrder(binary.LeftOperand, binary.RightOperand));
        }
        if (binary.IsLifted || binary.OperatorMethod is not null && binary.ConstrainedToType is null)
            throw Unsupported.Expression(binary);
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return LowerShortCircuit(binary);
        Expression[] operands = LowerInOrder(binary.LeftOperand, binary.RightOperand);
        return LowerOperator(
            binary, binary.OperatorKind, binary.ConstrainedToType, operands[0], operands[1], binary.Type, binary.IsChecked);
    }

    /// <summary><c>a &amp;&amp; F(ref b)</c> becomes <c>bool temp = a; if (temp) temp = F(ref b);</c> and <c>temp</c>.</summary>
    private Expression LowerShortCircuit(IBinaryOperation binary)
    {
        bool isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        Expression left = LowerExpression(binary.LeftOperand);
        if (IsKnownHere(binary.LeftOperand, left) is { } known)
            return known == isAnd ? LowerExpression(binary.RightOperand) : left;
        return LowerShortCircuit(isAnd, left, () => LowerExpression(binary.RightOperand));
    }

    private Expression LowerShortCircuit(bool isAnd, Expression left, Func<Expression> lowerRight)
    {
        Expression right = left;
        List<Statement> effects = CollectOperand(() => right = lowerRight());
        if (effects.Count == 0)
            return new BinaryExpression(isAnd ? BinaryOperator.LogicalAnd : BinaryOperator.LogicalOr, left, right, ScalarType.Bool);
        VariableExpression result = new(NewTemporary(ScalarType.Bool));
        sink.Add(new DeclareStatement(result.Variable, left));
        effects.Add(new AssignStatement(result, right));
        Expression condition = isAnd ? result : new UnaryExpression(UnaryOperator.LogicalNot, result);
        sink.Add(new IfStatement(condition, effects.ToEquatableArray(), default));
        return result;
    }

    private Expression LowerConditional(IConditionalOperation conditional)
    {
        if (conditional.IsRef)
            return LowerConditionalReference(conditional);
        Expression condition = LowerExpression(conditional.Condition);
        if (IsKnownHere(conditional.Condition, condition) is { } known)
            return LowerExpression(known ? conditional.WhenTrue : conditional.WhenFalse!);
        return Choose(condition, () => LowerExpression(conditional.WhenTrue), () => LowerExpression(conditional.WhenFalse!));
    }

    /// <summary>One of two values, of which the other is not evaluated; with effects by <c>if</c>.</summary>
    private Expression Choose(Expression condition, Func<Expression> lowerTrue, Func<Expression> lowerFalse)
    {
        Expression whenTrue = condition, whenFalse = condition;
        List<Statement> trueEffects = CollectOperand(() => whenTrue = lowerTrue());
        List<Statement> falseEffects = CollectOperand(() => whenFalse = lowerFalse());
        if (trueEffects.Count == 0 && falseEffects.Count == 0)
        {
            return whenTrue is RefStructExpression view
                ? Choose(condition, view, (RefStructExpression)whenFalse)
                : new ConditionalExpression(condition, whenTrue, whenFalse);
        }
        if (!Completion.CanComplete(falseEffects))
            return ChooseOrThrow(new UnaryExpression(UnaryOperator.LogicalNot, condition), falseEffects, trueEffects, whenTrue);
        if (!Completion.CanComplete(trueEffects))
            return ChooseOrThrow(condition, trueEffects, falseEffects, whenFalse);
        VariableExpression result = new(NewTemporary(whenTrue.Type));
        sink.Add(new DeclareStatement(result.Variable, null));
        trueEffects.Add(new AssignStatement(result, whenTrue));
        falseEffects.Add(new AssignStatement(result, whenFalse));
        sink.Add(new IfStatement(condition, trueEffects.ToEquatableArray(), falseEffects.ToEquatableArray()));
        return result;
    }

    private Expression LowerUnary(IUnaryOperation unary)
    {
        Expression operand = LowerExpression(unary.Operand);
        if (ResolveOperator(unary.OperatorMethod, unary.ConstrainedToType) is { } userOperator)
            return CallOperator(userOperator, unary, operand);
        if (unary.IsLifted || operand.Type is not ScalarType scalar)
            throw Unsupported.Expression(unary);
        ScalarType promoted = Operators.Promote(scalar);
        Expression value = Operators.Convert(operand, promoted);
        ScalarType type = context.Types.FindScalar(unary.Type) ?? promoted;
        switch (unary.OperatorKind)
        {
            case UnaryOperatorKind.Plus:
                return Operators.Convert(value, type);
            case UnaryOperatorKind.Minus:
                return unary.IsChecked && promoted.IsInteger
                    ? ConvertChecked(NegateChecked(value), type)
                    : Operators.Convert(Operators.Negate(value), type);
            case UnaryOperatorKind.BitwiseNegation:
                return Operators.Convert(new UnaryExpression(UnaryOperator.BitwiseNot, value), type);
            case UnaryOperatorKind.Not:
                return new UnaryExpression(UnaryOperator.LogicalNot, value);
            default:
                throw Unsupported.Expression(unary);
        }
    }

    private Expression LowerConversion(IConversionOperation conversion)
    {
        if (LowerUnboxing(conversion) is { } unboxed)
            return unboxed;
        if (conversion.Type.SpanElement(out bool isReadOnly) is not null && conversion.Operand.Type.SpanElement(out _) is not null)
        {
            SpanType target = (SpanType)context.Types.Lower(conversion.Type, conversion);
            Expression span = LowerExpression(conversion.Operand);
            return isReadOnly && span.Type != target ? new SliceExpression(target, span, ConstantExpression.Int32(0), null) : span;
        }
        if (StructLayouts.InlineLength(conversion.Operand.Type) is not null && conversion.Type.SpanElement(out _) is not null)
            return LowerArraySpan(conversion, (SpanType)context.Types.Lower(conversion.Type, conversion));
        if (conversion.Type.SpanElement(out isReadOnly) is not null && conversion.Operand.Type is IArrayTypeSymbol)
            return LowerArrayAsSpan(conversion, isReadOnly);
        if (ResolveOperator(conversion.OperatorMethod, conversion.ConstrainedToType) is { } userConversion)
            return CallOperator(userConversion, conversion, LowerExpression(conversion.Operand));
        if (conversion.Operand is IThrowOperation thrown)
            return LowerThrow(thrown, context.Types.Lower(conversion.Type, conversion));
        if (conversion.Operand is IDefaultValueOperation)
            return LowerDefault(conversion);
        IrType type = context.Types.Lower(conversion.Type, conversion);
        Expression operand = LowerExpression(conversion.Operand);
        if (operand.Type == type)
            return operand;
        if (conversion.Type is { IsTupleType: true })
            return ConvertTuple(operand, type, conversion);
        if (type is not ScalarType scalar || operand.Type is not ScalarType from || from == ScalarType.Bool || scalar == ScalarType.Bool)
            throw Unsupported.Expression(conversion);
        return IsCheckedContext(conversion) ? ConvertChecked(operand, scalar) : Operators.Convert(operand, scalar);
    }

    private Expression Convert(Expression value, CommonConversion conversion, ITypeSymbol type, IOperation operation)
    {
        IrType target = context.Types.Lower(type, operation);
        return conversion.IsUserDefined || value.Type != target && target is not ScalarType
            ? throw Unsupported.Expression(operation)
            : Operators.Convert(value, target);
    }

    private Expression LowerDefault(IOperation operation)
    {
        RejectMadeResource(operation);
        return DefaultOf(context.Types.Lower(operation.Type, operation));
    }

    private ConstantExpression LowerSizeOf(ISizeOfOperation size) =>
        ConstantExpression.Int32(SizeOf(size.TypeOperand, size));

    private int SizeOf(ITypeSymbol type, IOperation operation) => context.Types.Lower(type, operation) switch
    {
        ScalarType scalar => scalar.Size,
        StructType structure => context.Types.Definition(structure).Size,
        _ => throw Unsupported.Expression(operation),
    };
}
