namespace GpuKernels.Generator.Ir;

/// <summary>
/// What kernels may call of <c>Math</c>, <c>MathF</c>, <c>BitOperations</c> and <c>BitConverter</c>, with C#'s meaning.
/// The type of the arguments chooses the width: <c>Sqrt</c> of a float is <c>MathF.Sqrt</c>, of a double <c>Math.Sqrt</c>.
/// </summary>
internal enum Intrinsic
{
    /// <summary>Of int, long, float, double; Abs(MinValue) throws in C# and on the CPU, and is MinValue on a GPU.</summary>
    Abs,

    /// <summary>Of int, uint, long, ulong, float, double; for floats NaN propagates and −0 is less than +0.</summary>
    Min,
    Max,

    /// <summary><c>Math.Clamp(value, min, max)</c>, same types; min &gt; max throws in C# and on the CPU; a GPU gives max.</summary>
    Clamp,

    /// <summary>−1, 0 or 1 as an int; NaN throws in C# and on the CPU, and is 0 on a GPU.</summary>
    Sign,

    // float and double from here on
    Sqrt, Cbrt, Floor, Ceiling, Truncate,

    /// <summary>Halves go to the even neighbour: <c>MathF.Round(x)</c>.</summary>
    Round,

    /// <summary>Halves go away from zero: <c>MathF.Round(x, MidpointRounding.AwayFromZero)</c>.</summary>
    RoundAwayFromZero,
    FusedMultiplyAdd, CopySign, ScaleB, ILogB, BitIncrement, BitDecrement, IEEERemainder,
    ReciprocalEstimate, ReciprocalSqrtEstimate, MaxMagnitude, MinMagnitude, Hypot,
    Exp, Log, Log2, Log10, Pow,
    Sin, Cos, Tan, Asin, Acos, Atan, Atan2, Sinh, Cosh, Tanh, Asinh, Acosh, Atanh,
    IsNaN, IsInfinity, IsFinite, IsNegative,

    // uint and ulong; the result is an int but for the rotations
    PopCount, LeadingZeroCount, TrailingZeroCount, IntegerLog2,
    RotateLeft, RotateRight, IsPow2,

    /// <summary>The upper half of the product of two longs, or of two ulongs.</summary>
    MultiplyHigh,

    // the same bits as another type: int ↔ float, long ↔ double
    SingleToInt32Bits, Int32BitsToSingle, DoubleToInt64Bits, Int64BitsToDouble,
    SingleToUInt32Bits, UInt32BitsToSingle, DoubleToUInt64Bits, UInt64BitsToDouble,

    /// <summary>The bits of a narrow float as a ushort or byte, and back: the types say which.</summary>
    NarrowFloatToBits, BitsToNarrowFloat,

    /// <summary>A bool, and what the compiler should take it for.</summary>
    Likely, Unlikely,

    /// <summary>A scalar that is the same for all threads that come by; only as the initializer of a variable.</summary>
    Uniform,
}
