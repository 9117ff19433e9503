using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
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
            throw Unsupported.Reference(assignment);
        if (assignment.Target is IDiscardOperation)
            return LowerExpression(assignment.Value);
        if (assignment.Target is IPropertyReferenceOperation property && FindSetter(property) is { } setter)
            return LowerSetterCall(property, setter, assignment.Value, isUsed);
        Expression[] parts = LowerInOrder(() => new AddressOfExpression(LowerPlace(assignment.Target)), () => LowerExpression(assignment.Value));
        return Assign(((AddressOfExpression)parts[0]).Place, parts[1], isUsed);
    }

    /// <summary><c>y[i] += x</c>: the target is read before the value is computed, and its index evaluated once.</summary>
    private Expression LowerCompoundAssignment(ICompoundAssignmentOperation assignment, bool isUsed)
    {
        if (assignment.Target is IPropertyReferenceOperation property && FindSetter(property) is not null)
            throw Rejection.Of(assignment, DiagnosticDescriptors.UnsupportedExpression, $"'{property.Property.Name}' as the target of a compound assignment", "assign the property with =, or a field");
        Expression place = KeepPlace(LowerPlace(assignment.Target));
        int mark = sink.Count;
        Expression value = LowerExpression(assignment.Value);
        Expression old = place;
        if (sink.Count > mark)
        {
            place = StabilizePlace(place, ref mark);
            old = StabilizeValue(place, ref mark);
        }
        if (assignment.IsLifted || assignment.OperatorMethod is { IsStatic: false } || assignment.OutConversion.IsUserDefined)
            throw Unsupported.Expression(assignment);
        if (assignment.OperatorMethod is { } userOperator)
        {
            Expression target = Convert(old, assignment.InConversion, userOperator.Parameters[0].Type, assignment);
            return Assign(place, Operators.Convert(CallOperator(userOperator, assignment, target, value), place.Type), isUsed);
        }
        Operators.RejectChecked(assignment.IsChecked, value.Type, assignment);
        Expression result = Operators.Binary(assignment, assignment.OperatorKind, old, value, assignment.Type);
        return Assign(place, Operators.Convert(result, place.Type), isUsed);
    }

    private Expression LowerIncrement(IIncrementOrDecrementOperation increment, bool isUsed)
    {
        if (increment.OperatorMethod is not null || increment.IsLifted)
            throw Rejection.Of(increment, DiagnosticDescriptors.UnsupportedExpression, "a user-defined ++ or --", "call a method");
        if (increment.Target is IPropertyReferenceOperation property && FindSetter(property) is not null)
            throw Rejection.Of(increment, DiagnosticDescriptors.UnsupportedExpression, $"'{property.Property.Name}' as the target of ++ or --", "assign the property with =, or a field");
        Expression place = KeepPlace(LowerPlace(increment.Target));
        if (place.Type is not ScalarType scalar)
            throw Unsupported.Expression(increment);
        Operators.RejectChecked(increment.IsChecked, scalar, increment);
        bool isKept = isUsed && increment.IsPostfix;
        Expression old = isKept ? Keep(place) : place;
        ScalarType promoted = Operators.Promote(scalar);
        BinaryOperator operation = increment.Kind == OperationKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        Expression sum = new BinaryExpression(operation, Operators.Convert(old, promoted), Constants.One(promoted), promoted);
        Expression assigned = Assign(place, Operators.Convert(sum, scalar), isUsed && !isKept);
        return isKept ? old : assigned;
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
        NoteWrite(place);
        sink.Add(new AssignStatement(place, value));
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
        _ => place is VariableExpression,
    };

    private static bool WritesOutside(Expression place) => place switch
    {
        VariableExpression access => access.Variable.IsReference,
        FieldExpression access => WritesOutside(access.Instance),
        _ => true,
    };

    /// <summary>Something that can be assigned to, or passed by <c>ref</c>.</summary>
    private Expression LowerPlace(IOperation operation)
    {
        Expression place = LowerExpression(operation);
        CheckWritten(place, operation);
        return place.IsPlace ? place : throw Unsupported.Expression(operation);
    }
}
