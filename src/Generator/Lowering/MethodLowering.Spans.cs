using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

internal sealed partial class MethodLowering
{
    /// <summary>True for <c>Span&lt;T&gt; x = stackalloc T[n]</c> and <c>= Block.Shared&lt;T&gt;(n)</c>, which it lowers.</summary>
    private bool LowerArrayDeclaration(IVariableDeclaratorOperation declarator, IOperation initializer, IrType type)
    {
        IOperation value = initializer is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : initializer;
        if (value is IInvocationOperation invocation && IsBlockMember(invocation.TargetMethod, "Shared"))
        {
            LowerShared(declarator, invocation, type);
            return true;
        }
        if (value.Syntax is not (StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax) || type is not SpanType)
            return false;
        if (value.Syntax is not StackAllocArrayCreationExpressionSyntax { Initializer: null })
            throw Rejection.Of(value, DiagnosticDescriptors.UnsupportedExpression, "a stackalloc initializer", "assign the elements one by one");
        int length = ConstantLength(value.ChildOperations.FirstOrDefault(), value);
        sink.Add(new DeclareStackArrayStatement(Declare(declarator.Symbol, type), length));
        return true;
    }

    private void LowerShared(IVariableDeclaratorOperation declarator, IInvocationOperation invocation, IrType type)
    {
        // One array for the whole block: a declaration that runs twice, or not in every thread, has no such meaning.
        bool isTopLevel = declarator.Parent?.Parent?.Parent?.Parent is IMethodBodyOperation;
        if (!isKernel)
            throw Rejection.Of(invocation, DiagnosticDescriptors.SharedOutsideKernel, "called in a helper method");
        if (!isTopLevel)
            throw Rejection.Of(invocation, DiagnosticDescriptors.SharedOutsideKernel, "called in a nested block");
        if (type is not SpanType { IsReadOnly: false })
            throw Rejection.Of(invocation, DiagnosticDescriptors.SharedOutsideKernel, "read only");
        int length = ConstantLength(invocation.Arguments[0].Value, invocation);
        sink.Add(new DeclareSharedStatement(Declare(declarator.Symbol, type), length));
    }

    private static int ConstantLength(IOperation? length, IOperation array) =>
        length?.ConstantValue is { HasValue: true, Value: int and > 0 and var constant }
            ? constant
            : throw Rejection.Of(length ?? array, DiagnosticDescriptors.NonConstantLength, array is IInvocationOperation ? "Block.Shared" : "stackalloc");

    private static bool IsBlockMember(IMethodSymbol method, string name) =>
        method.Name == name && method.ContainingType?.IsNamed("GpuKernels", "Block") == true;

    private Expression LowerProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (reference.Instance is null)
            return LowerStaticProperty(reference);
        if (reference.Instance.Type.SpanElement(out _) is not null)
            return LowerSpanProperty(reference);
        if (context.Types.Lower(reference.Instance.Type, reference.Instance) is not StructType type)
            throw Unsupported.Expression(reference);
        if (property.GetMethod is { } getter && (SymbolNames.BodySyntax(getter, context.Cancellation) is not null || property.IsIndexer))
            return Call(getter, reference, LowerOperands(getter, reference.Instance, reference.Arguments));
        return Access(LowerExpression(reference.Instance), type, property.Name, reference);
    }

    private Expression LowerSpanProperty(IPropertyReferenceOperation reference)
    {
        if (reference.Property.IsIndexer)
        {
            Expression[] parts = LowerInOrder(reference.Instance!, reference.Arguments[0].Value);
            return new ElementExpression(parts[0], Operators.Convert(parts[1], ScalarType.Int32));
        }
        SpanLengthExpression length = new(LowerExpression(reference.Instance!));
        return reference.Property.Name switch
        {
            "Length" => length,
            "IsEmpty" => new BinaryExpression(BinaryOperator.Equal, length, ConstantExpression.Int32(0), ScalarType.Bool),
            _ => throw Unsupported.Expression(reference),
        };
    }

    private Expression LowerStaticProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (property.ContainingType.ContainingNamespace?.ToDisplayString() == "GpuKernels"
            && Enum.TryParse(property.ContainingType.Name, out ThreadIndexKind kind) && Enum.TryParse(property.Name, out Axis axis))
            return new ThreadIndexExpression(kind, axis);
        if (property.ContainingType.SpanElement(out _) is not null && property.Name == "Empty")
            return LowerDefault(reference);
        if (property.GetMethod is { } getter && SymbolNames.BodySyntax(getter, context.Cancellation) is not null)
            return Call(getter, reference, []);
        throw property.DeclaringSyntaxReferences.IsEmpty
            ? Rejection.Of(reference, DiagnosticDescriptors.UnsupportedCall, property.ToDisplayString(), "pass its value as a parameter")
            : Rejection.Of(reference, DiagnosticDescriptors.MutableStatic, property.Name);
    }

    private Expression LowerSpanCall(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name != "Slice")
            throw Rejection.Of(invocation, DiagnosticDescriptors.UnsupportedCall, invocation.TargetMethod.ToDisplayString(), "write a loop over the elements");
        Expression[] parts = LowerArguments(() => LowerExpression(invocation.Instance!), invocation.Arguments);
        return new SliceExpression((SpanType)parts[0].Type, parts[0], parts[1], parts.Length > 2 ? parts[2] : null);
    }
}
