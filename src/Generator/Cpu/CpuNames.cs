using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// How the CPU form spells names and types. Every name of the user's ends in an underscore and a number or holds a dot
/// turned underscore, so none meets a keyword or a name of the emitter's own.
/// </summary>
internal static class CpuNames
{
    /// <summary>A loop's variable where the grid is flattened: <c>BlockIdx.X * BlockDim.X + ThreadIdx.X</c>.</summary>
    public const string GlobalIndex = "globalIdxX";

    /// <summary><c>x_1</c>.</summary>
    public static string Of(Variable variable) => $"{Identifiers.ToCSharp(variable.Name)}_{variable.Id}";

    /// <summary>The arena's array with one value of the variable for each thread of the block.</summary>
    public static string PerThread(Variable variable) => Of(variable) + "_perThread";

    public static string PointersPerThread(Variable variable) => Of(variable) + "_pointers";

    public static string LengthsPerThread(Variable variable) => Of(variable) + "_lengths";

    /// <summary>The memory behind a shared or <c>stackalloc</c> array.</summary>
    public static string Memory(Variable variable) => Of(variable) + "_memory";

    /// <summary>The same for all blocks that run together.</summary>
    public static string MemoryOfBlocks(Variable variable) => Of(variable) + "_blocks";

    /// <summary><c>threadIdxX</c>.</summary>
    public static string Of(ThreadIndexExpression index)
    {
        string kind = index.Kind.ToString();
        return char.ToLowerInvariant(kind[0]) + kind.Substring(1) + index.Axis;
    }

    /// <summary><c>Kernels_Square</c> for <c>Kernels.Square</c>.</summary>
    public static string OfFunction(string function) => Qualified(function);

    /// <summary><c>Weights_t1</c>, the constant table with Id 1.</summary>
    public static string OfTable(int id, string name) => $"{Identifiers.ToCSharp(name.Substring(name.LastIndexOf('.') + 1))}_t{id}";

    /// <summary><c>Mass_0</c>: the number is the field's offset.</summary>
    public static string Of(StructField field) => $"{Identifiers.ToCSharp(field.Name)}_{field.Offset}";

    /// <summary><c>float</c>, <c>global::System.Span&lt;float&gt;</c>, <c>Physics_Body</c>: the mirror of the user's struct.</summary>
    public static string Of(IrType type) => type switch
    {
        StructType t => Qualified(t.Name) + "Mirror",
        ScalarType { Kind: ScalarKind.Half } => "global::System.Half",
        ScalarType { IsNarrowFloat: true } t => $"global::GpuKernels.{t}",
        ArrayType t => $"Array{t.Length}Of_{Qualified(t.Element.ToString())}",
        SpanType { IsWide: true } t => $"global::GpuKernels.CompilerServices.WideSpan<{Of(t.Element)}>",
        SpanType t => $"global::System.{(t.IsReadOnly ? "ReadOnlySpan" : "Span")}<{Of(t.Element)}>",
        _ => type.ToString(),
    };

    /// <summary>Underscores are doubled, so that <c>A_B.C</c> and <c>A.B_C</c> stay two names.</summary>
    private static string Qualified(string name)
    {
        string text = Identifiers.ToCSharp(name.Replace("_", "__"));
        return text.IndexOf('_') < 0 ? text + "_" : text;
    }
}
