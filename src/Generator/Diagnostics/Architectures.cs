using System.Globalization;
using GpuKernels.Generator.Operations;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Diagnostics;

/// <summary>The GPUs that a project asks for: <c>&lt;GpuKernelsArchitectures>sm_80;sm_90&lt;/GpuKernelsArchitectures></c>.</summary>
internal static class Architectures
{
    /// <summary>The targets file writes commas, since a semicolon would begin a comment on the way to the compiler.</summary>
    private const string Property = "build_property.GpuKernelsArchitectures";
    private static readonly string[] Prefixes = ["sm_", "compute_"];

    /// <summary>75 for sm_75, which is the oldest where nothing is said. The targets file has checked the form.</summary>
    public static int Oldest(AnalyzerOptions options)
    {
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out string? list);
        int[] named = [.. (list ?? "").Split(',').Select(name => name.Trim()).SelectMany(Numbers)];
        return named.Length == 0 ? DeviceOperation.OldestArchitecture : named.Min();
    }

    private static IEnumerable<int> Numbers(string name) =>
        Prefixes.Where(prefix => name.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => Number(name.Substring(prefix.Length)));

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : DeviceOperation.OldestArchitecture;
}
