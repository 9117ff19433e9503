using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.Copies;

namespace GpuKernels;

// Copies between shapes, and fills, which devices may do better than run by run.
public abstract unsafe partial class GpuDevice
{
    /// <summary>
    /// Copies elements from one shape to another of the same lengths, ordered as all copies are. Host memory has arrived, or may change,
    /// when it returns.
    /// </summary>
    /// <param name="destination">The first element.</param>
    /// <param name="to">The shape there; null for row by row, as of the host's memory.</param>
    /// <param name="source">The first element.</param>
    /// <param name="from">The shape there; null for row by row.</param>
    /// <param name="elementSize">In bytes.</param>
    /// <param name="direction">On which sides device memory is.</param>
    internal void Copy(nint destination, Shape? to, nint source, Shape? from, int elementSize, CopyDirection direction)
    {
        long bytes = (to ?? from)!.Count * elementSize;
        if (bytes == 0) return;
        if (to is null or { IsDense: true } && from is null or { IsDense: true })
        {
            CopyRun(destination, source, bytes, direction);
        }
        else
        {
            CopyLayout layout = CopyLayout.Of(to ?? new Shape(from!.Lengths), from ?? new Shape(to!.Lengths), elementSize);
            if (layout.Dimensions.Count == 0) CopyRun(destination, source, bytes, direction);
            else CopyRegion(destination, source, layout, direction);
        }
        Count(bytes, direction);
    }

    /// <summary>
    /// Writes an element of the host's to each place of a layout that <see cref="CopyLayout.OfFill"/> made, ordered as copies are.
    /// </summary>
    internal void Fill(nint destination, void* element, CopyLayout layout)
    {
        if (layout.Dimensions.Count == 0) CopyRun(destination, (nint)element, layout.RunBytes, CopyDirection.ToDevice);
        else FillRegion(destination, element, layout);
    }

    /// <summary>There are several elements.</summary>
    private protected virtual void FillRegion(nint destination, void* element, CopyLayout layout) =>
        layout.ForEach(0, (to, _) => CopyRun(destination + (nint)to, (nint)element, layout.RunBytes, CopyDirection.ToDevice));

    /// <summary>There are several runs.</summary>
    private protected virtual void CopyRegion(nint destination, nint source, CopyLayout layout, CopyDirection direction) =>
        layout.ForEach(0, (to, from) => CopyRun(destination + (nint)to, source + (nint)from, layout.RunBytes, direction));

    private protected void CopyRun(nint destination, nint source, long bytes, CopyDirection direction)
    {
        if (direction == CopyDirection.ToDevice) CopyFromHost(destination, (void*)source, bytes);
        else if (direction == CopyDirection.ToHost) CopyToHost((void*)destination, source, bytes);
        else CopyOnDevice(destination, source, bytes);
    }

    /// <summary>
    /// Queues a copy between device and host in a stream. The host's memory stays where it is until the stream has come there.
    /// </summary>
    /// <returns>Ends when nobody but the stream uses the host's memory any more.</returns>
    internal virtual Task CopyAsync(GpuStream stream, nint destination, nint source, long bytes, CopyDirection direction)
    {
        CopyRun(destination, source, bytes, direction);
        return Task.CompletedTask;
    }

    /// <summary>Copies from another device into this one, ordered with what was and is launched on both.</summary>
    internal virtual void CopyFromDevice(nint destination, GpuDevice other, nint source, long bytes)
    {
        const long Piece = 16 << 20;
        if (other.SharesHostMemory)
        {
            other.SynchronizeAll();
            CopyFromHost(destination, (void*)source, bytes);
        }
        else if (SharesHostMemory)
        {
            SynchronizeAll();
            other.CopyToHost((void*)destination, source, bytes);
        }
        else
        {
            byte[] between = GC.AllocateUninitializedArray<byte>((int)Math.Min(bytes, Piece), pinned: true);
            void* piece = Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(between));
            for (long done = 0; done < bytes; done += Piece)
            {
                long length = Math.Min(Piece, bytes - done);
                other.CopyToHost(piece, source + (nint)done, length);
                CopyFromHost(destination + (nint)done, piece, length);
            }
        }
        Count(bytes, CopyDirection.OnDevice);
    }

    internal void Count(long bytes, CopyDirection direction)
    {
        if (direction == CopyDirection.ToDevice) Counters.CountToDevice(bytes);
        else if (direction == CopyDirection.ToHost) Counters.CountToHost(bytes);
        else Counters.CountOnDevice(bytes);
    }
}
