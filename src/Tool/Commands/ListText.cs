using System.Globalization;
using GpuKernels.Tool.Assemblies;
using GpuKernels.Tool.Text;

namespace GpuKernels.Tool.Commands;

/// <summary>The list for people.</summary>
internal static class ListText
{
    private const int MostFunctions = 8;

    /// <param name="output">Gets the text.</param>
    /// <param name="assembly">Which has the kernels.</param>
    /// <param name="gpu">The GPU that was asked for; null for all.</param>
    /// <param name="rows">The table's.</param>
    /// <param name="all">True where kernels may have several functions.</param>
    public static void Write(TextWriter output, BuiltAssembly assembly, Gpu? gpu, IReadOnlyList<KernelRow> rows, bool all)
    {
        output.Write(
            $"{assembly.Name}: {Count(assembly.Kernels.Count, "kernel")}, {Describe(assembly)}{(gpu is null ? "" : $"; on {Name(gpu)}")}\n\n");
        Table table = all ? new Table(["kernel", "function", .. Heads]) : new Table(["kernel", .. Heads]);
        foreach (KernelRow row in rows)
            table.Add(all ? [NameOf(row, rows), row.Form, .. Cells(row)] : [NameOf(row, rows), .. Cells(row)]);
        output.Write(table);
        if (rows.Any(row => row.IsDamaged))
            output.Write($"\n'{assembly.Path}' has machine code that cannot be read: build it again.\n");
        if (Missing(assembly, gpu, rows) is { } missing) output.Write($"\n{missing}\n");
    }

    private static string[] Heads => ["for", "registers", "shared", "local", "spills", "block", "blocks", "occupancy"];

    private static string NameOf(KernelRow row, IEnumerable<KernelRow> rows) =>
        rows.Any(other => other.Kernel == row.Kernel && other.EntryPoint != row.EntryPoint)
            ? $"{row.Kernel} ({row.EntryPoint})"
            : row.Kernel;

    private static string[] Cells(KernelRow row)
    {
        string target = row.Target?.ToString() ?? Table.None;
        if (row.Cost is not { } cost) return [target, .. Enumerable.Repeat(row.IsDamaged ? "?" : Table.None, Heads.Length - 1)];
        int[] numbers = [cost.Use.Registers, cost.Use.SharedBytes, cost.Use.LocalBytes, cost.SpillBytes, cost.Threads, cost.Blocks];
        return [target, .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)),
            cost.Occupancy.ToString("0 %", CultureInfo.InvariantCulture)];
    }

    private static string Describe(BuiltAssembly assembly) =>
        assembly.Images is { } images ? $"compiled by NVRTC {images.Compiler}" : "compiled when they are first launched";

    private static string Name(Gpu gpu) =>
        gpu.Name.StartsWith("sm_", StringComparison.Ordinal) ? gpu.Name : $"{gpu.Name} (sm_{gpu.Architecture})";

    /// <summary>What to do where kernels have no code; null where all have.</summary>
    private static string? Missing(BuiltAssembly assembly, Gpu? gpu, IReadOnlyList<KernelRow> rows)
    {
        if (assembly.Images is null)
        {
            return "No device code is in the assembly: it was built without NVRTC, or with GpuKernelsCompileAhead=false. `gpukernels doctor` says " +
                "whether NVRTC is on this machine.";
        }
        string[] without = [.. rows.Where(row => row.Target is null).Select(row => row.Kernel).Distinct()];
        if (without.Length == 0) return null;
        string add = gpu is null ? "" : $": add sm_{gpu.Architecture} to GpuKernelsArchitectures";
        string names = string.Join(", ", without.Take(MostFunctions)) + (without.Length > MostFunctions ? ", …" : "");
        return $"No code for {(gpu is null ? "any GPU" : Name(gpu))} of {names}{add}.";
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
