using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cuda;

/// <summary>C's spelling of types. <c>long</c> has 32 bits on Windows and <c>char</c> has 8, so neither stands for C#'s.</summary>
internal sealed class CudaTypes(CudaNames names)
{
    /// <summary>The type of a local, an argument or a result.</summary>
    public string Value(IrType type) => type switch
    {
        VoidType => "void",
        ScalarType scalar => Scalar(scalar.Kind),
        StructType structure => names.Struct(structure),
        SpanType { IsWide: true } span => $"{Pointee(span)}*",
        SpanType span => $"Span<{Pointee(span)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "has no C type"),
    };

    /// <summary>The type in memory, where a bool is one byte of any value.</summary>
    public string Stored(IrType type) => type == ScalarType.Bool ? "unsigned char" : Value(type);

    /// <summary>A field of a struct: <c>float Masses_0[4]</c>.</summary>
    public string Field(IrType type, string name) =>
        type is ArrayType array ? $"{Stored(array.Element)} {name}[{array.Length}]" : $"{Stored(type)} {name}";

    /// <summary>What a span's pointer points to: <c>const float</c> for a read-only span.</summary>
    public string Pointee(SpanType span) => span.IsReadOnly ? $"const {Stored(span.Element)}" : Stored(span.Element);

    public static string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Bool => "bool",
        ScalarKind.SByte => "signed char",
        // Narrow floats are their bits; only the prelude looks inside.
        ScalarKind.Byte or ScalarKind.Float8E4M3 or ScalarKind.Float8E5M2 => "unsigned char",
        ScalarKind.Int16 => "short",
        ScalarKind.Char or ScalarKind.UInt16 or ScalarKind.Half or ScalarKind.BFloat16 => "unsigned short",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "unsigned",
        ScalarKind.Int64 => "long long",
        ScalarKind.UInt64 => "unsigned long long",
        ScalarKind.Single => "float",
        _ => "double",
    };

    /// <summary>The unsigned type of the same size as a promoted integer; its arithmetic wraps.</summary>
    public static string Unsigned(IrType type) => type is ScalarType { Size: 8 } ? "unsigned long long" : "unsigned";
}
