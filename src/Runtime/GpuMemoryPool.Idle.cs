namespace GpuKernels;

// What no array has used for a while is given back, for other processes.
public sealed partial class GpuMemoryPool
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(49);

    private readonly Lock watching = new();
    private TimeSpan releaseDelay = FirstReleaseDelay;
    private Timer? timer;
    private long mostOfLate;

    // True where there is nothing to start: a look is to come, or none is wanted. The device may end at any time, but not during a look.
    private volatile bool isWatched;
    private bool isEnded;

    /// <summary>
    /// Of pools that are made from now on. Tests that count what a driver holds change it, so that no timer comes between.
    /// </summary>
    internal static TimeSpan FirstReleaseDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// What no array has held for so long is given back to the driver, for other processes: 10 seconds unless it is set.
    /// <see cref="Timeout.InfiniteTimeSpan"/> keeps all until <see cref="Trim"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither infinite nor between a millisecond and 49 days.</exception>
    public TimeSpan ReleaseDelay
    {
        get
        {
            lock (watching) return releaseDelay;
        }
        set
        {
            if (value != Timeout.InfiniteTimeSpan && (value < TimeSpan.FromMilliseconds(1) || value > LongestDelay))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value), value, "Memory is kept for 1 millisecond to 49 days, or for ever (Timeout.InfiniteTimeSpan).");
            }
            lock (watching)
            {
                releaseDelay = value;
                isWatched = value == Timeout.InfiniteTimeSpan;
                timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
            if (!isWatched && device.KeepsMemory) Watch();
        }
    }

    /// <summary>Gives back what was not used since the last look. Looks again as long as there is something to be found.</summary>
    internal void Look()
    {
        lock (watching)
        {
            if (isEnded) return;
            long most = Interlocked.Exchange(ref mostOfLate, UsedBytes);
            isWatched = releaseDelay == Timeout.InfiniteTimeSpan;
            bool isMore = device.ReleaseIdle(most) || most > UsedBytes;
            if (isMore) Start();
        }
    }

    /// <summary>No look is under way when it returns, and none comes after.</summary>
    internal void EndLooks()
    {
        lock (watching)
        {
            isEnded = true;
            timer?.Dispose();
        }
    }

    private void Watch()
    {
        lock (watching) Start();
    }

    private void Start()
    {
        if (isWatched || isEnded) return;
        isWatched = true;
        timer ??= MakeTimer();
        timer.Change(releaseDelay, Timeout.InfiniteTimeSpan);
    }

    /// <summary>One that keeps nothing of the thread that happens to be the first.</summary>
    private Timer MakeTimer()
    {
        if (ExecutionContext.IsFlowSuppressed()) return Make();
        using (ExecutionContext.SuppressFlow()) return Make();

        Timer Make() => new(static pool => ((GpuMemoryPool)pool!).Look(), this, Timeout.Infinite, Timeout.Infinite);
    }
}
