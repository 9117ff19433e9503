using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

internal static class Layout
{
    /// <summary>The bytes of one value of a type that lies in memory.</summary>
    public static int SizeOf(this Kernel kernel, IrType type) => type switch
    {
        ScalarType scalar => scalar.Size,
        ArrayType array => array.Length * kernel.SizeOf(array.Element),
        StructType => kernel.Structs.First(definition => definition.Type == type).Size,
        _ => throw new ArgumentException($"{type} has no size of its own", nameof(type)),
    };
}
