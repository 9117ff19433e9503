using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Writes constant tables as properties that return a new array's span: the C# compiler keeps the elements in the assembly's data
/// and makes no array, as long as all of them are literals.
/// </summary>
internal static class CpuTables
{
    public static void Write(CodeWriter writer, ConstantTable table)
    {
        string name = CpuNames.OfTable(table.Id, table.Name), span = $"private static global::System.ReadOnlySpan<{table.Element}> {name} =>";
        if (table.Element.IsFloat && table.Bits.Any(bits => !HasLiteral(table.Element, bits)))
        {
            // NaN and the like have no literal with all of their bits, so the bits themselves are the data.
            ScalarType bitsType = table.Element == ScalarType.Single ? ScalarType.UInt32 : ScalarType.UInt64;
            writer.Line($"{span} global::System.Runtime.InteropServices.MemoryMarshal.Cast<{bitsType}, {table.Element}>(")
                .Line($"    (global::System.ReadOnlySpan<{bitsType}>){Array(bitsType, table)});");
        }
        else
        {
            writer.Line($"{span} {Array(table.Element, table)};");
        }
    }

    private static string Array(ScalarType type, ConstantTable table) =>
        $"new {type}[] {{ {string.Join(", ", table.Bits.Select(bits => CpuConstants.Spell(new ConstantExpression(type, bits))))} }}";

    private static bool HasLiteral(ScalarType type, ulong bits) =>
        CpuConstants.Spell(new ConstantExpression(type, bits)).IndexOf('(') < 0;
}
