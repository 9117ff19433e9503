using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>What a GPU is, as its driver tells; of a CPU device what has a meaning there, and 0 or null for the rest.</summary>
public sealed record GpuDeviceProperties
{
    /// <summary>By which <see cref="GpuDevice.Get"/> opens it: <c>cuda:0</c>.</summary>
    public required string Name { get; init; }

    /// <summary>For people: <c>NVIDIA H200</c>.</summary>
    public required string Description { get; init; }

    /// <summary>GPU or CPU.</summary>
    public required GpuDeviceKind Kind { get; init; }

    /// <summary>CUDA's compute capability, such as 9.0.</summary>
    public Version? ComputeCapability { get; init; }

    /// <summary>The newest CUDA that the driver supports, such as 13.0.</summary>
    public Version? DriverVersion { get; init; }

    /// <summary>The same for no other GPU: <c>GPU-2f1a…</c>, as <c>nvidia-smi -L</c> shows it.</summary>
    public string? Uuid { get; init; }

    /// <summary>Where it is on the bus: <c>0000:3B:00.0</c>.</summary>
    public string? PciBusId { get; init; }

    /// <summary>The largest launch that it takes.</summary>
    public required GpuDeviceLimits Limits { get; init; }

    /// <summary>How many blocks run side by side at least.</summary>
    public required int Multiprocessors { get; init; }

    /// <summary>Threads that run in step: 32.</summary>
    public required int WarpSize { get; init; }

    /// <summary>Its memory, in bytes; <see cref="GpuDevice.GetMemoryInfo"/> says what is free of it.</summary>
    public required long TotalMemoryBytes { get; init; }

    /// <summary>The width of the way to the memory, in bits.</summary>
    public int MemoryBusBits { get; init; }

    /// <summary>The clock of the memory at its peak, in kHz.</summary>
    public int MemoryClockKilohertz { get; init; }

    /// <summary>The clock of the multiprocessors at its peak, in kHz.</summary>
    public int ClockKilohertz { get; init; }

    /// <summary>The cache that all multiprocessors share, in bytes.</summary>
    public int L2CacheBytes { get; init; }

    /// <summary>The most of the L2 cache that can be kept for chosen memory, in bytes.</summary>
    public int MaxPersistingL2CacheBytes { get; init; }

    /// <summary>Threads that a multiprocessor has at the same time, at most.</summary>
    public int MaxThreadsPerMultiprocessor { get; init; }

    /// <summary>Blocks that a multiprocessor has at the same time, at most.</summary>
    public int MaxBlocksPerMultiprocessor { get; init; }

    /// <summary>Registers of 32 bits of a multiprocessor.</summary>
    public int RegistersPerMultiprocessor { get; init; }

    /// <summary>Registers of 32 bits that a block may have.</summary>
    public int MaxRegistersPerBlock { get; init; }

    /// <summary>The shared memory of a multiprocessor, in bytes.</summary>
    public int SharedBytesPerMultiprocessor { get; init; }

    /// <summary>
    /// The shared memory that a kernel gets without asking for more, in bytes; <see cref="GpuDeviceLimits.MaxSharedBytesPerBlock"/> is
    /// what it may ask for.
    /// </summary>
    public int SharedBytesPerBlock { get; init; }

    /// <summary>The shared memory that the system keeps of each block's, in bytes.</summary>
    public int ReservedSharedBytesPerBlock { get; init; }

    /// <summary>Constant memory, in bytes.</summary>
    public int ConstantBytes { get; init; }

    /// <summary>Engines that copy while kernels run.</summary>
    public int CopyEngines { get; init; }

    /// <summary>True if it is part of the processor's chip and shares its memory.</summary>
    public bool IsIntegrated { get; init; }

    /// <summary>True if its memory finds and mends wrong bits.</summary>
    public bool HasErrorCorrection { get; init; }

    /// <summary>True if kernels of several streams run at the same time.</summary>
    public bool RunsKernelsConcurrently { get; init; }

    /// <summary>True if kernels whose blocks wait for each other can be launched, <c>Grid.Sync</c>.</summary>
    public bool SupportsCooperativeLaunch { get; init; }

    /// <summary>True if blocks can be launched in clusters.</summary>
    public bool SupportsClusters { get; init; }

    /// <summary>True if the host and the GPU may use managed memory at the same time.</summary>
    public bool SupportsConcurrentManagedAccess { get; init; }

    /// <summary>True if kernels may use any memory of the host, also what was not registered.</summary>
    public bool SupportsPageableMemoryAccess { get; init; }

    /// <summary>True if the driver has memory pools for it.</summary>
    public bool SupportsMemoryPools { get; init; }

    /// <summary>The rate of the memory at its peak, in bytes a second; 0 where it is not known.</summary>
    public double PeakMemoryBytesPerSecond => 2.0 * MemoryClockKilohertz * 1000 * MemoryBusBits / 8;

    /// <summary>Those of all GPUs of this machine, none of which is opened for it; then those of the CPU.</summary>
    /// <exception cref="GpuDriverException">The driver does not tell.</exception>
    public static IReadOnlyList<GpuDeviceProperties> ReadAll() =>
        [.. Enumerable.Range(0, CudaDriver.Current.DeviceCount)
            .Select(ordinal => CudaProperties.Read(DeviceRegistry.CudaDeviceName(ordinal), ordinal)), GpuDevice.Cpu.Properties];
}
