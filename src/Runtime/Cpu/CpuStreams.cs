using System.Collections.Concurrent;
using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

/// <summary>
/// The streams of a CPU device but for the default one, each with a queue and a thread that runs what is in it, one launch after the other.
/// </summary>
/// <param name="device">For the names of the threads.</param>
/// <param name="run">Runs a launch to its end.</param>
/// <param name="free">Gives memory back.</param>
internal sealed unsafe class CpuStreams(string device, Action<QueuedLaunch> run, Action<nint> free)
{
    /// <summary>
    /// So many launches may wait in a stream; the next one waits for room. A host that launches in a loop would fill its memory.
    /// </summary>
    private const int MostWaiting = 1024;

    // One lock for all: it is held for a moment only, and a wait for all streams needs to see all of them.
    private readonly object gate = new();
    private readonly Dictionary<nint, CpuQueue> queues = [];

    // What is launched on a stream with a negative number is recorded.
    private readonly ConcurrentDictionary<nint, CpuGraph> recordings = [];

    // Memory that was freed while launches were under way that may use it, and the last of these.
    private readonly Queue<(nint Pointer, long LastUse)> condemned = new();
    private nint lastStream;
    private int lastRecording;
    private long lastNumber;
    private volatile int underWay;
    private volatile Exception? failure;

    public nint Open()
    {
        lock (gate)
        {
            CpuQueue queue = new(gate, run, Finish);
            queues.Add(++lastStream, queue);
            return lastStream;
        }
    }

    /// <summary>A stream whose launches become steps of a graph.</summary>
    public nint OpenRecording(CpuGraph graph)
    {
        nint stream = Interlocked.Decrement(ref lastRecording);
        recordings[stream] = graph;
        return stream;
    }

    /// <summary>What is in the queue still runs.</summary>
    public void Close(nint stream)
    {
        if (recordings.TryRemove(stream, out _)) return;
        lock (gate)
        {
            if (queues.TryGetValue(stream, out CpuQueue? queue)) queue.Close();
            RemoveClosed();
        }
    }

    /// <summary>Returns when the arguments have been copied.</summary>
    /// <exception cref="ObjectDisposedException">The stream was closed meanwhile.</exception>
    public void Enqueue(nint stream, KernelHandle kernel, in Launch launch, void** arguments)
    {
        lock (gate)
        {
            FindWithRoom(stream).Add(++lastNumber, kernel, in launch, arguments, ThreadName(stream));
            underWay++;
        }
    }

    /// <summary>Calls a method in the stream's turn, on its thread.</summary>
    /// <exception cref="ObjectDisposedException">The stream was closed meanwhile.</exception>
    public void Enqueue(nint stream, Action call)
    {
        if (stream < 0)
        {
            recordings[stream].Add(call);
            return;
        }
        lock (gate)
        {
            FindWithRoom(stream).Add(++lastNumber, call, ThreadName(stream));
            underWay++;
        }
    }

    private CpuQueue FindWithRoom(nint stream)
    {
        while (queues.TryGetValue(stream, out CpuQueue? full) && full.Count >= MostWaiting) Monitor.Wait(gate);
        return queues.TryGetValue(stream, out CpuQueue? queue) && !queue.IsClosed
            ? queue
            : throw new ObjectDisposedException(nameof(GpuStream), $"This stream of {device} is disposed of.");
    }

    private string ThreadName(nint stream) => $"GpuKernels stream {stream} of {device}";

    /// <summary>Returns when all that is in the stream's queue now has run.</summary>
    public void Wait(nint stream)
    {
        if (underWay == 0) return;
        lock (gate)
        {
            if (!queues.TryGetValue(stream, out CpuQueue? queue)) return;
            long last = lastNumber;
            while (queue.Oldest <= last) Monitor.Wait(gate);
        }
    }

    /// <summary>The same for all streams.</summary>
    public void WaitForAll()
    {
        if (underWay == 0) return;
        lock (gate)
        {
            long last = lastNumber;
            while (Oldest() <= last) Monitor.Wait(gate);
        }
    }

    /// <summary>Throws what a launch has thrown since the last call; of several the first.</summary>
    public void ThrowIfFailed()
    {
        if (failure is null) return;
        Exception? thrown;
        lock (gate) (thrown, failure) = (failure, null);
        if (thrown is not null) throw thrown;
    }

    /// <summary>Frees memory when no launch that was made before can use it any more.</summary>
    public void FreeAfterUse(nint pointer)
    {
        lock (gate)
        {
            if (underWay > 0)
            {
                condemned.Enqueue((pointer, lastNumber));
                return;
            }
        }
        free(pointer);
    }

    /// <summary>Called with the lock, when a launch has ended.</summary>
    private void Finish(Exception? thrown)
    {
        underWay--;
        failure ??= thrown;
        long oldest = Oldest();
        while (condemned.TryPeek(out (nint Pointer, long LastUse) next) && next.LastUse < oldest) free(condemned.Dequeue().Pointer);
        RemoveClosed();
        Monitor.PulseAll(gate);
    }

    private long Oldest()
    {
        long oldest = long.MaxValue;
        foreach (CpuQueue queue in queues.Values) oldest = Math.Min(oldest, queue.Oldest);
        return oldest;
    }

    private void RemoveClosed()
    {
        foreach ((nint stream, CpuQueue queue) in queues)
        {
            // A dictionary may lose entries while it is walked through.
            if (queue is { IsClosed: true, Oldest: long.MaxValue }) queues.Remove(stream);
        }
    }
}
