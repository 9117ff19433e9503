using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <content>What helps the compiler and changes no result, and spans read as another type.</content>
internal sealed partial class MethodLowering
{
    /// <summary>The call that is a body's first statement, if one is.</summary>
    private static IInvocationOperation? FirstCall(IOperation body)
    {
        IOperation? first = body is IBlockOperation block ? block.Operations.FirstOrDefault() : body;
        return (first as IExpressionStatementOperation)?.Operation as IInvocationOperation;
    }

    /// <summary>The loop around has looked at it before.</summary>
    private static Expression LowerUnroll(IInvocationOperation call)
    {
        IOperation? around = call.Parent?.Parent is IBlockOperation block ? block.Parent : call.Parent?.Parent;
        return around is ILoopOperation loop && FirstCall(loop.Body)?.Syntax == call.Syntax
            ? new DefaultExpression(VoidType.Instance)
            : throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedExpression, "Gpu.Unroll here", "make it the first statement of the loop's body");
    }

    private static int UnrollCount(IInvocationOperation call)
    {
        if (call.Arguments.IsEmpty)
            return Loops.Whole;
        return call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: int and > 0 and var count }
            ? count
            : throw Rejection.Of(
                call.Arguments[0], DiagnosticDescriptors.UnsupportedExpression, "a number of rounds that is not a positive constant",
                "write a number: Gpu.Unroll(4)");
    }

    private Expression LowerHint(Intrinsic hint, IInvocationOperation call) =>
        new IntrinsicExpression(hint, EquatableArray.Of(LowerExpression(call.Arguments[0].Value)), ScalarType.Bool);

    private Expression LowerUniform(IInvocationOperation call)
    {
        Expression value = LowerArguments(null, call.Arguments)[0];
        if (value.Type is not ScalarType)
            throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedExpression, $"Gpu.Uniform of type '{value.Type}'",
                "pass the field that the condition needs");
        Variable stated = NewTemporary(value.Type);
        sink.Add(new DeclareStatement(stated, new IntrinsicExpression(Intrinsic.Uniform, EquatableArray.Of(value), value.Type)));
        return new VariableExpression(stated);
    }

    private Expression LowerSpanCast(IInvocationOperation call)
    {
        if (context.Types.Lower(call.Type, call) is not SpanType type)
            throw Unsupported.Expression(call);
        Expression span = LowerExpression(call.Arguments[0].Value);
        if (IsArraySpan(span) || span is TableExpression)
            throw Rejection.Of(
                call, DiagnosticDescriptors.UnsupportedExpression, "a cast of an array in a struct or a table",
                "cast the span of a parameter, a shared array or a stackalloc");
        return new SpanCastExpression(type, span);
    }
}
