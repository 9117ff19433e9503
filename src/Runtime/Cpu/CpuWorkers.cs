using System.Runtime.ExceptionServices;

namespace GpuKernels.Cpu;

/// <summary>
/// Threads that help a launch. They run one launch at a time; they start at the first that needs them, and sleep between.
/// </summary>
internal sealed class CpuWorkers(int count)
{
    private const int Closed = 1 << 30;

    private readonly SemaphoreSlim wake = new(0);

    // Released once by the last worker to leave, where the caller waits for it. A ManualResetEventSlim would allocate its lock
    // at the first launch that has to wait, which may be the thousandth.
    private readonly SemaphoreSlim finished = new(0);
    private readonly Thread?[] threads = new Thread?[count];

    // 1 while a launch has the workers.
    private int owned;

    // The workers in the launch, plus Closed when no more may join.
    private int gate = Closed;
    private volatile bool stopping;

    // The launch.
    private CpuCall call;
    private long next;
    private long end;
    private long chunk;

    // How many workers are still to be woken.
    private int asleep;
    private ExceptionDispatchInfo? error;

    /// <summary>Threads beside the caller's.</summary>
    public int Count => count;

    /// <summary>
    /// Runs the rest of a launch on the workers and the caller, and returns when it has ended; false if another launch has
    /// the workers, or there are none. Throws the first exception of a block.
    /// </summary>
    public bool TryRun(in CpuCall newCall, long first, long chunkSize)
    {
        if (count == 0 || stopping || Interlocked.CompareExchange(ref owned, 1, 0) != 0) return false;
        ExceptionDispatchInfo? failure;
        try
        {
            Open(in newCall, first, chunkSize);
            TakeChunks();
        }
        finally
        {
            // Also where a thread could not be started: those that were use the caller's arguments.
            Close();
            failure = error;
            error = null;
            Volatile.Write(ref owned, 0);
        }
        failure?.Throw();
        return true;
    }

    /// <summary>Ends the threads; a launch that runs is finished first.</summary>
    public void Stop()
    {
        stopping = true;
        wake.Release(Math.Max(1, count));
    }

    private void Open(in CpuCall newCall, long first, long chunkSize)
    {
        call = newCall;
        next = first;
        end = newCall.BlockCount;
        chunk = chunkSize;
        asleep = (int)Math.Min(count, (end - first + chunkSize - 1) / chunkSize - 1);
        Volatile.Write(ref gate, 0);
        WakeTwo();
    }

    /// <summary>Waking takes microseconds, so every worker that joins wakes two more: all are awake in a few rounds.</summary>
    private void WakeTwo()
    {
        for (int i = 0; i < 2; i++)
        {
            int index = Interlocked.Decrement(ref asleep);
            if (index < 0) return;
            EnsureStarted(index);
            // Workers that were woken for the last launch and have not looked yet will join this one.
            if (wake.CurrentCount < count) wake.Release();
        }
    }

    private void Close()
    {
        if ((Interlocked.Or(ref gate, Closed) & ~Closed) != 0) finished.Wait();
    }

    private void TakeChunks()
    {
        while (true)
        {
            long first = Interlocked.Add(ref next, chunk) - chunk;
            if (first >= end) return;
            try
            {
                call.Run(first, Math.Min(end, first + chunk));
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref error, ExceptionDispatchInfo.Capture(exception), null);
                // The others find nothing more to take.
                Volatile.Write(ref end, 0);
                return;
            }
        }
    }

    private void EnsureStarted(int index)
    {
        if (threads[index] is not null) return;
        Thread thread = new(Work) { IsBackground = true, Name = $"GpuKernels worker {index}" };
        thread.Start();
        threads[index] = thread;
    }

    private void Work()
    {
        while (true)
        {
            wake.Wait();
            if (stopping)
            {
                // The next thread has to see it too.
                wake.Release();
                return;
            }
            if (!TryJoin()) continue;
            WakeTwo();
            TakeChunks();
            if (Interlocked.Decrement(ref gate) == Closed) finished.Release();
        }
    }

    private bool TryJoin()
    {
        int seen = Volatile.Read(ref gate);
        while ((seen & Closed) == 0)
        {
            int found = Interlocked.CompareExchange(ref gate, seen + 1, seen);
            if (found == seen) return true;
            seen = found;
        }
        return false;
    }
}
