using System.Globalization;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;
using GpuKernels.Cpu.Checked;

namespace GpuKernels.Cpu;

/// <summary>
/// The cores of this machine as a device. Its memory is host memory. A launch on the default stream has ended when it returns; one on
/// another stream is queued.
/// </summary>
internal sealed unsafe partial class CpuDevice : GpuDevice
{
    private const int Alignment = 64;

    private readonly CpuSettings settings;
    private readonly CpuWorkers workers;
    private readonly CpuStreams streams;

    private static int lastNumber;

    /// <summary>The device that all share, as the environment wants it.</summary>
    public CpuDevice() : this(DeviceRegistry.CpuName, CpuSettings.Of(new CpuDeviceOptions()))
    {
    }

    private CpuDevice(string name, CpuSettings settings) : base(name)
    {
        this.settings = settings;
        workers = new CpuWorkers(settings.Threads - 1);
        streams = new CpuStreams(name, Run, pointer => NativeMemory.AlignedFree((void*)pointer));
    }

    /// <summary>One beside it, with a number in its name so that messages tell them apart.</summary>
    public static CpuDevice Create(CpuDeviceOptions options) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{DeviceRegistry.CpuName}:{Interlocked.Increment(ref lastNumber)}"),
            CpuSettings.Of(options));

    public override string Description =>
        $"{RuntimeInformation.ProcessArchitecture} processor, {workers.Count + 1} threads{(settings.IsDebug ? ", runs the kernels' own methods" : settings.IsChecked ? ", checked" : "")}";

    public override GpuDeviceKind Kind => GpuDeviceKind.Cpu;

    public override Version? ComputeCapability => null;

    public override int Multiprocessors => workers.Count + 1;

    public override GpuDeviceLimits Limits => GpuDeviceLimits.Common;

    internal override bool SharesHostMemory => true;

    internal override bool IsDebug => settings.IsDebug;

    public override GpuMemoryInfo GetMemoryInfo()
    {
        ThrowIfDisposed();
        return ReadMemory();
    }

    internal override nint AllocateBytes(long bytes)
    {
        // Linux grants what it does not have, and ends the process when it is used.
        if (bytes > ReadMemory().TotalBytes) throw MemoryPool.NoRoom(bytes);
        try
        {
            return (nint)NativeMemory.AlignedAlloc(checked((nuint)bytes), Alignment);
        }
        catch (OutOfMemoryException exception)
        {
            throw MemoryPool.NoRoom(bytes, exception);
        }
    }

    internal override void FreeBytes(nint pointer) => streams.FreeAfterUse(pointer);

    /// <summary>Only what is new is cleared, so there is nothing to wait for.</summary>
    internal override void Clear(nint pointer, long bytes) => NativeMemory.Clear((void*)pointer, (nuint)bytes);

    internal override void SynchronizeAll() => streams.WaitForAll();

    internal override void ThrowIfFailed() => streams.ThrowIfFailed();

    internal override void Drain() => streams.WaitForAll();

    internal override void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap)
    {
        if (launch.Stream.Capture is { } capture)
        {
            Record(capture, kernel, in launch, arguments, plain: null);
            return;
        }
        Counters.CountLaunch();
        if (settings.IsChecked)
        {
            SynchronizeStream(launch.Stream.Handle);
            CheckedLaunch.Run(kernel, in launch, arguments, settings);
            return;
        }
        nint stream = launch.Stream.Handle;
        if (stream != 0 && kernel.ArgumentBytes is not null)
        {
            streams.Enqueue(stream, kernel, in launch, arguments);
            return;
        }
        // A kernel of an older generator, whose arguments cannot be copied, runs at once, when it is its turn.
        SynchronizeStream(stream);
        Run(kernel, in launch, arguments);
    }

    private void Run(QueuedLaunch queued)
    {
        if (queued.Call is { } call)
        {
            call();
            return;
        }
        Run(queued, plain: null);
    }

    /// <param name="queued">A kernel and copies of its arguments.</param>
    /// <param name="plain">Calls the kernel's own method, for launches that are debugged; null for others.</param>
    private void Run(QueuedLaunch queued, delegate*<void**, void> plain)
    {
        Launch launch = queued.Launch;
        try
        {
            if (plain != null) PlainLaunch.RunNow(queued.Kernel, in launch, queued.Arguments, plain);
            else if (settings.IsChecked) CheckedLaunch.Run(queued.Kernel, in launch, queued.Arguments, settings);
            else Run(queued.Kernel, in launch, queued.Arguments);
        }
        catch (Exception exception) when (exception is not GpuException)
        {
            throw CpuFault.Describe(queued.Kernel.Name, exception);
        }
    }

    private void Run(KernelHandle kernel, in Launch launch, void** arguments)
    {
        // Spans may overlap in C#, so the one form serves both.
        CpuCall call = new(
            kernel.Cpu, arguments, launch.Grid, launch.Block, launch.SharedBytes, (int)kernel.Cluster.Count, settings.UsesSimd,
            kernel.IsFlat ? launch.CountX : 0);
        try
        {
            // Blocks that wait for each other are run by one thread, which goes from one to the next.
            if (kernel.IsCooperative) call.Run(0, call.BlockCount);
            else CpuLauncher.Run(in call, workers);
        }
        catch (Exception exception)
        {
            // The exception is the kernel's own; its stack shows generated code, of which the name says whose it is.
            exception.Data["GpuKernels.Kernel"] = kernel.Name;
            throw;
        }
    }

    /// <summary>A loop over the indices of a row, and loops over the rows, which are blocks.</summary>
    internal override (Dim3 Grid, Dim3 Block) ChooseGrid(KernelHandle kernel, in FlatCount count, bool overlap) =>
        count.ForLines(elements: 1);

    internal override nint LoadFunction(KernelHandle kernel, KernelVariant variant) => (nint)kernel.Cpu;

    internal override void Close() => workers.Stop();

    /// <summary>Those that are not shared keep their options and their name.</summary>
    private protected override GpuDevice Reopen() => Name == DeviceRegistry.CpuName ? base.Reopen() : new CpuDevice(Name, settings);

    private static GpuMemoryInfo ReadMemory()
    {
        GCMemoryInfo memory = GC.GetGCMemoryInfo();
        return new GpuMemoryInfo(Math.Max(0, memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes), memory.TotalAvailableMemoryBytes);
    }
}
