using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Functions of the base class library that kernels may call: a row of a table in docs/supported-csharp.md, which is printed from
/// <see cref="All"/>.
/// </summary>
/// <param name="Owners">The types that have them.</param>
/// <param name="Operands">What their arguments may be, for the documentation.</param>
/// <param name="Functions">What each is in the IR, by its name in C#.</param>
internal sealed record FunctionGroup(string[] Owners, string Operands, Dictionary<string, Intrinsic> Functions)
{
    private static readonly string[] MathTypes =
    [
        "System.Math", "System.MathF", "System.Single", "System.Double", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64",
        "System.Int16", "System.UInt16", "System.SByte", "System.Byte", "System.Char",
        // What a number type does not declare itself, the interface does for it.
        "System.Numerics.INumber", "System.Numerics.INumberBase",
    ];

    /// <summary>Of all numbers.</summary>
    public static FunctionGroup Numbers { get; } = Of(
        MathTypes, "all numbers", Intrinsic.Abs, Intrinsic.Min, Intrinsic.Max, Intrinsic.Clamp, Intrinsic.Sign);

    public static FunctionGroup Exact { get; } = Of(
        MathTypes, "floats; exact",
        Intrinsic.Sqrt, Intrinsic.Floor, Intrinsic.Ceiling, Intrinsic.Truncate, Intrinsic.Round, Intrinsic.FusedMultiplyAdd,
        Intrinsic.CopySign,
        Intrinsic.ScaleB, Intrinsic.ILogB, Intrinsic.BitIncrement, Intrinsic.BitDecrement, Intrinsic.IEEERemainder, Intrinsic.MaxMagnitude,
        Intrinsic.MinMagnitude, Intrinsic.IsNaN, Intrinsic.IsInfinity, Intrinsic.IsFinite, Intrinsic.IsNegative);

    public static FunctionGroup Approximate { get; } = Of(
        MathTypes, "floats; [different in the last digits](semantics.md#different-on-a-gpu)",
        Intrinsic.Cbrt, Intrinsic.Exp, Intrinsic.Log, Intrinsic.Log2, Intrinsic.Log10, Intrinsic.Pow, Intrinsic.Sin, Intrinsic.Cos,
        Intrinsic.Tan,
        Intrinsic.Asin, Intrinsic.Acos, Intrinsic.Atan, Intrinsic.Atan2, Intrinsic.Sinh, Intrinsic.Cosh, Intrinsic.Tanh, Intrinsic.Asinh,
        Intrinsic.Acosh, Intrinsic.Atanh, Intrinsic.Hypot, Intrinsic.ReciprocalEstimate, Intrinsic.ReciprocalSqrtEstimate);

    public static FunctionGroup Bits { get; } = new(
        ["System.Numerics.BitOperations"], "`uint`, `ulong`; `TrailingZeroCount` of `int` and `long` too",
        new()
        {
            ["PopCount"] = Intrinsic.PopCount,
            ["LeadingZeroCount"] = Intrinsic.LeadingZeroCount,
            ["TrailingZeroCount"] = Intrinsic.TrailingZeroCount,
            ["Log2"] = Intrinsic.IntegerLog2,
            ["RotateLeft"] = Intrinsic.RotateLeft,
            ["RotateRight"] = Intrinsic.RotateRight,
            ["IsPow2"] = Intrinsic.IsPow2,
        });

    public static FunctionGroup Reinterpretation { get; } = Of(
        ["System.BitConverter"], "",
        Intrinsic.SingleToInt32Bits, Intrinsic.Int32BitsToSingle, Intrinsic.DoubleToInt64Bits, Intrinsic.Int64BitsToDouble,
        Intrinsic.SingleToUInt32Bits, Intrinsic.UInt32BitsToSingle, Intrinsic.DoubleToUInt64Bits, Intrinsic.UInt64BitsToDouble);

    /// <summary>In the order of the documentation.</summary>
    public static FunctionGroup[] All { get; } = [Numbers, Exact, Approximate, Bits, Reinterpretation];

    /// <summary>The function's form in the IR, where it is one of this group.</summary>
    public bool Contains(string owner, string name, out Intrinsic intrinsic)
    {
        intrinsic = default;
        return Owners.Contains(owner) && Functions.TryGetValue(name, out intrinsic);
    }

    /// <summary>Functions that have the same name in C# and in the IR.</summary>
    private static FunctionGroup Of(string[] owners, string operands, params Intrinsic[] functions) =>
        new(owners, operands, functions.ToDictionary(function => function.ToString()));
}
