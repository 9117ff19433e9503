namespace GpuKernels;

/// <summary>How <see cref="CudaModule.Compile"/> compiles CUDA C.</summary>
public sealed record CudaModuleOptions
{
    /// <summary>The text's name in messages: <c>module.cu(3): error: …</c>.</summary>
    public string Name { get; init; } = "module.cu";

    /// <summary>Headers by the name with which they are included: <c>["scale.h"] = "…"</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Folders in which headers are looked for, such as <c>/usr/local/cuda/include</c>.</summary>
    public IReadOnlyList<string> IncludePaths { get; init; } = [];

    /// <summary>Macros with their values: <c>["TILE"] = "32"</c>; one without a value is 1.</summary>
    public IReadOnlyDictionary<string, string?> Defines { get; init; } = new Dictionary<string, string?>();

    /// <summary>
    /// Functions and variables to be found by a C++ name: <c>scale&lt;float></c>, <c>physics::step</c>. A template among them is
    /// instantiated. Those declared <c>extern "C"</c> need not be here.
    /// </summary>
    public IReadOnlyList<string> NameExpressions { get; init; } = [];

    /// <summary>NVRTC's own options: <c>--use_fast_math</c>, <c>-lineinfo</c>. The architecture is the device's.</summary>
    public IReadOnlyList<string> CompilerOptions { get; init; } = [];
}
