using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.Cpu.Checked;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Watches one launch on a checked CPU device. The checked form of a kernel names each access to memory to it: whether the index is one
/// of the span's, and whether another thread uses the same bytes with nothing between.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe partial class KernelChecks
{
    private readonly string kernel;
    private readonly ThreadOrder order;
    private readonly Dim3 grid, block;
    private readonly int threadsPerBlock;
    private readonly ThreadClock clock = new();
    private readonly List<ShadowMemory> memories = [];
    private ShadowMemory? last;
    private CheckSite[] sites = [];
    private int unit = 1;

    // The thread that runs: its block in the grid and among those that run together, and its number in all of the grid.
    private long currentBlock, current;
    private int blockInGroup;

    internal KernelChecks(string kernel, Dim3 grid, Dim3 block, ThreadOrder order)
    {
        (this.kernel, this.grid, this.block, this.order) = (kernel, grid, block, order);
        threadsPerBlock = (int)((block.Count + Warp.Size - 1) / Warp.Size) * Warp.Size;
    }

    /// <summary>Called first.</summary>
    /// <param name="sites">What the numbers stand for that name places in the source.</param>
    /// <param name="unit">The smallest number of bytes that the kernel reads or writes.</param>
    public void Use(CheckSite[] sites, int unit) => (this.sites, this.unit) = (sites, unit);

    /// <summary>Memory of a parameter, from now on.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="name">The parameter.</param>
    /// <param name="span">All of it.</param>
    public void Add<T>(string name, ReadOnlySpan<T> span) where T : unmanaged =>
        Add(name, (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(span)), (long)span.Length * sizeof(T), sizeof(T), isShared: false);

    /// <inheritdoc cref="Add{T}(string, ReadOnlySpan{T})"/>
    public void Add<T>(string name, WideSpan<T> span) where T : unmanaged =>
        Add(name, (nint)span.Pointer, span.Length * sizeof(T), sizeof(T), isShared: false);

    /// <summary>A shared array, of all blocks that run together.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="name">The variable.</param>
    /// <param name="span">All of it.</param>
    public void AddShared<T>(string name, ReadOnlySpan<T> span) where T : unmanaged =>
        Add(name, (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(span)), (long)span.Length * sizeof(T), sizeof(T), isShared: true);

    /// <summary>An element, if the span has it.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The span.</param>
    /// <param name="index">The index.</param>
    /// <param name="site">Where.</param>
    /// <exception cref="GpuCheckException">It does not.</exception>
    public ref T At<T>(ReadOnlySpan<T> span, int index, int site)
    {
        if ((uint)index >= (uint)span.Length) ThrowOutside(index, span.Length, site);
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(span), index);
    }

    /// <inheritdoc cref="At{T}(ReadOnlySpan{T}, int, int)"/>
    public ref T At<T>(WideSpan<T> span, long index, int site) where T : unmanaged
    {
        if ((ulong)index >= (ulong)span.Length) ThrowOutside(index, span.Length, site);
        return ref span[index];
    }

    /// <summary>Part of a span, if the span has it.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The span.</param>
    /// <param name="start">The first element.</param>
    /// <param name="length">How many.</param>
    /// <param name="site">Where.</param>
    /// <exception cref="GpuCheckException">It does not.</exception>
    public Span<T> Slice<T>(Span<T> span, int start, int length, int site)
    {
        CheckSlice(span.Length, start, length, site);
        return span.Slice(start, length);
    }

    /// <inheritdoc cref="Slice{T}(Span{T}, int, int, int)"/>
    public ReadOnlySpan<T> Slice<T>(ReadOnlySpan<T> span, int start, int length, int site)
    {
        CheckSlice(span.Length, start, length, site);
        return span.Slice(start, length);
    }

    /// <summary>The rest of a span, if the span has it.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The span.</param>
    /// <param name="start">The first element.</param>
    /// <param name="site">Where.</param>
    /// <exception cref="GpuCheckException">It does not.</exception>
    public Span<T> Slice<T>(Span<T> span, int start, int site) => Slice(span, start, span.Length - start, site);

    /// <inheritdoc cref="Slice{T}(Span{T}, int, int)"/>
    public ReadOnlySpan<T> Slice<T>(ReadOnlySpan<T> span, int start, int site) => Slice(span, start, span.Length - start, site);

    /// <summary>A place that is read.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="place">The place; that of a thread's own variable is not watched.</param>
    /// <param name="site">Where.</param>
    /// <exception cref="GpuCheckException">Another thread writes it with nothing between, or none has written it.</exception>
    public ref T Read<T>(ref T place, int site)
    {
        if (Find(ref place) is { } memory) Read(memory, Offset(memory, ref place), Unsafe.SizeOf<T>(), site);
        return ref place;
    }

    /// <summary>Writes a place.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="place">The place.</param>
    /// <param name="value">What it is to hold.</param>
    /// <param name="site">Where.</param>
    /// <exception cref="GpuCheckException">Another thread uses it with nothing between.</exception>
    public void Store<T>(ref T place, T value, int site)
    {
        if (Find(ref place) is { } memory)
            Write(memory, Offset(memory, ref place), Unsafe.SizeOf<T>(), site, isSame: HasSameBytes(ref place, ref value));
        place = value;
    }

    /// <summary>A place that is written.</summary>
    /// <inheritdoc cref="Store"/>
    public ref T Write<T>(ref T place, int site)
    {
        if (Find(ref place) is { } memory) Write(memory, Offset(memory, ref place), Unsafe.SizeOf<T>(), site, isSame: false);
        return ref place;
    }

    /// <summary>The first place of several that a copy writes, which is not followed element by element.</summary>
    /// <inheritdoc cref="Store"/>
    public ref T Fill<T>(ref T place, int site)
    {
        if (Find(ref place) is { } memory) memory.IsFilled = true;
        return ref Write(ref place, site);
    }

    /// <summary>A place that is read and written as one step.</summary>
    /// <inheritdoc cref="Store"/>
    public ref T Atomic<T>(ref T place, int site)
    {
        if (Find(ref place) is { } memory) Atomic(memory, Offset(memory, ref place), Unsafe.SizeOf<T>(), site);
        return ref place;
    }

    /// <summary>What the thread's block did before is to be seen by those that <see cref="Acquire"/> it: a fence.</summary>
    public void Release() => clock.Release(currentBlock);

    /// <summary>The thread's block sees what others have released.</summary>
    public void Acquire() => clock.Acquire(currentBlock);

    private void Add(string name, nint start, long bytes, int elementSize, bool isShared)
    {
        if (bytes == 0) return;
        // One that is there already has been added by an earlier range of blocks, or is another parameter with the same array.
        ShadowMemory[] others = [.. memories.Where(memory => memory.Overlaps(start, bytes))];
        if (others.Any(
            memory => memory.IsShared == isShared && memory.Start <= start && start + (nint)bytes <= memory.Start + (nint)memory.Bytes))
            return;
        nint first = others.Select(memory => memory.Start).Append(start).Min();
        nint end = others.Select(memory => memory.Start + (nint)memory.Bytes).Append(start + (nint)bytes).Max();
        memories.RemoveAll(others.Contains);
        memories.Add(new ShadowMemory(name, first, end - first, elementSize, isShared));
        last = null;
    }

    private ShadowMemory? Find<T>(ref T place)
    {
        nint address = (nint)Unsafe.AsPointer(ref place);
        if (last is not null && last.Contains(address)) return last;
        foreach (ShadowMemory memory in memories)
        {
            if (memory.Contains(address)) return last = memory;
        }
        return null;
    }

    private static long Offset<T>(ShadowMemory memory, ref T place) => (nint)Unsafe.AsPointer(ref place) - memory.Start;

    private static bool HasSameBytes<T>(ref T one, ref T other) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref one), Unsafe.SizeOf<T>())
            .SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref other), Unsafe.SizeOf<T>()));
}
