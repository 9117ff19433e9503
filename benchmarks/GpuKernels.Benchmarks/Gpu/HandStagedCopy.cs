using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>How a <see cref="HandStagedCopy"/> goes about it.</summary>
/// <param name="Threads">How many, the caller's among them.</param>
/// <param name="Piece">In bytes.</param>
/// <param name="PastCaches">Whether the host writes by non-temporal stores.</param>
internal readonly record struct HandForm(int Threads, long Piece, bool PastCaches)
{
    public override string ToString() => $"{Threads} x {Piece >> 10}{(PastCaches ? " nt" : "")}";
}

/// <summary>
/// A copy of pageable memory by way of pinned buffers, by the driver's calls alone: threads of its own, two buffers each, pieces in turns.
/// What a program would write by hand that knows this machine.
/// </summary>
internal sealed unsafe class HandStagedCopy : IDisposable
{
    public const int MostThreads = 12;
    public const long LargestPiece = 8 << 20;

    private readonly nint context;
    private readonly nint[] buffers = new nint[2 * MostThreads], events = new nint[2 * MostThreads];
    private readonly SemaphoreSlim[] doors = [.. Enumerable.Range(0, MostThreads).Select(_ => new SemaphoreSlim(0))];
    private readonly Thread[] threads;
    private bool isOver, isToDevice;
    private HandForm form;
    private nint device, host;
    private long bytes, next;
    private int running;

    public HandStagedCopy()
    {
        nint current;
        Check(CudaDriver.Current.ContextGetCurrent(&current));
        context = current;
        for (int i = 0; i < buffers.Length; i++)
        {
            nint buffer, created;
            Check(Driver.MemoryHostAllocate(&buffer, (nuint)LargestPiece, Driver.MemoryHostPortable));
            Check(Driver.EventCreate(&created, Driver.EventDisableTiming));
            (buffers[i], events[i]) = (buffer, created);
        }
        threads = [.. Enumerable.Range(1, MostThreads - 1).Select(number => new Thread(() => Work(number)) { IsBackground = true })];
        foreach (Thread thread in threads) thread.Start();
    }

    public void Run(nint onDevice, nint onHost, long length, bool toDevice, HandForm chosen)
    {
        (device, host, bytes, isToDevice, form, next) = (onDevice, onHost, length, toDevice, chosen, -1);
        Volatile.Write(ref running, chosen.Threads - 1);
        for (int i = 1; i < chosen.Threads; i++) doors[i].Release();
        Copy(0);
        SpinWait spin = default;
        while (Volatile.Read(ref running) > 0) spin.SpinOnce(sleep1Threshold: -1);
    }

    public void Dispose()
    {
        isOver = true;
        foreach (SemaphoreSlim door in doors) door.Release();
        foreach (Thread thread in threads) thread.Join();
        foreach (SemaphoreSlim door in doors) door.Dispose();
        foreach (nint created in events) Driver.EventDestroy(created);
        foreach (nint buffer in buffers) Driver.MemoryFreeHost(buffer);
    }

    private void Work(int number)
    {
        Check(Driver.ContextSetCurrent(context));
        while (true)
        {
            doors[number].Wait();
            if (isOver) return;
            Copy(number);
            Interlocked.Decrement(ref running);
        }
    }

    private void Copy(int number)
    {
        if (isToDevice) Upload(2 * number);
        else Download(2 * number);
    }

    private void Upload(int first)
    {
        for (int i = 0; Take(out long start, out long length); i ^= 1)
        {
            Check(Driver.EventSynchronize(events[first + i]));
            CopyOnHost(host + (nint)start, buffers[first + i], length);
            Check(Driver.MemoryCopyFromHostAsync(device + (nint)start, (void*)buffers[first + i], (nuint)length, 0));
            Check(Driver.EventRecord(events[first + i], 0));
        }
    }

    private void Download(int first)
    {
        long start, length, earlier = 0, earlierLength = 0;
        bool isMore;
        int i = 0;
        do
        {
            isMore = Take(out start, out length);
            if (isMore)
            {
                Check(Driver.MemoryCopyToHostAsync((void*)buffers[first + i], device + (nint)start, (nuint)length, 0));
                Check(Driver.EventRecord(events[first + i], 0));
            }
            if (earlierLength > 0)
            {
                Check(Driver.EventSynchronize(events[first + (i ^ 1)]));
                CopyOnHost(buffers[first + (i ^ 1)], host + (nint)earlier, earlierLength);
            }
            (earlier, earlierLength, i) = (start, length, i ^ 1);
        }
        while (isMore);
    }

    private void CopyOnHost(nint from, nint to, long length)
    {
        if (form.PastCaches) HostCopy.PastCaches((void*)from, (void*)to, (nuint)length);
        else NativeMemory.Copy((void*)from, (void*)to, (nuint)length);
    }

    private bool Take(out long start, out long length)
    {
        start = Interlocked.Increment(ref next) * form.Piece;
        length = Math.Clamp(bytes - start, 0, form.Piece);
        return length > 0;
    }

    private static void Check(int code) => CudaFunctions.Check(code, "the driver's call");
}
