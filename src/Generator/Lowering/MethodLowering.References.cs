using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A <c>ref</c> local is another name for a place, and is replaced by it: after <c>ref float a = ref x[i + 1];</c>, of which
/// <c>int aIndex = i + 1;</c> is left, <c>a</c> is <c>x[aIndex]</c>. So what reads and writes which memory stays to be seen, and a
/// reference may live across a barrier.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>What ref locals, and the parameters of methods that return references, stand for.</summary>
    private readonly Dictionary<ISymbol, Expression> places = new(SymbolEqualityComparer.Default);

    private void LowerReference(IVariableDeclaratorOperation declarator, IOperation initializer)
    {
        ILocalSymbol local = declarator.Symbol;
        Expression place = LowerReferred(initializer);
        bool isReassigned = Assignments(local, declarator).Any(assignment => assignment.IsRef);
        places[local] = isReassigned ? DeclareReassigned(local, place, initializer) : Fix(place, local.Name, declarator);
    }

    /// <summary>The assignments to a local in its method, as far as they are plain.</summary>
    private static IEnumerable<ISimpleAssignmentOperation> Assignments(ILocalSymbol local, IOperation declarator) =>
        Root(declarator).Descendants().OfType<ISimpleAssignmentOperation>().Where(assignment =>
            assignment.Target is ILocalReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Local, local));

    /// <summary><c>ref x[i]</c>, <c>ref body.Mass</c>, <c>ref At(m, 1, 2)</c>, <c>c ? ref a : ref b</c>.</summary>
    private Expression LowerReferred(IOperation operation)
    {
        Expression place = LowerExpression(operation);
        return IsReferable(place) ? place : throw Unsupported.Expression(operation);
    }

    private static bool IsReferable(Expression place) => place switch
    {
        ConditionalExpression choice => IsReferable(choice.WhenTrue) && IsReferable(choice.WhenFalse),
        FieldExpression access => IsReferable(access.Instance),
        RefStructExpression view => view.Parts.All(IsReferable),
        ArrayElementExpression access => IsReferable(access.Array),
        _ => place.IsPlace,
    };

    /// <summary><c>c ? ref a : ref b</c> as a value; as a place, <see cref="Assign"/> makes an <c>if</c> of it.</summary>
    private Expression LowerConditionalReference(IConditionalOperation conditional)
    {
        Expression condition = Keep(LowerExpression(conditional.Condition)), whenTrue = condition, whenFalse = condition;
        int before = CollectOperand(() => whenTrue = LowerReferred(conditional.WhenTrue)).Count;
        if (before + CollectOperand(() => whenFalse = LowerReferred(conditional.WhenFalse!)).Count > 0)
        {
            throw Rejection.Of(
                conditional, DiagnosticDescriptors.UnsupportedExpression,
                "a reference to one of two places that calls or assignments find", "find the places before");
        }
        return new ConditionalExpression(condition, whenTrue, whenFalse);
    }

    /// <summary>The place with all that says which it is in variables that keep their values.</summary>
    /// <param name="operation">Stands in the method whose variables these are; null where any of them may be assigned.</param>
    private Expression Fix(Expression place, string name, IOperation? operation, Expression? guard = null)
    {
        switch (place)
        {
            case ElementExpression element:
                Expression span = FixValue(element.Span, name + "Span", operation, guard);
                return new ElementExpression(span, FixValue(element.Index, name + "Index", operation, guard));
            case FieldExpression access:
                return new FieldExpression(Fix(access.Instance, name, operation, guard), access.Field);
            case ArrayElementExpression access:
                Expression array = Fix(access.Array, name, operation, guard);
                return new ArrayElementExpression(array, FixValue(access.Index, name + "Index", operation, guard));
            case RefStructExpression view:
                return view.Select(part => Fix(part, name, operation, guard));
            case ConditionalExpression choice:
                Expression condition = FixValue(choice.Condition, name + "Choice", operation, guard);
                Expression whenTrue = Fix(choice.WhenTrue, name, operation, Both(guard, condition));
                return new ConditionalExpression(condition, whenTrue, Fix(choice.WhenFalse, name, operation, Both(guard, Not(condition))));
            default:
                return place;
        }
    }

    private static Expression Both(Expression? guard, Expression condition) =>
        guard is null ? condition : new BinaryExpression(BinaryOperator.LogicalAnd, guard, condition, ScalarType.Bool);

    /// <param name="guard">Where it does not hold, C# does not evaluate the value.</param>
    private Expression FixValue(Expression value, string name, IOperation? operation, Expression? guard)
    {
        if (IsArraySpan(value))
            return FixSpan(value, name, operation);
        if (value is RefStructExpression view)
            return view.Select(part => FixValue(part, name, operation, guard));
        if (IsStable(value) || operation is not null && value is VariableExpression access && IsNeverReassigned(access.Variable, operation))
            return value;
        Expression otherwise = value.Type is ScalarType scalar ? Constants.Zero(scalar) : new DefaultExpression(value.Type);
        Variable kept = new(nextId++, name, value.Type);
        temporaries.Add(kept);
        sink.Add(new DeclareStatement(kept, guard is null ? value : new ConditionalExpression(guard, value, otherwise)));
        return new VariableExpression(kept);
    }

    private bool IsNeverReassigned(Variable variable, IOperation operation)
    {
        ISymbol? symbol = variables.Where(pair => pair.Value == variable).Select(pair => pair.Key).FirstOrDefault();
        return symbol is not null && !variable.IsReference && !Assigned(Root(operation)).Contains(symbol);
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>A reference that is reassigned is a span and an index.</summary>
    private Expression DeclareReassigned(ILocalSymbol local, Expression place, IOperation operation)
    {
        (ElementExpression element, Func<Expression, Expression> path) = ElementOf(place, operation);
        VariableExpression span = new(new(nextId++, local.Name + "Span", element.Span.Type));
        VariableExpression index = new(new(nextId++, local.Name + "Index", element.Index.Type));
        sink.Add(new DeclareStatement(span.Variable, element.Span));
        sink.Add(new DeclareStatement(index.Variable, element.Index));
        return path(new ElementExpression(span, index));
    }

    /// <summary><c>a = ref x[a.Next]</c>.</summary>
    private Expression LowerReferenceAssignment(ISimpleAssignmentOperation assignment)
    {
        // The declaration of one that has no place was rejected.
        if (assignment.Target is not ILocalReferenceOperation { Local: var local } || !places.TryGetValue(local, out Expression place))
            throw Rejection.Silent(assignment);
        (ElementExpression target, Func<Expression, Expression> path) = ElementOf(place, assignment);
        (ElementExpression source, _) = ElementOf(LowerReferred(assignment.Value), assignment.Value);
        if (target.Span is not VariableExpression || path(source).Type != place.Type || target.Span.Type != source.Span.Type)
            throw Unsupported.Reference(assignment);
        Expression span = source.Span, index = Keep(source.Index);
        sink.Add(new AssignStatement(target.Span, span));
        sink.Add(new AssignStatement(target.Index, index));
        return place;
    }

    /// <summary>The element that a place is, or is a field of, and the way to the place from there.</summary>
    private static (ElementExpression Element, Func<Expression, Expression> Path) ElementOf(Expression place, IOperation operation)
    {
        switch (place)
        {
            case ElementExpression element:
                return (element, whole => whole);
            case FieldExpression access:
                (ElementExpression inner, Func<Expression, Expression> path) = ElementOf(access.Instance, operation);
                return (inner, whole => new FieldExpression(path(whole), access.Field));
            case ArrayElementExpression { Index: ConstantExpression index } access:
                (ElementExpression holder, Func<Expression, Expression> toArray) = ElementOf(access.Array, operation);
                return (holder, whole => new ArrayElementExpression(toArray(whole), index));
            case ConditionalExpression choice:
                (ElementExpression one, Func<Expression, Expression> way) = ElementOf(choice.WhenTrue, operation);
                (ElementExpression other, Func<Expression, Expression> otherWay) = ElementOf(choice.WhenFalse, operation);
                if (one.Span.Type != other.Span.Type || way(one) != otherWay(one))
                    throw Unsupported.Reference(operation);
                Expression span = one.Span == other.Span ? one.Span : new ConditionalExpression(choice.Condition, one.Span, other.Span);
                return (new ElementExpression(span, new ConditionalExpression(choice.Condition, one.Index, other.Index)), way);
            default:
                throw Unsupported.Reference(operation);
        }
    }

    /// <summary>The statements <c>place = value</c>, one in each branch where the place is one of two.</summary>
    private void AddAssignment(Expression place, Expression value)
    {
        if (place is RefStructExpression view)
        {
            AddAssignments(view, (RefStructExpression)value);
            return;
        }
        if (Choice(place) is not { } choice)
        {
            NoteWrite(place);
            sink.Add(new AssignStatement(place, value));
            return;
        }
        EquatableArray<Statement> then = CollectOperand(() => AddAssignment(choice.WhenTrue, value)).ToEquatableArray();
        sink.Add(new IfStatement(choice.Condition, then, CollectOperand(() => AddAssignment(choice.WhenFalse, value)).ToEquatableArray()));
    }

    /// <summary>All fields are read before the first is assigned.</summary>
    private void AddAssignments(RefStructExpression place, RefStructExpression value)
    {
        foreach ((Expression part, Expression kept) in place.Parts.Zip(value.Select(Keep).Parts, (part, kept) => (part, kept)))
            AddAssignment(part, kept);
    }

    /// <summary><c>(c ? a : b).X</c> as <c>c ? a.X : b.X</c>; null for a place that is only one.</summary>
    private static ConditionalExpression? Choice(Expression place) => place switch
    {
        ConditionalExpression choice => choice,
        FieldExpression access when Choice(access.Instance) is { } choice =>
            new(choice.Condition, new FieldExpression(choice.WhenTrue, access.Field), new FieldExpression(choice.WhenFalse, access.Field)),
        ArrayElementExpression access when Choice(access.Array) is { } choice =>
            new(choice.Condition, new ArrayElementExpression(choice.WhenTrue, access.Index),
                new ArrayElementExpression(choice.WhenFalse, access.Index)),
        _ => null,
    };

    /// <summary>A place that can be passed by reference: of two elements, one whose span and index are chosen.</summary>
    private static Expression Single(Expression place, IOperation operation)
    {
        if (Choice(place) is not { } choice)
            return place;
        (ElementExpression element, Func<Expression, Expression> path) = ElementOf(choice, operation);
        return path(element);
    }
}
