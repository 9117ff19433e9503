using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>Which method of the base class library an intrinsic is.</summary>
internal static class CpuIntrinsics
{
    public static string Call(IntrinsicExpression call, string arguments)
    {
        ScalarType operand = (ScalarType)call.Arguments[0].Type;
        return call.Intrinsic switch
        {
            Intrinsic.Abs or Intrinsic.Min or Intrinsic.Max or Intrinsic.Clamp or Intrinsic.Sign
                => $"global::System.Math.{call.Intrinsic}({arguments})",
            Intrinsic.IsNaN or Intrinsic.Hypot or Intrinsic.IsInfinity or Intrinsic.IsFinite or Intrinsic.IsNegative
                => $"{operand}.{call.Intrinsic}({arguments})",
            Intrinsic.PopCount or Intrinsic.LeadingZeroCount or Intrinsic.TrailingZeroCount or Intrinsic.RotateLeft
                or Intrinsic.RotateRight or Intrinsic.IsPow2 => $"global::System.Numerics.BitOperations.{call.Intrinsic}({arguments})",
            Intrinsic.IntegerLog2 => $"global::System.Numerics.BitOperations.Log2({arguments})",
            >= Intrinsic.SingleToInt32Bits and <= Intrinsic.UInt64BitsToDouble =>
                $"global::System.BitConverter.{call.Intrinsic}({arguments})",
            Intrinsic.Likely or Intrinsic.Unlikely => $"global::GpuKernels.Gpu.{call.Intrinsic}({arguments})",
            // A constant of a byte is an int in C#.
            Intrinsic.Uniform => $"global::GpuKernels.Gpu.Uniform<{CpuNames.Of(call.Type)}>({arguments})",
            Intrinsic.NarrowFloatToBits =>
                operand == ScalarType.Half ? $"global::System.BitConverter.HalfToUInt16Bits({arguments})" : $"({arguments}).Bits",
            Intrinsic.BitsToNarrowFloat => call.Type == ScalarType.Half
                ? $"global::System.BitConverter.UInt16BitsToHalf({arguments})" : $"{CpuNames.Of(call.Type)}.FromBits({arguments})",
            Intrinsic.MultiplyHigh => $"global::System.Math.BigMul({arguments}, out _)",
            Intrinsic.RoundAwayFromZero => $"{Math(operand)}.Round({arguments}, global::System.MidpointRounding.AwayFromZero)",
            _ => $"{Math(operand)}.{call.Intrinsic}({arguments})",
        };
    }

    private static string Math(ScalarType type) => type.Kind == ScalarKind.Single ? "global::System.MathF" : "global::System.Math";
}
