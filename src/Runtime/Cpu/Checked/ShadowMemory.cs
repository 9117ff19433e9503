using System.Runtime.InteropServices;

namespace GpuKernels.Cpu.Checked;

/// <summary>An access that is remembered: who, where in the source, and when. Time 0 is none.</summary>
internal readonly record struct ShadowAccess(long Thread, uint Time, int Site);

/// <summary>
/// The last accesses to a few bytes of memory. Of those that only read, two threads' are kept: one may be the next to write.
/// </summary>
internal struct ShadowCell
{
    public ShadowAccess Write;
    public ShadowAccess Atomic;
    public ShadowAccess Read;
    public ShadowAccess OtherRead;

    public readonly bool IsWritten => Write.Time != 0 || Atomic.Time != 0;

    public void AddRead(in ShadowAccess access)
    {
        if (Read.Time != 0 && Read.Thread != access.Thread) OtherRead = Read;
        Read = access;
    }
}

/// <summary>
/// What is known of the bytes of one array, a cell for each unit of a few bytes; pages of cells are made when they are needed.
/// </summary>
/// <param name="name">The parameter or shared array, for messages.</param>
/// <param name="start">Its address.</param>
/// <param name="bytes">Its size.</param>
/// <param name="elementSize">Bytes of one element.</param>
/// <param name="isShared">True for memory that holds nothing when a block begins.</param>
internal sealed class ShadowMemory(string name, nint start, long bytes, int elementSize, bool isShared)
{
    private const int PageCells = 4096;

    private readonly Dictionary<long, ShadowCell[]> pages = [];
    private ShadowCell[] lastPage = [];
    private long lastIndex = -1;

    public string Name => name;

    public nint Start => start;

    public long Bytes => bytes;

    public int ElementSize => elementSize;

    public bool IsShared => isShared;

    /// <summary>True once something wrote it that is not followed byte by byte.</summary>
    public bool IsFilled { get; set; }

    public bool Contains(nint address) => (nuint)(address - start) < (nuint)bytes;

    public bool Overlaps(nint other, long otherBytes) => start < other + (nint)otherBytes && other < start + (nint)bytes;

    public ref ShadowCell Cell(long index)
    {
        long page = index / PageCells;
        if (page != lastIndex)
        {
            lastPage = CollectionsMarshal.GetValueRefOrAddDefault(pages, page, out _) ??= new ShadowCell[PageCells];
            lastIndex = page;
        }
        return ref lastPage[index % PageCells];
    }

    /// <summary>For the next block.</summary>
    public void Clear()
    {
        IsFilled = false;
        foreach (ShadowCell[] page in pages.Values) Array.Clear(page);
    }
}
