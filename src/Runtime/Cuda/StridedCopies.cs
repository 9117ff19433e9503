using System.Numerics;
using GpuKernels.Copies;

namespace GpuKernels.Cuda;

/// <summary>Copies on a GPU of elements that lie far apart on one side or both, by a kernel of the library's own.</summary>
internal sealed unsafe class StridedCopies(CudaDevice device, MemoryKernels kernels)
{
    private const int BlocksOnMultiprocessor = 32;

    /// <summary>Queues the copy in the null stream.</summary>
    public void Run(nint destination, nint source, CopyLayout layout)
    {
        int unit = FindUnit(destination, source, layout);
        int own = layout.RunBytes == unit ? 0 : 1, innermost = Math.Min(layout.Dimensions.Count, StridedLayout.MaxRank - own);
        StridedLayout strided = new();
        if (own > 0) strided.Add(layout.RunBytes / unit, 1, 1);
        foreach (CopyDimension dimension in layout.Dimensions.Take(innermost))
            strided.Add(dimension.Length, dimension.ToStride / unit, dimension.FromStride / unit);
        layout.ForEach(innermost, (to, from) => Launch(unit, destination + (nint)to, source + (nint)from, strided));
    }

    /// <summary>The most bytes, up to 16, that may be moved as one: all places are multiples of them.</summary>
    private static int FindUnit(nint destination, nint source, CopyLayout layout)
    {
        long places = destination | source | layout.RunBytes | 16;
        foreach (CopyDimension dimension in layout.Dimensions) places |= dimension.ToStride | dimension.FromStride;
        return 1 << BitOperations.TrailingZeroCount(places);
    }

    private void Launch(int unit, nint destination, nint source, StridedLayout layout)
    {
        void** arguments = stackalloc void*[] { &destination, &source, &layout };
        ulong blocks = (layout.Count + MemoryKernels.BlockSize - 1) / MemoryKernels.BlockSize;
        kernels.Launch($"copy{unit}", (uint)Math.Min(blocks, (ulong)(device.Multiprocessors * BlocksOnMultiprocessor)), 1, arguments);
    }
}

/// <summary>The kernel's last argument, <c>Layout</c> in Kernels/Memory.cu.</summary>
internal unsafe struct StridedLayout
{
    public const int MaxRank = 8;

    public ulong Count;
    public ulong Rank;
    public fixed ulong Lengths[MaxRank];
    public fixed long To[MaxRank];
    public fixed long From[MaxRank];

    /// <summary>One more dimension, around those that are there.</summary>
    public void Add(long length, long to, long from)
    {
        Count = Rank == 0 ? (ulong)length : Count * (ulong)length;
        (Lengths[Rank], To[Rank], From[Rank]) = ((ulong)length, to, from);
        Rank++;
    }
}
