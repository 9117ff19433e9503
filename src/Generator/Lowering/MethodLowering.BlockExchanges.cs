using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <content>Values that the threads of a block give each other through a shared array of the kernel's; in the order of the C# in
/// <c>GpuKernels.Block</c>.</content>
internal sealed partial class MethodLowering
{
    private static IEnumerable<LibraryCall> BlockExchanges =>
    [
        new("GpuKernels.Block", "Exchange",
            "`Block.Exchange(value, thread, shared)` of any type: gives the value to another thread, and returns what this one is given, through a shared array",
            (m, call, _) => m.LowerBlockExchange(call)),
        BlockTransposition("BlockedToStriped",
            "`Block.BlockedToStriped(items, shared)`: from items that follow each other to items that are as many apart as there are threads",
            (m, items, i) => m.InBlocks(items, i), (m, _, i) => m.InStripes(i)),
        BlockTransposition(
            "StripedToBlocked", "`Block.StripedToBlocked(items, shared)`: the opposite", (m, _, i) => m.InStripes(i),
            (m, items, i) => m.InBlocks(items, i)),
        new("GpuKernels.Block", "ScatterToBlocked",
            "`Block.ScatterToBlocked(items, ranks, shared)`: each item to the place that its rank says, and from there to the thread whose place it is",
            (m, call, _) => m.LowerBlockScatter(call)),
    ];

    private delegate Expression Placement(MethodLowering lowering, Expression items, Expression index);

    private static LibraryCall BlockTransposition(string name, string form, Placement from, Placement to) =>
        new("GpuKernels.Block", name, form, (m, call, _) => m.LowerBlockTransposition(call, from, to));

    private Expression LowerBlockExchange(IInvocationOperation call)
    {
        Expression[] arguments = BeginExchange(call);
        Expression value = Keep(arguments[0]), thread = Keep(arguments[1]), shared = arguments[2];
        AddBarrier();
        sink.Add(new AssignStatement(new ElementExpression(shared, thread), value));
        AddBarrier();
        return Keep(new ElementExpression(shared, WarpIndices.Linear));
    }

    private Expression LowerBlockTransposition(IInvocationOperation call, Placement from, Placement to)
    {
        Expression[] arguments = BeginExchange(call);
        GiveItems(arguments[0], arguments[1], i => from(this, arguments[0], i), i => to(this, arguments[0], i));
        return new DefaultExpression(VoidType.Instance);
    }

    private Expression LowerBlockScatter(IInvocationOperation call)
    {
        Expression[] arguments = BeginExchange(call);
        GiveItems(arguments[0], arguments[2], i => new ElementExpression(arguments[1], i), i => InBlocks(arguments[0], i));
        return new DefaultExpression(VoidType.Instance);
    }

    /// <summary>Values as they are; spans that are no variables, in variables.</summary>
    private Expression[] BeginExchange(IInvocationOperation call)
    {
        if (!isKernelMethod)
            throw Rejection.Of(call, DiagnosticDescriptors.BarrierInHelper, $"Block.{call.TargetMethod.Name}", method.Name);
        IOperation shared = call.Arguments.First(argument => argument.Parameter!.Name == "shared").Value;
        Expression[] arguments = LowerArguments(null, call.Arguments);
        if (!IsSharedArray(arguments[arguments.Length - 1]))
            throw Rejection.Of(
                shared, DiagnosticDescriptors.UnsupportedExpression, $"Block.{call.TargetMethod.Name} through this memory",
                "pass the local that Block.Shared initialized, or a slice of it");
        barrierCall = call;
        return [.. arguments.Select(
            argument => argument.Type is not SpanType || argument is VariableExpression ? argument : Keep(argument))];
    }

    private bool IsSharedArray(Expression span) => span switch
    {
        VariableExpression e => sharedArrays.Contains(e.Variable.Id),
        SliceExpression e => IsSharedArray(e.Span),
        SpanCastExpression e => IsSharedArray(e.Span),
        _ => false,
    };

    private void GiveItems(Expression items, Expression shared, Func<Expression, Expression> from, Func<Expression, Expression> to)
    {
        AddBarrier();
        ForEachItem(items, i => new AssignStatement(new ElementExpression(shared, from(i)), new ElementExpression(items, i)));
        AddBarrier();
        ForEachItem(items, i => new AssignStatement(new ElementExpression(items, i), new ElementExpression(shared, to(i))));
    }

    /// <summary>Written out where the number is known, so that the items stay in registers.</summary>
    private void ForEachItem(Expression items, Func<Expression, Statement> body)
    {
        Variable item = NewTemporary(ScalarType.Int32);
        VariableExpression index = new(item);
        sink.Add(new ForStatement(
            EquatableArray.Of<Statement>(new DeclareStatement(item, ConstantExpression.Int32(0))),
            new BinaryExpression(BinaryOperator.LessThan, index, LengthOf(items), ScalarType.Bool),
            EquatableArray.Of(new AssignStatement(index, Binary(BinaryOperator.Add, index, ConstantExpression.Int32(1)))),
            EquatableArray.Of(body(index)),
            Loops.Whole));
    }

    private Expression InBlocks(Expression items, Expression index) =>
        Binary(BinaryOperator.Add, Binary(BinaryOperator.Multiply, WarpIndices.Linear, LengthOf(items)), index);

    private Expression InStripes(Expression index) =>
        Binary(BinaryOperator.Add, Binary(BinaryOperator.Multiply, index, WarpIndices.ThreadCount), WarpIndices.Linear);
}
