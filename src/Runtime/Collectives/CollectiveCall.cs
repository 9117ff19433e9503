using System.Globalization;

namespace GpuKernels.Collectives;

internal enum CollectiveKind
{
    AllReduce,
    Broadcast,
    Reduce,
    ReduceScatter,
    AllGather,
    Send,
    Receive,
}

/// <summary>One rank's part of an operation, checked for itself.</summary>
/// <param name="Kind">The operation.</param>
/// <param name="Rank">Whose part.</param>
/// <param name="Elements">The element type, for messages.</param>
internal readonly record struct CollectiveCall(CollectiveKind Kind, GpuRank Rank, Type Elements)
{
    /// <summary>What is read; 0 for nothing.</summary>
    public nint Source { get; init; }

    /// <summary>What is written; 0 for nothing.</summary>
    public nint Destination { get; init; }

    /// <summary>As NCCL counts: elements of the smaller side.</summary>
    public long Count { get; init; }

    /// <summary>What is counted; bytes where nothing is computed.</summary>
    public NcclType Type { get; init; }

    /// <summary>The size of what is counted.</summary>
    public int ElementBytes { get; init; }

    public GpuReduction Reduction { get; init; }

    /// <summary>The root, or the other rank.</summary>
    public int Peer { get; init; }

    /// <summary>The memory of both, whose arrays nobody else may hold any more.</summary>
    public (DeviceMemory? Source, DeviceMemory? Destination) Memory { get; init; }

    public bool IsPairwise => Kind is CollectiveKind.Send or CollectiveKind.Receive;

    public long Bytes => Count * ElementBytes;

    /// <summary>True where both are parts of the same operation.</summary>
    public bool Agrees(in CollectiveCall other) =>
        Kind == other.Kind && Count == other.Count && Type == other.Type && Reduction == other.Reduction && Peer == other.Peer;

    /// <summary><c>AllReduce (Sum) of 100 Single</c>.</summary>
    public string Describe()
    {
        string details = Kind switch
        {
            CollectiveKind.AllReduce or CollectiveKind.ReduceScatter => $" ({Reduction})",
            CollectiveKind.Reduce => Format($" ({Reduction}, root {Peer})"),
            CollectiveKind.Broadcast => Format($" (root {Peer})"),
            CollectiveKind.Send => Format($" to rank {Peer}"),
            CollectiveKind.Receive => Format($" from rank {Peer}"),
            _ => "",
        };
        return Type == NcclType.UInt8 && ElementBytes == 1 && Elements != typeof(byte)
            ? Format($"{Kind}{details} of {Count} bytes of {Elements.Name}")
            : Format($"{Kind}{details} of {Count} {Elements.Name}");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
