namespace GpuKernels.Collectives;

/// <summary>
/// Finds what of a group's calls does not fit together, as far as the ranks of this process tell. Without it, ranks would wait for each
/// other for ever.
/// </summary>
internal static class CollectiveChecks
{
    /// <exception cref="ArgumentException">Two ranks of this process are given different operations, or one sends what the other does not
    /// receive.</exception>
    public static void Check(GpuRank[] ranks, ReadOnlySpan<CollectiveCall> calls)
    {
        if (calls.Length < 2 || AreOneOfEach(ranks, calls)) return;
        GpuRank first = calls[0].Rank;
        bool hasPairs = HasPairs(calls);
        foreach (GpuRank rank in ranks)
        {
            if (rank != first) CheckCollectives(first, rank, calls);
            for (int i = 0; hasPairs && i < ranks.Length; i++) CheckPairs(rank, ranks[i], calls);
        }
    }

    /// <summary>True for the calls that the collective's own methods make: one of each rank, in order, all alike.</summary>
    private static bool AreOneOfEach(GpuRank[] ranks, ReadOnlySpan<CollectiveCall> calls)
    {
        if (calls.Length != ranks.Length || calls[0].IsPairwise) return false;
        for (int i = 0; i < ranks.Length; i++)
        {
            if (calls[i].Rank != ranks[i] || !calls[i].Agrees(in calls[0])) return false;
        }
        return true;
    }

    private static bool HasPairs(ReadOnlySpan<CollectiveCall> calls)
    {
        foreach (ref readonly CollectiveCall call in calls)
        {
            if (call.IsPairwise) return true;
        }
        return false;
    }

    /// <summary>The n-th of the one is the n-th of the other. A rank without any may be another thread's.</summary>
    private static void CheckCollectives(GpuRank first, GpuRank second, ReadOnlySpan<CollectiveCall> calls)
    {
        int i = NextCollective(calls, first, 0), k = NextCollective(calls, second, 0);
        if (k == calls.Length) return;
        while (i < calls.Length && k < calls.Length)
        {
            if (!calls[i].Agrees(in calls[k]))
                throw new ArgumentException($"The ranks are given different operations: rank {first.Number} {calls[i].Describe()}, " +
                    $"and rank {second.Number} {calls[k].Describe()}.");
            (i, k) = (NextCollective(calls, first, i + 1), NextCollective(calls, second, k + 1));
        }
        if (i == k) return;
        CollectiveCall alone = calls[Math.Min(i, k)];
        throw new ArgumentException(
            $"Rank {alone.Rank.Number} has one operation more than the other ranks of the group: {alone.Describe()}.");
    }

    private static int NextCollective(ReadOnlySpan<CollectiveCall> calls, GpuRank rank, int start)
    {
        while (start < calls.Length && (calls[start].Rank != rank || calls[start].IsPairwise)) start++;
        return start;
    }

    private static void CheckPairs(GpuRank from, GpuRank to, ReadOnlySpan<CollectiveCall> calls)
    {
        int i = Next(calls, CollectiveKind.Send, from, to, 0), k = Next(calls, CollectiveKind.Receive, to, from, 0);
        while (i < calls.Length && k < calls.Length)
        {
            if (calls[i].Count != calls[k].Count)
                throw new ArgumentException($"Rank {from.Number} has {calls[i].Describe()}, and rank {to.Number} {calls[k].Describe()}.");
            (i, k) = (Next(calls, CollectiveKind.Send, from, to, i + 1), Next(calls, CollectiveKind.Receive, to, from, k + 1));
        }
    }

    /// <summary>The index of the rank's next call of that kind with the other rank; the calls' length where there is none.</summary>
    public static int Next(ReadOnlySpan<CollectiveCall> calls, CollectiveKind kind, GpuRank rank, GpuRank other, int start)
    {
        while (start < calls.Length && (calls[start].Kind != kind || calls[start].Rank != rank || calls[start].Peer != other.Number))
            start++;
        return start;
    }
}
