using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>
/// A copy of pageable memory by way of pinned buffers, by the driver's calls alone: threads of its own, two buffers each, pieces in turns. What
/// a program would write by hand that knows this machine.
/// </summary>
internal sealed unsafe class HandStagedCopy : IDisposable
{
    public const int MostThreads = 12;
    public const long LargestPiece = 8 << 20;

    private readonly nint context;
    private readonly nint[] buffers = new nint[2 * MostThreads], events = new nint[2 * MostThreads];
    private readonly Barrier barrier = new(MostThreads + 1);
    private readonly Thread[] threads;
    private bool isOver, isToDevice;
    private int used;
    private nint device, host;
    private long bytes, piece, next;

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
        threads = [.. Enumerable.Range(0, MostThreads).Select(number => new Thread(() => Work(number)) { IsBackground = true })];
        foreach (Thread thread in threads) thread.Start();
    }

    public void Run(nint onDevice, nint onHost, long length, bool toDevice, int threadCount, long pieceBytes)
    {
        (device, host, bytes, isToDevice, used, piece, next) = (onDevice, onHost, length, toDevice, threadCount, pieceBytes, -1);
        barrier.SignalAndWait();
        barrier.SignalAndWait();
    }

    public void Dispose()
    {
        isOver = true;
        barrier.SignalAndWait();
        foreach (Thread thread in threads) thread.Join();
        foreach (nint created in events) Driver.EventDestroy(created);
        foreach (nint buffer in buffers) Driver.MemoryFreeHost(buffer);
        barrier.Dispose();
    }

    private void Work(int number)
    {
        Check(Driver.ContextSetCurrent(context));
        while (true)
        {
            barrier.SignalAndWait();
            if (isOver) return;
            if (number < used && isToDevice) Upload(2 * number);
            else if (number < used) Download(2 * number);
            barrier.SignalAndWait();
        }
    }

    private void Upload(int first)
    {
        for (int i = 0; Take(out long start, out long length); i ^= 1)
        {
            Check(Driver.EventSynchronize(events[first + i]));
            NativeMemory.Copy((void*)(host + (nint)start), (void*)buffers[first + i], (nuint)length);
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
                NativeMemory.Copy((void*)buffers[first + (i ^ 1)], (void*)(host + (nint)earlier), (nuint)earlierLength);
            }
            (earlier, earlierLength, i) = (start, length, i ^ 1);
        }
        while (isMore);
    }

    private bool Take(out long start, out long length)
    {
        start = Interlocked.Increment(ref next) * piece;
        length = Math.Clamp(bytes - start, 0, piece);
        return length > 0;
    }

    private static void Check(int code) => CudaFunctions.Check(code, "the driver's call");
}
