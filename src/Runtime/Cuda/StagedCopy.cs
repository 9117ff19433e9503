using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>
/// One copy by way of pinned buffers. Each thread has two of them and takes one piece after the other; the caller's is one of the threads,
/// and goes on alone where no other comes.
/// </summary>
internal sealed unsafe class StagedCopy(
    CudaDevice device, StagingBuffer[] buffers, nint destination, nint source, long bytes, StagingPlan plan, bool isToDevice)
{
    /// <summary>Some 100 µs, in which the others have copied what they took.</summary>
    private const int MostSpins = 200;

    private readonly object gate = new();
    private long nextPiece = -1;
    private int started, running;
    private bool isOver;
    private ExceptionDispatchInfo? failure;

    /// <summary>Returns when the host's memory may change, or has arrived.</summary>
    /// <param name="threads">The caller's and, at most, those of helpers.</param>
    /// <param name="helpers">Nobody else's until it returns.</param>
    public void Run(int threads, CopyThreads helpers)
    {
        long pieces = (bytes + plan.Piece - 1) / plan.Piece;
        helpers.Help(this, (int)Math.Min(threads, pieces) - 1);
        Execute();
        // Threads that come later find nothing to do.
        lock (gate) isOver = true;
        WaitForOthers();
        failure?.Throw();
    }

    /// <summary>Takes pieces as long as there are any. Never throws.</summary>
    public void Execute()
    {
        int number;
        lock (gate)
        {
            if (isOver) return;
            (number, running) = (started++, running + 1);
        }
        try
        {
            device.MakeCurrent();
            if (isToDevice) Upload(buffers[2 * number], buffers[2 * number + 1]);
            else Download(buffers[2 * number], buffers[2 * number + 1]);
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
        }
        lock (gate)
        {
            running--;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>To be woken up takes as long as a small copy, so it spins first.</summary>
    private void WaitForOthers()
    {
        SpinWait spin = default;
        while (Volatile.Read(ref running) > 0 && spin.Count < MostSpins) spin.SpinOnce(sleep1Threshold: -1);
        lock (gate)
        {
            while (running > 0) Monitor.Wait(gate);
        }
    }

    /// <summary>While the GPU reads one buffer, the other is written.</summary>
    private void Upload(StagingBuffer buffer, StagingBuffer other)
    {
        while (Take() is { } piece)
        {
            WaitFor(buffer);
            Copy(source + piece.Start, buffer.Memory, piece.Bytes);
            device.Check(
                Driver.MemoryCopyFromHostAsync(destination + piece.Start, (void*)buffer.Memory, (nuint)piece.Bytes, Driver.NullStream),
                "cuMemcpyHtoDAsync");
            Mark(buffer);
            (buffer, other) = (other, buffer);
        }
    }

    /// <summary>While the GPU writes one buffer, the other is read.</summary>
    private void Download(StagingBuffer buffer, StagingBuffer other)
    {
        Piece? before = null;
        do
        {
            Piece? piece = Take();
            if (piece is { } next)
            {
                device.Check(
                    Driver.MemoryCopyToHostAsync((void*)buffer.Memory, source + next.Start, (nuint)next.Bytes, Driver.NullStream),
                    "cuMemcpyDtoHAsync");
                Mark(buffer);
            }
            if (before is { } arrived)
            {
                WaitFor(other);
                Copy(other.Memory, destination + arrived.Start, arrived.Bytes);
            }
            before = piece;
            (buffer, other) = (other, buffer);
        }
        while (before is not null);
    }

    /// <summary>Null where there are no more, or where a thread has failed.</summary>
    private Piece? Take()
    {
        long start = Interlocked.Increment(ref nextPiece) * plan.Piece;
        return start < bytes && failure is null ? new Piece((nint)start, Math.Min(plan.Piece, bytes - start)) : null;
    }

    private void Copy(nint from, nint to, long length)
    {
        if (plan.PastCaches) HostCopy.PastCaches((void*)from, (void*)to, (nuint)length);
        else NativeMemory.Copy((void*)from, (void*)to, (nuint)length);
    }

    private void Mark(StagingBuffer buffer) => device.Check(Driver.EventRecord(buffer.Ended, Driver.NullStream), "cuEventRecord");

    private void WaitFor(StagingBuffer buffer) => device.Check(Driver.EventSynchronize(buffer.Ended), "cuEventSynchronize");

    private readonly record struct Piece(nint Start, long Bytes);
}
