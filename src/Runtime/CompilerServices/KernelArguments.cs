using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>
/// The arguments of one launch as the driver takes them: an array of pointers, and the values that they point to, in memory
/// that the thread keeps for all its launches. In a stack frame they cost 200 to 300 ns more a launch (measured on an
/// NVIDIA H200 with an Intel Xeon: the same values, in memory of the heap, cost nothing).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct KernelArguments
{
    // Every primitive type and struct is aligned to less, or to just this.
    private const int Unit = 16;

    [ThreadStatic]
    private static Memory? memory;

    private void** nextPointer;
    private byte* nextValue;

    /// <summary>Starts with no arguments; those of the thread's last launch are gone.</summary>
    /// <param name="count">How many pointers there will be: one for a value, two for a span.</param>
    /// <param name="bytes">The values' sizes, each rounded up to 16; a span has 16.</param>
    public KernelArguments(int count, int bytes)
    {
        int pointerBytes = RoundUp(count * sizeof(void*));
        Memory available = memory is { } kept && kept.Capacity >= pointerBytes + bytes ? kept : memory = new Memory(pointerBytes + bytes);
        Pointers = nextPointer = (void**)available.Start;
        nextValue = available.Start + pointerBytes;
    }

    /// <summary>One pointer for each parameter of the device function.</summary>
    public void** Pointers { get; }

    /// <summary>The next argument: a number or a struct.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="value">The argument.</param>
    public void Add<T>(T* value) where T : unmanaged
    {
        *(T*)nextValue = *value;
        *nextPointer++ = nextValue;
        nextValue += RoundUp(sizeof(T));
    }

    /// <summary>The next two arguments: where a span is, and its length.</summary>
    /// <param name="span">The argument.</param>
    public void Add(in DeviceSpan span)
    {
        *(void**)nextValue = span.Pointer;
        *(int*)(nextValue + sizeof(void*)) = span.Length;
        *nextPointer++ = nextValue;
        *nextPointer++ = nextValue + sizeof(void*);
        nextValue += Unit;
    }

    private static int RoundUp(int bytes) => (bytes + Unit - 1) & -Unit;

    private sealed class Memory
    {
        private const int Smallest = 1024;

        // Pinned, so that Start stays right; held, so that it stays.
        private readonly byte[] bytes;

        public Memory(int capacity)
        {
            Capacity = Math.Max(capacity, Smallest);
            bytes = GC.AllocateUninitializedArray<byte>(Capacity + Unit, pinned: true);
            fixed (byte* first = bytes) Start = (byte*)(((nint)first + Unit - 1) & -Unit);
        }

        public int Capacity { get; }

        public byte* Start { get; }
    }
}
