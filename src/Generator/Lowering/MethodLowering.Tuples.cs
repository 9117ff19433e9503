using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>A tuple is a struct whose fields are Item1, Item2 and so on.</summary>
internal sealed partial class MethodLowering
{
    private VariableExpression LowerTuple(ITupleOperation tuple) =>
        MakeTuple((StructType)context.Types.Lower(tuple.Type, tuple), LowerInOrder([.. tuple.Elements]));

    private VariableExpression MakeTuple(StructType type, IReadOnlyList<Expression> values)
    {
        VariableExpression result = new(NewTemporary(type));
        sink.Add(new DeclareStatement(result.Variable, new DefaultExpression(type)));
        foreach ((StructField field, Expression value) in context.Types.Definition(type).Fields.Zip(
            values, (field, value) => (field, value)))
            sink.Add(new AssignStatement(new FieldExpression(result, field), Operators.Convert(value, field.Type)));
        return result;
    }

    private List<Expression> Fields(Expression value) =>
        [.. context.Types.Definition((StructType)value.Type).Fields.Select(field => (Expression)new FieldExpression(value, field))];

    /// <summary><c>(long, double) t = (1, 2f)</c>: element by element.</summary>
    private Expression ConvertTuple(Expression value, IrType target, IOperation operation)
    {
        if (value.Type == target)
            return value;
        if (value.Type is ScalarType && target is ScalarType)
            return Operators.Convert(value, target);
        if (value.Type is not StructType from || target is not StructType to || !context.Types.IsTuple(from) || !context.Types.IsTuple(to))
            throw Unsupported.Expression(operation);
        List<Expression> elements = Fields(KeepInput(value));
        IrType[] types = [.. context.Types.Definition(to).Fields.Select(field => field.Type)];
        return MakeTuple(to, [.. elements.Select((element, i) => ConvertTuple(element, types[i], operation))]);
    }

    /// <summary>
    /// <c>(a, b) = (b, a)</c>: the places on the left are found, then the value is complete, then they are assigned, all
    /// from left to right.
    /// </summary>
    private void LowerDeconstruction(IDeconstructionAssignmentOperation assignment)
    {
        DeconstructionInfo info = assignment.Syntax switch
        {
            AssignmentExpressionSyntax syntax => context.Compilation.GetSemanticModel(syntax.SyntaxTree).GetDeconstructionInfo(syntax),
            _ => throw Unsupported.Expression(assignment),
        };
        ITupleOperation target = TupleOf(assignment.Target) ?? throw Unsupported.Expression(assignment);
        List<Func<Expression>> operands = [.. Leaves(target).Select(leaf => (Func<Expression>)(() => LowerTarget(leaf)))];
        operands.Add(() => KeepInput(LowerExpression(assignment.Value)));
        Expression[] lowered = LowerInOrder([.. operands]);
        Queue<Expression> places = new(lowered.Take(lowered.Length - 1));
        // All values are read before the first assignment, which may change what they come from.
        List<(Expression Place, Expression Value)> pairs = [];
        Deconstruct(target, info, lowered[lowered.Length - 1], places, pairs);
        foreach ((Expression place, Expression value) in pairs)
            Assign(place, value, isUsed: false);
    }

    private void Deconstruct(
        ITupleOperation target, DeconstructionInfo info, Expression value, Queue<Expression> places,
        List<(Expression Place, Expression Value)> pairs)
    {
        List<Expression> elements = DeconstructedElements(target, info, value);
        for (int i = 0; i < target.Elements.Length; i++)
        {
            if (TupleOf(target.Elements[i]) is { } inner)
                Deconstruct(inner, info.Nested[i], elements[i], places, pairs);
            else if (places.Dequeue() is AddressOfExpression { Place: var place })
                pairs.Add((place, Keep(ConvertTuple(elements[i], place.Type, target))));
        }
    }

    private List<Expression> DeconstructedElements(IOperation target, DeconstructionInfo info, Expression value) => info.Method switch
    {
        null when value.Type is StructType type && context.Types.IsTuple(type) => Fields(value),
        { IsImplicitlyDeclared: true } method when value.Type is StructType type =>
            [.. method.Parameters.Select(parameter => Access(value, parameter.Name, target))],
        { } method => CallDeconstruct(method, value, target),
        _ => throw Unsupported.Expression(target),
    };

    /// <summary>The user's <c>Deconstruct(out a, out b)</c>, of the struct or an extension method.</summary>
    private List<Expression> CallDeconstruct(IMethodSymbol method, Expression value, IOperation operation)
    {
        IMethodSymbol target = method.ReducedFrom ?? method;
        bool byValue = target.IsStatic ? target.Parameters[0].RefKind == RefKind.None : TakesThisByValue(target);
        List<Expression> elements = [];
        foreach (IParameterSymbol parameter in target.Parameters.Skip(target.IsStatic ? 1 : 0))
        {
            Variable element = NewTemporary(context.Types.Lower(parameter.Type, operation));
            sink.Add(new DeclareStatement(element, null));
            elements.Add(new VariableExpression(element));
        }
        Expression receiver = byValue ? value : CopyOf(value);
        Call(target, operation, [receiver, .. elements.Select(element => new AddressOfExpression(element))], isUsed: false);
        return elements;
    }

    private static ITupleOperation? TupleOf(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple,
        IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple,
        _ => null,
    };

    private static IEnumerable<IOperation> Leaves(ITupleOperation target) =>
        target.Elements.SelectMany(element => TupleOf(element) is { } inner ? Leaves(inner) : [element]);

    /// <summary>The place of one element; a discard has none.</summary>
    private Expression LowerTarget(IOperation target)
    {
        if (target is IDiscardOperation)
            return ConstantExpression.Bool(false);
        if (target is IPropertyReferenceOperation property && FindSetter(property) is not null)
            throw Rejection.Of(
                target, DiagnosticDescriptors.UnsupportedExpression, $"'{property.Property.Name}' as the target of a deconstruction",
                "assign the property on its own");
        IOperation place = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (place is ILocalReferenceOperation { Local: var local } && !variables.ContainsKey(local) && !places.ContainsKey(local))
            declarations.Add(new DeclareStatement(Declare(local, context.Types.Lower(local.Type, target)), null));
        return new AddressOfExpression(LowerPlace(place));
    }

    /// <summary><c>t == (1, 2)</c>: both tuples are complete before the first elements are compared.</summary>
    private Expression LowerTupleComparison(ITupleBinaryOperation comparison)
    {
        Expression[] operands = LowerInOrder(
            () => KeepInput(LowerExpression(comparison.LeftOperand)), () => KeepInput(LowerExpression(comparison.RightOperand)));
        Expression equal = CompareFields(comparison, operands[0], operands[1]);
        return comparison.OperatorKind == BinaryOperatorKind.Equals ? equal : new UnaryExpression(UnaryOperator.LogicalNot, equal);
    }

    private Expression CompareFields(ITupleBinaryOperation comparison, Expression left, Expression right)
    {
        if (left.Type is ScalarType && right.Type is ScalarType)
            return Operators.Binary(comparison, BinaryOperatorKind.Equals, left, right, ScalarType.Bool);
        if (left.Type is not StructType leftType || right.Type is not StructType rightType || !context.Types.IsTuple(leftType)
            || !context.Types.IsTuple(rightType))
            throw Rejection.Of(
                comparison, DiagnosticDescriptors.UnsupportedExpression, "a comparison of structs in tuples",
                "compare the elements one by one");
        return Fields(left).Zip(Fields(right), (one, other) => CompareFields(comparison, one, other))
            .Aggregate((before, next) => new BinaryExpression(BinaryOperator.LogicalAnd, before, next, ScalarType.Bool));
    }
}
