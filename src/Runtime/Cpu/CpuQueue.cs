using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

/// <summary>
/// What was launched on a stream, in that order, and the thread that runs it, which starts at the first launch and ends with the stream.
/// </summary>
/// <param name="gate">The lock that all members are called with.</param>
/// <param name="run">Runs a launch, without the lock.</param>
/// <param name="finish">Is told of the end of each launch, with the lock, and what it threw.</param>
internal sealed unsafe class CpuQueue(object gate, Action<QueuedLaunch> run, Action<Exception?> finish)
{
    // The first one runs, once the thread has taken it.
    private readonly Queue<QueuedLaunch> launches = new();

    // To be used again, so that a launch allocates nothing.
    private readonly Stack<QueuedLaunch> spare = new();
    private Thread? thread;

    /// <summary>Launches that have not ended.</summary>
    public int Count => launches.Count;

    public bool IsClosed { get; private set; }

    /// <summary>The number of the first launch that has not ended; the largest number where all have.</summary>
    public long Oldest => launches.TryPeek(out QueuedLaunch? first) ? first.Number : long.MaxValue;

    public void Add(long number, KernelHandle kernel, in Launch launch, void** arguments, string threadName)
    {
        QueuedLaunch queued = Take(threadName);
        queued.Fill(number, kernel, in launch, arguments);
        Add(queued);
    }

    public void Add(long number, Action call, string threadName)
    {
        QueuedLaunch queued = Take(threadName);
        queued.Fill(number, call);
        Add(queued);
    }

    private QueuedLaunch Take(string threadName)
    {
        // First what may fail.
        Start(threadName);
        return spare.TryPop(out QueuedLaunch? used) ? used : new QueuedLaunch();
    }

    private void Add(QueuedLaunch queued)
    {
        launches.Enqueue(queued);
        Monitor.PulseAll(gate);
    }

    /// <summary>The thread ends when the queue is empty.</summary>
    public void Close()
    {
        IsClosed = true;
        Monitor.PulseAll(gate);
    }

    private void Start(string name)
    {
        if (thread is not null) return;
        Thread started = new(Work) { IsBackground = true, Name = name };
        started.Start();
        thread = started;
    }

    private void Work()
    {
        while (Next() is { } launch)
        {
            Exception? thrown = Run(launch);
            lock (gate)
            {
                spare.Push(launches.Dequeue());
                finish(thrown);
            }
        }
    }

    private QueuedLaunch? Next()
    {
        lock (gate)
        {
            while (launches.Count == 0 && !IsClosed) Monitor.Wait(gate);
            return launches.TryPeek(out QueuedLaunch? first) ? first : null;
        }
    }

    private Exception? Run(QueuedLaunch launch)
    {
        try
        {
            run(launch);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
