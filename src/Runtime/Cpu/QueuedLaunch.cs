using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

/// <summary>
/// A launch that waits in a stream, with copies of its arguments: the launcher's own are gone when it has returned. Or what is to be called
/// in its turn.
/// </summary>
internal sealed unsafe class QueuedLaunch
{
    // No type of C# needs more.
    private const int Alignment = 64;

    private byte[] memory = [];
    private void** arguments;

    /// <summary>Launches of one device have numbers in the order in which they were made.</summary>
    public long Number { get; private set; }

    /// <summary>What is to be called instead of a kernel; null for a launch.</summary>
    public Action? Call { get; private set; }

    public KernelHandle Kernel { get; private set; } = null!;

    public Launch Launch { get; private set; }

    /// <summary>A pointer to the copy of each argument.</summary>
    public void** Arguments => arguments;

    public void Fill(long number, Action call) => (Number, Call) = (number, call);

    public void Fill(long number, KernelHandle kernel, in Launch launch, void** values)
    {
        (Number, Call, Kernel, Launch) = (number, null, kernel, launch);
        int[] sizes = kernel.ArgumentBytes!;
        int room = RoundUp(sizes.Length * sizeof(void*));
        foreach (int size in sizes) room += RoundUp(size);
        if (memory.Length < room + Alignment) memory = GC.AllocateUninitializedArray<byte>(room + Alignment, pinned: true);
        byte* next = (byte*)(((nint)System.Runtime.CompilerServices.Unsafe.AsPointer(
            ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(memory)) + Alignment - 1) & -Alignment);
        arguments = (void**)next;
        next += RoundUp(sizes.Length * sizeof(void*));
        for (int i = 0; i < sizes.Length; i++)
        {
            new ReadOnlySpan<byte>(values[i], sizes[i]).CopyTo(new Span<byte>(next, sizes[i]));
            arguments[i] = next;
            next += RoundUp(sizes[i]);
        }
    }

    private static int RoundUp(int size) => (size + Alignment - 1) & -Alignment;
}
