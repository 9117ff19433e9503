using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>
/// The calls of CUDA's driver that this library makes, and no logic. All return a <c>CUresult</c>. Device addresses,
/// contexts, streams, modules and functions are <c>nint</c>, sizes are <c>nuint</c>. To be called only where
/// <see cref="CudaDriver.Current"/> has found a driver.
/// </summary>
internal static unsafe partial class Driver
{
    internal const int Success = 0;
    internal const uint StreamDefault = 0;

    /// <summary>What is done on it comes after all that was given to the device before, and before all that is given later.</summary>
    internal const nint NullStream = 0;

    internal const uint MemoryHostPortable = 1;
    internal const uint MemoryHostDeviceMap = 2;

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGetErrorName")]
    internal static partial int GetErrorName(int code, byte** name);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuGetErrorString")]
    internal static partial int GetErrorString(int code, byte** description);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGet")]
    internal static partial int DeviceGet(int* device, int ordinal);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGetName")]
    internal static partial int DeviceGetName(byte* name, int length, int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDeviceGetAttribute")]
    internal static partial int DeviceGetAttribute(int* value, DeviceAttribute attribute, int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDevicePrimaryCtxRetain")]
    internal static partial int DevicePrimaryContextRetain(nint* context, int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDevicePrimaryCtxRelease_v2")]
    internal static partial int DevicePrimaryContextRelease(int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuDevicePrimaryCtxReset_v2")]
    internal static partial int DevicePrimaryContextReset(int device);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuCtxSetCurrent")]
    internal static partial int ContextSetCurrent(nint context);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuCtxSynchronize")]
    internal static partial int ContextSynchronize();

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemGetInfo_v2")]
    internal static partial int MemoryGetInfo(nuint* free, nuint* total);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemAlloc_v2")]
    internal static partial int MemoryAllocate(nint* pointer, nuint bytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemFree_v2")]
    internal static partial int MemoryFree(nint pointer);

    /// <summary>Since CUDA 11.2, as are the next six.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemPoolCreate")]
    internal static partial int MemoryPoolCreate(nint* pool, MemoryPoolProperties* properties);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemPoolDestroy")]
    internal static partial int MemoryPoolDestroy(nint pool);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemPoolGetAttribute")]
    internal static partial int MemoryPoolGetAttribute(nint pool, MemoryPoolAttribute attribute, void* value);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemPoolSetAttribute")]
    internal static partial int MemoryPoolSetAttribute(nint pool, MemoryPoolAttribute attribute, void* value);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemPoolTrimTo")]
    internal static partial int MemoryPoolTrim(nint pool, nuint keptBytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemAllocFromPoolAsync")]
    internal static partial int MemoryAllocateFromPool(nint* pointer, nuint bytes, nint pool, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemFreeAsync")]
    internal static partial int MemoryFreeAsync(nint pointer, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemsetD8_v2")]
    internal static partial int MemorySet(nint pointer, byte value, nuint bytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyHtoD_v2")]
    internal static partial int MemoryCopyFromHost(nint destination, void* source, nuint bytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyDtoH_v2")]
    internal static partial int MemoryCopyToHost(void* destination, nint source, nuint bytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemcpyDtoD_v2")]
    internal static partial int MemoryCopyOnDevice(nint destination, nint source, nuint bytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemHostAlloc")]
    internal static partial int MemoryHostAllocate(nint* pointer, nuint bytes, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemHostGetDevicePointer_v2")]
    internal static partial int MemoryHostGetDevicePointer(nint* pointer, nint host, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuMemFreeHost")]
    internal static partial int MemoryFreeHost(nint pointer);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuProfilerStart")]
    internal static partial int ProfilerStart();

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuProfilerStop")]
    internal static partial int ProfilerStop();

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamCreate")]
    internal static partial int StreamCreate(nint* stream, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamCreateWithPriority")]
    internal static partial int StreamCreateWithPriority(nint* stream, uint flags, int priority);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuCtxGetStreamPriorityRange")]
    internal static partial int ContextGetStreamPriorityRange(int* least, int* greatest);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamWaitEvent")]
    internal static partial int StreamWaitEvent(nint stream, nint awaited, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamAddCallback")]
    internal static partial int StreamAddCallback(
        nint stream, delegate* unmanaged[Stdcall]<nint, int, nint, void> callback, nint data, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuLaunchHostFunc")]
    internal static partial int LaunchHostFunction(nint stream, delegate* unmanaged[Stdcall]<nint, void> function, nint data);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuEventCreate")]
    internal static partial int EventCreate(nint* created, uint flags);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuEventDestroy_v2")]
    internal static partial int EventDestroy(nint handle);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuEventRecord")]
    internal static partial int EventRecord(nint handle, nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuEventQuery")]
    internal static partial int EventQuery(nint handle);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuEventSynchronize")]
    internal static partial int EventSynchronize(nint handle);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuEventElapsedTime")]
    internal static partial int EventElapsedTime(float* milliseconds, nint start, nint end);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamDestroy_v2")]
    internal static partial int StreamDestroy(nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuStreamSynchronize")]
    internal static partial int StreamSynchronize(nint stream);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleLoadData")]
    internal static partial int ModuleLoadData(nint* module, void* image);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleLoadDataEx")]
    internal static partial int ModuleLoadDataWithOptions(nint* module, void* image, uint count, JitOption* options, nint* values);

    /// <summary>Since CUDA 12.4, as are the next two.</summary>
    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleGetFunctionCount")]
    internal static partial int ModuleGetFunctionCount(uint* count, nint module);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleEnumerateFunctions")]
    internal static partial int ModuleEnumerateFunctions(nint* functions, uint count, nint module);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuFuncGetParamInfo")]
    internal static partial int FunctionGetParameterInfo(nint function, nuint index, nuint* offset, nuint* size);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuFuncGetName")]
    internal static partial int FunctionGetName(byte** name, nint function);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleUnload")]
    internal static partial int ModuleUnload(nint module);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleGetFunction")]
    internal static partial int ModuleGetFunction(nint* function, nint module, byte* name);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuModuleGetGlobal_v2")]
    internal static partial int ModuleGetGlobal(nint* pointer, nuint* bytes, nint module, byte* name);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuLaunchCooperativeKernel")]
    internal static partial int LaunchCooperativeKernel(
        nint function, uint gridX, uint gridY, uint gridZ, uint blockX, uint blockY, uint blockZ, uint sharedBytes, nint stream,
        void** arguments);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuOccupancyMaxActiveBlocksPerMultiprocessor")]
    internal static partial int OccupancyMaxActiveBlocks(int* blocks, nint function, int blockSize, nuint sharedBytes);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuFuncGetAttribute")]
    internal static partial int FunctionGetAttribute(int* value, FunctionAttribute attribute, nint function);

    [LibraryImport(CudaDriver.ImportName, EntryPoint = "cuFuncSetAttribute")]
    internal static partial int FunctionSetAttribute(nint function, FunctionAttribute attribute, int value);
}

/// <summary><c>CUdevice_attribute</c>.</summary>
internal enum DeviceAttribute
{
    MaxThreadsPerBlock = 1,
    MaxBlockDimX = 2,
    MaxBlockDimY = 3,
    MaxBlockDimZ = 4,
    MaxGridDimX = 5,
    MaxGridDimY = 6,
    MaxGridDimZ = 7,
    MaxSharedMemoryPerBlock = 8,
    TotalConstantMemory = 9,
    WarpSize = 10,
    MaxPitch = 11,
    MaxRegistersPerBlock = 12,
    ClockRate = 13,
    MultiprocessorCount = 16,
    Integrated = 18,
    ConcurrentKernels = 31,
    EccEnabled = 32,
    MemoryClockRate = 36,
    GlobalMemoryBusWidth = 37,
    L2CacheSize = 38,
    MaxThreadsPerMultiprocessor = 39,
    AsyncEngineCount = 40,
    ComputeCapabilityMajor = 75,
    ComputeCapabilityMinor = 76,
    MaxSharedMemoryPerMultiprocessor = 81,
    MaxRegistersPerMultiprocessor = 82,
    ManagedMemory = 83,
    PageableMemoryAccess = 88,
    ConcurrentManagedAccess = 89,
    CooperativeLaunch = 95,
    MaxSharedMemoryPerBlockOptIn = 97,
    MaxBlocksPerMultiprocessor = 106,
    MaxPersistingL2CacheSize = 108,
    ReservedSharedMemoryPerBlock = 111,
    MemoryPoolsSupported = 115,
    ClusterLaunch = 120,
}

/// <summary><c>CUfunction_attribute</c>.</summary>
internal enum FunctionAttribute
{
    MaxThreadsPerBlock = 0,
    SharedSizeBytes = 1,
    LocalSizeBytes = 3,
    Registers = 4,
    MaxDynamicSharedSizeBytes = 8,
}

/// <summary><c>CUjit_option</c>.</summary>
internal enum JitOption
{
    ErrorLogBuffer = 5,
    ErrorLogBufferSizeBytes = 6,
}
