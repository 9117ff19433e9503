using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>What a project says that the generator asks for.</summary>
/// <param name="IsChecked"><c>GpuKernelsChecked</c>: kernels have a form besides that checked CPU devices watch.</param>
/// <param name="ChecksBounds"><c>GpuKernelsCheckBounds</c>: device code checks each index.</param>
/// <param name="KeepsIr"><c>GpuKernelsKeepIr</c>: the intermediate representation is a constant in the assembly, for people to
/// read.</param>
internal readonly record struct ProjectOptions(bool IsChecked = false, bool ChecksBounds = false, bool KeepsIr = false)
{
    /// <summary>True where a report names the lines of a kernel.</summary>
    public bool NeedsLines => IsChecked || ChecksBounds;

    public static ProjectOptions Of(AnalyzerConfigOptionsProvider options) =>
        new(IsTrue(options, "GpuKernelsChecked"), IsTrue(options, "GpuKernelsCheckBounds"), IsTrue(options, "GpuKernelsKeepIr"));

    private static bool IsTrue(AnalyzerConfigOptionsProvider options, string property) =>
        options.GlobalOptions.TryGetValue("build_property." + property, out string? value) && bool.TryParse(value, out bool isTrue)
            && isTrue;
}
