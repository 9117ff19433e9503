using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>What a project says that the generator asks for.</summary>
internal static class ProjectOptions
{
    private const string Checked = "build_property.GpuKernelsChecked";

    /// <summary>True where kernels are to be watched on checked devices: <c>&lt;GpuKernelsChecked>true&lt;/GpuKernelsChecked></c>.</summary>
    public static bool IsChecked(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Checked, out string? value) && bool.TryParse(value, out bool isChecked) && isChecked;
}
