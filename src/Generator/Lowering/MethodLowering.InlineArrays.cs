using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Arrays that lie in a struct: <c>[InlineArray(8)]</c> structs and <c>fixed</c> buffers. A span of one is another name for it, as
/// a <c>ref</c> local is: in the IR it is only an argument. So a variable stays what a target can keep in registers.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary><c>buffer[i]</c>, <c>buffer[^1]</c>, <c>buffer[1..3]</c>.</summary>
    private Expression LowerInlineArrayAccess(IInlineArrayAccessOperation access)
    {
        if (access.Argument is IRangeOperation range)
        {
            SpanType type = (SpanType)context.Types.Lower(access.Type, access);
            return CheckSpanUse(LowerRange(() => new ArraySpanExpression(type, LowerArray(access.Instance)), range), access);
        }
        return LowerElement(() => LowerArray(access.Instance), access.Argument);
    }

    /// <summary><c>body.Masses[i]</c> of a fixed buffer; IOperation has no name for it.</summary>
    private Expression LowerNone(IOperation operation)
    {
        if (!IsFixedElement(operation, out IFieldReferenceOperation? buffer))
            throw Unsupported.Expression(operation);
        return LowerElement(() => LowerBuffer(buffer!), operation.ChildOperations.Last());
    }

    private static bool IsFixedElement(IOperation operation, out IFieldReferenceOperation? buffer)
    {
        buffer = operation is { Kind: OperationKind.None, ChildOperations.Count: 2 }
            ? operation.ChildOperations.First() as IFieldReferenceOperation
            : null;
        return buffer is { Field.IsFixedSizeBuffer: true };
    }

    private ArrayElementExpression LowerElement(Func<Expression> lowerArray, IOperation index)
    {
        Expression[] parts = LowerInOrder(() => new AddressOfExpression(lowerArray()), () => LowerExpression(Count(index)));
        Expression array = ((AddressOfExpression)parts[0]).Place, number = Operators.Convert(parts[1], ScalarType.Int32);
        return new(array, IsFromEnd(index) ? Subtract(ConstantExpression.Int32(((ArrayType)array.Type).Length), number) : number);
    }

    /// <summary>The array in an <c>[InlineArray]</c> struct, of which it is the only field.</summary>
    private Expression LowerArray(IOperation instance)
    {
        Expression whole = LowerExpression(instance);
        if (!IsReferable(whole))
            whole = CopyOf(whole).Place;
        return Single(new FieldExpression(whole, context.Types.Definition((StructType)whole.Type).Fields[0]), instance);
    }

    private ArraySpanExpression WholeArray(IOperation instance)
    {
        Expression array = LowerArray(instance);
        return new(new SpanType(((ArrayType)array.Type).Element, IsReadOnly: false), array);
    }

    private Expression LowerBuffer(IFieldReferenceOperation reference)
    {
        Expression instance = LowerExpression(reference.Instance!);
        if (context.Types.Definition((StructType)instance.Type).Fields.FirstOrDefault(
            field => field.Name == reference.Field.Name) is not { } found)
            throw Rejection.Silent(reference);
        return Single(new FieldExpression(IsReferable(instance) ? instance : CopyOf(instance).Place, found), reference);
    }

    /// <summary><c>Sum(buffer)</c>, <c>Span&lt;float> s = buffer;</c>.</summary>
    private Expression LowerArraySpan(IConversionOperation conversion, SpanType type) =>
        CheckSpanUse(new ArraySpanExpression(type, LowerArray(conversion.Operand)), conversion);

    /// <summary>True for a span of an array in a struct, and for a slice of it.</summary>
    private static bool IsArraySpan(Expression value) =>
        value is ArraySpanExpression || value is SliceExpression slice && IsArraySpan(slice.Span);

    /// <summary>Rejects uses in which a span of a variable would be a value that something keeps.</summary>
    private static Expression CheckSpanUse(Expression span, IOperation operation)
    {
        bool isKnown = operation.Parent switch
        {
            IConversionOperation { Type: { } type } => type.SpanElement(out _) is not null,
            IPropertyReferenceOperation access => access.Instance == operation,
            IImplicitIndexerReferenceOperation access => access.Instance == operation,
            IForEachLoopOperation or IVariableInitializerOperation => true,
            IInvocationOperation call => call.Instance == operation && call.TargetMethod.Name == "Slice",
            IArgumentOperation { Parameter.RefKind: RefKind.None, Parent: IInvocationOperation { TargetMethod: var target } } =>
                !HandsOutSpan(target),
            _ => false,
        };
        return isKnown || !IsArraySpan(span)
            ? span
            : throw Rejection.Of(
                operation, DiagnosticDescriptors.UnsupportedExpression, "a span of an inline array here",
                "pass it to a method that returns no span, or declare a local with it that is not assigned later");
    }

    private static bool HandsOutSpan(IMethodSymbol method) => method.ReturnType.ElementOf() is not null || method.ReturnType.IsRefLikeType
        || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && parameter.Type.IsRefLikeType);

    private void DeclareSpanAlias(IVariableDeclaratorOperation declarator, Expression span)
    {
        if (Assigned(Root(declarator)).Contains(declarator.Symbol))
        {
            throw Rejection.Of(
                declarator, DiagnosticDescriptors.UnsupportedExpression, "a variable with a span of an inline array that is assigned later",
                "declare one for each span, with its value");
        }
        places[declarator.Symbol] = FixSpan(span, declarator.Symbol.Name, declarator);
    }

    private Expression FixSpan(Expression span, string name, IOperation? operation) => span switch
    {
        ArraySpanExpression array => array with { Array = Fix(array.Array, name, operation) },
        SliceExpression slice => slice with
        {
            Span = FixSpan(slice.Span, name, operation),
            Start = FixValue(slice.Start, name + "Start", operation, guard: null),
            Length = slice.Length is null ? null : FixValue(slice.Length, name + "Length", operation, guard: null),
        },
        _ => span,
    };

    /// <summary><c>x[i]</c>: of a span of an array in a struct, an element of that array.</summary>
    private static Expression ElementAt(Expression span, Expression index) => span switch
    {
        ArraySpanExpression array => new ArrayElementExpression(array.Array, index),
        SliceExpression slice when IsArraySpan(slice) => ElementAt(slice.Span, Sum(slice.Start, index)),
        _ => new ElementExpression(span, index),
    };

    /// <summary><c>x.Length</c>, a constant where it is known.</summary>
    private static Expression LengthOf(Expression span) => span switch
    {
        TableExpression table => ConstantExpression.Int32(table.Length),
        ArraySpanExpression array => ConstantExpression.Int32(((ArrayType)array.Array.Type).Length),
        SliceExpression slice when IsArraySpan(slice) => slice.Length ?? Subtract(LengthOf(slice.Span), slice.Start),
        _ => new SpanLengthExpression(span),
    };

    private static Expression Sum(Expression left, Expression right) =>
        left is ConstantExpression { Bits: 0 } ? right : new BinaryExpression(BinaryOperator.Add, left, right, ScalarType.Int32);
}
