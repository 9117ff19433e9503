using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>Where a struct's fields lie: as C# says, which in the layouts that are accepted is as C would.</summary>
internal static class StructLayouts
{
    private const int SequentialKind = 0, ExplicitKind = 2;

    /// <summary>Null with a problem where device memory cannot hold the struct as the host's does.</summary>
    public static StructDefinition? LayOut(
        INamedTypeSymbol type, StructType name, List<(string Name, IrType Type)> fields, Func<IrType, (int Size, int Alignment)> measure,
        out string problem)
    {
        AttributeData? layout = Layout(type);
        StructDefinition definition = Kind(layout) == ExplicitKind
            ? Overlapping(name, fields, [.. Fields(type).Select(Offset)], measure)
            : Sequential(name, fields, measure);
        problem = Misplaced(definition, measure) ?? Resized(definition, layout) ?? "";
        return problem.Length > 0 ? null : definition;
    }

    /// <summary>Why a struct's fields need not be looked at; null where they do.</summary>
    public static string? Problem(INamedTypeSymbol type) =>
        Kind(Layout(type)) is not (SequentialKind
            or ExplicitKind) ? "LayoutKind.Auto is not supported, the runtime chooses its order; use LayoutKind.Sequential or Explicit"
        : null;

    /// <summary>The length of an <c>[InlineArray(8)]</c> struct; null for other types.</summary>
    public static int? InlineLength(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None }
            && Attribute(type.OriginalDefinition, "System.Runtime.CompilerServices", "InlineArrayAttribute") is { } attribute
        && attribute.ConstructorArguments.FirstOrDefault().Value is int and > 0 and var length
            ? length : null;

    /// <summary>The fields that lie in the struct, in the order of the text.</summary>
    public static IEnumerable<IFieldSymbol> Fields(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst);

    /// <summary>C's rules: each field at the next multiple of its alignment, the size a multiple of the greatest.</summary>
    public static StructDefinition Sequential(
        StructType name, List<(string Name, IrType Type)> members, Func<IrType, (int Size, int Alignment)> measure)
    {
        List<StructField> fields = [];
        int offset = 0, alignment = 1;
        foreach ((string fieldName, IrType fieldType) in members)
        {
            (int size, int fieldAlignment) = measure(fieldType);
            offset = Align(offset, fieldAlignment);
            fields.Add(new(fieldName, fieldType, offset));
            offset += size;
            alignment = Math.Max(alignment, fieldAlignment);
        }
        return new(name, fields.ToEquatableArray(), Math.Max(1, Align(offset, alignment)), alignment);
    }

    private static StructDefinition Overlapping(
        StructType name, List<(string Name, IrType Type)> members, int[] offsets, Func<IrType, (int Size, int Alignment)> measure)
    {
        StructField[] fields = [.. members.Select((member, i) => new StructField(member.Name, member.Type, offsets[i]))];
        int alignment = fields.Select(field => measure(field.Type).Alignment).DefaultIfEmpty(1).Max();
        int end = fields.Select(field => field.Offset + measure(field.Type).Size).DefaultIfEmpty(1).Max();
        return new(name, fields.ToEquatableArray(), Align(end, alignment), alignment, IsExplicit: true);
    }

    /// <summary>A GPU reads a number of 4 bytes only at a multiple of 4.</summary>
    private static string? Misplaced(StructDefinition definition, Func<IrType, (int Size, int Alignment)> measure)
    {
        StructField? field = definition.Fields.FirstOrDefault(field => field.Offset % measure(field.Type).Alignment != 0);
        return field is null
            ? null
            : $"field '{field.Name}' at offset {field.Offset} must lie at a multiple of {measure(field.Type).Alignment}";
    }

    /// <summary>Pack and Size are accepted where they change nothing.</summary>
    private static string? Resized(StructDefinition definition, AttributeData? layout)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in layout?.NamedArguments ?? [])
        {
            if (argument is { Key: "Pack", Value.Value: int pack } && pack != 0 && pack < definition.Alignment)
                return $"Pack = {pack} puts fields where a GPU cannot read them; remove it, and order the fields from large to small";
            if (argument is { Key: "Size", Value.Value: int size } && size != 0 && size != definition.Size)
                return $"Size = {size} differs from the {definition.Size} bytes of its fields; remove it, or add fields";
        }
        return null;
    }

    private static AttributeData? Layout(INamedTypeSymbol type) =>
        Attribute(type, "System.Runtime.InteropServices", "StructLayoutAttribute");

    private static int Kind(AttributeData? layout) =>
        layout?.ConstructorArguments.FirstOrDefault().Value is { } value ? System.Convert.ToInt32(value) : SequentialKind;

    private static int Offset(IFieldSymbol field) =>
        Attribute(field, "System.Runtime.InteropServices",
            "FieldOffsetAttribute")?.ConstructorArguments.FirstOrDefault().Value is int offset ? offset : 0;

    private static AttributeData? Attribute(ISymbol symbol, string space, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.IsNamed(space, name) == true);

    private static int Align(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
