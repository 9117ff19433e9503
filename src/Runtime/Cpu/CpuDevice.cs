using System.Globalization;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;
using GpuKernels.Cpu.Checked;

namespace GpuKernels.Cpu;

/// <summary>The cores of this machine as a device. Its memory is host memory; a launch has ended when it returns.</summary>
internal sealed unsafe class CpuDevice(string name, CpuSettings settings) : GpuDevice(name)
{
    private const int Alignment = 64;

    private readonly CpuWorkers workers = new(settings.Threads - 1);

    private static int lastNumber;

    /// <summary>The device that all share, as the environment wants it.</summary>
    public CpuDevice() : this(DeviceRegistry.CpuName, CpuSettings.Of(new CpuDeviceOptions()))
    {
    }

    /// <summary>One beside it, with a number in its name so that messages tell them apart.</summary>
    public static CpuDevice Create(CpuDeviceOptions options) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{DeviceRegistry.CpuName}:{Interlocked.Increment(ref lastNumber)}"), CpuSettings.Of(options));

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
        if (bytes > ReadMemory().TotalBytes) throw new GpuOutOfMemoryException(Name, bytes, ReadMemory());
        try
        {
            return (nint)NativeMemory.AlignedAlloc(checked((nuint)bytes), Alignment);
        }
        catch (OutOfMemoryException exception)
        {
            throw new GpuOutOfMemoryException(Name, bytes, ReadMemory(), exception);
        }
    }

    internal override void FreeBytes(nint pointer) => NativeMemory.AlignedFree((void*)pointer);

    internal override void Clear(nint pointer, long bytes) => NativeMemory.Clear((void*)pointer, (nuint)bytes);

    internal override void CopyFromHost(nint destination, void* source, long bytes) =>
        NativeMemory.Copy(source, (void*)destination, (nuint)bytes);

    internal override void CopyToHost(void* destination, nint source, long bytes) =>
        NativeMemory.Copy((void*)source, destination, (nuint)bytes);

    internal override void CopyOnDevice(nint destination, nint source, long bytes) =>
        NativeMemory.Copy((void*)source, (void*)destination, (nuint)bytes);

    internal override nint CreateNativeStream() => 0;

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
        if (settings.IsChecked)
        {
            CheckedLaunch.Run(kernel, in launch, arguments, settings);
            return;
        }
        // Spans may overlap in C#, so the one form serves both.
        CpuCall call = new(
            kernel.Cpu, arguments, launch.Grid, launch.Block, launch.SharedBytes, (int)kernel.Cluster.Count, settings.UsesSimd, kernel.IsFlat ? launch.CountX : 0);
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
    internal override (Dim3 Grid, Dim3 Block) ChooseGrid(KernelHandle kernel, in FlatCount count, bool overlap) => count.ForLines(elements: 1);

    internal override nint LoadFunction(KernelHandle kernel, KernelVariant variant) => (nint)kernel.Cpu;

    internal override void Close() => workers.Stop();

    private static GpuMemoryInfo ReadMemory()
    {
        GCMemoryInfo memory = GC.GetGCMemoryInfo();
        return new GpuMemoryInfo(Math.Max(0, memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes), memory.TotalAvailableMemoryBytes);
    }
}
