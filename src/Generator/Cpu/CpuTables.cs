using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Writes constant tables as properties that return a new array's span: the C# compiler keeps the elements in the assembly's data
/// and makes no array, as long as all of them are literals.
/// </summary>
internal static class CpuTables
{
    public static void Write(CodeWriter writer, ConstantTable table, Kernel kernel)
    {
        string name = CpuNames.OfTable(table.Id, table.Name), type = CpuNames.Of(table.Element),
            span = $"private static global::System.ReadOnlySpan<{type}> {name} =>";
        if (table.Element is ScalarType element && table.Bits.All(bits => HasLiteral(element, bits)))
        {
            writer.Line($"{span} {Array(element, table.Bits)};");
            return;
        }
        // NaN and the like have no literal with all of their bits, nor have structs, so the bits themselves are the data.
        ScalarType unit = Unit(table.Element, kernel);
        writer.Line($"{span} global::System.Runtime.InteropServices.MemoryMarshal.Cast<{unit}, {type}>(")
            .Line($"    (global::System.ReadOnlySpan<{unit}>){Array(unit, Units(table, unit.Size, kernel))});");
    }

    private static string Array(ScalarType type, IEnumerable<ulong> bits) =>
        $"new {type}[] {{ {string.Join(", ", bits.Select(one => CpuConstants.Spell(new ConstantExpression(type, one))))} }}";

    private static bool HasLiteral(ScalarType type, ulong bits) =>
        !type.IsFloat || CpuConstants.Spell(new ConstantExpression(type, bits)).IndexOf('(') < 0;

    /// <summary>The unsigned integer to which the elements are aligned.</summary>
    private static ScalarType Unit(IrType element, Kernel kernel) =>
        Layout.Scalars(kernel.Structs, element).Max(scalar => scalar.Type.Size) switch
        {
            1 =>
            ScalarType.Byte,
            2 => ScalarType.UInt16,
            4 => ScalarType.UInt32,
            _ => ScalarType.UInt64
        };

    /// <summary>
    /// The bytes of the elements, the lowest first, as they lie in the memory of all processors that .NET has 64-bit runtimes for.
    /// </summary>
    private static IEnumerable<ulong> Units(ConstantTable table, int unitSize, Kernel kernel)
    {
        PlacedScalar[] scalars = [.. Layout.Scalars(kernel.Structs, table.Element)];
        int size = kernel.SizeOf(table.Element);
        ulong[] units = new ulong[table.Length * size / unitSize];
        for (int i = 0; i < table.Bits.Count; i++)
        {
            PlacedScalar scalar = scalars[i % scalars.Length];
            int offset = i / scalars.Length * size + scalar.Offset;
            ulong bits = scalar.Type.Size == 8 ? table.Bits[i] : table.Bits[i] & (1UL << scalar.Type.Size * 8) - 1;
            units[offset / unitSize] |= bits << offset % unitSize * 8;
        }
        return units;
    }
}
