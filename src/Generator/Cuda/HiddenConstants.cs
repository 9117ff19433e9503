using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Floating-point constants that NVRTC and ptxas must not know. They lie in constant memory, where instructions read operands at no cost
/// and the host might write: <c>fabsf(x) >= gk_hidden_00000000</c>.
/// </summary>
internal static class HiddenConstants
{
    private const string Prefix = "gk_hidden_";

    /// <summary>The constants that are hidden wherever they stand.</summary>
    public static bool Hides(ConstantExpression constant) => IsNegativeZero(constant) || IsInfinity(constant);

    public static CudaText Spell(ConstantExpression constant, CudaScope scope) =>
        CudaText.Postfix(scope.Needs(Prefix
            + (constant.Scalar.Size == 4 ? ((uint)constant.Bits).ToString("x8", CultureInfo.InvariantCulture)
            : constant.Bits.ToString("x16", CultureInfo.InvariantCulture))));

    /// <summary>A value that ptxas does not know: −0 and another number is that number, be it 0, −0 or NaN.</summary>
    public static CudaText Blur(CudaText value, CudaScope scope) =>
        new($"{value.At(Precedence.Additive)} + {Spell(new ConstantExpression(ScalarType.Single, 0x80000000), scope)}",
            Precedence.Additive);

    /// <summary>True for the name of such a constant, which ends with its bits.</summary>
    public static bool IsHidden(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length - Prefix.Length is 8 or 16;

    public static string Declaration(string name)
    {
        string digits = name.Substring(Prefix.Length);
        ScalarType type = digits.Length == 8 ? ScalarType.Single : ScalarType.Double;
        ulong bits = ulong.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return $"static __constant__ {CudaTypes.Scalar(type.Kind)} {name} = {CudaTables.Spell(type, bits)};";
    }

    /// <summary>
    /// Of <c>c ? -1f : -0f</c> ptxas (12.4 and 13.0) makes the integer −c as a float, and so +0; of <c>c ? 1f : -0f</c> likewise.
    /// </summary>
    private static bool IsNegativeZero(ConstantExpression constant) =>
        constant is { Scalar.Kind: ScalarKind.Single } && (uint)constant.Bits == 0x80000000;

    /// <summary>
    /// ∞ − ∞ is a NaN that NVRTC (12.4 and 13.0) does not compute, and it takes <c>x - x &lt;= x - x</c> for true where x is ∞.
    /// </summary>
    private static bool IsInfinity(ConstantExpression constant) => constant.Scalar.Kind switch
    {
        ScalarKind.Single => ((uint)constant.Bits & 0x7fffffff) == 0x7f800000,
        ScalarKind.Double => (constant.Bits & long.MaxValue) == 0x7ff0000000000000,
        _ => false,
    };
}
