using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>
/// Copies between a GPU and memory that the system may swap out, as work of a stream for which nobody waits: a thread of the driver's
/// copies between the memory and pinned buffers while the GPU copies others. All of it is queued before the call returns, so it waits
/// for nothing that comes later, and its calls of the host use no device.
/// </summary>
/// <remarks>The two streams do not order themselves with the null stream, since that waits for the stream whose work the copy is.</remarks>
internal sealed unsafe class QueuedCopies(CudaDevice device)
{
    /// <summary>Less is copied by the driver before its call returns, without waiting for the stream.</summary>
    public const long SmallestUpload = (64 << 10) + 1;

    private const int BufferCount = 2;

    private readonly Lock gate = new();
    private readonly List<StagingBuffer> buffers = [];

    // Two for a whole copy, and one for each buffer.
    private readonly List<nint> marks = [];
    private nint transfers, calls;

    /// <summary>Queues a copy. The context is current.</summary>
    /// <returns>Ends when the host's memory is used no longer, also where a kernel has failed.</returns>
    public Task Copy(nint stream, nint onDevice, nint onHost, long bytes, bool isToDevice)
    {
        lock (gate)
        {
            Open();
            QueuedCopy copy = new(onHost, bytes, isToDevice, [.. buffers.Select(buffer => buffer.Memory)]);
            GCHandle handle = GCHandle.Alloc(copy);
            try
            {
                device.Order(stream, transfers, marks[0]);
                Wait(calls, marks[0]);
                for (int piece = 0; piece < copy.Pieces; piece++) QueuePiece(copy, piece, onDevice, GCHandle.ToIntPtr(handle));
                device.Order(isToDevice ? transfers : calls, stream, marks[1]);
                TaskCompletionSource called = new(TaskCreationOptions.RunContinuationsAsynchronously);
                device.EnqueueCompletion(calls, called);
                return called.Task.ContinueWith(static (_, copy) => ((GCHandle)copy!).Free(), handle, TaskScheduler.Default);
            }
            catch
            {
                // What is queued already uses the memory.
                Driver.StreamSynchronize(transfers);
                Driver.StreamSynchronize(calls);
                handle.Free();
                throw;
            }
        }
    }

    /// <summary>The context is current, and nothing is under way. Never throws.</summary>
    public void Close()
    {
        buffers.ForEach(buffer => buffer.Free());
        marks.ForEach(mark => Driver.EventDestroy(mark));
        if (transfers != 0) Driver.StreamDestroy(transfers);
        if (calls != 0) Driver.StreamDestroy(calls);
        (transfers, calls) = (0, 0);
        buffers.Clear();
        marks.Clear();
    }

    private void QueuePiece(QueuedCopy copy, int piece, nint onDevice, nint handle)
    {
        int turn = piece % BufferCount;
        (nint buffer, nint emptied) = buffers[turn];
        (nint start, nuint length) = copy.PlaceOf(piece);
        (nint filling, nint emptying) = copy.IsToDevice ? (calls, transfers) : (transfers, calls);
        Wait(filling, emptied);
        if (copy.IsToDevice) Call(handle);
        else device.Check(Driver.MemoryCopyToHostAsync((void*)buffer, onDevice + start, length, transfers), "cuMemcpyDtoHAsync");
        device.Order(filling, emptying, marks[2 + turn]);
        if (copy.IsToDevice)
            device.Check(Driver.MemoryCopyFromHostAsync(onDevice + start, (void*)buffer, length, transfers), "cuMemcpyHtoDAsync");
        else Call(handle);
        Record(emptied, emptying);
    }

    private void Call(nint handle) => device.Check(Driver.LaunchHostFunction(calls, &CopyPiece, handle), "cuLaunchHostFunc");

    private void Record(nint mark, nint stream) => device.Check(Driver.EventRecord(mark, stream), "cuEventRecord");

    private void Wait(nint stream, nint mark) => device.Check(Driver.StreamWaitEvent(stream, mark, flags: 0), "cuStreamWaitEvent");

    private void Open()
    {
        if (buffers.Count == BufferCount) return;
        try
        {
            transfers = device.CreateUnorderedStream();
            calls = device.CreateUnorderedStream();
            while (marks.Count < 2 + BufferCount) marks.Add(device.CreateMark());
            while (buffers.Count < BufferCount) buffers.Add(StagingBuffer.Allocate(device, QueuedCopy.PieceBytes));
        }
        catch
        {
            Close();
            throw;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])]
    private static void CopyPiece(nint data) => ((QueuedCopy)GCHandle.FromIntPtr(data).Target!).CopyNext();
}

/// <summary>One copy, and how far the host has come with it.</summary>
/// <param name="host">The host's memory.</param>
/// <param name="bytes">How much it is.</param>
/// <param name="isToDevice">The direction.</param>
/// <param name="buffers">Pinned, which pieces use in turns.</param>
internal sealed unsafe class QueuedCopy(nint host, long bytes, bool isToDevice, nint[] buffers)
{
    /// <summary>Some 50 µs of the GPU's time and 400 of the host's, against 20 for the calls of the driver.</summary>
    public const long PieceBytes = 4 << 20;

    private int next;

    public bool IsToDevice => isToDevice;

    public int Pieces => (int)((bytes + PieceBytes - 1) / PieceBytes);

    public (nint Start, nuint Length) PlaceOf(int piece) =>
        ((nint)(piece * PieceBytes), (nuint)Math.Min(PieceBytes, bytes - piece * PieceBytes));

    /// <summary>The driver calls in the order of the pieces.</summary>
    public void CopyNext()
    {
        (nint start, nuint length) = PlaceOf(next);
        void* buffer = (void*)buffers[next % buffers.Length], memory = (void*)(host + start);
        if (isToDevice) NativeMemory.Copy(memory, buffer, length);
        else HostCopy.PastCaches(buffer, memory, length);
        next++;
    }
}
