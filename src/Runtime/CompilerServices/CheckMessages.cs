using System.Globalization;

namespace GpuKernels.CompilerServices;

/// <summary>The words of checks, on the CPU and on GPUs.</summary>
internal static class CheckMessages
{
    public static string Index(CheckSite site, long index, long length) =>
        string.Create(CultureInfo.InvariantCulture, $"index {index} is outside of '{site.Name}', which has {length} elements");

    public static string Slice(CheckSite site, long start, long count, long length) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} elements from {start} on are not all in '{site.Name}', which has {length}");

    public static string Does(bool isSlice) => isSlice ? "slices it" : "uses it";

    /// <summary>The report: what is wrong, the thread that did it, and what else helps, a line for each.</summary>
    public static GpuCheckException Make(
        GpuCheckKind kind, string kernel, CheckSite site, Dim3 block, Dim3 thread, string what, string does,
        params IEnumerable<string> more)
    {
        IEnumerable<string> lines = [$"{kernel}: {what}", $"thread {Show(thread)} of block {Show(block)} {does} at {site}", .. more];
        return new(kind, kernel, site.File, site.Line, block, thread,
            string.Join(Environment.NewLine + "  ", lines.Where(line => line.Length > 0)));
    }

    public static string Show(Dim3 index) => string.Create(CultureInfo.InvariantCulture, $"({index.X}, {index.Y}, {index.Z})");
}
