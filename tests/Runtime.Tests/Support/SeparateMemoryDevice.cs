using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;

namespace GpuKernels.Runtime.Tests.Support;

/// <summary>
/// Runs kernels on the CPU, but keeps memory apart from the host's as a GPU does, and counts what it is asked for. An
/// address that was freed is the next to be handed out. For one thread.
/// </summary>
internal sealed unsafe class SeparateMemoryDevice() : GpuDevice("separate")
{
    private readonly Stack<(nint Pointer, long Bytes)> freed = new();

    public List<(nint Pointer, long Bytes)> Live { get; } = [];

    public long UploadedBytes { get; private set; }

    public long DownloadedBytes { get; private set; }

    public int FreeCount { get; private set; }

    public int LoadCount { get; private set; }

    public bool LastOverlap { get; private set; }

    public override string Description => "a test device";

    public override GpuDeviceKind Kind => GpuDeviceKind.Cuda;

    public override Version? ComputeCapability => null;

    public override GpuDeviceLimits Limits => GpuDeviceLimits.Common;

    public override int Multiprocessors => 1;

    internal override bool SharesHostMemory => false;

    public override GpuMemoryInfo GetMemoryInfo() => new(1000, 2000);

    internal override nint AllocateBytes(long bytes)
    {
        if (bytes > 1L << 30) throw MemoryPool.NoRoom(bytes);
        bool isReused = freed.TryPeek(out (nint Pointer, long Bytes) last) && last.Bytes == bytes;
        nint pointer = isReused ? freed.Pop().Pointer : (nint)NativeMemory.AlignedAlloc((nuint)bytes, 256);
        NativeMemory.Fill((void*)pointer, (nuint)bytes, 0xCC);
        Live.Add((pointer, bytes));
        return pointer;
    }

    internal override void FreeBytes(nint pointer)
    {
        FreeCount++;
        int index = Live.FindIndex(memory => memory.Pointer == pointer);
        freed.Push(Live[index]);
        Live.RemoveAt(index);
    }

    internal override void Clear(nint pointer, long bytes) => NativeMemory.Clear((void*)pointer, (nuint)bytes);

    internal override void CopyFromHost(nint destination, void* source, long bytes)
    {
        UploadedBytes += bytes;
        NativeMemory.Copy(source, (void*)destination, (nuint)bytes);
    }

    internal override void CopyToHost(void* destination, nint source, long bytes)
    {
        DownloadedBytes += bytes;
        NativeMemory.Copy((void*)source, destination, (nuint)bytes);
    }

    internal override void CopyOnDevice(nint destination, nint source, long bytes) =>
        NativeMemory.Copy((void*)source, (void*)destination, (nuint)bytes);

    internal override nint CreateNativeStream(GpuStreamPriority priority) => 7;

    internal override void DestroyNativeStream(nint handle)
    {
    }

    internal override void SynchronizeStream(nint handle)
    {
    }

    internal override void SynchronizeAll()
    {
    }

    internal override void Drain()
    {
    }

    internal override void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap)
    {
        LastOverlap = overlap;
        var function = (delegate*<void**, in CpuBlocks, void>)kernel.GetFunction(this, overlap);
        CpuBlocks blocks = new(
            launch.Grid, launch.Block, 0, launch.Grid.Count, launch.SharedBytes, usesSimd: false, CpuArena.Current,
            kernel.IsFlat ? launch.CountX : 0);
        function(arguments, in blocks);
    }

    /// <summary>True for a device that compiles a function for each variant; it cannot launch them.</summary>
    public bool Compiles { get; set; }

    public List<KernelVariant> Loaded { get; } = [];

    /// <summary>The options of the functions that the build has made for this device.</summary>
    public Dictionary<string, nint> Ahead { get; } = [];

    internal override nint LoadAhead(KernelHandle kernel, KernelVariant variant) =>
        Ahead.GetValueOrDefault(string.Join(" ", variant.Defines));

    internal override bool CanSpecialize => Compiles;

    internal override nint LoadFunction(KernelHandle kernel, KernelVariant variant)
    {
        LoadCount++;
        Loaded.Add(variant);
        return Compiles ? LoadCount : (nint)kernel.Cpu;
    }

    internal override void Close()
    {
        while (freed.TryPop(out (nint Pointer, long Bytes) memory)) NativeMemory.AlignedFree((void*)memory.Pointer);
    }
}
