using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>The words for what Lowering has no rule for: what it is, and what to write instead.</summary>
internal static class Unsupported
{
    public static RejectedException Statement(IOperation operation)
    {
        (string what, string instead) = operation switch
        {
            IForEachLoopOperation => ("foreach over anything but a span", "pass the elements as a ReadOnlySpan<T>"),
            ITryOperation => ("try", "test for the case before it happens; kernels cannot catch"),
            ILockOperation => ("lock", "use Atomic.Add, or Block.Sync within a block"),
            IUsingOperation or IUsingDeclarationOperation => ("using", "kernels own nothing that must be disposed"),
            ILabeledOperation or IBranchOperation { BranchKind: BranchKind.GoTo } => ("goto", "use a loop with break and continue"),
            IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } => ("yield", "write the elements to a span"),
            _ => ("This statement", "use if, for, while, do, switch, assignments and calls of static methods"),
        };
        return Rejection.Of(operation, DiagnosticDescriptors.UnsupportedStatement, what, instead);
    }

    public static RejectedException Expression(IOperation operation)
    {
        // An array's declaration has been rejected already.
        if (operation.Type is { TypeKind: TypeKind.Error } || operation is IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation })
            return Rejection.Silent(operation);
        (string what, string instead) = Explain(operation);
        return Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression, what, instead);
    }

    public static RejectedException Reference(IOperation operation) =>
        Rejection.Of(operation, DiagnosticDescriptors.UnsupportedExpression, "a ref local or ref return", "use the span and an index, or a ref parameter");

    private static (string What, string Instead) Explain(IOperation operation) => operation switch
    {
        IArrayCreationOperation => ("new T[]", "use stackalloc, Block.Shared or a Span<T> parameter"),
        ICollectionExpressionOperation => ("a collection expression here", "declare a Span<T> with it: Span<int> x = [1, 2];"),
        IArrayElementReferenceOperation => ("an array", "use a Span<T>"),
        IAnonymousFunctionOperation or IDelegateCreationOperation or IMethodReferenceOperation => ("a delegate", "call a static method by its name"),
        IAwaitOperation => ("await", "kernels run to their end; wait on the host"),
        IDeconstructionAssignmentOperation => ("a deconstruction here", "write it as a statement of its own"),
        IIsTypeOperation or ITypeOfOperation => ("a test of the type", "kernels know all types at build time"),
        IInterpolatedStringOperation => ("a string", "write numbers to a span and format them on the host"),
        ILiteralOperation { Type.SpecialType: SpecialType.System_String } => ("a string", "write numbers to a span and format them on the host"),
        ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation => ("a null test", "values in kernels are never null"),
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation => ("dynamic", "use static types"),
        IRangeOperation => ("a range", "use it as the index of a span: x[1..^1]"),
        IAddressOfOperation => ("the address of a variable", "use a ref parameter or a span"),
        IEventReferenceOperation => ("an event", "call a static method"),
        ISizeOfOperation => ("sizeof of this type", "use primitive types and structs of them"),
        ICompoundAssignmentOperation => ("this compound assignment", "write x = x + y"),
        _ => ("This expression", "use arithmetic, comparisons, span elements, fields, and calls of static methods and Math"),
    };
}
