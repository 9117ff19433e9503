using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// <c>TensorSpan&lt;T></c> and <c>ReadOnlyTensorSpan&lt;T></c>: a tensor <c>t</c> of rank 2 is the memory <c>t</c> and the numbers
/// <c>tLength0</c>, <c>tLength1</c>, <c>tStride0</c>, <c>tStride1</c>, and <c>t[i, j]</c> is <c>t[i * tStride0 + j * tStride1]</c>.
/// </summary>
internal sealed partial class MethodLowering
{
    private void DeclareTensor(IParameterSymbol parameter, IOperation body)
    {
        ITypeSymbol element = parameter.Type.TensorElement(out bool isReadOnly)!;
        int rank = TensorRank.Of(parameter, body, OperationOf);
        if (isKernelMethod)
            context.KernelRanks[parameter.Name] = rank;
        Expression data = DeclarePart(parameter.Name, new SpanType(context.Types.Lower(element, body), isReadOnly, IsWide: true));
        Expression[] lengths = [.. Enumerable.Range(0, rank).Select(i => DeclarePart($"{parameter.Name}Length{i}", ScalarType.Int64))];
        Expression[] strides = [.. Enumerable.Range(0, rank).Select(i => DeclarePart($"{parameter.Name}Stride{i}", ScalarType.Int64))];
        places[parameter] = new TensorExpression(data, lengths, strides);
    }

    private Expression DeclarePart(string name, IrType type)
    {
        Variable variable = new(nextId++, name, type);
        parameters.Add(variable);
        temporaries.Add(variable); // Nothing assigns it.
        return new VariableExpression(variable);
    }

    /// <summary>A parameter, another name for one, a slice, or one of these as a read-only tensor.</summary>
    private TensorExpression LowerTensor(IOperation operation)
    {
        ISymbol? symbol = operation switch
        {
            ILocalReferenceOperation reference => reference.Local,
            IParameterReferenceOperation reference => reference.Parameter,
            _ => null,
        };
        if (symbol is not null)
        {
            // The declaration of one that is not known was rejected.
            return places.TryGetValue(symbol, out Expression place) && place is TensorExpression known
                ? known
                : throw Rejection.Silent(operation);
        }
        if (FindTensorSlice(operation) is { } slice)
            return slice;
        IOperation? operand = (operation as IConversionOperation)?.Operand;
        if (operand?.Type.TensorElement(out _) is null || operation.Type.TensorElement(out bool isReadOnly) is null)
        {
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnsupportedExpression, "a tensor that is made here",
                "use a parameter, or a slice of one: t[i, j], t[0..8, ..], its Lengths and Strides");
        }
        TensorExpression tensor = LowerTensor(operand);
        SpanType type = ((SpanType)tensor.Data.Type) with { IsReadOnly = isReadOnly };
        return type == tensor.Data.Type
            ? tensor
            : tensor with { Data = new SliceExpression(type, tensor.Data, Constants.Zero(ScalarType.Int64), null) };
    }

    /// <summary><c>var u = t;</c> is another name.</summary>
    private void DeclareTensorAlias(IVariableDeclaratorOperation declarator, IOperation? initializer)
    {
        if (initializer is null || Assignments(declarator.Symbol, declarator).Any())
        {
            throw Rejection.Of(
                declarator, DiagnosticDescriptors.UnsupportedExpression,
                "a tensor variable that is assigned", "declare one for each tensor, with its value");
        }
        places[declarator.Symbol] = LowerTensor(initializer);
    }

    private Expression LowerTensorProperty(IPropertyReferenceOperation reference)
    {
        TensorExpression tensor = LowerTensor(reference.Instance!);
        switch (reference.Property.Name)
        {
            case "Rank":
                return ConstantExpression.Int32(tensor.Lengths.Count);
            case "FlattenedLength":
                return tensor.Lengths.Aggregate((product, length) => Wide(BinaryOperator.Multiply, product, length));
            case "IsEmpty":
                return tensor.Lengths.Select(IsZero)
                    .Aggregate((one, other) => new BinaryExpression(BinaryOperator.LogicalOr, one, other, ScalarType.Bool));
            case var _ when reference.Property.IsIndexer:
                return LowerTensorElement(reference, tensor);
            default:
                throw Rejection.Of(
                    reference, DiagnosticDescriptors.UnsupportedCall, reference.Property.ToDisplayString(),
                    "use t[i, j], Lengths[0], Strides[0], Rank and FlattenedLength");
        }
    }

    private static Expression Wide(BinaryOperator operation, Expression left, Expression right) =>
        new BinaryExpression(operation, left, right, ScalarType.Int64);

    private static Expression IsZero(Expression length) =>
        new BinaryExpression(BinaryOperator.Equal, length, Constants.Zero(ScalarType.Int64), ScalarType.Bool);

    private ElementExpression LowerTensorElement(IPropertyReferenceOperation reference, TensorExpression tensor)
    {
        IReadOnlyList<IOperation> parts = TensorRank.Indices(reference);
        Expression[] indices = LowerInOrder([.. parts.Select(index => (Func<Expression>)(() => LowerTensorIndex(index)))]);
        CheckRank(reference.Instance!, parts, tensor);
        return new(tensor.Data, Offset(indices, tensor));
    }

    /// <summary>An index is an <c>nint</c>; one that was an <c>int</c> needs no type of its own on the way.</summary>
    private Expression LowerTensorIndex(IOperation index)
    {
        if (index.Type is not { SpecialType: SpecialType.System_IntPtr })
        {
            throw Rejection.Of(
                index, DiagnosticDescriptors.UnsupportedExpression, "an index or a range of this type",
                "use int, long or nint values, and declare a slice: var part = t[0..8, ..];");
        }
        IOperation? number = index is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : null;
        IOperation value = context.Types.FindScalar(number?.Type) is null ? index : number!;
        return Operators.Convert(LowerExpression(value), ScalarType.Int64);
    }

    /// <summary><c>t.Lengths[0]</c> and <c>t.Strides[0]</c>; null for other elements of spans.</summary>
    private Expression? FindTensorNumber(IPropertyReferenceOperation reference)
    {
        if (!reference.Property.IsIndexer || reference.Instance is not IPropertyReferenceOperation { Instance: { } instance } list
            || instance.Type.TensorElement(out _) is null)
            return null;
        TensorExpression tensor = LowerTensor(instance);
        IReadOnlyList<Expression> numbers = list.Property.Name == "Strides"
            ? [.. tensor.Strides.Zip(tensor.Lengths, VisibleStride)]
            : tensor.Lengths;
        if (reference.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: int dimension })
        {
            Expression chosen = Keep(LowerExpression(reference.Arguments[0].Value));
            return Enumerable.Range(1, numbers.Count - 1)
                .Aggregate(numbers[0], (value, i) => new ConditionalExpression(IsNumber(chosen, i), numbers[i], value));
        }
        return dimension >= 0 && dimension < numbers.Count
            ? numbers[dimension]
            : throw Rejection.Of(
                reference, DiagnosticDescriptors.UnsupportedExpression, "a dimension that the tensor does not have",
                $"use 0 to {numbers.Count - 1}");
    }

    /// <summary>.NET gives a dimension without neighbours the stride 0: <c>t[2..3, ..].Strides[0]</c> is 0.</summary>
    private static Expression VisibleStride(Expression stride, Expression length)
    {
        Expression hasNeighbours = new BinaryExpression(
            BinaryOperator.GreaterThan, length, new ConstantExpression(ScalarType.Int64, 1), ScalarType.Bool);
        return new ConditionalExpression(hasNeighbours, stride, Constants.Zero(ScalarType.Int64));
    }
}
