using System.Collections.Immutable;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>How a call of the base class library is lowered: the first <paramref name="Arity"/> arguments, to a value.</summary>
internal sealed record IntrinsicRule(int Arity, Func<Expression[], IrType, Expression> Lower);

/// <summary>The functions of the base class library that kernels may call.</summary>
internal static class IntrinsicRules
{
    /// <summary>Null where the call has no rule.</summary>
    public static IntrinsicRule? Find(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (method.IsGenericMethod || method.Parameters.IsEmpty || !method.Parameters.All(IsScalarValue))
            return null;
        string name = SymbolNames.PlainName(method);
        string owner = LibraryCall.TypeName(method.ContainingType);
        if (owner == "System.Math" && name == "BigMul")
            return TypeLowering.Scalar(method.ReturnType) is null ? null : new(2, MultiplyWide);
        if (FunctionGroup.Bits.Contains(owner, name, out Intrinsic found))
            return FindBits(found, method);
        if (FunctionGroup.Reinterpretation.Contains(owner, name, out found))
            return Plain(found, method);
        if (FunctionGroup.Exact.Contains(owner, name, out found) && found == Intrinsic.Round && method.Parameters.Length == 2)
            return FindRound(arguments);
        bool isFloat = TypeLowering.Scalar(method.Parameters[0].Type)!.IsFloat;
        FunctionGroup? group = new[] { FunctionGroup.Numbers, FunctionGroup.Exact, FunctionGroup.Approximate }
            .FirstOrDefault(group => group.Contains(owner, name, out found));
        // Log has a second form with a base.
        return group is not null && (isFloat || group == FunctionGroup.Numbers) && method.Parameters.Length == Arity(found)
            ? Plain(found, method)
            : null;
    }

    /// <summary>What to write instead of a call that is near to one that is there; null where nothing is.</summary>
    public static string? Advise(IMethodSymbol method) => (method.ContainingType.ContainingNamespace?.ToDisplayString(), method.ContainingType.Name, method.Name) switch
    {
        ("System", "Console", "Write" or "WriteLine") => "use Gpu.Print, as in Gpu.Print($\"n = {n}\\n\")",
        ("System", "Console", _) => "pass what the kernel needs as parameters",
        ("System", "Math" or "MathF", "Round") => "use Round(x) or Round(x, MidpointRounding.AwayFromZero)",
        ("System", "Math" or "MathF", "Log") => "divide by the logarithm of the base, Log(x) / Log(b)",
        ("System", "Math", "DivRem") => "use / and %",
        ("System", "Math" or "MathF", "SinCos") => "call Sin and Cos",
        ("System", "Math" or "MathF", _) => "use the functions that docs/supported-csharp.md lists",
        ("System.Threading", "Interlocked", "Add" or "Increment" or "Decrement") => "use Atomic.Add",
        ("System.Threading", "Interlocked", "Exchange" or "CompareExchange" or "And" or "Or") => $"use Atomic.{method.Name}",
        ("System.Threading", "Interlocked" or "Thread", "MemoryBarrier") => "use Fence.Device",
        ("System.Threading", "Interlocked" or "Volatile", "Read") => "use Atomic.Load",
        ("System.Threading", "Volatile", "Write") => "use Atomic.Store",
        ("System.Threading", _, _) => "use Block.Sync and Atomic.Add",
        ("System", "Char", _) => AsciiRules.Advise(method.Name),
        ("System", "MemoryExtensions", _) or ("System.Linq", _, _) => "write a loop over the elements",
        _ => null,
    };

    /// <summary>False for the <c>out</c> of <c>Math.BigMul(a, b, out low)</c>, which is another function than the one without.</summary>
    private static bool IsScalarValue(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.None && TypeLowering.Scalar(parameter.Type) is not null;

    private static IntrinsicRule? FindRound(ImmutableArray<IArgumentOperation> arguments)
    {
        IArgumentOperation? mode = arguments.FirstOrDefault(argument => argument.Parameter!.Ordinal == 1);
        if (mode?.Value is not { Type.TypeKind: TypeKind.Enum, ConstantValue: { HasValue: true, Value: int midpoint } })
            return null;
        Intrinsic? rounding = (MidpointRounding)midpoint switch
        {
            MidpointRounding.ToEven => Intrinsic.Round,
            MidpointRounding.AwayFromZero => Intrinsic.RoundAwayFromZero,
            (MidpointRounding)2 => Intrinsic.Truncate, // ToZero, which netstandard2.0 does not name
            (MidpointRounding)3 => Intrinsic.Floor, // ToNegativeInfinity
            (MidpointRounding)4 => Intrinsic.Ceiling, // ToPositiveInfinity
            _ => null,
        };
        return rounding is { } found && arguments[0].Parameter!.Ordinal == 0
            ? new(1, (values, type) => new IntrinsicExpression(found, values.ToEquatableArray(), type))
            : null;
    }

    /// <summary>IsPow2 of a signed number differs from that of its bits, and only the unsigned one has a rule.</summary>
    private static IntrinsicRule? FindBits(Intrinsic intrinsic, IMethodSymbol method)
    {
        ScalarType first = TypeLowering.Scalar(method.Parameters[0].Type)!;
        if (!first.IsSigned)
            return Plain(intrinsic, method);
        ScalarType unsigned = first.Size == 8 ? ScalarType.UInt64 : ScalarType.UInt32;
        return intrinsic == Intrinsic.TrailingZeroCount
            ? new(1, (arguments, type) =>
                new IntrinsicExpression(intrinsic, EquatableArray.Of(Operators.Convert(arguments[0], unsigned)), type))
            : null;
    }

    /// <summary>Arguments narrower than int are widened and the result narrowed: <c>Math.Max(byte, byte)</c>.</summary>
    private static IntrinsicRule Plain(Intrinsic intrinsic, IMethodSymbol method) => new(method.Parameters.Length, (arguments, type) =>
    {
        Expression[] promoted = arguments.Select(argument => Operators.Convert(argument, Operators.Promote((ScalarType)argument.Type)))
            .ToArray();
        return Operators.Convert(
            new IntrinsicExpression(intrinsic, promoted.ToEquatableArray(), Operators.Promote((ScalarType)type)), type);
    });

    private static Expression MultiplyWide(Expression[] arguments, IrType type) =>
        new BinaryExpression(BinaryOperator.Multiply, Operators.Convert(arguments[0], type), Operators.Convert(arguments[1], type), type);

    public static int Arity(Intrinsic intrinsic) => intrinsic switch
    {
        Intrinsic.Clamp or Intrinsic.FusedMultiplyAdd => 3,
        Intrinsic.Min or Intrinsic.Max or Intrinsic.MinMagnitude or Intrinsic.MaxMagnitude or Intrinsic.CopySign or Intrinsic.ScaleB
            or Intrinsic.IEEERemainder or Intrinsic.Hypot or Intrinsic.Pow or Intrinsic.Atan2 => 2,
        _ => 1,
    };
}
