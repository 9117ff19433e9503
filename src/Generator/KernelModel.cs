using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator;

/// <summary>
/// What the pipeline carries for one <c>[Kernel]</c> method: plain data with value equality, so that an edit elsewhere
/// finds an equal model and nothing after it runs again.
/// </summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="ContainingTypes">From the outside in.</param>
/// <param name="MethodName">As written, <c>@</c> included where C# needs it.</param>
/// <param name="Accessibility">The launcher's modifiers: <c>public</c>, <c>internal</c>, <c>private</c> …</param>
/// <param name="Parameters">The kernel's own parameters.</param>
/// <param name="Kernel">The lowered kernel, or null where it has errors: then the launcher only throws.</param>
/// <param name="HintName">The generated file's name without its ending; unique in the compilation.</param>
/// <param name="Generic">What a generic kernel has more, or null; its own <paramref name="Kernel"/> is null.</param>
/// <param name="Budget">What its machine code may use.</param>
internal sealed record KernelModel(
    string Namespace,
    EquatableArray<ContainingType> ContainingTypes,
    string MethodName,
    string Accessibility,
    EquatableArray<LauncherParameter> Parameters,
    Kernel? Kernel,
    string HintName,
    GenericModel? Generic = null,
    KernelBudget? Budget = null)
{
    /// <summary>The same, all of it strict.</summary>
    public KernelModel AsStrict() =>
        this with { Kernel = Kernel is null ? null : Kernel with { IsStrict = true }, Generic = Generic?.AsStrict() };
}

/// <summary><c>[Kernel(MaxRegisters = 64)]</c>, which a build looks after; 0 where nothing is said.</summary>
internal sealed record KernelBudget(int MaxRegisters, int MaxSharedBytes, bool NoSpills, int MinBlocks);

/// <summary>The type parameters of a generic kernel, and its closed forms.</summary>
/// <param name="TypeParameters">Their names.</param>
/// <param name="Constraints">For each, what the launcher's <c>where</c> says of it: <c>unmanaged,
/// global::System.Numerics.INumber&lt;T></c>.</param>
internal sealed record GenericModel(
    EquatableArray<string> TypeParameters,
    EquatableArray<string> Constraints,
    EquatableArray<KernelInstance> Instances)
{
    public GenericModel AsStrict() =>
        this with { Instances = Instances.Select(instance => instance with { Model = instance.Model.AsStrict() }).ToEquatableArray() };
}

/// <summary>A generic kernel for one list of type arguments, which are spelled with <c>global::</c>.</summary>
internal sealed record KernelInstance(EquatableArray<string> TypeArguments, KernelModel Model);

/// <summary>A partial type around the kernel.</summary>
/// <param name="Declaration"><c>partial class</c>, <c>partial struct</c>, <c>partial interface</c>, <c>partial record</c> …</param>
internal sealed record ContainingType(string Declaration, string Name);

/// <summary>A kernel parameter as the launcher's signature spells it.</summary>
/// <param name="Name">As written, <c>@</c> included where C# needs it.</param>
/// <param name="TypeName">The C# type with <c>global::</c>; for a span, that of the element.</param>
/// <param name="Default">The default value as C#, or null where there is none.</param>
/// <param name="Rank">Of a tensor, the number of its dimensions; 0 where the kernel has errors.</param>
/// <param name="Tuned">The values that a tuner may give it; empty for others.</param>
/// <param name="ConstantLength">The most elements of a read-only span in constant memory; 0 for others.</param>
internal sealed record LauncherParameter(
    string Name, string TypeName, ParameterKind Kind, string? Default = null, int Rank = 0, EquatableArray<TunedValue> Tuned = default,
    int ConstantLength = 0)
{
    /// <summary>True for a parameter that an array of the device is passed for.</summary>
    public bool IsArray => Kind != ParameterKind.Value && !IsConstant && !IsResource;

    /// <summary>True for a span of the host whose elements are a part of the launch's arguments.</summary>
    public bool IsConstant => ConstantLength > 0;

    /// <summary>True for a texture or surface.</summary>
    public bool IsResource => Kind is ParameterKind.Texture or ParameterKind.Surface;

    public bool IsTensor => Kind is ParameterKind.TensorSpan or ParameterKind.ReadOnlyTensorSpan;
}

/// <summary>A value that a tuner tries.</summary>
/// <param name="Name">As a file has it: <c>4</c>.</param>
/// <param name="Spelling">As C#.</param>
internal sealed record TunedValue(string Name, string Spelling);

/// <summary>Spans and tensors have the names of the types.</summary>
internal enum ParameterKind { Value, Span, ReadOnlySpan, TensorSpan, ReadOnlyTensorSpan, Texture, Surface }
