using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Scratch memory of one worker of the CPU device: shared arrays, and variables that live across a barrier. It grows by
/// chunks and never moves, so spans stay valid until the call of the kernel's CPU form returns.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class CpuArena
{
    private const int Alignment = 64;
    private const nuint SmallestChunk = 64 * 1024;

    [ThreadStatic]
    private static CpuArena? current;

    private readonly List<(nint Pointer, nuint Bytes)> chunks = [];
    private int chunk;
    private nuint offset;

    private CpuArena()
    {
    }

    /// <summary>Frees the memory when the worker has ended.</summary>
    ~CpuArena()
    {
        foreach ((nint pointer, _) in chunks) NativeMemory.AlignedFree((void*)pointer);
    }

    /// <summary>Where the code that has this arena keeps which thread of its kernel it runs; null where it does not say.</summary>
    internal CpuPosition* Position { get; set; }

    /// <summary>The calling thread's arena.</summary>
    internal static CpuArena Current => current ??= new CpuArena();

    /// <summary>Where the next allocation comes from; a call that ends gives back all that lies after its mark.</summary>
    internal (int Chunk, nuint Offset) Mark => (chunk, offset);

    /// <summary>Memory for <paramref name="length"/> elements, aligned to 64 bytes, with undefined contents.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">The number of elements, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public Span<T> Allocate<T>(int length) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        nuint bytes = ((nuint)length * (nuint)sizeof(T) + Alignment - 1) & ~(nuint)(Alignment - 1);
        while (chunk < chunks.Count && chunks[chunk].Bytes - offset < bytes) NextChunk();
        if (chunk == chunks.Count) AddChunk(bytes);
        void* pointer = (byte*)chunks[chunk].Pointer + offset;
        offset += bytes;
        return new Span<T>(pointer, length);
    }

    /// <summary>Gives back what was allocated after <paramref name="mark"/> was taken.</summary>
    internal void Release((int Chunk, nuint Offset) mark) => (chunk, offset) = mark;

    private void NextChunk()
    {
        chunk++;
        offset = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddChunk(nuint bytes)
    {
        // Twice the last chunk: a kernel that needs much finds most of it in one chunk after a few launches.
        nuint size = chunks.Count == 0 ? SmallestChunk : chunks[^1].Bytes * 2;
        size = Math.Max(size, bytes);
        chunks.Add(((nint)NativeMemory.AlignedAlloc(size, Alignment), size));
        offset = 0;
    }
}
