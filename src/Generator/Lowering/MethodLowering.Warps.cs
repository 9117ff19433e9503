using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>What the lanes of a warp do together: a statement, as each lane waits for the others.</summary>
internal sealed partial class MethodLowering
{
    private const string WarpType = "GpuKernels.Warp";

    private static IEnumerable<LibraryCall> WarpCalls =>
    [
        .. WarpRule.All.Select(
            rule => new LibraryCall(
                WarpType, rule.Key.ToString(), rule.Value.Form, (m, call, isUsed) => m.LowerWarp(rule.Key, call, isUsed))),
        new(WarpType, "Broadcast", "`Warp.Broadcast(value)`, `Warp.Broadcast(value, lane)`: one lane's value for all",
            (m, call, isUsed) => m.LowerWarp(WarpOperator.Shuffle, call, isUsed)),
        new(WarpType, "PartMask", "`Warp.PartMask(width)`: the lanes of this lane's part of the warp",
            (m, call, _) => m.LowerPartMask(call)),
    ];

    private Expression LowerWarp(WarpOperator op, IInvocationOperation call, bool isUsed)
    {
        WarpRule rule = WarpRule.All[op];
        Expression[] arguments = LowerArguments(null, call.Arguments);
        if (rule.Values != WarpValues.None && !rule.Takes(arguments[0].Type))
            throw Rejection.Of(call, DiagnosticDescriptors.WarpValue, $"Warp.{call.TargetMethod.Name}", arguments[0].Type, Advise(rule));
        if (rule.HasWidth)
            CheckWidth(call, arguments[arguments.Length - 2]);
        return AddWarp(op, isUsed, arguments);
    }

    private Expression AddWarp(WarpOperator op, bool isUsed, params Expression[] arguments)
    {
        IrType type = WarpRule.All[op].ResultOf(arguments.Length == 0 ? VoidType.Instance : arguments[0].Type);
        Variable? result = isUsed && type is not VoidType ? NewTemporary(type) : null;
        effects = Effects.Memory;
        sink.Add(new WarpStatement(op, arguments.ToEquatableArray(), result));
        return result is null ? new DefaultExpression(VoidType.Instance) : new VariableExpression(result);
    }

    private static string Advise(WarpRule rule) => rule.Values switch
    {
        WarpValues.Numbers => "convert it to int, uint, long, ulong, float or double",
        WarpValues.Integers => "convert it to int, uint, long or ulong",
        _ => "pass numbers and structs",
    };

    private static void CheckWidth(IInvocationOperation call, Expression width)
    {
        if (width is ConstantExpression { Bits: 2 or 4 or 8 or 16 or 32 })
            return;
        IOperation place = call.Arguments.First(argument => argument.Parameter!.Name == "width").Value;
        throw Rejection.Of(place, DiagnosticDescriptors.WarpWidth, call.TargetMethod.Name);
    }

    /// <summary><c>0xffu &lt;&lt; (lane &amp; -8)</c> for a width of 8.</summary>
    private Expression LowerPartMask(IInvocationOperation call)
    {
        Expression width = LowerArguments(null, call.Arguments)[0];
        CheckWidth(call, width);
        int lanes = (int)((ConstantExpression)width).Bits;
        Expression first = Binary(BinaryOperator.And, WarpIndices.Lane, ConstantExpression.Int32(-lanes));
        return Binary(BinaryOperator.ShiftLeft, UInt32(uint.MaxValue >> (WarpStatement.WarpSize - lanes)), first);
    }

    private Expression LowerWarpProperty(string name) => name switch
    {
        "ActiveMask" => AddWarp(WarpOperator.ActiveMask, isUsed: true),
        "LaneIndex" => WarpIndices.Lane,
        "Index" => WarpIndices.Warp,
        "LaneMask" => LaneMask,
        "LaneMaskLessThan" => LanesBefore,
        "LaneMaskLessThanOrEqual" => Binary(BinaryOperator.Or, LaneMask, LanesBefore),
        "LaneMaskGreaterThan" => Complement(Binary(BinaryOperator.Or, LaneMask, LanesBefore)),
        _ => Complement(LanesBefore),
    };

    private static Expression LaneMask => Binary(BinaryOperator.ShiftLeft, UInt32(1), WarpIndices.Lane);

    private static Expression LanesBefore => Binary(BinaryOperator.Subtract, LaneMask, UInt32(1));

    private static Expression UInt32(uint value) => new ConstantExpression(ScalarType.UInt32, value);

    private static Expression Complement(Expression mask) => new UnaryExpression(UnaryOperator.BitwiseNot, mask);

    private static Expression Binary(BinaryOperator op, Expression left, Expression right) =>
        new BinaryExpression(op, left, right, left.Type);
}
