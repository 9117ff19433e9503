using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// The <c>==</c>, <c>!=</c> and <c>Equals</c> that the C# compiler adds to a record struct: field by field, by Equals, to which
/// NaN is equal to NaN.
/// </summary>
internal sealed partial class MethodLowering
{
    private static bool IsRecordEquality(IMethodSymbol target) =>
        target is
        {
            IsImplicitlyDeclared: true, Name: "Equals" or "op_Equality"
            or "op_Inequality", ContainingType: { IsRecord: true, TypeKind: TypeKind.Struct } type
        }
        && target.Parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type));

    private Expression LowerRecordEquality(IMethodSymbol target, IOperation operation, params IOperation[] operands)
    {
        Expression[] values = LowerInOrder([.. operands.Select(operand => (Func<Expression>)(() => KeepInput(LowerExpression(operand))))]);
        Expression equal = CompareRecords(target.ContainingType, values[0], values[1], operation);
        return target.Name == "op_Inequality" ? Not(equal) : equal;
    }

    private Expression CompareRecords(INamedTypeSymbol record, Expression left, Expression right, IOperation operation)
    {
        ImmutableArray<ISymbol> members = record.GetMembers();
        if (!record.IsRecord || members.OfType<IMethodSymbol>().Any(member => member is { Name: "Equals", IsImplicitlyDeclared: false }))
            throw Rejection.Of(
                operation, DiagnosticDescriptors.UnsupportedExpression, $"the equality of '{record.Name}'",
                "compare the fields, or call a method that does");
        Expression result = ConstantExpression.Bool(true);
        foreach (IFieldSymbol field in members.OfType<IFieldSymbol>().Where(field => !field.IsStatic))
        {
            if (field.IsFixedSizeBuffer)
                throw Rejection.Of(
                    operation, DiagnosticDescriptors.UnsupportedExpression, $"the equality of '{record.Name}', which has a fixed buffer",
                    "compare the fields");
            string name = TypeLowering.FieldName(field);
            Expression one = Access(left, name, operation), other = Access(right, name, operation);
            result = And(result, () => CompareMembers(field, one, other, operation));
        }
        return result;
    }

    private Expression CompareMembers(IFieldSymbol field, Expression left, Expression right, IOperation operation)
    {
        if (left.Type is not StructType)
            return CompareScalars(operation, left, right);
        // Vector3 and its kin have an Equals of their own.
        IMethodSymbol? equals = LibraryStructs.Find(field.Type) is null ? null
            : field.Type.GetMembers("Equals").OfType<IMethodSymbol>()
                .First(method => !method.IsStatic && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, field.Type));
        return equals is null
            ? CompareRecords((INamedTypeSymbol)field.Type, left, right, operation)
            : CallLibrary(equals, operation, [left, right]);
    }

    /// <summary><c>sides.HasFlag(flag)</c> is <c>(sides &amp; flag) == flag</c>; C# shows both as objects.</summary>
    private BinaryExpression LowerHasFlag(IInvocationOperation invocation)
    {
        IOperation[] operands = [.. new[] { invocation.Instance!, invocation.Arguments[0].Value }.Select(Unboxed)];
        // For two enums of different types, it throws.
        if (!SymbolEqualityComparer.Default.Equals(operands[0].Type, operands[1].Type))
            throw Rejection.Of(
                invocation, DiagnosticDescriptors.UnsupportedExpression, "HasFlag of another enum", "convert one to the type of the other");
        Expression[] values = [.. LowerInOrder(operands)
            .Select(value => Operators.Convert(value, Operators.Promote((ScalarType)value.Type)))];
        Expression flag = KeepInput(values[1]);
        BinaryExpression common = new(BinaryOperator.And, values[0], flag, flag.Type);
        return new(BinaryOperator.Equal, common, flag, ScalarType.Bool);
    }

    private static IOperation Unboxed(IOperation operation) =>
        operation is IConversionOperation { Type.IsReferenceType: true } boxing ? boxing.Operand : operation;

    private static BinaryExpression CompareScalars(IOperation operation, Expression left, Expression right)
    {
        ScalarType promoted = Operators.Promote((ScalarType)left.Type);
        (left, right) = (Operators.Convert(left, promoted), Operators.Convert(right, promoted));
        BinaryExpression equal = Operators.Compare(operation, BinaryOperatorKind.Equals, left, right);
        return promoted.IsFloat
            ? new(BinaryOperator.LogicalOr, equal,
                new BinaryExpression(BinaryOperator.LogicalAnd, IsNaN(left), IsNaN(right), ScalarType.Bool), ScalarType.Bool)
            : equal;
    }

    private static IntrinsicExpression IsNaN(Expression value) => new(Intrinsic.IsNaN, EquatableArray.Of(value), ScalarType.Bool);
}
