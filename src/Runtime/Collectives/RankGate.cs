namespace GpuKernels.Collectives;

/// <summary>
/// Lets one thread at a time use a rank. A thread takes all ranks of an operation at once, by a bit for each: two atomic instructions,
/// where a lock for each rank takes two a rank.
/// </summary>
internal sealed class RankGate
{
    private readonly object door = new();
    private ulong taken;
    private int waiting;

    /// <param name="ranks">A bit for each; not any that this thread has taken already.</param>
    public void Enter(ulong ranks)
    {
        if (!TryEnter(ranks)) Wait(ranks);
    }

    public void Exit(ulong ranks)
    {
        Interlocked.And(ref taken, ~ranks);
        if (Volatile.Read(ref waiting) == 0) return;
        lock (door) Monitor.PulseAll(door);
    }

    private bool TryEnter(ulong ranks)
    {
        ulong before = Volatile.Read(ref taken);
        while ((before & ranks) == 0)
        {
            ulong found = Interlocked.CompareExchange(ref taken, before | ranks, before);
            if (found == before) return true;
            before = found;
        }
        return false;
    }

    private void Wait(ulong ranks)
    {
        lock (door)
        {
            // Before it looks again: who gives ranks back after that sees that somebody waits.
            Interlocked.Increment(ref waiting);
            while (!TryEnter(ranks)) Monitor.Wait(door);
            Interlocked.Decrement(ref waiting);
        }
    }
}
