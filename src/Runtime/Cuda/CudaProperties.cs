using System.Globalization;
using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>Asks the driver what a GPU is. That needs no context, and takes no memory of it.</summary>
internal static unsafe class CudaProperties
{
    public static GpuDeviceProperties Read(string name, int ordinal)
    {
        int found;
        Check(Driver.DeviceGet(&found, ordinal), "cuDeviceGet");
        int device = found;
        int Ask(DeviceAttribute attribute) => ReadAttribute(device, attribute);
        bool Has(DeviceAttribute attribute) => Ask(attribute) != 0;
        nuint total;
        Check(Driver.DeviceTotalMemory(&total, device), "cuDeviceTotalMem");
        return new GpuDeviceProperties
        {
            Name = name,
            Description = ReadDescription(device),
            Kind = GpuDeviceKind.Cuda,
            ComputeCapability = new Version(Ask(DeviceAttribute.ComputeCapabilityMajor), Ask(DeviceAttribute.ComputeCapabilityMinor)),
            DriverVersion = new Version(CudaDriver.Current.Version / 1000, CudaDriver.Current.Version % 1000 / 10),
            Uuid = ReadUuid(device),
            PciBusId = ReadBusId(device),
            Limits = ReadLimits(device),
            Multiprocessors = Ask(DeviceAttribute.MultiprocessorCount),
            WarpSize = Ask(DeviceAttribute.WarpSize),
            TotalMemoryBytes = (long)total,
            MemoryBusBits = Ask(DeviceAttribute.GlobalMemoryBusWidth),
            MemoryClockKilohertz = Ask(DeviceAttribute.MemoryClockRate),
            ClockKilohertz = Ask(DeviceAttribute.ClockRate),
            L2CacheBytes = Ask(DeviceAttribute.L2CacheSize),
            MaxPersistingL2CacheBytes = Ask(DeviceAttribute.MaxPersistingL2CacheSize),
            MaxThreadsPerMultiprocessor = Ask(DeviceAttribute.MaxThreadsPerMultiprocessor),
            MaxBlocksPerMultiprocessor = Ask(DeviceAttribute.MaxBlocksPerMultiprocessor),
            RegistersPerMultiprocessor = Ask(DeviceAttribute.MaxRegistersPerMultiprocessor),
            MaxRegistersPerBlock = Ask(DeviceAttribute.MaxRegistersPerBlock),
            SharedBytesPerMultiprocessor = Ask(DeviceAttribute.MaxSharedMemoryPerMultiprocessor),
            SharedBytesPerBlock = Ask(DeviceAttribute.MaxSharedMemoryPerBlock),
            ReservedSharedBytesPerBlock = Ask(DeviceAttribute.ReservedSharedMemoryPerBlock),
            ConstantBytes = Ask(DeviceAttribute.TotalConstantMemory),
            CopyEngines = Ask(DeviceAttribute.AsyncEngineCount),
            IsIntegrated = Has(DeviceAttribute.Integrated),
            HasErrorCorrection = Has(DeviceAttribute.EccEnabled),
            RunsKernelsConcurrently = Has(DeviceAttribute.ConcurrentKernels),
            SupportsCooperativeLaunch = Has(DeviceAttribute.CooperativeLaunch),
            SupportsClusters = Has(DeviceAttribute.ClusterLaunch),
            SupportsConcurrentManagedAccess = Has(DeviceAttribute.ConcurrentManagedAccess),
            SupportsPageableMemoryAccess = Has(DeviceAttribute.PageableMemoryAccess),
            SupportsMemoryPools = Has(DeviceAttribute.MemoryPoolsSupported),
        };
    }

    public static string ReadDescription(int device)
    {
        const int Length = 256;
        byte* name = stackalloc byte[Length];
        Check(Driver.DeviceGetName(name, Length, device), "cuDeviceGetName");
        return Marshal.PtrToStringUTF8((nint)name) ?? "";
    }

    public static GpuDeviceLimits ReadLimits(int device) => new(
        ReadAttribute(device, DeviceAttribute.MaxThreadsPerBlock),
        new Dim3(ReadAttribute(device, DeviceAttribute.MaxBlockDimX), ReadAttribute(device, DeviceAttribute.MaxBlockDimY),
            ReadAttribute(device, DeviceAttribute.MaxBlockDimZ)),
        new Dim3(ReadAttribute(device, DeviceAttribute.MaxGridDimX), ReadAttribute(device, DeviceAttribute.MaxGridDimY),
            ReadAttribute(device, DeviceAttribute.MaxGridDimZ)),
        ReadAttribute(device, DeviceAttribute.MaxSharedMemoryPerBlockOptIn));

    public static int ReadAttribute(int device, DeviceAttribute attribute)
    {
        int value;
        Check(Driver.DeviceGetAttribute(&value, attribute, device), "cuDeviceGetAttribute");
        return value;
    }

    private static string ReadUuid(int device)
    {
        const int Length = 16;
        byte* bytes = stackalloc byte[Length];
        Check(Driver.DeviceGetUuid(bytes, device), "cuDeviceGetUuid");
        // The bytes are in the order in which they are written.
        return $"GPU-{new Guid(new ReadOnlySpan<byte>(bytes, Length), bigEndian: true)}";
    }

    private static string ReadBusId(int device)
    {
        const int Length = 32;
        byte* text = stackalloc byte[Length];
        Check(Driver.DeviceGetPciBusId(text, Length, device), "cuDeviceGetPCIBusId");
        return (Marshal.PtrToStringUTF8((nint)text) ?? "").ToUpper(CultureInfo.InvariantCulture);
    }

    private static void Check(int code, string call)
    {
        if (code != Driver.Success) throw DriverErrors.Make(call, code);
    }
}
