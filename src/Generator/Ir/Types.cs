using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>The type of a value in a kernel.</summary>
internal abstract record IrType;

/// <summary>What a method without a result returns.</summary>
internal sealed record VoidType : IrType
{
    public static readonly VoidType Instance = new();

    public override string ToString() => "void";
}

/// <summary>
/// C#'s primitive types, and floats of 8 and 16 bits, which are only stored and converted. An enum is its underlying type here.
/// </summary>
internal enum ScalarKind { Bool, Char, SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Single, Double, Half, BFloat16, Float8E4M3, Float8E5M2 }

/// <summary>A primitive type: <c>int</c>, <c>float</c>, <c>bool</c> …</summary>
internal sealed record ScalarType(ScalarKind Kind) : IrType
{
    public static readonly ScalarType Bool = new(ScalarKind.Bool);
    public static readonly ScalarType Char = new(ScalarKind.Char);
    public static readonly ScalarType SByte = new(ScalarKind.SByte);
    public static readonly ScalarType Byte = new(ScalarKind.Byte);
    public static readonly ScalarType Int16 = new(ScalarKind.Int16);
    public static readonly ScalarType UInt16 = new(ScalarKind.UInt16);
    public static readonly ScalarType Int32 = new(ScalarKind.Int32);
    public static readonly ScalarType UInt32 = new(ScalarKind.UInt32);
    public static readonly ScalarType Int64 = new(ScalarKind.Int64);
    public static readonly ScalarType UInt64 = new(ScalarKind.UInt64);
    public static readonly ScalarType Single = new(ScalarKind.Single);
    public static readonly ScalarType Double = new(ScalarKind.Double);

    public static readonly ScalarType Half = new(ScalarKind.Half);
    public static readonly ScalarType BFloat16 = new(ScalarKind.BFloat16);
    public static readonly ScalarType Float8E4M3 = new(ScalarKind.Float8E4M3);
    public static readonly ScalarType Float8E5M2 = new(ScalarKind.Float8E5M2);

    public bool IsFloat => Kind >= ScalarKind.Single;

    /// <summary>True for the floats of 8 and 16 bits: no operator takes them.</summary>
    public bool IsNarrowFloat => Kind >= ScalarKind.Half;

    public bool IsInteger => !IsFloat && Kind != ScalarKind.Bool;

    /// <summary>True for signed integers and for floats.</summary>
    public bool IsSigned => Kind is ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64 || IsFloat;

    /// <summary>Size in bytes; C#'s bool is one byte and its char two.</summary>
    public int Size => Kind switch
    {
        ScalarKind.Bool or ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Float8E4M3 or ScalarKind.Float8E5M2 => 1,
        ScalarKind.Char or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Half or ScalarKind.BFloat16 => 2,
        ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Single => 4,
        _ => 8,
    };

    /// <summary>The C# keyword, <c>int</c> for <see cref="ScalarKind.Int32"/>; narrow floats have none, but names.</summary>
    public override string ToString() => Kind switch
    {
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Single => "float",
        >= ScalarKind.Half => Kind.ToString(),
        _ => Kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>A user's unmanaged struct; its fields stand in <see cref="Kernel.Structs"/> under the same name.</summary>
/// <param name="Name">C#'s full name, <c>Physics.Body</c> or <c>Physics.Kernels.Body</c> for a nested one.</param>
internal sealed record StructType(string Name) : IrType
{
    public override string ToString() => Name;
}

/// <summary><c>Span&lt;T&gt;</c> or <c>ReadOnlySpan&lt;T&gt;</c>: a pointer and an <c>int</c> length, wherever the memory is.</summary>
/// <param name="IsWide">The memory of a tensor, with a length and indices of type <c>long</c>; only a parameter.</param>
internal sealed record SpanType(IrType Element, bool IsReadOnly, bool IsWide = false) : IrType
{
    public override string ToString() => $"{(IsWide ? "Wide" : "")}{(IsReadOnly ? "ReadOnlySpan" : "Span")}<{Element}>";
}

/// <summary>
/// The elements of an inline array or of a fixed buffer, one behind the other; only the type of a struct's field.
/// </summary>
/// <param name="Element">A scalar or a struct.</param>
internal sealed record ArrayType(IrType Element, int Length) : IrType
{
    public override string ToString() => $"{Element}[{Length}]";
}

/// <summary>A field of a struct. <paramref name="Offset"/> is in bytes from the struct's start.</summary>
internal sealed record StructField(string Name, IrType Type, int Offset);

/// <summary>
/// The layout of a user's struct: C#'s sequential layout of unmanaged fields, which is C's; or fields at offsets of their own,
/// which may overlap. An empty struct has one byte.
/// </summary>
internal sealed record StructDefinition(
    StructType Type, EquatableArray<StructField> Fields, int Size, int Alignment, bool IsExplicit = false);
