using System.Globalization;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// Writes constant tables. They are <c>const</c>, so that NVRTC folds what is read at an index that it knows, and lie in constant
/// memory, which is cached and fastest where the threads of a warp read the same element.
/// </summary>
internal static class CudaTables
{
    /// <summary>What a module's <c>__constant__</c> variables may take together.</summary>
    private const long ConstantMemory = 64 * 1024;

    private const int ElementsPerLine = 12;

    /// <summary>Tables beyond constant memory's size lie in global memory.</summary>
    public static void Write(CodeWriter writer, Kernel kernel, CudaNames names)
    {
        long left = ConstantMemory;
        foreach (ConstantTable table in kernel.Tables)
        {
            long bytes = RoundUp((long)table.Length * kernel.SizeOf(table.Element));
            bool fits = bytes <= left;
            if (fits)
                left -= bytes;
            Write(writer.Line(), table, fits ? "__constant__" : "__device__", names);
        }
    }

    private static void Write(CodeWriter writer, ConstantTable table, string space, CudaNames names)
    {
        string type = new CudaTypes(names).Stored(table.Element);
        string header = $"[[maybe_unused]] static {space} const {type} {CudaNames.Table(table.Id, table.Name)}[{table.Length}] =";
        Queue<ulong> bits = new(table.Bits);
        string[] elements = [.. Enumerable.Range(0, table.Length).Select(_ => Spell(table.Element, bits, names))];
        if (elements.Length <= ElementsPerLine)
        {
            writer.Line($"{header} {{{string.Join(", ", elements)}}};");
            return;
        }
        writer.Open(header);
        for (int i = 0; i < elements.Length; i += ElementsPerLine)
            writer.Line(string.Join(", ", elements.Skip(i).Take(ElementsPerLine)) + ",");
        writer.Close(";");
    }

    /// <summary>The next element; of a struct, <c>{1.0f, 2.0f}</c>.</summary>
    private static string Spell(IrType type, Queue<ulong> bits, CudaNames names) => type switch
    {
        ArrayType array =>
            $"{{{string.Join(", ", Enumerable.Range(0, array.Length).Select(_ => Spell(array.Element, bits, names)).ToArray())}}}",
        StructType structure =>
            $"{{{string.Join(", ", names.Definition(structure).Fields.Select(field => Spell(field.Type, bits, names)).ToArray())}}}",
        _ => Spell((ScalarType)type, bits.Dequeue()),
    };

    /// <summary>An initializer has no calls, and without one C spells no NaN with given bits.</summary>
    public static string Spell(ScalarType type, ulong bits)
    {
        if (type == ScalarType.Bool)
            return bits == 0 ? "0" : "1";
        string text = CudaConstants.Spell(new ConstantExpression(type, bits)).Text;
        return type.IsFloat && text.StartsWith("__", StringComparison.Ordinal)
            ? $"__builtin_bit_cast({type}, 0x{bits.ToString("x", CultureInfo.InvariantCulture)}{(type.Size == 8 ? "ULL" : "u")})"
            : text;
    }

    /// <summary>No table is aligned to more than this.</summary>
    private static long RoundUp(long bytes) => (bytes + 15) / 16 * 16;
}
