using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>Memory that the host and the device both reach, at two addresses.</summary>
internal readonly record struct MappedMemory(nint Host, nint Device);

/// <summary>
/// What threads of one device threw, and which indices they had out of bounds. Each loaded kernel that can report has a slot in host
/// memory, in which the first thread that reports writes where it stands, and behind that the device's flag. So asking costs one read of
/// host memory, and a launch costs nothing.
/// </summary>
internal sealed unsafe class KernelReports(GpuDevice device)
{
    // Words: is complete, number of the place, block x y z, thread x y z; of an index two each for it, how many elements, and the length.
    private const int SlotWords = 16, IndexWord = 8, CountWord = 10, LengthWord = 12;

    // In the number of a place.
    private const uint IsIndex = 0x80000000, IsSlice = 0x40000000;
    private const int PageSlots = 128;

    private readonly Lock gate = new();
    private readonly List<Page> pages = [];
    private readonly List<Slot> slots = [];

    // Slot 0 of the first page is the flag.
    private uint* flag;

    /// <summary>Gives a kernel that was just loaded its slot.</summary>
    /// <param name="kernel">One that <see cref="KernelHandle.CanReport"/>.</param>
    /// <param name="target">The device's address of <c>gk_report</c>: pointers to slot and flag.</param>
    /// <param name="claimed">That of <c>gk_report_claimed</c>, which the first thread that throws sets.</param>
    public void Attach(KernelHandle kernel, nint target, nint claimed)
    {
        lock (gate)
        {
            int index = slots.Count + 1;
            if (index == 1 || index % PageSlots == 0) pages.Add(AllocatePage());
            nint offset = index % PageSlots * SlotWords * sizeof(uint);
            nint* pointers = stackalloc nint[] { pages[^1].Memory.Device + offset, pages[0].Memory.Device };
            device.CopyFromHost(target, pointers, 2 * sizeof(nint));
            slots.Add(new Slot(kernel, pages[^1].Memory.Host + offset, claimed));
            flag = (uint*)pages[0].Memory.Host;
        }
    }

    /// <summary>To be called when the device has run to its end what the caller waits for.</summary>
    /// <exception cref="GpuKernelException">A thread has thrown since the last call.</exception>
    /// <exception cref="GpuCheckException">A thread had an index out of bounds since then.</exception>
    public void ThrowIfAny()
    {
        if (flag != null && Volatile.Read(ref *flag) != 0) ThrowFirst();
    }

    /// <summary>Gives the memory back; nothing may run on the device any more.</summary>
    public void Free()
    {
        lock (gate)
        {
            flag = null;
            foreach (Page page in pages) device.FreeMapped(page.Memory);
            pages.Clear();
            slots.Clear();
        }
    }

    private void ThrowFirst()
    {
        GpuException? first = null;
        lock (gate)
        {
            if (flag == null) return;
            // First the flag: a thread that throws meanwhile completes its slot before it sets the flag again.
            Volatile.Write(ref *flag, 0);
            Thread.MemoryBarrier();
            foreach (Slot slot in slots) first = Take(slot) ?? first;
        }
        if (first is not null) throw first;
    }

    private GpuException? Take(Slot slot)
    {
        uint* words = slot.Words;
        if (Volatile.Read(ref *words) == 0) return null;
        GpuException report = (words[1] & IsIndex) != 0 ? DescribeIndex(slot.Kernel, words)
            : new GpuKernelException(slot.Kernel.Name, slot.Kernel.Thrown((int)words[1]), Index(words + 2), Index(words + 5));
        *words = 0;
        uint zero = 0;
        device.CopyFromHost(slot.Claimed, &zero, sizeof(uint));
        return report;
    }

    private static GpuCheckException DescribeIndex(KernelHandle kernel, uint* words)
    {
        CheckSite site = kernel.Bounds[words[1] & ~(IsIndex | IsSlice)];
        long index = *(long*)(words + IndexWord), count = *(long*)(words + CountWord), length = *(long*)(words + LengthWord);
        bool isSlice = (words[1] & IsSlice) != 0;
        string what = isSlice ? CheckMessages.Slice(site, index, count, length) : CheckMessages.Index(site, index, length);
        return CheckMessages.Make(
            GpuCheckKind.OutOfBounds, kernel.Name, site, Index(words + 2), Index(words + 5), what, CheckMessages.Does(isSlice));
    }

    private static Dim3 Index(uint* words) => new((int)words[0], (int)words[1], (int)words[2]);

    private Page AllocatePage()
    {
        const int Bytes = PageSlots * SlotWords * sizeof(uint);
        MappedMemory page = device.AllocateMapped(Bytes);
        new Span<byte>((void*)page.Host, Bytes).Clear();
        return new Page(page);
    }

    // Classes: lists of structs are compiled when a program starts, also where the library is machine code.
    private sealed record Page(MappedMemory Memory);

    private sealed record Slot(KernelHandle Kernel, nint Address, nint Claimed)
    {
        // Not public: ToString of a record has all that is, and machine code made ahead cannot make a text of a pointer.
        internal uint* Words => (uint*)Address;
    }
}
