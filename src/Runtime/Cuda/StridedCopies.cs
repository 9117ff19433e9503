using System.Numerics;
using System.Text;
using GpuKernels.Copies;

namespace GpuKernels.Cuda;

/// <summary>
/// Copies on a GPU of elements that lie far apart on one side or both, by a kernel of the library's own. It is PTX, so that it needs no compiler but the
/// driver's, and is loaded when it is first needed.
/// </summary>
internal sealed unsafe class StridedCopies(CudaDevice device)
{
    private const string Resource = "StridedCopy.ptx";
    private const nint NullStream = 0;
    private const int BlockSize = 256, BlocksOnMultiprocessor = 32;

    private readonly Lock loading = new();
    private readonly nint[] functions = new nint[5];
    private nint module;

    /// <summary>Queues the copy in the null stream.</summary>
    public void Run(nint destination, nint source, CopyLayout layout)
    {
        int unit = FindUnit(destination, source, layout);
        int own = layout.RunBytes == unit ? 0 : 1, innermost = Math.Min(layout.Dimensions.Count, StridedLayout.MaxRank - own);
        StridedLayout strided = new();
        if (own > 0) strided.Add(layout.RunBytes / unit, 1, 1);
        foreach (CopyDimension dimension in layout.Dimensions.Take(innermost)) strided.Add(dimension.Length, dimension.ToStride / unit, dimension.FromStride / unit);
        layout.ForEach(innermost, (to, from) => Launch(unit, destination + (nint)to, source + (nint)from, strided));
    }

    /// <summary>The context is current. Never throws.</summary>
    public void Unload()
    {
        if (module != 0) Driver.ModuleUnload(module);
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
        nint function = Find(BitOperations.Log2((uint)unit));
        void** arguments = stackalloc void*[] { &destination, &source, &layout };
        ulong blocks = Math.Min((layout.Count + BlockSize - 1) / BlockSize, (ulong)(device.Multiprocessors * BlocksOnMultiprocessor));
        device.Check(CudaDriver.Current.LaunchKernel(function, (uint)blocks, 1, 1, BlockSize, 1, 1, 0, NullStream, arguments, null), "cuLaunchKernel");
    }

    private nint Find(int index)
    {
        lock (loading)
        {
            if (functions[index] != 0) return functions[index];
            if (module == 0) module = Load();
            nint function;
            fixed (byte* name = Encoding.UTF8.GetBytes($"copy{1 << index}\0"))
                device.Check(Driver.ModuleGetFunction(&function, module, name), "cuModuleGetFunction");
            return functions[index] = function;
        }
    }

    private nint Load()
    {
        using Stream text = typeof(StridedCopies).Assembly.GetManifestResourceStream(Resource)!;
        // The driver reads PTX up to a zero.
        byte[] image = new byte[text.Length + 1];
        text.ReadExactly(image, 0, image.Length - 1);
        nint loaded;
        fixed (byte* data = image) device.Check(Driver.ModuleLoadData(&loaded, data), "cuModuleLoadData");
        return loaded;
    }
}

/// <summary>The kernel's last argument, <c>Layout</c> in StridedCopy.cu.</summary>
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
