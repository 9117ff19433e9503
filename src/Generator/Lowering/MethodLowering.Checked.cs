using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// <c>checked</c>: what does not fit throws <see cref="OverflowException"/>. 32-bit results are computed in 64 bits and converted
/// back; 64-bit ones are tested by their signs and by the upper half of a product.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>The <c>i++</c> of <c>for (…; i &lt; n; i++)</c>, which has no value that it could leave.</summary>
    private IOperation? cannotOverflow;

    /// <summary>A built-in operator whose operands may be of the narrow types, converted to the type that C# gives its value.</summary>
    private Expression LowerOperator(
        IOperation operation, BinaryOperatorKind kind, ITypeSymbol? constrainedTo, Expression left, Expression right, ITypeSymbol? type,
        bool isChecked)
    {
        bool isNarrowShift = constrainedTo is not null && Operators.IsShift(kind);
        if (!isChecked || isNarrowShift || left.Type is not ScalarType leftType || right.Type is not ScalarType rightType
            || context.Types.FindScalar(type) is not { } wanted)
            return BuiltIn(operation, kind, constrainedTo, left, right, type);
        ScalarType common = Operators.Common(leftType, rightType);
        Expression value = kind switch
        {
            BinaryOperatorKind.Add => Checked(BinaryOperator.Add, left, right, common),
            BinaryOperatorKind.Subtract => Checked(BinaryOperator.Subtract, left, right, common),
            BinaryOperatorKind.Multiply => Checked(BinaryOperator.Multiply, left, right, common),
            _ when Operators.IsShift(kind) => Operators.Binary(operation, kind, left, right, Operators.Promote(leftType)),
            _ => Operators.Binary(operation, kind, left, right, common),
        };
        return ConvertChecked(value, wanted);
    }

    private Expression Checked(BinaryOperator op, Expression left, Expression right, ScalarType type)
    {
        left = Operators.Convert(left, type);
        right = Operators.Convert(right, type);
        if (type.IsFloat)
            return new BinaryExpression(op, left, right, type);
        if (type.Size == 4)
        {
            ScalarType wide = !type.IsSigned && op == BinaryOperator.Multiply ? ScalarType.UInt64 : ScalarType.Int64;
            return ConvertChecked(new BinaryExpression(op, Operators.Convert(left, wide), Operators.Convert(right, wide), wide), type);
        }
        left = Keep(left);
        right = Keep(right);
        Expression result = Keep(new BinaryExpression(op, left, right, type));
        ThrowOverflowIf(type.IsSigned ? OverflowsSigned(op, left, right, result) : OverflowsUnsigned(op, left, right, result));
        return result;
    }

    /// <summary>A sum has another sign than both operands, a difference than the first where the signs differ.</summary>
    private static Expression OverflowsSigned(BinaryOperator op, Expression left, Expression right, Expression result)
    {
        if (op == BinaryOperator.Multiply)
            return Compare(
                BinaryOperator.NotEqual, UpperHalf(left, right), Bits(BinaryOperator.ShiftRight, result, ConstantExpression.Int32(63)));
        Expression other = op == BinaryOperator.Add
            ? Bits(BinaryOperator.ExclusiveOr, right, result)
            : Bits(BinaryOperator.ExclusiveOr, left, right);
        return Compare(
            BinaryOperator.LessThan, Bits(BinaryOperator.And, Bits(BinaryOperator.ExclusiveOr, left, result), other),
            Constants.Zero(ScalarType.Int64));
    }

    private static Expression OverflowsUnsigned(BinaryOperator op, Expression left, Expression right, Expression result) => op switch
    {
        BinaryOperator.Add => Compare(BinaryOperator.LessThan, result, left),
        BinaryOperator.Subtract => Compare(BinaryOperator.LessThan, left, right),
        _ => Compare(BinaryOperator.NotEqual, UpperHalf(left, right), Constants.Zero(ScalarType.UInt64)),
    };

    private static IntrinsicExpression UpperHalf(Expression left, Expression right) =>
        new(Intrinsic.MultiplyHigh, EquatableArray.Of(left, right), left.Type);

    private static BinaryExpression Bits(BinaryOperator op, Expression left, Expression right) => new(op, left, right, left.Type);

    private static BinaryExpression Compare(BinaryOperator op, Expression left, Expression right) => new(op, left, right, ScalarType.Bool);

    /// <summary>The value as it is in the other type; throws where it is not one of that type's.</summary>
    private Expression ConvertChecked(Expression value, ScalarType to)
    {
        ScalarType from = (ScalarType)value.Type;
        if (from == to || to.IsFloat)
            return Operators.Convert(value, to);
        ScalarType promoted = from is { IsFloat: true, Size: < 4 } ? ScalarType.Single : Operators.Promote(from);
        value = Operators.Convert(value, promoted);
        bool isBelow = Least(from) < Least(to), isAbove = Greatest(from) > Greatest(to);
        if (!from.IsFloat && !isBelow && !isAbove)
            return Operators.Convert(value, to);
        value = Keep(value);
        ThrowOverflowIf(from.IsFloat ? IsOutside(value, promoted, to) : (isBelow, isAbove) switch
        {
            (true, true) => Compare(BinaryOperator.NotEqual, Operators.Convert(Operators.Convert(value, to), promoted), value),
            (true, false) => Compare(BinaryOperator.LessThan, value, new ConstantExpression(promoted, unchecked((ulong)Least(to)))),
            _ => Compare(BinaryOperator.GreaterThan, value, new ConstantExpression(promoted, Greatest(to))),
        });
        return Operators.Convert(value, to);
    }

    /// <summary>
    /// The fraction is cut off, so what is above the least value less 1 still fits. Where that has no float, the least value itself
    /// is the first that fits. NaN fits nowhere.
    /// </summary>
    private static Expression IsOutside(Expression value, ScalarType from, ScalarType to)
    {
        bool hasNext = !to.IsSigned || to.Size * 8 < (from == ScalarType.Single ? 24 : 53);
        double least = Least(to) - (hasNext ? 1.0 : 0.0), end = Math.Pow(2, to.IsSigned ? to.Size * 8 - 1 : to.Size * 8);
        Expression lower = Compare(hasNext ? BinaryOperator.GreaterThan : BinaryOperator.GreaterThanOrEqual, value, Constant(least));
        Expression upper = Compare(BinaryOperator.LessThan, value, Constant(end));
        return new UnaryExpression(UnaryOperator.LogicalNot, Compare(BinaryOperator.LogicalAnd, lower, upper));

        ConstantExpression Constant(double number) =>
            from == ScalarType.Single ? Constants.Of(from, (float)number) : Constants.Of(from, number);
    }

    private static long Least(ScalarType type) => type.IsSigned ? long.MinValue >> (64 - type.Size * 8) : 0;

    private static ulong Greatest(ScalarType type) => ulong.MaxValue >> (64 - type.Size * 8 + (type.IsSigned ? 1 : 0));

    private Expression NegateChecked(Expression value)
    {
        value = Keep(value);
        ScalarType type = (ScalarType)value.Type;
        // Of unsigned numbers, which only generic methods negate, 0 alone has a negative.
        ConstantExpression limit = new(type, unchecked((ulong)Least(type)));
        ThrowOverflowIf(Compare(type.IsSigned ? BinaryOperator.Equal : BinaryOperator.NotEqual, value, limit));
        return Operators.Negate(value);
    }

    private void ThrowOverflowIf(Expression condition)
    {
        effects = Effects.Memory;
        sink.Add(new IfStatement(
            condition, EquatableArray.Of<Statement>(MakeThrow("global::System.OverflowException", default, operation: null)), default));
    }

    /// <summary>
    /// IOperation says it for <c>+ - *</c> and for conversions of numbers, but not for those to enums, nor for the one that ends
    /// <c>b &lt;&lt;= 1</c> of a byte.
    /// </summary>
    private bool IsCheckedContext(IOperation operation)
    {
        foreach (SyntaxNode node in operation.Syntax.Ancestors())
        {
            if (node is CheckedExpressionSyntax or CheckedStatementSyntax)
                return node.RawKind is (int)SyntaxKind.CheckedExpression or (int)SyntaxKind.CheckedStatement;
        }
        return context.Compilation.Options.CheckOverflow;
    }

    /// <summary>The counter that only <c>i++</c> changes is less than something of its type whenever it is counted up.</summary>
    private static IOperation? FindSafeIncrement(IForLoopOperation loop)
    {
        if (loop.AtLoopBottom.Length != 1
            || loop.AtLoopBottom[0] is not IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { OperatorMethod: null } increment }
            || increment is not { Kind: OperationKind.Increment, Target: ILocalReferenceOperation target }
            || loop.Condition is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation { Local: var counter } })
            return null;
        bool isSame = SymbolEqualityComparer.Default.Equals(target.Local, counter);
        bool mayChange = Assigned(loop.Body).Contains(counter) || Assigned(loop.Condition!).Contains(counter)
            || loop.Body.Descendants().Concat(loop.Condition!.Descendants()).Any(CallsLocalFunction);
        return isSame && !mayChange ? increment : null;
    }

    private static bool CallsLocalFunction(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke };
}
