using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>A number in a value of a type, and the bytes before it.</summary>
internal readonly record struct PlacedScalar(ScalarType Type, int Offset);

internal static class Layout
{
    /// <summary>The bytes of one value of a type that lies in memory.</summary>
    public static int SizeOf(this Kernel kernel, IrType type) => SizeOf(kernel.Structs, type);

    private static int SizeOf(IReadOnlyCollection<StructDefinition> structs, IrType type) => type switch
    {
        ScalarType scalar => scalar.Size,
        ArrayType array => array.Length * SizeOf(structs, array.Element),
        StructType structure => Definition(structs, structure).Size,
        _ => throw new ArgumentException($"{type} has no size of its own", nameof(type)),
    };

    /// <summary>All numbers in a value of the type, in the order of the fields.</summary>
    public static IEnumerable<PlacedScalar> Scalars(
        IReadOnlyCollection<StructDefinition> structs, IrType type, int offset = 0) => type switch
        {
            ScalarType scalar => [new(scalar, offset)],
            ArrayType array =>
                Enumerable.Range(0, array.Length).SelectMany(i => Scalars(structs, array.Element, offset + i * SizeOf(structs, array.Element))),
            StructType structure =>
                Definition(structs, structure).Fields.SelectMany(field => Scalars(structs, field.Type, offset + field.Offset)),
            _ => throw new ArgumentException($"{type} does not lie in memory", nameof(type)),
        };

    /// <summary>True where fields lie over each other, somewhere in a value of the type.</summary>
    public static bool Overlaps(IReadOnlyCollection<StructDefinition> structs, IrType type) => type switch
    {
        ArrayType array => Overlaps(structs, array.Element),
        StructType structure => Definition(structs, structure) is var definition
            && (definition.IsExplicit || definition.Fields.Any(field => Overlaps(structs, field.Type))),
        _ => false,
    };

    private static StructDefinition Definition(IReadOnlyCollection<StructDefinition> structs, StructType type) =>
        structs.First(definition => definition.Type == type);
}
