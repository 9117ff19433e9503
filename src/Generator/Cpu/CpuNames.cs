using System.Text;
using GpuKernels.Generator.Ir;

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
    public static string Of(Variable variable) => $"{Sanitize(variable.Name)}_{variable.Id}";

    /// <summary>The arena's array with one value of the variable for each thread of the block.</summary>
    public static string PerThread(Variable variable) => Of(variable) + "_perThread";

    public static string PointersPerThread(Variable variable) => Of(variable) + "_pointers";

    public static string LengthsPerThread(Variable variable) => Of(variable) + "_lengths";

    /// <summary>The memory behind a shared or <c>stackalloc</c> array.</summary>
    public static string Memory(Variable variable) => Of(variable) + "_memory";

    /// <summary><c>threadIdxX</c>.</summary>
    public static string Of(ThreadIndexExpression index)
    {
        string kind = index.Kind.ToString();
        return char.ToLowerInvariant(kind[0]) + kind.Substring(1) + index.Axis;
    }

    /// <summary><c>Kernels_Square</c> for <c>Kernels.Square</c>.</summary>
    public static string OfFunction(string function) => WithUnderscore(Sanitize(function));

    /// <summary><c>Mass_0</c>: the number is the field's offset.</summary>
    public static string Of(StructField field) => $"{Sanitize(field.Name)}_{field.Offset}";

    /// <summary><c>float</c>, <c>global::System.Span&lt;float&gt;</c>, <c>Physics_Body</c>: the mirror of the user's struct.</summary>
    public static string Of(IrType type) => type switch
    {
        StructType t => WithUnderscore(Sanitize(t.Name)) + "Mirror",
        SpanType t => $"global::System.{(t.IsReadOnly ? "ReadOnlySpan" : "Span")}<{Of(t.Element)}>",
        _ => type.ToString(),
    };

    private static string WithUnderscore(string name) => name.IndexOf('_') < 0 ? name + "_" : name;

    private static string Sanitize(string name)
    {
        StringBuilder text = new();
        foreach (char c in name)
            text.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        if (text.Length == 0 || char.IsDigit(text[0]))
            text.Insert(0, '_');
        return text.ToString();
    }
}
