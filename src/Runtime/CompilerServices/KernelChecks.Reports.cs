using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GpuKernels.Cpu.Checked;

namespace GpuKernels.CompilerServices;

/// <content>The rules, and what is said where one is broken.</content>
public sealed unsafe partial class KernelChecks
{
    private void Read(ShadowMemory memory, long offset, int size, int site)
    {
        bool isWritten = !memory.IsShared || memory.IsFilled;
        for (long i = offset / unit, end = Last(offset, size); i <= end; i++)
        {
            ref ShadowCell cell = ref memory.Cell(i);
            isWritten |= cell.IsWritten;
            if (!IsBefore(in cell.Write)) ThrowRace(memory, offset, in cell.Write, "has written it", site, "reads it");
            if (!IsBefore(in cell.Atomic))
                ThrowRace(memory, offset, in cell.Atomic, "has changed it by an atomic operation", site, "reads it");
            cell.AddRead(Access(site));
        }
        if (!isWritten) ThrowUninitialized(memory, offset, site);
    }

    // Threads that write the same leave the same, whoever is the last.
    private void Write(ShadowMemory memory, long offset, int size, int site, bool isSame)
    {
        for (long i = offset / unit, end = Last(offset, size); i <= end; i++)
        {
            ref ShadowCell cell = ref memory.Cell(i);
            if (!isSame && !IsBefore(in cell.Write)) ThrowRace(memory, offset, in cell.Write, "has written it", site, "writes it");
            CheckReads(memory, offset, in cell, site, "writes it");
            if (!IsBefore(in cell.Atomic))
                ThrowRace(memory, offset, in cell.Atomic, "has changed it by an atomic operation", site, "writes it");
            cell.Write = Access(site);
        }
    }

    private void Atomic(ShadowMemory memory, long offset, int size, int site)
    {
        bool isWritten = !memory.IsShared || memory.IsFilled;
        for (long i = offset / unit, end = Last(offset, size); i <= end; i++)
        {
            ref ShadowCell cell = ref memory.Cell(i);
            isWritten |= cell.IsWritten;
            if (!IsBefore(in cell.Write))
                ThrowRace(memory, offset, in cell.Write, "has written it", site, "changes it by an atomic operation");
            CheckReads(memory, offset, in cell, site, "changes it by an atomic operation");
            cell.Atomic = Access(site);
        }
        if (!isWritten) ThrowUninitialized(memory, offset, site);
    }

    private void CheckReads(ShadowMemory memory, long offset, in ShadowCell cell, int site, string does)
    {
        if (!IsBefore(in cell.Read)) ThrowRace(memory, offset, in cell.Read, "has read it", site, does);
        if (!IsBefore(in cell.OtherRead)) ThrowRace(memory, offset, in cell.OtherRead, "has read it", site, does);
    }

    private long Last(long offset, int size) => (offset + size - 1) / unit;

    private ShadowAccess Access(int site) => new(current, clock.Now, site);

    private bool IsBefore(in ShadowAccess access) => clock.IsBefore(in access, current, blockInGroup);

    private void CheckSlice(int spanLength, int start, int length, int site)
    {
        if ((uint)start <= (uint)spanLength && (uint)length <= (uint)(spanLength - start)) return;
        throw Failure(
            GpuCheckKind.OutOfBounds, site, CheckMessages.Slice(sites[site], start, length, spanLength), CheckMessages.Does(isSlice: true));
    }

    [DoesNotReturn]
    private void ThrowOutside(long index, long length, int site) =>
        throw Failure(GpuCheckKind.OutOfBounds, site, CheckMessages.Index(sites[site], index, length), CheckMessages.Does(isSlice: false));

    [DoesNotReturn]
    private void ThrowUninitialized(ShadowMemory memory, long offset, int site) => throw Failure(GpuCheckKind.Uninitialized, site,
        $"{Element(memory, offset)} is read before a thread of the block has written it", "reads it", "Write it first; where another thread does, put a Block.Sync() between.");

    [DoesNotReturn]
    private void ThrowRace(ShadowMemory memory, long offset, in ShadowAccess earlier, string was, int site, string does)
    {
        bool isOtherBlock = earlier.Thread / threadsPerBlock != currentBlock;
        throw Failure(GpuCheckKind.Race, site, $"a race on {Element(memory, offset)}", does,
            $"thread {CheckMessages.Show(ThreadOf(earlier.Thread))} of block {CheckMessages.Show(BlockOf(earlier.Thread))} {was} at {sites[earlier.Site]}, and nothing between orders the two",
            isOtherBlock
                ? "Blocks run in any order: use an atomic operation, or another launch."
                : "Put a Block.Sync() between, or use an atomic operation.");
    }

    private GpuCheckException Failure(GpuCheckKind kind, int site, string what, string does, params string[] more) =>
        CheckMessages.Make(kind, kernel, sites[site], BlockOf(current), ThreadOf(current), what, does, [.. more, order.Description]);

    private static string Element(ShadowMemory memory, long offset) => string.Create(CultureInfo.InvariantCulture,
        $"element {offset / memory.ElementSize} of {(memory.IsShared ? "shared array " : "")}'{memory.Name}'");

    private Dim3 BlockOf(long thread)
    {
        long index = thread / threadsPerBlock;
        return new((int)(index % grid.X), (int)(index / grid.X % grid.Y), (int)(index / grid.X / grid.Y));
    }

    private Dim3 ThreadOf(long thread)
    {
        int index = (int)(thread % threadsPerBlock);
        return new(index % block.X, index / block.X % block.Y, index / block.X / block.Y);
    }
}
