using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.CompilerServices;

/// <summary>The shared arrays of one block: the n-th call of every thread gets the n-th array.</summary>
internal sealed unsafe class PlainSharedMemory : IDisposable
{
    // No kernel may rely on what shared memory holds at first: a pattern shows one that does.
    private const byte Poison = 0xA5;

    private readonly List<(nint Pointer, int Length, Type Type, nuint Bytes)> arrays = [];

    private int used;

    /// <summary>Forgets the last block's arrays; their memory is used again where it is large enough.</summary>
    public void BeginBlock() => used = 0;

    public Span<T> Get<T>(int call, int length) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (call == used) Add<T>(length);
        (nint pointer, int existing, Type type, _) = arrays[call];
        if (existing != length || type != typeof(T))
        {
            throw new InvalidOperationException(
                $"Block.Shared<{typeof(T).Name}>({length}) is call {call + 1} of this thread, and another thread of the block had " +
                $"Block.Shared<{type.Name}>({existing}) there: all threads of a block must make the same calls in the same order.");
        }
        return new Span<T>((void*)pointer, length);
    }

    /// <summary>Which array this is.</summary>
    public int IndexOf<T>(Span<T> array) where T : unmanaged
    {
        nint pointer = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(array));
        int length = array.Length, index = arrays.FindIndex(one => one.Pointer == pointer && one.Length == length);
        return index >= 0 && index < used
            ? index
            : throw new ArgumentException(
                "The span is none that Block.Shared gave: pass the array itself, and take a slice of what comes back.", nameof(array));
    }

    /// <summary>The array that another block has in this place.</summary>
    public Span<T> Find<T>(int index, int length) where T : unmanaged => index < used
        ? new Span<T>((void*)arrays[index].Pointer, length)
        : throw new InvalidOperationException("The other block has not declared the array yet: call Cluster.Sync before.");

    public void Dispose()
    {
        foreach ((nint pointer, _, _, _) in arrays) NativeMemory.AlignedFree((void*)pointer);
        arrays.Clear();
    }

    private void Add<T>(int length) where T : unmanaged
    {
        nuint bytes = checked((nuint)length * (nuint)sizeof(T));
        if (used == arrays.Count) arrays.Add(default);
        (nint pointer, _, _, nuint capacity) = arrays[used];
        if (pointer == 0 || capacity < bytes)
        {
            NativeMemory.AlignedFree((void*)pointer);
            capacity = Math.Max(bytes, 1);
            pointer = (nint)NativeMemory.AlignedAlloc(capacity, 64);
        }
        NativeMemory.Fill((void*)pointer, bytes, Poison);
        arrays[used++] = (pointer, length, typeof(T), capacity);
    }
}
