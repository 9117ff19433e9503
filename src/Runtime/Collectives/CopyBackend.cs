using System.Runtime.InteropServices;

namespace GpuKernels.Collectives;

/// <summary>
/// Ranks of one process without NCCL: CPU devices, or GPUs where it is missing. The host computes, a piece after the other, and waits; all
/// ranks have to take part in one group, since nobody else would come.
/// </summary>
internal sealed unsafe class CopyBackend : CollectiveBackend
{
    /// <summary>Bytes of one piece, a whole number of elements of any size that is reduced.</summary>
    private const int PieceBytes = 1 << 22;

    private readonly Lock gate = new();

    public override string Description => "copies through the host";

    public override void Run(ReadOnlySpan<CollectiveCall> calls, GpuStream? captured)
    {
        IReadOnlyList<GpuRank> ranks = calls[0].Rank.Collective.Ranks;
        CheckAllTakePart(ranks, calls);
        lock (gate)
        {
            foreach (GpuRank rank in ranks) rank.Stream.Synchronize();
            for (int i = 0; i < calls.Length; i++)
            {
                if (calls[i].Rank != ranks[0] || calls[i].IsPairwise) continue;
                Run(PartsOf(ranks, calls, i));
            }
            Exchange(ranks, calls);
        }
    }

    /// <summary>Each rank has as many calls as the others, which was checked for those that have any; each send has its receive.</summary>
    private static void CheckAllTakePart(IReadOnlyList<GpuRank> ranks, ReadOnlySpan<CollectiveCall> calls)
    {
        foreach (ref readonly CollectiveCall call in calls)
        {
            if (call.IsPairwise ? CountPairs(ranks, calls, in call) : HasAll(ranks, calls, call.Kind)) continue;
            throw new InvalidOperationException(
                $"{call.Rank} has {call.Describe()}, and not all other ranks take part. Without NCCL the ranks of a process make " +
                "their calls together: by the collective's own methods, or in a Group.");
        }
    }

    private static bool HasAll(IReadOnlyList<GpuRank> ranks, ReadOnlySpan<CollectiveCall> calls, CollectiveKind kind)
    {
        foreach (GpuRank rank in ranks)
        {
            bool isThere = false;
            foreach (ref readonly CollectiveCall call in calls) isThere |= call.Rank == rank && call.Kind == kind;
            if (!isThere) return false;
        }
        return true;
    }

    private static bool CountPairs(IReadOnlyList<GpuRank> ranks, ReadOnlySpan<CollectiveCall> calls, in CollectiveCall call)
    {
        GpuRank other = ranks[call.Peer], from = call.Kind == CollectiveKind.Send ? call.Rank : other,
            to = from == other ? call.Rank : other;
        int sent = 0, received = 0;
        foreach (ref readonly CollectiveCall one in calls)
        {
            if (one.Kind == CollectiveKind.Send && one.Rank == from && one.Peer == to.Number) sent++;
            if (one.Kind == CollectiveKind.Receive && one.Rank == to && one.Peer == from.Number) received++;
        }
        return sent == received;
    }

    /// <summary>
    /// The calls of all ranks that belong to the first rank's call at <paramref name="index"/>: for each rank its call of the same turn.
    /// </summary>
    private static CollectiveCall[] PartsOf(IReadOnlyList<GpuRank> ranks, ReadOnlySpan<CollectiveCall> calls, int index)
    {
        int turn = 0;
        for (int i = 0; i < index; i++)
        {
            if (calls[i].Rank == ranks[0] && !calls[i].IsPairwise) turn++;
        }
        CollectiveCall[] parts = new CollectiveCall[ranks.Count];
        for (int r = 0; r < parts.Length; r++)
        {
            int left = turn;
            foreach (ref readonly CollectiveCall call in calls)
            {
                if (call.Rank != ranks[r] || call.IsPairwise) continue;
                if (left-- == 0) parts[r] = call;
            }
        }
        return parts;
    }

    private static void Run(CollectiveCall[] parts)
    {
        CollectiveCall first = parts[0];
        switch (first.Kind)
        {
            case CollectiveKind.Broadcast:
                foreach (CollectiveCall part in parts) Move(parts[first.Peer], part, 0);
                break;
            case CollectiveKind.AllGather:
                foreach (CollectiveCall destination in parts)
                {
                    for (int r = 0; r < parts.Length; r++) Move(parts[r], destination, r * first.Bytes);
                }
                break;
            case CollectiveKind.ReduceScatter:
                for (int r = 0; r < parts.Length; r++) Reduce(parts, r * first.Bytes, [parts[r]]);
                break;
            default:
                Reduce(parts, 0, Array.FindAll(parts, part => part.Destination != 0));
                break;
        }
    }

    private static void Exchange(IReadOnlyList<GpuRank> ranks, ReadOnlySpan<CollectiveCall> calls)
    {
        foreach (GpuRank from in ranks)
        {
            foreach (GpuRank to in ranks)
            {
                int i = CollectiveChecks.Next(calls, CollectiveKind.Send, from, to, 0),
                    k = CollectiveChecks.Next(calls, CollectiveKind.Receive, to, from, 0);
                while (i < calls.Length && k < calls.Length)
                {
                    Move(calls[i], calls[k], 0);
                    (i, k) = (CollectiveChecks.Next(
                        calls, CollectiveKind.Send, from, to,
                        i + 1), CollectiveChecks.Next(calls, CollectiveKind.Receive, to, from, k + 1));
                }
            }
        }
    }

    private static void Move(in CollectiveCall source, in CollectiveCall destination, long offset)
    {
        nint target = destination.Destination + (nint)offset;
        if (source.Bytes == 0 || target == source.Source && source.Rank.Device == destination.Rank.Device) return;
        byte* piece = (byte*)NativeMemory.Alloc(PieceBytes);
        try
        {
            for (long start = 0; start < source.Bytes; start += PieceBytes)
            {
                long bytes = Math.Min(PieceBytes, source.Bytes - start);
                source.Rank.Device.CopyToHost(piece, source.Source + (nint)start, bytes);
                destination.Rank.Device.CopyFromHost(target + (nint)start, piece, bytes);
            }
        }
        finally
        {
            NativeMemory.Free(piece);
        }
    }

    /// <summary>The elements of all sources from <paramref name="offset"/> on become one and go to the start of each destination.</summary>
    private static void Reduce(CollectiveCall[] sources, long offset, CollectiveCall[] destinations)
    {
        long all = sources[0].Bytes;
        byte* sum = (byte*)NativeMemory.Alloc(2 * PieceBytes), next = sum + PieceBytes;
        try
        {
            for (long start = 0; start < all; start += PieceBytes)
            {
                int bytes = (int)Math.Min(PieceBytes, all - start);
                nint from = (nint)(offset + start);
                sources[0].Rank.Device.CopyToHost(sum, sources[0].Source + from, bytes);
                for (int r = 1; r < sources.Length; r++)
                {
                    sources[r].Rank.Device.CopyToHost(next, sources[r].Source + from, bytes);
                    HostReduction.Combine(
                        sources[0].Type, sources[0].Reduction, new Span<byte>(sum, bytes), new ReadOnlySpan<byte>(next, bytes));
                }
                if (sources[0].Reduction == GpuReduction.Average)
                    HostReduction.Divide(sources[0].Type, new Span<byte>(sum, bytes), sources.Length);
                foreach (CollectiveCall destination in destinations)
                    destination.Rank.Device.CopyFromHost(destination.Destination + (nint)start, sum, bytes);
            }
        }
        finally
        {
            NativeMemory.Free(sum);
        }
    }
}
