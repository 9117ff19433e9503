using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// The constructs of C# that kernels may contain. A row says which operation it is, what docs/supported-csharp.md says about it, and
/// how it is lowered; the page is printed from these tables.
/// </summary>
internal sealed partial class MethodLowering
{
    public static OperationRules StatementRules { get; } = new OperationRules()
        .Add<IBlockOperation>(OperationKind.Block, "blocks, `{ … }`", (m, block) => m.LowerStatements(block.Operations))
        .Add<IVariableDeclarationGroupOperation>(OperationKind.VariableDeclarationGroup,
            "declarations of locals, also `var`, `const` and [`ref`](#references)",
            (m, group) => m.LowerDeclarations(group))
        .Add<IExpressionStatementOperation>(OperationKind.ExpressionStatement, "assignments, `++`, `--`, calls, deconstructions",
            (m, statement) => m.LowerDiscarded(statement.Operation))
        .Add<IConditionalOperation>(OperationKind.Conditional, "`if`, `else`", (m, conditional) => m.LowerIf(conditional))
        .Add<ILoopOperation>(OperationKind.Loop, "`for`, `while`, `do`, and `foreach` over spans, also by `ref`", (m, loop) => m.LowerLoop(loop))
        .Add<ISwitchOperation>(OperationKind.Switch, "`switch` with constants, patterns and `when`",
            (m, selection) => m.LowerSwitch(selection))
        .Add<IBranchOperation>(OperationKind.Branch, "`break`, `continue`, `goto case`, `goto default`", (m, branch) => m.LowerBranch(branch))
        .Add<IReturnOperation>(OperationKind.Return, "`return`", (m, result) => m.LowerReturn(result))
        .Add<IThrowOperation>(OperationKind.Throw, "`throw new SomeException(\"constant text\")` ([semantics](semantics.md#exceptions))",
            (m, thrown) => m.Throw(m.DescribeThrow(thrown)))
        // Lowered where it is called.
        .Add<ILocalFunctionOperation>(OperationKind.LocalFunction, "local functions", (_, _) => { })
        .Add<IEmptyOperation>(OperationKind.Empty, "`;`", (_, _) => { });

    public static OperationRules ExpressionRules { get; } = new OperationRules()
        .Add<ILocalReferenceOperation>(OperationKind.LocalReference, "locals", (m, local) => m.LowerLocal(local))
        .Add<IParameterReferenceOperation>(OperationKind.ParameterReference, "parameters", (m, parameter) => m.LowerParameter(parameter))
        .Add<IInstanceReferenceOperation>(OperationKind.InstanceReference, "`this` of a struct",
            (m, instance) => m.LowerInstance(instance))
        .Add<IFieldReferenceOperation>(OperationKind.FieldReference, "fields of structs, and [static ones that are constant](#constant-tables)", (m, field) => m.LowerField(field))
        .Add<IPropertyReferenceOperation>(OperationKind.PropertyReference,
            "properties and indexers of [spans](#spans) and structs; static properties that compute their value",
            (m, property) => m.LowerProperty(property))
        .Add<IArrayElementReferenceOperation>(OperationKind.ArrayElementReference, "elements of [constant tables](#constant-tables)",
            (m, element) => m.LowerTableElement(element))
        .Add<IInlineArrayAccessOperation>(OperationKind.InlineArrayAccess,
            "`a[i]`, `a[^1]`, `a[1..3]` of [inline arrays](#arrays-in-structs)",
            (m, access) => m.LowerInlineArrayAccess(access))
        .Add<IOperation>(OperationKind.None, "`s.Data[i]` of [fixed buffers](#arrays-in-structs)", (m, operation) => m.LowerNone(operation))
        .Add<ICollectionExpressionOperation>(OperationKind.CollectionExpression, "`[1, 2]` of constants as a `ReadOnlySpan<T>`",
            (m, collection) => m.LowerCollection(collection))
        .Add<IUtf8StringOperation>(OperationKind.Utf8String, "`\"text\"u8`", (m, text) => m.LowerConstants(text, "text"))
        .Add<IImplicitIndexerReferenceOperation>(OperationKind.ImplicitIndexerReference, "`x[^1]`, `x[1..^2]`, `x[n..]` of spans",
            (m, indexer) => m.LowerImplicitIndexer(indexer))
        .Add<IBinaryOperation>(OperationKind.Binary, "`+ - * / % & | ^ << >> >>> == != < <= > >= && ||`, and users' operators",
            (m, binary) => m.LowerBinary(binary))
        .Add<IUnaryOperation>(OperationKind.Unary, "`+ - ~ !`, and users' operators", (m, unary) => m.LowerUnary(unary))
        .Add<IConversionOperation>(OperationKind.Conversion,
            "conversions between numbers, `char` and enums; a `Span<T>` as a `ReadOnlySpan<T>`; users' conversions",
            (m, conversion) => m.LowerConversion(conversion))
        .Add<IConditionalOperation>(OperationKind.Conditional, "`condition ? a : b`", (m, conditional) => m.LowerConditional(conditional))
        .Add<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment, "`=`",
            (m, assignment) => m.LowerAssignment(assignment, isUsed: true))
        .Add<ICompoundAssignmentOperation>(OperationKind.CompoundAssignment,
            "`+=` and its kin, on variables, elements, fields and properties",
            (m, assignment) => m.LowerCompoundAssignment(assignment, isUsed: true))
        .Add<IIncrementOrDecrementOperation>(OperationKind.Increment, "`++`, also users'", (m, increment) => m.LowerIncrement(
            increment, isUsed: true))
        .Add<IIncrementOrDecrementOperation>(OperationKind.Decrement, "`--`, also users'", (m, decrement) => m.LowerIncrement(
            decrement, isUsed: true))
        .Add<IInvocationOperation>(OperationKind.Invocation,
            "calls of static methods, local functions and struct methods of the project, and of [the library's functions](#functions)",
            (m, invocation) => m.LowerInvocation(invocation, isUsed: true))
        .Add<IObjectCreationOperation>(OperationKind.ObjectCreation, "`new` of a struct, with a constructor or an initializer",
            (m, creation) => m.LowerCreation(creation))
        .Add<ITypeParameterObjectCreationOperation>(OperationKind.TypeParameterObjectCreation,
            "`new T()` where T has no constructor of its own",
            (m, creation) => m.LowerCreation(creation))
        .Add<IDefaultValueOperation>(OperationKind.DefaultValue, "`default`", (m, value) => m.LowerDefault(value))
        .Add<ISizeOfOperation>(OperationKind.SizeOf, "`sizeof`", (m, size) => m.LowerSizeOf(size))
        .Add<ITupleOperation>(OperationKind.Tuple, "tuples as locals, parameters and results of helpers",
            (m, tuple) => m.LowerTuple(tuple))
        .Add<ITupleBinaryOperation>(OperationKind.TupleBinary, "`==`, `!=` of tuples",
            (m, comparison) => m.LowerTupleComparison(comparison))
        .Add<IWithOperation>(OperationKind.With, "`with`", (m, with) => m.LowerWith(with))
        .Add<IIsPatternOperation>(OperationKind.IsPattern,
            "`is` with a pattern: constant, `<`, `and`, `or`, `not`, `var`, declaration, discard, property, positional, "
            + "list of a span",
            (m, test) => m.LowerIsPattern(test))
        .Add<ISwitchExpressionOperation>(OperationKind.SwitchExpression, "`switch` expressions with the same patterns and `when`",
            (m, selection) => m.LowerSwitchExpression(selection))
        .Add<IThrowOperation>(OperationKind.Throw, "`throw` as an expression", (m, thrown) => m.LowerThrow(thrown, VoidType.Instance));

    public static LibraryCall[] LibraryCalls { get; } =
    [
        new("GpuKernels.Block", "Sync", "`Block.Sync()`: waits until all threads of the block are here, and makes what they wrote visible",
            (m, call, _) => m.LowerBarrier(call, BarrierScope.Block)),
        new("GpuKernels.Grid", "Sync",
            "`Grid.Sync()`: the same for all threads of the grid; the launch makes sure that all blocks run together",
            (m, call, _) => m.LowerBarrier(call, BarrierScope.Grid)),
        new("GpuKernels.Cluster", "Sync",
            "`Cluster.Sync()`: the same for all threads of the cluster of blocks that `[Cluster(x, y, z)]` makes", (m, call, _) => m.LowerClusterSync(call)),
        new("GpuKernels.Cluster", "Shared", "`Cluster.Shared(tile, rank)`: the shared array of another block of the cluster that is `tile` in this one; "
            + "`Cluster.BlockRank` and `Cluster.BlockCount` are this block's rank and how many there are",
            (m, call, _) => m.LowerClusterShared(call)),
        new("GpuKernels.Block", "Shared", "`Block.Shared<T>(constant)`: an array that the threads of a block share; "
            + "as the initializer of a local in the outermost block of the kernel or of a helper",
            // LowerDeclaration takes the form that is right.
            (_, call, _) => throw Rejection.Of(call, DiagnosticDescriptors.SharedOutsideKernel, "part of an expression")),
        new("GpuKernels.Atomic", "Update", "`Atomic.Update(ref place, argument, (old, argument) => …)`: replaces what is there by what the function makes of it, "
            + "where needed again until no other thread came between; of the types of `Atomic.TryUpdate`",
            (m, call, _) => m.LowerAtomicUpdate(call)),
        new("GpuKernels.Block", "DynamicShared", "`Block.DynamicShared<T>()`: the same of as many elements as the launch has room for, "
            + "`gpu.Launch(grid, block).Shared(bytes)`; once",
            (_, call, _) => throw Rejection.Of(call, DiagnosticDescriptors.SharedOutsideKernel, "part of an expression")),
        new("GpuKernels.Block", "SharedTile", "`Block.SharedTile<T>(rows, columns)`: a matrix `tile[row, column]` in shared memory, of which neither "
            + "rows nor columns have bank conflicts; as the initializer of a local, like `Block.Shared`",
            (m, call, _) => throw m.UnknownTile(call)),
        new("GpuKernels.SharedTile", "Row", "`tile.Row(i)`: a row of it as a `Span<T>`", (m, call, _) => m.LowerTileRow(call)),
        .. BlockCalls,
        .. BlockExchanges,
        .. WarpCalls,
        new("System.Enum", "HasFlag", "`sides.HasFlag(Sides.Left)` of an enum", (m, call, _) => m.LowerHasFlag(call)),
        new("System.Diagnostics.Debug", "Assert", "`Debug.Assert(condition)`, `Debug.Assert(condition, \"constant text\")`: where `DEBUG` is defined, "
            + "throws if the condition does not hold; methods with `[Conditional]` are left out as in C#",
            (m, call, _) => m.LowerAssert(call)),
        new("GpuKernels.Gpu", "Print", "`Gpu.Print($\"x[{i}] = {x,8:F3}\\n\")`: numbers, `bool` and `char`, with the formats `D4`, `X4`, `F3` "
            + "([semantics](semantics.md#output))",
            (m, call, _) => m.LowerPrint(call)),
        new("System.Runtime.InteropServices.MemoryMarshal", "Cast",
            "`MemoryMarshal.Cast<float, Vector4>(x)`: the span's memory as elements of another type",
            (m, call, _) => m.LowerSpanCast(call)),
        new("System.Runtime.InteropServices.MemoryMarshal", "AsBytes", "`MemoryMarshal.AsBytes(x)`: the same as bytes",
            (m, call, _) => m.LowerSpanCast(call)),
        new("GpuKernels.Gpu", "Unroll",
            "`Gpu.Unroll(4)`, `Gpu.Unroll()`: as the first statement of a loop's body, how many of its rounds to write out, or all",
            (_, call, _) => LowerUnroll(call)),
        new("GpuKernels.Gpu", "Likely", "`Gpu.Likely(condition)`: the condition; the compiler favours the code for which it holds",
            (m, call, _) => m.LowerHint(Intrinsic.Likely, call)),
        new("GpuKernels.Gpu", "Unlikely", "`Gpu.Unlikely(condition)`: the condition; it favours the other code",
            (m, call, _) => m.LowerHint(Intrinsic.Unlikely, call)),
        new("GpuKernels.Gpu", "Uniform", "`Gpu.Uniform(value)` of any scalar type: the value; states that it is the same for all threads which come by, where nobody can prove it "
            + "([GK0065](diagnostics/GK0065.md))",
            (m, call, _) => m.LowerUniform(call)),
        new("System.Span", "Slice", "`x.Slice(start)`, `x.Slice(start, length)` of a `Span<T>`", (m, call, _) => m.LowerSlice(call)),
        new("System.ReadOnlySpan", "Slice", "the same of a `ReadOnlySpan<T>`", (m, call, _) => m.LowerSlice(call)),
        new("System.Span", "Fill", "`x.Fill(value)` of a `Span<T>`: the thread that calls it writes all elements",
            (m, call, _) => m.LowerFill(call)),
        new("System.Span", "Clear", "`x.Clear()`: the same with zeros", (m, call, _) => m.LowerFill(call)),
    ];
}
