using System.Diagnostics.CodeAnalysis;

namespace GpuKernels;

/// <summary>
/// A queue of a device. Launches on one stream run in order; those on different streams may run at the same time. Copies
/// between host and device wait for what was launched before on any stream, and what is launched after waits for them.
/// </summary>
/// <remarks>
/// On the CPU device, launches on the default stream have run when the launcher returns; other streams have a thread each.
/// </remarks>
public sealed partial class GpuStream : IDisposable
{
    private readonly Lock resources = new();
    private bool isDisposed;
    private nint gridBarrier;

    internal GpuStream(GpuDevice device, nint handle)
    {
        Device = device;
        Handle = handle;
    }

    /// <summary>The device that this is a queue of.</summary>
    public GpuDevice Device { get; }

    /// <summary>The driver's own handle, CUDA's <c>CUstream</c>; on the CPU device a number, 0 for the default stream.</summary>
    public nint Handle { get; private set; }

    /// <summary>
    /// Where the blocks of a kernel wait for each other: four bytes, zero at first, which each wait leaves fit for the next. Kernels of one
    /// stream run one after the other, so one place serves them all.
    /// </summary>
    internal nint GridBarrier
    {
        get
        {
            lock (resources)
            {
                if (gridBarrier != 0) return gridBarrier;
                nint place = Device.AllocateTracked(sizeof(uint));
                try
                {
                    Device.Clear(place, sizeof(uint));
                }
                catch
                {
                    Device.FreeTracked(place);
                    throw;
                }
                return gridBarrier = place;
            }
        }
    }

    /// <summary>
    /// A thread for each index from 0 up to <paramref name="threads"/>. A kernel that uses of its position only the global index runs for
    /// just these;
    /// any other in blocks of 256 threads, or of 128 or 64 where the driver then runs more of them at a time or <c>[LaunchBounds]</c> asks
    /// for it; the last block may have threads beyond.
    /// </summary>
    /// <param name="threads">At least 0; 0 launches nothing. Mostly the number of elements.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is negative.</exception>
    public Launch Launch(int threads) => Launch((long)threads);

    /// <summary>The same for more threads than an <c>int</c> counts, for kernels whose index is a <c>long</c>.</summary>
    /// <param name="threads">At least 0; 0 launches nothing. At most 2^31 − 1 blocks.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is negative, or more than a grid can be.</exception>
    public Launch Launch(long threads)
    {
        const int BlockSize = GpuKernels.Launch.BlockSize;
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threads, (long)int.MaxValue * BlockSize);
        return new Launch(this, new Dim3((int)((threads + BlockSize - 1) / BlockSize)), new Dim3(BlockSize), countX: threads);
    }

    /// <summary>
    /// A thread for each pair or triple of indices: <c>gpu.Launch((width, height))</c>. A kernel that uses of its position only
    /// <see cref="GlobalIdx"/> runs for just these; any other in blocks along X, as of <see cref="Launch(long)"/>, of which the last in
    /// each row may have threads beyond.
    /// </summary>
    /// <param name="threads">The threads along each axis, at least 0: a tuple of two or three; 0 along one of them launches
    /// nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">An extent is negative, or they have more than 2^63 − 1 threads together.</exception>
    public Launch Launch(Dim3 threads)
    {
        const int BlockSize = GpuKernels.Launch.BlockSize;
        ThrowIfNegative(threads.X, "X", threads);
        ThrowIfNegative(threads.Y, "Y", threads);
        ThrowIfNegative(threads.Z, "Z", threads);
        if (Math.BigMul((long)threads.X * threads.Y, threads.Z, out long count) != 0 || count < 0)
            throw new ArgumentOutOfRangeException(
                nameof(threads), threads, $"{threads} are more than 2^63 - 1 threads: launch several times.");
        return new Launch(
            this, new Dim3((int)(((long)threads.X + BlockSize - 1) / BlockSize), threads.Y, threads.Z), new Dim3(BlockSize),
            countX: threads.X);
    }

    private static void ThrowIfNegative(int extent, string axis, Dim3 threads)
    {
        if (extent < 0)
            throw new ArgumentOutOfRangeException(nameof(threads), threads, $"The count along {axis} is {extent}; it is at least 0.");
    }

    /// <summary>A grid of blocks, each a block of threads.</summary>
    /// <param name="grid">Blocks: an int or a tuple of two or three; an extent of 0 launches nothing.</param>
    /// <param name="block">Threads of a block: an int or a tuple of two or three.</param>
    /// <exception cref="ArgumentOutOfRangeException">An extent is out of the device's <see cref="GpuDevice.Limits"/>.</exception>
    public Launch Launch(Dim3 grid, Dim3 block)
    {
        Device.Limits.Check(Device.Name, grid, block);
        return new Launch(this, grid, block);
    }

    /// <summary>Waits until all that was launched on this stream has ended.</summary>
    /// <exception cref="GpuKernelException">A kernel threw, on whichever stream of the device.</exception>
    /// <exception cref="GpuLaunchException">A kernel failed.</exception>
    /// <exception cref="ObjectDisposedException">The stream or its device is disposed of.</exception>
    public void Synchronize()
    {
        ThrowIfDisposed();
        ThrowIfCaptured("stream.Synchronize()", "wait after graph.Launch()");
        Device.SynchronizeStream(Handle);
        Device.ThrowIfFailed();
    }

    /// <summary>
    /// Gives the queue back; what was launched on it still runs to its end. A device's default stream lives as long as the
    /// device: for it this does nothing.
    /// </summary>
    public void Dispose()
    {
        if (!Device.CloseStream(this)) return;
        isDisposed = true;
        Handle = 0;
        if (gridBarrier != 0) Device.FreeTracked(gridBarrier);
    }

    /// <summary><c>stream of cuda:0</c>.</summary>
    public override string ToString() => $"stream of {Device.Name}";

    internal void ThrowIfDisposed()
    {
        if (isDisposed || Device.IsDisposed) ThrowDisposed();
    }

    [DoesNotReturn]
    private void ThrowDisposed() => throw new ObjectDisposedException(
        Device.IsDisposed ? nameof(GpuDevice) : nameof(GpuStream),
        Device.IsDisposed ? $"The device {Device.Name} is disposed of."
            : Capture is null ? $"This stream of {Device.Name} is disposed of."
            : $"This stream was made to record a graph of {Device.Name}, and the delegate that it was given to has ended: launch the graph.");
}
