using System.Globalization;
using GpuKernels.Generator.Operations;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>The GPUs that a project asks for: <c>&lt;GpuKernelsArchitectures>sm_80;sm_90&lt;/GpuKernelsArchitectures></c>.</summary>
internal static class Architectures
{
    /// <summary>The targets file writes commas, since a semicolon would begin a comment on the way to the compiler.</summary>
    private const string Property = "build_property.GpuKernelsArchitectures";
    private const string Prefix = "sm_";

    /// <summary>75 for sm_75, which is the oldest where nothing is said. The targets file has checked the form.</summary>
    public static int Oldest(AnalyzerOptions options)
    {
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out string? list);
        int[] named = [.. (list ?? "").Split(',').Select(name => name.Trim()).Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(Number)];
        return named.Length == 0 ? DeviceOperation.OldestArchitecture : named.Min();
    }

    private static int Number(string name) =>
        int.TryParse(name.Substring(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : DeviceOperation.OldestArchitecture;
}
