using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// What the threads of a block compute together. It is lowered to what a kernel could write itself, in the order of the C# in
/// <c>GpuKernels.Block</c>: first the warps, then what these give each other through a shared array, which all calls of a type share.
/// </summary>
internal sealed partial class MethodLowering
{
    private readonly Dictionary<IrType, Statement> exchanges = [];

    /// <summary>The call whose barriers are being lowered.</summary>
    private IInvocationOperation? barrierCall;

    private static IEnumerable<LibraryCall> BlockCalls =>
    [
        BlockCall("ReduceAdd",
            "`Block.ReduceAdd(value)` of `int uint long ulong float double`: the sum of all threads of the block, for each of them",
            (m, value) => m.ReduceBlock(WarpOperator.ReduceAdd, value, (a, b) => Binary(BinaryOperator.Add, a, b))),
        BlockCall("ReduceMin", "`Block.ReduceMin(value)` of the same",
            (m, value) =>
                m.ReduceBlock(
                    WarpOperator.ReduceMin, value, (a, b) => new IntrinsicExpression(Intrinsic.Min, EquatableArray.Of(a, b), a.Type))),
        BlockCall("ReduceMax", "`Block.ReduceMax(value)` of the same",
            (m, value) =>
                m.ReduceBlock(
                    WarpOperator.ReduceMax, value, (a, b) => new IntrinsicExpression(Intrinsic.Max, EquatableArray.Of(a, b), a.Type))),
        BlockCall("InclusiveSum", "`Block.InclusiveSum(value)` of the same: the sum up to this thread",
            (m, value) => m.SumBlock(WarpOperator.InclusiveSum, value)),
        BlockCall("ExclusiveSum", "`Block.ExclusiveSum(value)` of the same: the sum before this thread",
            (m, value) => m.SumBlock(WarpOperator.ExclusiveSum, value)),
        new("GpuKernels.Block", "Broadcast",
            "`Block.Broadcast(value)`, `Block.Broadcast(value, thread)` of any type: one thread's value for all",
            (m, call, _) => m.LowerBlockBroadcast(call)),
    ];

    private static LibraryCall BlockCall(string name, string form, Func<MethodLowering, Expression, Expression> lower) =>
        new("GpuKernels.Block", name, form, (m, call, _) => m.LowerBlockFunction(call, lower));

    private Expression LowerBlockFunction(IInvocationOperation call, Func<MethodLowering, Expression, Expression> lower)
    {
        Expression value = KeepForBlock(call)[0];
        if (!WarpRule.All[WarpOperator.ReduceAdd].Takes(value.Type))
            throw Rejection.Of(
                call, DiagnosticDescriptors.WarpValue, $"Block.{call.TargetMethod.Name}", value.Type,
                Advise(WarpRule.All[WarpOperator.ReduceAdd]));
        barrierCall = call;
        return lower(this, value);
    }

    private Expression[] KeepForBlock(IInvocationOperation call)
    {
        if (!isKernelMethod)
            throw Rejection.Of(call, DiagnosticDescriptors.BarrierInHelper, $"Block.{call.TargetMethod.Name}", method.Name);
        return [.. LowerArguments(null, call.Arguments).Select(Keep)];
    }

    private Expression LowerBlockBroadcast(IInvocationOperation call)
    {
        Expression[] arguments = KeepForBlock(call);
        barrierCall = call;
        Expression slot = Slot(arguments[0].Type, ConstantExpression.Int32(0));
        GiveToBlock(new BinaryExpression(BinaryOperator.Equal, WarpIndices.Linear, arguments[1], ScalarType.Bool), slot, arguments[0]);
        return Keep(slot);
    }

    private Expression ReduceBlock(WarpOperator op, Expression value, Func<Expression, Expression, Expression> combine)
    {
        Expression ofWarp = AddWarp(op, isUsed: true, value, ConstantExpression.Int32(WarpStatement.WarpSize), UInt32(uint.MaxValue));
        Expression isFirst = new BinaryExpression(BinaryOperator.Equal, WarpIndices.Lane, ConstantExpression.Int32(0), ScalarType.Bool);
        GiveToBlock(isFirst, Slot(value.Type, WarpIndices.Warp), ofWarp);
        Expression result = Keep(Slot(value.Type, ConstantExpression.Int32(0)));
        Expression warps = Binary(
            BinaryOperator.ShiftRight, Binary(BinaryOperator.Add, WarpIndices.ThreadCount, ConstantExpression.Int32(31)),
            ConstantExpression.Int32(5));
        ForEachWarp(1, warps, warp => new AssignStatement(result, combine(result, Slot(value.Type, warp))));
        return result;
    }

    /// <summary>The sums within the warp, and before it the sums of the warps before, each of which its last thread knows.</summary>
    private Expression SumBlock(WarpOperator op, Expression value)
    {
        Expression inWarp = AddWarp(op, isUsed: true, value, ConstantExpression.Int32(WarpStatement.WarpSize), UInt32(uint.MaxValue));
        Expression end = Binary(BinaryOperator.Add, WarpIndices.Linear, ConstantExpression.Int32(1));
        Expression isLast = new BinaryExpression(
            BinaryOperator.LogicalOr,
            new BinaryExpression(
                BinaryOperator.Equal, WarpIndices.Lane, ConstantExpression.Int32(WarpStatement.WarpSize - 1), ScalarType.Bool),
            new BinaryExpression(BinaryOperator.Equal, end, WarpIndices.ThreadCount, ScalarType.Bool), ScalarType.Bool);
        GiveToBlock(
            isLast, Slot(value.Type, WarpIndices.Warp),
            op == WarpOperator.InclusiveSum ? inWarp : Binary(BinaryOperator.Add, inWarp, value));
        VariableExpression before = new(NewTemporary(value.Type));
        sink.Add(new DeclareStatement(before.Variable, new ConstantExpression((ScalarType)value.Type, 0)));
        ForEachWarp(0, WarpIndices.Warp, warp => new AssignStatement(before, Binary(BinaryOperator.Add, before, Slot(value.Type, warp))));
        return Keep(Binary(BinaryOperator.Add, before, inWarp));
    }

    /// <summary>
    /// A barrier, since the last call may still be reading; what some threads write; and a barrier, after which all may read it.
    /// </summary>
    private void GiveToBlock(Expression isGiver, Expression slot, Expression value)
    {
        AddBarrier();
        sink.Add(new IfStatement(isGiver, EquatableArray.Of<Statement>(new AssignStatement(slot, value)), default));
        AddBarrier();
    }

    private void AddBarrier()
    {
        sink.Add(new BarrierStatement(context.BarrierSites.Count));
        context.BarrierSites.Add(new(barrierCall!, IsPartOfFunction: true));
    }

    private void ForEachWarp(int first, Expression end, Func<Expression, Statement> body)
    {
        Variable warp = NewTemporary(ScalarType.Int32);
        VariableExpression index = new(warp);
        sink.Add(new ForStatement(
            EquatableArray.Of<Statement>(new DeclareStatement(warp, ConstantExpression.Int32(first))),
            new BinaryExpression(BinaryOperator.LessThan, index, end, ScalarType.Bool),
            EquatableArray.Of(new AssignStatement(index, Binary(BinaryOperator.Add, index, ConstantExpression.Int32(1)))),
            EquatableArray.Of(body(index))));
    }

    /// <summary>
    /// An element of the array through which the warps give each other values of a type; it stands at the kernel's start.
    /// </summary>
    private Expression Slot(IrType type, Expression index)
    {
        if (!exchanges.TryGetValue(type, out Statement? shared))
            exchanges.Add(
                type,
                shared = new DeclareSharedStatement(
                    new Variable(nextId++, "exchange", new SpanType(type, IsReadOnly: false)), WarpStatement.WarpSize));
        return new ElementExpression(new VariableExpression(shared.Declared()!), index);
    }
}
