using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    /// <summary>An expression whose value nobody uses: <c>i++;</c>, <c>x[i] = 3;</c>, <c>Atomic.Add(ref n[0], 1);</c>.</summary>
    private void LowerDiscarded(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                LowerAssignment(assignment, isUsed: false);
                break;
            case ICompoundAssignmentOperation assignment:
                LowerCompoundAssignment(assignment, isUsed: false);
                break;
            case IIncrementOrDecrementOperation increment:
                LowerIncrement(increment, isUsed: false);
                break;
            case IInvocationOperation invocation:
                LowerInvocation(invocation, isUsed: false);
                break;
            case IDeconstructionAssignmentOperation assignment:
                LowerDeconstruction(assignment);
                break;
            default:
                LowerExpression(operation);
                break;
        }
    }

    private Expression LowerAssignment(ISimpleAssignmentOperation assignment, bool isUsed)
    {
        if (assignment.IsRef)
            return LowerReferenceAssignment(assignment);
        if (assignment.Target is IDiscardOperation)
            return LowerExpression(assignment.Value);
        if (assignment.Target is IPropertyReferenceOperation property && FindSetter(property) is { } setter)
            return LowerSetterCall(property, setter, assignment.Value, isUsed);
        Expression[] parts = LowerInOrder(
            () => new AddressOfExpression(LowerPlace(assignment.Target)), () => LowerExpression(assignment.Value));
        return Assign(((AddressOfExpression)parts[0]).Place, parts[1], isUsed);
    }

    /// <summary><c>y[i] += x</c>: the target is read before the value is computed, and its index evaluated once.</summary>
    private Expression LowerCompoundAssignment(ICompoundAssignmentOperation assignment, bool isUsed)
    {
        if (assignment.IsLifted || assignment.OutConversion.IsUserDefined)
            throw Unsupported.Expression(assignment);
        if (assignment.OperatorMethod is { IsStatic: false } update)
            return LowerInstanceOperator(
                assignment, assignment.Target, assignment.Value, Resolve(update, assignment.ConstrainedToType), isUsed);
        if (assignment.Target is IPropertyReferenceOperation property && FindSetter(property) is { } setter)
            return UpdateProperty(
                property, setter, value => Combine(assignment, value, LowerExpression(assignment.Value)), returnsOld: false);
        Expression place = KeepPlace(LowerPlace(assignment.Target));
        int mark = sink.Count;
        Expression value = LowerExpression(assignment.Value);
        Expression old = place;
        if (sink.Count > mark)
        {
            place = StabilizePlace(place, ref mark);
            old = StabilizeValue(place, ref mark);
        }
        return Assign(place, Combine(assignment, old, value), isUsed);
    }

    /// <summary>An operator of C# 14 that changes its operand, <c>public void operator +=(Vector other)</c>: a call of a method.</summary>
    private Expression LowerInstanceOperator(IOperation operation, IOperation target, IOperation? value, IMethodSymbol method, bool isUsed)
    {
        List<Func<Expression>> operands = [() => new AddressOfExpression(Single(LowerPlace(target), target))];
        if (value is not null)
            operands.Add(() => method.Parameters[0].RefKind == RefKind.None ? LowerExpression(value) : CopyOf(LowerExpression(value)));
        Expression[] arguments = LowerInOrder([.. operands]);
        CallRules.Check(method, operation, context);
        Call(InstanceOf(method), operation, arguments, isUsed: false);
        Expression place = ((AddressOfExpression)arguments[0]).Place;
        return isUsed ? Keep(place) : place;
    }

    /// <summary>The new value of a compound assignment's target, in the target's type.</summary>
    private Expression Combine(ICompoundAssignmentOperation assignment, Expression old, Expression value)
    {
        if (ResolveOperator(assignment.OperatorMethod, assignment.ConstrainedToType) is { } userOperator)
        {
            Expression target = Convert(old, assignment.InConversion, userOperator.Parameters[0].Type, assignment);
            return Operators.Convert(CallOperator(userOperator, assignment, target, value), old.Type);
        }
        Expression result = LowerOperator(
            assignment, assignment.OperatorKind, assignment.ConstrainedToType, old, value, assignment.Type, IsCheckedContext(assignment));
        return Operators.Convert(result, old.Type);
    }

    private Expression LowerIncrement(IIncrementOrDecrementOperation increment, bool isUsed)
    {
        if (increment.IsLifted)
            throw Unsupported.Expression(increment);
        if (increment.OperatorMethod is { IsStatic: false } update)
            return LowerInstanceOperator(increment, increment.Target, value: null, Resolve(update, increment.ConstrainedToType), isUsed);
        if (increment.Target is IPropertyReferenceOperation property && FindSetter(property) is { } setter)
            return UpdateProperty(property, setter, value => Step(increment, value), returnsOld: increment.IsPostfix);
        Expression place = KeepPlace(LowerPlace(increment.Target));
        bool isKept = isUsed && increment.IsPostfix;
        Expression old = isKept ? Keep(place) : place;
        Expression assigned = Assign(place, Step(increment, old), isUsed && !isKept);
        return isKept ? old : assigned;
    }

    /// <summary>The value after <c>++</c> or <c>--</c>, by the user's operator or by adding 1 in the promoted type.</summary>
    private Expression Step(IIncrementOrDecrementOperation increment, Expression old)
    {
        if (ResolveOperator(increment.OperatorMethod, increment.ConstrainedToType) is { } userOperator)
            return CallOperator(userOperator, increment, old);
        if (old.Type is not ScalarType scalar)
            throw Unsupported.Expression(increment);
        ScalarType promoted = Operators.Promote(scalar);
        BinaryOperator operation = increment.Kind == OperationKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        if (IsCheckedContext(increment) && !ReferenceEquals(increment, cannotOverflow))
            return ConvertChecked(Checked(operation, old, Constants.One(promoted), promoted), scalar);
        Expression sum = new BinaryExpression(operation, Operators.Convert(old, promoted), Constants.One(promoted), promoted);
        return Operators.Convert(sum, scalar);
    }

    /// <summary>The value of an assignment is what was assigned, not what the place holds by then.</summary>
    private Expression Assign(Expression place, Expression value, bool isUsed)
    {
        if (isUsed)
        {
            int mark = sink.Count;
            if (!IsStable(value))
                place = StabilizePlace(place, ref mark);
            value = Keep(value);
        }
        AddAssignment(place, value);
        return value;
    }

    private void NoteWrite(Expression place)
    {
        Effects effect = !WritesOutside(place) ? Effects.None : WritesReference(place) ? Effects.References : Effects.Memory;
        if (effect > effects)
            effects = effect;
    }

    private static bool WritesReference(Expression place) => place switch
    {
        FieldExpression access => WritesReference(access.Instance),
        ArrayElementExpression access => WritesReference(access.Array),
        _ => place is VariableExpression,
    };

    private static bool WritesOutside(Expression place) => place switch
    {
        VariableExpression access => access.Variable.IsReference,
        FieldExpression access => WritesOutside(access.Instance),
        ArrayElementExpression access => WritesOutside(access.Array),
        _ => true,
    };

    /// <summary>Something that can be assigned to, or passed by <c>ref</c>.</summary>
    private Expression LowerPlace(IOperation operation)
    {
        if (operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } vector } component
            && LibraryStructs.Find(vector.Type) is { } library)
            return LowerComponent(component, library);
        Expression place = LowerExpression(operation);
        return place.IsPlace || IsReferable(place) && IsWritable(operation) ? place : throw Unsupported.Expression(operation);
    }
}
