using System.ComponentModel;
using System.Globalization;

namespace GpuKernels.CompilerServices;

/// <summary>A translated kernel: its CUDA C text, its form for the CPU, and what devices have loaded of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe partial class KernelHandle
{
    /// <summary>How many functions for values that the source does not name a device loads of one kernel.</summary>
    internal const int MostSpecialized = 64;

    private readonly Lock loading = new();

    // Replaced as a whole, never changed, so launches read it without a lock. No [], which is a generic method that would be compiled when
    // a program starts.
    private volatile LoadedFunction[] functions = new LoadedFunction[0];
    private readonly delegate*<int, ThrownException> thrown;
    private int elementsPerThread = 1, elementsTogether = 1;

    /// <summary>Made once for each kernel, by generated code.</summary>
    /// <param name="name">For messages: <c>Kernels.Saxpy</c>.</param>
    /// <param name="entryPoint">The <c>extern "C"</c> name in the text.</param>
    /// <param name="cudaSource">CUDA C that needs no include; pointers are spelled with the macro <c>GK_RESTRICT</c>.</param>
    /// <param name="isStrict">True to compile without contraction to fma.</param>
    /// <param name="staticSharedBytes">Bytes of shared memory that one block uses.</param>
    /// <param name="cpu">Runs a range of blocks.</param>
    /// <param name="thrown">Makes the exception of the <c>throw</c> with that number; null for a kernel that throws none.</param>
    /// <param name="gridBarrierArgument">
    /// Of a kernel whose blocks wait for each other: the position of its last argument, where they meet, which the runtime adds; else −1.
    /// </param>
    public KernelHandle(
        string name, string entryPoint, string cudaSource, bool isStrict, int staticSharedBytes, delegate*<void**, in CpuBlocks, void> cpu,
        delegate*<int, ThrownException> thrown = null, int gridBarrierArgument = -1)
    {
        GridBarrierArgument = gridBarrierArgument;
        this.thrown = thrown;
        Name = name;
        EntryPoint = entryPoint;
        CudaSource = cudaSource;
        IsStrict = isStrict;
        StaticSharedBytes = staticSharedBytes;
        Cpu = cpu;
    }

    /// <summary>The C# name, for messages.</summary>
    public string Name { get; }

    /// <summary>A type of the assembly that has the images that were built ahead; null where there are none.</summary>
    public Type? Owner { get; init; }

    /// <summary>The function's name in <see cref="CudaSource"/>.</summary>
    public string EntryPoint { get; }

    /// <summary>The kernel as CUDA C.</summary>
    public string CudaSource { get; }

    /// <summary>True where results have to be bit-equal on all devices.</summary>
    public bool IsStrict { get; }

    /// <summary>Bytes of shared memory that one block uses, without those that a launch adds.</summary>
    public int StaticSharedBytes { get; }

    /// <summary>How much of its own shared memory is no declared one, so that each launch has to ask for it, in bytes.</summary>
    public int DynamicSharedBytes { get; init; }

    /// <summary>The most threads that its blocks may have; 0 for those of the device.</summary>
    public int MaxThreads { get; init; }

    /// <summary>
    /// How many neighbouring blocks run at the same time and reach each other's shared memory; 1 where blocks are on their own.
    /// </summary>
    public Dim3 Cluster { get; init; } = 1;

    /// <summary>The number of arguments before the one that the runtime adds, or −1 where it adds none.</summary>
    public int GridBarrierArgument { get; }

    /// <summary>
    /// Of a kernel that uses of its position only the global index: the position of its last argument in launches by a count, which is that
    /// count; the launcher leaves room for it. −1 for others.
    /// </summary>
    public int CountArgument { get; init; } = -1;

    /// <summary>How many elements a thread does in such a launch, where no memory overlaps.</summary>
    public int ElementsPerThread { get => elementsPerThread; init => elementsPerThread = value; }

    /// <summary>How many of these lie side by side and are read and written as one.</summary>
    public int ElementsTogether { get => elementsTogether; init => elementsTogether = value; }

    /// <summary>True where it uses the index along Y or Z too: its threads do the elements of several rows.</summary>
    public bool HasRows { get; init; }

    /// <summary>True where these rows are one behind the other, along Z, and not one below the other.</summary>
    public bool HasPlanes { get; init; }

    /// <summary>True where its index has 64 bits, so that a launch may have more than 2^31 − 1 threads.</summary>
    public bool HasLongIndex { get; init; }

    /// <summary>
    /// The size of each argument in bytes, of one in constant memory that of all its elements, so that a launch can be queued; null where
    /// an older generator did not say.
    /// </summary>
    public int[]? ArgumentBytes { get; init; }

    /// <summary>True where a launch by a count runs just the threads that it names.</summary>
    internal bool IsFlat => CountArgument >= 0;

    /// <summary>True where all blocks of a launch have to run at the same time.</summary>
    internal bool IsCooperative => GridBarrierArgument >= 0;

    /// <summary>The oldest compute capability that has what the kernel uses, 90 for sm_90; 0 if all that are supported have it.</summary>
    public int Architecture { get; init; }

    /// <summary>What needs it, as C# spells it; null if nothing does.</summary>
    public string? ArchitectureReason { get; init; }

    /// <summary>
    /// Runs a range of blocks on the CPU. The arguments are those of the CUDA function, in its order: one pointer for each, to its value.
    /// </summary>
    public delegate*<void**, in CpuBlocks, void> Cpu { get; }

    /// <summary>
    /// The same with an eye on each access to memory, for checked devices; null where the kernel's project was not built for them.
    /// </summary>
    public delegate*<void**, in CpuBlocks, void> Checked { get; init; }

    /// <summary>The parameters that are constants in functions of their own.</summary>
    public SpecializedParameter[] Specialized { get; init; } = [];

    /// <summary>
    /// Of a project with <c>GpuKernelsCheckBounds</c>, what device code names by numbers where an index is out of bounds; else empty.
    /// </summary>
    public CheckSite[] Bounds { get; init; } = [];

    /// <summary>True where the text has the variables <c>gk_report</c> and <c>gk_report_claimed</c>.</summary>
    internal bool CanReport => thrown != null || Bounds.Length > 0;

    /// <summary>The exception that a thread on a GPU reported by its number.</summary>
    internal ThrownException Thrown(int site) => thrown(site);

    /// <summary>The function that a device has loaded; <paramref name="device"/> loads it at the first call.</summary>
    /// <param name="device">The device that launches.</param>
    /// <param name="overlap">True for the variant whose pointers may overlap.</param>
    /// <param name="arguments">Those of the launch; read only where there are <see cref="Specialized"/> parameters.</param>
    /// <param name="isFlat">True for the form that takes a count.</param>
    internal nint GetFunction(GpuDevice device, bool overlap, void** arguments = null, bool isFlat = false) =>
        Find(device, overlap, arguments, isFlat) ?? Load(device, overlap, arguments, isFlat);

    /// <summary>How many elements each thread of a launch by a count does.</summary>
    internal int ElementsOf(bool overlap) => overlap ? 1 : ElementsPerThread;

    /// <summary>
    /// For measurements: from its next launch on, a thread does this many elements. No launch may be on its way to the device.
    /// </summary>
    internal void SetElements(GpuDevice device, int elements, int together)
    {
        (elementsPerThread, elementsTogether) = (elements, together);
        Forget(device);
    }

    /// <summary>Drops what a device has loaded; called when it is disposed of.</summary>
    internal void Forget(GpuDevice device)
    {
        lock (loading)
        {
            functions = [.. functions.Where(loaded => loaded.DeviceId != device.Id)];
            blocks = [.. blocks.Where(block => block.DeviceId != device.Id)];
        }
    }

    /// <summary>True where the function has the launch's values as constants, or where there are none to have.</summary>
    private bool IsFor(ulong[]? values, void** arguments)
    {
        if (values is null) return Specialized.Length == 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (Specialized[i].Read(arguments) != values[i]) return false;
        }
        return true;
    }

    /// <summary>
    /// The loaded function that has the launch's values as constants, else the general form where the launch runs that; null where neither
    /// is loaded.
    /// </summary>
    private nint? Find(GpuDevice device, bool overlap, void** arguments, bool isFlat)
    {
        LoadedFunction[] all = functions;
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly LoadedFunction loaded = ref all[i];
            if (loaded.DeviceId == device.Id && loaded.Overlap == overlap && loaded.IsFlat == isFlat && IsFor(loaded.Values, arguments))
                return loaded.Function;
        }
        return IsSpecialized(device, arguments) ? null : FindGeneral(device, overlap, isFlat);
    }

    private nint? FindGeneral(GpuDevice device, bool overlap, bool isFlat)
    {
        foreach (LoadedFunction loaded in functions)
        {
            if (loaded.DeviceId == device.Id && loaded.Overlap == overlap && loaded.IsFlat == isFlat && loaded.Values is null)
                return loaded.Function;
        }
        return null;
    }

    /// <summary>True where a launch with these values has a function of its own.</summary>
    private bool IsSpecialized(GpuDevice device, void** arguments)
    {
        if (Specialized.Length == 0) return false;
        // First, since asking for a compiler loads it, and values that the source names may have been built ahead.
        if (AreListed(arguments)) return true;
        if (!device.CanSpecialize) return false;
        int own = 0;
        foreach (LoadedFunction loaded in functions)
        {
            if (loaded.DeviceId == device.Id && loaded.Values is not null) own++;
        }
        return own < MostSpecialized;
    }

    private bool AreListed(void** arguments)
    {
        foreach (SpecializedParameter parameter in Specialized)
        {
            if (!parameter.IsListed(parameter.Read(arguments))) return false;
        }
        return true;
    }

    private nint Load(GpuDevice device, bool overlap, void** arguments, bool isFlat)
    {
        lock (loading)
        {
            if (Find(device, overlap, arguments, isFlat) is { } found) return found;
            ulong[]? values = IsSpecialized(device, arguments) ? Read(arguments) : null;
            return values is null ? LoadGeneral(device, overlap, isFlat) : LoadSpecialized(device, overlap, isFlat, values);
        }
    }

    private nint LoadGeneral(GpuDevice device, bool overlap, bool isFlat) => FindGeneral(device, overlap, isFlat)
        ?? Keep(device, overlap, isFlat, values: null, device.LoadFunction(this, new KernelVariant(overlap, FlatDefines(overlap, isFlat))));

    /// <summary>Where neither the build nor a compiler here made one for these values, the general form serves them.</summary>
    private nint LoadSpecialized(GpuDevice device, bool overlap, bool isFlat, ulong[] values)
    {
        KernelVariant variant = new(
            overlap, [.. Specialized.Zip(values, (parameter, bits) => parameter.Define(bits)), .. FlatDefines(overlap, isFlat)]);
        nint function = device.LoadAhead(this, variant);
        if (function == 0) function = device.CanSpecialize ? device.LoadFunction(this, variant) : LoadGeneral(device, overlap, isFlat);
        return Keep(device, overlap, isFlat, values, function);
    }

    /// <summary>The options of the form that takes a count.</summary>
    internal static string[] FlatDefines(int elements, int together)
    {
        string define = string.Create(CultureInfo.InvariantCulture, $"-DGK_ELEMENTS={elements}");
        return together > 1 ? [define, string.Create(CultureInfo.InvariantCulture, $"-DGK_WIDTH={together}")] : [define];
    }

    private string[] FlatDefines(bool overlap, bool isFlat) =>
        isFlat ? FlatDefines(ElementsOf(overlap), overlap ? 1 : ElementsTogether) : [];

    private nint Keep(GpuDevice device, bool overlap, bool isFlat, ulong[]? values, nint function)
    {
        // Not a spread, whose spans are compiled when a program starts, also where the library is machine code.
        LoadedFunction[] kept = functions, all = new LoadedFunction[kept.Length + 1];
        Array.Copy(kept, all, kept.Length);
        all[^1] = new LoadedFunction(device.Id, overlap, isFlat, values, function);
        functions = all;
        return function;
    }

    private ulong[] Read(void** arguments)
    {
        ulong[] values = new ulong[Specialized.Length];
        for (int i = 0; i < values.Length; i++) values[i] = Specialized[i].Read(arguments);
        return values;
    }

    /// <param name="DeviceId">The device that has loaded it.</param>
    /// <param name="Overlap">True for the variant whose pointers may overlap.</param>
    /// <param name="IsFlat">True for the form that takes a count.</param>
    /// <param name="Values">Those that it has as constants; null for the general form.</param>
    /// <param name="Function">The device's own handle.</param>
    private readonly record struct LoadedFunction(long DeviceId, bool Overlap, bool IsFlat, ulong[]? Values, nint Function);
}
