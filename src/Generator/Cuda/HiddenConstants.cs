using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Constants of type <c>float</c> that ptxas must not know. They lie in constant memory, where instructions read operands at no cost
/// and the host might write: <c>fabsf(x) >= gk_hidden_00000000</c>.
/// </summary>
internal static class HiddenConstants
{
    private const string Prefix = "gk_hidden_";

    /// <summary>Of <c>c ? -1f : -0f</c> ptxas (12.4 and 13.0) makes the integer −c as a float, and so +0; of <c>c ? 1f : -0f</c> likewise.</summary>
    public static bool IsNegativeZero(ConstantExpression constant) => constant is { Scalar.Kind: ScalarKind.Single } && (uint)constant.Bits == 0x80000000;

    public static CudaText Spell(ConstantExpression constant, CudaScope scope) =>
        CudaText.Postfix(scope.Needs(Prefix + ((uint)constant.Bits).ToString("x8", CultureInfo.InvariantCulture)));

    /// <summary>A value that ptxas does not know: −0 and another number is that number, be it 0, −0 or NaN.</summary>
    public static CudaText Blur(CudaText value, CudaScope scope) =>
        new($"{value.At(Precedence.Additive)} + {Spell(new ConstantExpression(ScalarType.Single, 0x80000000), scope)}", Precedence.Additive);

    /// <summary>True for the name of such a constant, which ends with its bits.</summary>
    public static bool IsHidden(string name) => name.Length == Prefix.Length + 8 && name.StartsWith(Prefix, StringComparison.Ordinal);

    public static string Declaration(string name)
    {
        uint bits = uint.Parse(name.Substring(Prefix.Length), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return $"static __constant__ float {name} = {CudaTables.Spell(ScalarType.Single, bits)};";
    }
}
