using System.Globalization;
using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu;

/// <summary>Spells constants in C#, exactly: <c>0.1f</c>, <c>5u</c>, <c>(byte)3</c>.</summary>
internal static class CpuConstants
{
    public static string Spell(ConstantExpression constant)
    {
        long signed = unchecked((long)constant.Bits);
        return constant.Scalar.Kind switch
        {
            ScalarKind.Bool => constant.Bits != 0 ? "true" : "false",
            ScalarKind.Char =>
                constant.Bits is >= ' ' and <= '~' and not '\'' and not '\\' ? $"'{(char)constant.Bits}'" : $"(char){constant.Bits}",
            ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16
                => signed < 0 ? $"({constant.Scalar})({Digits(signed)})" : $"({constant.Scalar}){Digits(signed)}",
            ScalarKind.Int32 => signed == int.MinValue ? "int.MinValue" : Digits(signed),
            ScalarKind.UInt32 => $"{unchecked((uint)constant.Bits)}u",
            ScalarKind.Int64 => signed == long.MinValue ? "long.MinValue" : Digits(signed) + "L",
            ScalarKind.UInt64 => $"{constant.Bits}UL",
            ScalarKind.Half => $"global::System.BitConverter.UInt16BitsToHalf({constant.Bits})",
            >= ScalarKind.BFloat16 => $"{CpuNames.Of(constant.Scalar)}.FromBits({constant.Bits})",
            ScalarKind.Single => SpellSingle(unchecked((uint)constant.Bits)),
            _ => SpellDouble(signed),
        };
    }

    private static string SpellSingle(uint bits)
    {
        float value = BitConverter.ToSingle(BitConverter.GetBytes(bits), 0);
        if (float.IsNaN(value) || float.IsInfinity(value) || bits == 0x80000000)
            return $"global::System.BitConverter.UInt32BitsToSingle(0x{bits:X8}u)";
        string text = value.ToString("G9", CultureInfo.InvariantCulture);
        for (int digits = 6; digits < 9; digits++)
        {
            string shorter = value.ToString("G" + digits, CultureInfo.InvariantCulture);
            if (float.Parse(shorter, CultureInfo.InvariantCulture) == value)
            {
                text = shorter;
                break;
            }
        }
        return text + "f";
    }

    private static string SpellDouble(long bits)
    {
        double value = BitConverter.Int64BitsToDouble(bits);
        if (double.IsNaN(value) || double.IsInfinity(value) || bits == long.MinValue)
            return $"global::System.BitConverter.Int64BitsToDouble({(bits == long.MinValue ? "long.MinValue" : Digits(bits) + "L")})";
        string text = value.ToString("G17", CultureInfo.InvariantCulture);
        for (int digits = 15; digits < 17; digits++)
        {
            string shorter = value.ToString("G" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture) == value)
            {
                text = shorter;
                break;
            }
        }
        return text + "d";
    }

    private static string Digits(long value) => value.ToString(CultureInfo.InvariantCulture);
}
