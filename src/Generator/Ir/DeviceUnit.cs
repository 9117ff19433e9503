using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Ir;

/// <summary>What an assembly carries of a <c>[DeviceFunction]</c>: all that kernels elsewhere need in order to call it.</summary>
/// <param name="Structs">A struct stands after those of its fields; of a struct with the attribute, it is the last.</param>
/// <param name="Functions">Callees stand before callers; of a method with the attribute, it is the last.</param>
internal sealed record DeviceUnit(
    EquatableArray<StructDefinition> Structs, EquatableArray<ConstantTable> Tables, EquatableArray<Function> Functions);
