using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Operations;

/// <summary>All operations, from which docs/supported-csharp.md is printed, too.</summary>
internal static partial class OperationTable
{
    /// <summary>In the order of the documentation.</summary>
    public static OperationGroup[] Groups { get; } = [.. Atomics, .. Fences, .. Copies, .. BulkCopies, .. CacheHints, .. Others,
        .. Textures];

    private static readonly Dictionary<string, DeviceOperation[]> ByName =
        Groups.SelectMany(group => group.Rows).GroupBy(row => row.Name).ToDictionary(rows => rows.Key, rows => rows.ToArray());

    private static readonly Dictionary<string, DeviceOperation> ByKey = Groups.SelectMany(group => group.Rows).ToDictionary(row => row.Key);

    /// <summary>The row that a statement of the IR names; null where there is none.</summary>
    public static DeviceOperation? Find(string key) => ByKey.TryGetValue(key, out DeviceOperation? row) ? row : null;

    public static DeviceOperation Of(OperationStatement statement) => ByKey[statement.Operation];

    /// <summary>The rows of a method; none where it is no operation.</summary>
    public static IReadOnlyList<DeviceOperation> Rows(string name) => ByName.TryGetValue(name, out DeviceOperation[]? rows) ? rows : [];
}
