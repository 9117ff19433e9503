using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Lowering.BaseLibrary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>What Lowering has no rule for.</summary>
/// <param name="Includes">True for an operation that this is about.</param>
/// <param name="What">What it is, as a message begins.</param>
/// <param name="Instead">What to write instead.</param>
internal sealed record Refusal(Func<IOperation, bool> Includes, string What, string Instead);

/// <summary>
/// The words for what is refused. docs/supported-csharp.md is printed from these tables, too; the first that fits counts.
/// </summary>
internal static class Unsupported
{
    public static Refusal[] Statements { get; } =
    [
        new(static operation => operation is IForEachLoopOperation,
            "foreach over anything but a span", "pass the elements as a ReadOnlySpan<T>"),
        new(static operation => operation is ITryOperation, "try", "test for the case before it happens; kernels cannot catch"),
        new(static operation => operation is ILockOperation, "lock", "use Atomic.Add, or Block.Sync within a block"),
        new(static operation => operation is IUsingOperation or IUsingDeclarationOperation,
            "using", "kernels own nothing that must be disposed"),
        new(static operation => operation.Syntax is FixedStatementSyntax,
            "fixed", "use the span, whose memory does not move, or a ref local: ref float a = ref x[i];"),
        new(static operation => operation is ILabeledOperation or IBranchOperation { BranchKind: BranchKind.GoTo },
            "goto", "use a loop with break and continue, or goto case in a switch"),
        new(static operation => operation is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak },
            "yield", "write the elements to a span"),
    ];

    public static Refusal[] Expressions { get; } =
    [
        new(static operation => operation is IArrayCreationOperation, "new T[]", "use stackalloc, Block.Shared or a Span<T> parameter"),
        new(static operation => operation is ICollectionExpressionOperation,
            "a collection expression here", "declare a Span<T> with it: Span<int> x = [1, 2];"),
        new(static operation =>
            operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax,
            "stackalloc here", "declare a Span<T> with it: Span<int> x = stackalloc int[4];"),
        new(static operation => operation is IArrayElementReferenceOperation, "an array", "use a Span<T>"),
        new(static operation => operation is IAnonymousFunctionOperation or IDelegateCreationOperation or IMethodReferenceOperation,
            "a delegate here", "declare a local with its lambda, or pass it to the method that calls it"),
        new(static operation => operation is IAwaitOperation, "await", "kernels run to their end; wait on the host"),
        new(static operation => operation is IDeconstructionAssignmentOperation,
            "a deconstruction here", "write it as a statement of its own"),
        new(static operation => operation is IIsTypeOperation or ITypeOfOperation,
            "a test of the type", "kernels know all types at build time"),
        new(static operation => operation is IInterpolatedStringOperation,
            "a string", "write numbers to a span and format them on the host"),
        new(static operation => operation is ILiteralOperation { Type.SpecialType: SpecialType.System_String },
            "a string", "write numbers to a span and format them on the host"),
        new(static operation => operation is ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation,
            "a null test", "values in kernels are never null"),
        new(static operation => operation is IDynamicInvocationOperation or IDynamicMemberReferenceOperation,
            "dynamic", "use static types"),
        new(static operation => operation is IRangeOperation, "a range", "use it as the index of a span: x[1..^1]"),
        new(static operation => operation is IAddressOfOperation, "the address of a variable", "use a ref local or parameter, or a span"),
        new(static operation =>
            operation.Kind == OperationKind.None && operation.ChildOperations.FirstOrDefault() is { Type: IPointerTypeSymbol },
            "a pointer", "use a Span<T>, a ref local, or the elements of a fixed buffer: s.Data[i]"),
        new(static operation => operation is IEventReferenceOperation, "an event", "call a static method"),
        new(static operation => operation is ISizeOfOperation, "sizeof of this type", "use primitive types and structs of them"),
        new(static operation => operation is ICompoundAssignmentOperation, "this compound assignment", "write x = x + y"),
        new(static operation =>
            operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance.Type: var type }
                && LibraryStructs.Find(type) is not null,
            "a component that the vector does not have", "use an index from 0 to the number of components less 1"),
        new(static operation => operation is IIncrementOrDecrementOperation, "this ++ or --", "write x = x + 1, or call a method"),
    ];

    private static readonly Refusal OtherStatement = new(
        static _ => true, "This statement", "use if, for, while, do, switch, assignments and calls of static methods");

    private static readonly Refusal OtherExpression = new(static _ => true,
        "This expression", "use arithmetic, comparisons, span elements, fields, and calls of static methods and Math");

    public static RejectedException Statement(IOperation operation)
    {
        Refusal refusal = Statements.FirstOrDefault(refusal => refusal.Includes(operation)) ?? OtherStatement;
        return Rejection.Of(operation, DiagnosticDescriptors.UnsupportedStatement, refusal.What, refusal.Instead);
    }

    public static RejectedException Expression(IOperation operation)
    {
        // An array's declaration has been rejected already, and so has a pointer's.
        if (operation.Type is { TypeKind: TypeKind.Error }
            || operation is IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation }
            || operation.ChildOperations.FirstOrDefault() is ILocalReferenceOperation { Type: IPointerTypeSymbol })
            return Rejection.Silent(operation);
        Refusal refusal = Expressions.FirstOrDefault(refusal => refusal.Includes(operation)) ?? OtherExpression;
        return Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression, refusal.What, refusal.Instead);
    }

    public static RejectedException Reference(IOperation operation) =>
        Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression,
            "a reference that is reassigned, or passed on, among variables that are no elements of spans of one type",
            "use an if with the variables themselves");
}
