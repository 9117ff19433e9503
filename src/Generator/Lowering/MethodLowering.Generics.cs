using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// A generic method is lowered once for each list of type arguments. Each symbol that its operations name is closed first,
/// and a member of an interface becomes the member of the type that implements it.
/// </summary>
internal sealed partial class MethodLowering
{
    private ITypeSymbol Close(ITypeSymbol type) => context.Types.Arguments.Close(type);

    /// <param name="receiver">The type through which a member of an interface is called: a type parameter of the method.</param>
    private IMethodSymbol Resolve(IMethodSymbol member, ITypeSymbol? receiver)
    {
        IMethodSymbol closed = context.Types.Arguments.Close(member);
        return Implementation(closed.ConstructedFrom, receiver) is not IMethodSymbol found ? closed
            : closed.IsGenericMethod ? found.Construct([.. closed.TypeArguments])
            : found;
    }

    private IPropertySymbol Resolve(IPropertyReferenceOperation reference)
    {
        IPropertySymbol closed = context.Types.Arguments.Close(reference.Property);
        return Implementation(closed, reference.ConstrainedToType ?? reference.Instance?.Type) as IPropertySymbol ?? closed;
    }

    private ISymbol? Implementation(ISymbol closed, ITypeSymbol? receiver) =>
        receiver is not null && closed.ContainingType?.TypeKind == TypeKind.Interface
            ? Close(receiver).FindImplementationForInterfaceMember(closed)
            : null;

    /// <summary>Null for an operator that C# has built in, also where the method calls it as one of an interface.</summary>
    private IMethodSymbol? ResolveOperator(IMethodSymbol? method, ITypeSymbol? constrainedTo) =>
        method is null || constrainedTo is not null && context.Types.FindScalar(constrainedTo) is not null
            ? null
            : Resolve(method, constrainedTo);

    private Expression BuiltIn(
        IOperation operation, BinaryOperatorKind kind, ITypeSymbol? constrainedTo, Expression left, Expression right, ITypeSymbol? type) =>
        constrainedTo is not null && Operators.IsShift(kind) && left.Type is ScalarType { Size: < 4 }
            ? Operators.NarrowShift(kind, left, right)
            : Operators.Binary(operation, kind, left, right, context.Types.FindScalar(type));

    /// <summary><c>new T()</c>.</summary>
    private Expression LowerCreation(ITypeParameterObjectCreationOperation creation)
    {
        bool hasConstructor = Close(creation.Type!) is INamedTypeSymbol type
            && type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && !constructor.IsImplicitlyDeclared);
        return hasConstructor || creation.Initializer is not null
            ? throw Rejection.Of(
                creation, DiagnosticDescriptors.UnsupportedExpression, "new of a type parameter with a constructor or an initializer",
                "write default, and assign what differs")
            : LowerDefault(creation);
    }

    /// <summary><c>T.Zero</c>, <c>T.MaxValue</c> and the like, where T is a primitive type; else null.</summary>
    private ConstantExpression? LowerNumberProperty(IPropertyReferenceOperation reference) =>
        reference.ConstrainedToType is { } constrainedTo && context.Types.FindScalar(constrainedTo) is { } scalar
            ? NumberRules.Property(scalar, Close(constrainedTo), reference.Property.Name)
            : null;

    /// <summary>Methods of number types that have type parameters of their own; null for others.</summary>
    private Expression? LowerGenericIntrinsic(IInvocationOperation invocation, IMethodSymbol target)
    {
        if (target.Name == "SizeOf" && target.ContainingType.IsNamed("System.Runtime.CompilerServices", "Unsafe"))
            return ConstantExpression.Int32(SizeOf(target.TypeArguments[0], invocation));
        bool isConversion = SymbolNames.PlainName(target) is "CreateChecked" or "CreateTruncating" or "CreateSaturating";
        if (!isConversion || TypeLowering.Scalar(target.ReturnType) is not { } to || target.Parameters.Length != 1)
            return null;
        Expression value = LowerExpression(invocation.Arguments[0].Value);
        return NumberRules.Create(SymbolNames.PlainName(target), value, to) ?? ConvertChecked(value, to);
    }

    /// <summary><c>x.Equals(y)</c> and <c>x.CompareTo(y)</c> of primitive types.</summary>
    private Expression LowerNumberMethod(IInvocationOperation invocation, IMethodSymbol target, IOperation instance)
    {
        if (target.Name is not ("Equals" or "CompareTo") || target.Parameters.Length != 1
            || TypeLowering.Scalar(target.Parameters[0].Type) is null)
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.UnsupportedCall, target.ToDisplayString(),
                "use operators, and the functions that docs/supported-csharp.md lists");
        Expression[] operands = LowerInOrder(instance, invocation.Arguments[0].Value);
        return target.Name == "Equals"
            ? CompareScalars(invocation, KeepInput(operands[0]), KeepInput(operands[1]))
            : NumberRules.CompareTo(KeepInput(operands[0]), KeepInput(operands[1]));
    }

    /// <summary><c>typeof(T) == typeof(float)</c>: known for each instance. Null for other operators.</summary>
    private ConstantExpression? LowerTypeTest(IBinaryOperation binary)
    {
        if (binary is not
            {
                OperatorKind: BinaryOperatorKind.Equals
            or BinaryOperatorKind.NotEquals, LeftOperand: ITypeOfOperation left, RightOperand: ITypeOfOperation right
            })
            return null;
        bool isSame = SymbolEqualityComparer.Default.Equals(Close(left.TypeOperand), Close(right.TypeOperand));
        return ConstantExpression.Bool(isSame == (binary.OperatorKind == BinaryOperatorKind.Equals));
    }

    /// <summary>
    /// The value of a condition that the type arguments decide. What it excludes is not lowered: it may not be valid for them.
    /// </summary>
    private static bool? IsKnownHere(IOperation condition, Expression lowered) =>
        !condition.ConstantValue.HasValue && lowered is ConstantExpression { Bits: var bits } ? bits != 0 : null;

    /// <summary>
    /// <c>(T)(object)x</c>, by which generic code names a type that it has tested for: x itself. Null for other conversions.
    /// </summary>
    private Expression? LowerUnboxing(IConversionOperation conversion)
    {
        if (conversion is not { OperatorMethod: null, Operand: IConversionOperation { Type.SpecialType: SpecialType.System_Object, OperatorMethod: null, Operand: { Type: { } from } inner } })
            return null;
        return conversion.Type is { } to && SymbolEqualityComparer.Default.Equals(Close(from), Close(to))
            ? LowerExpression(inner)
            : throw Rejection.Of(
                conversion, DiagnosticDescriptors.UnsupportedExpression, "a conversion through object to another type",
                "convert the value itself, or stand it under typeof(T) == typeof(…)");
    }
}
