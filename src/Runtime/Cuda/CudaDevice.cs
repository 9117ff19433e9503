using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;
using GpuKernels.Observability;

namespace GpuKernels.Cuda;

/// <summary>
/// An NVIDIA GPU, through its primary context, which other libraries of the process may use as well. Streams are of the
/// kind that orders itself with the null stream, and copies use the null stream: so a copy sees all that was launched
/// before, on any stream, and all that is launched after sees the copy.
/// </summary>
internal sealed unsafe partial class CudaDevice : GpuDevice
{
    // The device that this class last made current on this thread. Ids are never used twice; contexts' addresses are.
    [ThreadStatic]
    private static long currentId;

    private readonly int device;
    private readonly nint context;
    private readonly delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int> launchKernel;
    private readonly delegate* unmanaged[SuppressGCTransition]<nint*, int> getCurrent;
    private readonly CudaModules modules;
    private readonly CudaMemoryPool? pool;
    private readonly LaunchHistory history = new();
    private GpuLaunchException? fault;

    public CudaDevice(string name, int ordinal)
        : base(name)
    {
        launchKernel = CudaDriver.Current.LaunchKernel;
        getCurrent = CudaDriver.Current.ContextGetCurrent;
        int found;
        Check(Driver.DeviceGet(&found, ordinal), "cuDeviceGet");
        device = found;
        Description = ReadName(device);
        ComputeCapability = new Version(Read(DeviceAttribute.ComputeCapabilityMajor), Read(DeviceAttribute.ComputeCapabilityMinor));
        Limits = ReadLimits();
        Multiprocessors = Read(DeviceAttribute.MultiprocessorCount);
        nint retained;
        Check(Driver.DevicePrimaryContextRetain(&retained, device), "cuDevicePrimaryCtxRetain");
        context = retained;
        pool = OpenPool();
        modules = new CudaModules(this, ComputeCapability.Major * 10 + ComputeCapability.Minor);
        GpuLogging.Opened(this);
    }

    public override string Description { get; }

    public override GpuDeviceKind Kind => GpuDeviceKind.Cuda;

    public override Version ComputeCapability { get; }

    public override GpuDeviceLimits Limits { get; }

    public override int Multiprocessors { get; }

    internal override bool SharesHostMemory => false;

    public override GpuMemoryInfo GetMemoryInfo()
    {
        ThrowIfDisposed();
        MakeCurrent();
        nuint free, total;
        Check(Driver.MemoryGetInfo(&free, &total), "cuMemGetInfo");
        return new GpuMemoryInfo((long)free, (long)total);
    }

    internal override nint AllocateBytes(long bytes)
    {
        MakeCurrent();
        nint pointer;
        // Whole words: an atomic operation on a byte or short reads and writes the word around it.
        nuint size = ((nuint)bytes + 15) & ~(nuint)15;
        string call = pool is null ? "cuMemAlloc" : "cuMemAllocFromPoolAsync";
        int code = pool is null ? Driver.MemoryAllocate(&pointer, size) : pool.Allocate(&pointer, size);
        if (code == DriverErrors.OutOfMemory) throw MemoryPool.NoRoom(bytes, DriverErrors.Make(call, code));
        Check(code, call);
        return pointer;
    }

    internal override void FreeBytes(nint pointer)
    {
        // With a broken context the memory is gone anyway.
        if (!TryMakeCurrent()) return;
        if (pool is null) Driver.MemoryFree(pointer);
        else CudaMemoryPool.Free(pointer);
    }

    internal override long ReadReservedBytes()
    {
        MakeCurrent();
        return pool?.ReadReservedBytes() ?? 0;
    }

    internal override void SetReleaseThreshold(long bytes)
    {
        MakeCurrent();
        pool?.SetReleaseThreshold(bytes);
    }

    internal override void TrimMemory(long keptBytes)
    {
        MakeCurrent();
        pool?.Trim(keptBytes);
    }

    internal override void Clear(nint pointer, long bytes)
    {
        MakeCurrent();
        Check(Driver.MemorySet(pointer, 0, (nuint)bytes), "cuMemsetD8");
    }

    internal override void CopyFromHost(nint destination, void* source, long bytes)
    {
        MakeCurrent();
        Check(Driver.MemoryCopyFromHost(destination, source, (nuint)bytes), "cuMemcpyHtoD");
    }

    internal override void CopyToHost(void* destination, nint source, long bytes)
    {
        MakeCurrent();
        Check(Driver.MemoryCopyToHost(destination, source, (nuint)bytes), "cuMemcpyDtoH");
        history.Settle();
    }

    internal override void CopyOnDevice(nint destination, nint source, long bytes)
    {
        MakeCurrent();
        Check(Driver.MemoryCopyOnDevice(destination, source, (nuint)bytes), "cuMemcpyDtoD");
    }

    internal override void SynchronizeAll()
    {
        MakeCurrent();
        Check(Driver.ContextSynchronize(), "cuCtxSynchronize");
        history.Settle();
    }

    internal override void Drain()
    {
        if (TryMakeCurrent()) Driver.ContextSynchronize();
    }

    internal override MappedMemory AllocateMapped(int bytes)
    {
        MakeCurrent();
        nint host, mapped;
        Check(Driver.MemoryHostAllocate(&host, (nuint)bytes, Driver.MemoryHostPortable | Driver.MemoryHostDeviceMap), "cuMemHostAlloc");
        int code = Driver.MemoryHostGetDevicePointer(&mapped, host, flags: 0);
        if (code != Driver.Success) Driver.MemoryFreeHost(host);
        Check(code, "cuMemHostGetDevicePointer");
        return new MappedMemory(host, mapped);
    }

    internal override void FreeMapped(MappedMemory memory)
    {
        if (TryMakeCurrent()) Driver.MemoryFreeHost(memory.Host);
    }

    internal override void LaunchKernel(KernelHandle kernel, in Launch launch, void** arguments, bool overlap)
    {
        // Here, not in Start: beside the call itself it did not help in every process.
        UpperHalves.Clear();
        using Activity? activity = GpuActivities.IsListening ? GpuActivities.StartLaunch(this, kernel, in launch) : null;
        if (currentId != Id) MakeCurrent();
        nint function = kernel.GetFunction(this, overlap, arguments, launch.CountX > 0 && kernel.IsFlat);
        if (kernel.IsCooperative) LaunchTogether(kernel, function, in launch, arguments);
        else LaunchFunction(function, kernel.Name, in launch, arguments);
    }

    /// <summary>The context is current, or was when this thread last launched here.</summary>
    private void LaunchFunction(nint function, string name, in Launch launch, void** arguments)
    {
        int code = Start(function, in launch, arguments);
        if (code != Driver.Success) code = StartAgain(function, in launch, arguments, code);
        if (code != Driver.Success) throw Refuse("cuLaunchKernel", name, function, in launch, code);
        history.Add(name);
        Counters.CountLaunch();
    }

    /// <summary>Launches a function of a <see cref="CudaModule"/>.</summary>
    internal void LaunchFunction(CudaKernel kernel, in Launch launch, void** arguments)
    {
        UpperHalves.Clear();
        if (currentId != Id) MakeCurrent();
        LaunchFunction(kernel.Function, kernel.Name, in launch, arguments);
    }

    private int Start(nint function, in Launch launch, void** arguments)
    {
        Dim3 grid = launch.Grid, block = launch.Block;
        return launchKernel(
            function, (uint)grid.X, (uint)grid.Y, (uint)grid.Z, (uint)block.X, (uint)block.Y, (uint)block.Z,
            (uint)launch.SharedBytes, launch.Stream.Handle, arguments, null);
    }

    /// <summary>For a kernel whose blocks wait for each other: the driver runs all of them at the same time, or refuses.</summary>
    private void LaunchTogether(KernelHandle kernel, nint function, in Launch launch, void** arguments)
    {
        MakeCurrent();
        Dim3 grid = launch.Grid, block = launch.Block;
        int own = kernel.GridBarrierArgument;
        void** all = stackalloc void*[own + 1];
        for (int i = 0; i < own; i++) all[i] = arguments[i];
        nint barrier = launch.Stream.GridBarrier;
        all[own] = &barrier;
        int code = Driver.LaunchCooperativeKernel(
            function, (uint)grid.X, (uint)grid.Y, (uint)grid.Z, (uint)block.X, (uint)block.Y, (uint)block.Z,
            (uint)launch.SharedBytes, launch.Stream.Handle, all);
        if (code == DriverErrors.TooManyBlocks) throw DriverErrors.MakeTooManyBlocks(this, kernel.Name, function, in launch);
        if (code != Driver.Success) throw Refuse("cuLaunchCooperativeKernel", kernel.Name, function, in launch, code);
        history.Add(kernel.Name);
        Counters.CountLaunch();
    }

    /// <summary>
    /// A launch does not ask which context is current, since that is one more call of the driver: where another library has
    /// changed it, the driver refuses this device's function, and only then it is set and the launch made again.
    /// </summary>
    private int StartAgain(nint function, in Launch launch, void** arguments, int code)
    {
        nint current;
        if (getCurrent(&current) != Driver.Success || current == context) return code;
        MakeCurrent();
        return Start(function, in launch, arguments);
    }

    /// <summary>Without a compiler there is what was built ahead.</summary>
    internal override bool CanSpecialize => Nvrtc.TryLoad(out _) is not null;

    internal override nint LoadFunction(KernelHandle kernel, KernelVariant variant)
    {
        MakeCurrent();
        return modules.Load(kernel, variant);
    }

    internal override nint LoadAhead(KernelHandle kernel, KernelVariant variant)
    {
        MakeCurrent();
        return modules.LoadAhead(kernel, variant);
    }

    internal override void Close()
    {
        if (TryMakeCurrent()) modules.Unload();
        Reports.Free();
        pool?.Destroy();
        Driver.ContextSetCurrent(0);
        currentId = 0;
        Driver.DevicePrimaryContextRelease(device);
    }

    /// <summary>A context that a kernel broke stays so for all of the process that use it, until it is made anew for all.</summary>
    private protected override GpuDevice Reopen()
    {
        int code = Driver.DevicePrimaryContextReset(device);
        if (code != Driver.Success) throw DriverErrors.Make("cuDevicePrimaryCtxReset", code);
        return base.Reopen();
    }

    internal void SetProfiler(bool isOn)
    {
        MakeCurrent();
        if (isOn) Check(Driver.ProfilerStart(), "cuProfilerStart");
        else Check(Driver.ProfilerStop(), "cuProfilerStop");
    }

    internal void Check(int code, string call)
    {
        if (code != Driver.Success) throw Fail(call, code);
    }

    /// <summary>The exception for a call that failed; the first that finds the context lost tells why, and all after it repeat that.</summary>
    private GpuException Fail(string call, int code)
    {
        if (fault is { } first) return DriverErrors.MakeAfterFault(call, code, first);
        if (!DriverErrors.BreaksContext(code)) return DriverErrors.Make(call, code);
        GpuLaunchException found = DriverErrors.MakeFault(Name, call, code, history);
        if (Interlocked.CompareExchange(ref fault, found, null) is { } other) return DriverErrors.MakeAfterFault(call, code, other);
        GpuLogging.Lost(Name, found);
        return found;
    }

    private GpuException Refuse(string call, string kernel, nint function, in Launch launch, int code) =>
        fault is not null || DriverErrors.BreaksContext(code)
            ? Fail(call, code)
            : DriverErrors.MakeLaunch(Name, call, kernel, function, in launch, code);

    /// <summary>The context belongs to the thread, and other libraries may have changed it since the last call.</summary>
    internal void MakeCurrent()
    {
        nint current;
        if (currentId == Id && getCurrent(&current) == Driver.Success && current == context) return;
        Check(Driver.ContextSetCurrent(context), "cuCtxSetCurrent");
        currentId = Id;
    }

    internal bool TryMakeCurrent()
    {
        if (Driver.ContextSetCurrent(context) != Driver.Success) return false;
        currentId = Id;
        return true;
    }

    private CudaMemoryPool? OpenPool()
    {
        try
        {
            MakeCurrent();
            return CudaMemoryPool.TryCreate(this, device);
        }
        catch
        {
            Driver.DevicePrimaryContextRelease(device);
            throw;
        }
    }

    private GpuDeviceLimits ReadLimits() => new(
        Read(DeviceAttribute.MaxThreadsPerBlock),
        new Dim3(Read(DeviceAttribute.MaxBlockDimX), Read(DeviceAttribute.MaxBlockDimY), Read(DeviceAttribute.MaxBlockDimZ)),
        new Dim3(Read(DeviceAttribute.MaxGridDimX), Read(DeviceAttribute.MaxGridDimY), Read(DeviceAttribute.MaxGridDimZ)),
        Read(DeviceAttribute.MaxSharedMemoryPerBlockOptIn));

    private int Read(DeviceAttribute attribute)
    {
        int value;
        Check(Driver.DeviceGetAttribute(&value, attribute, device), "cuDeviceGetAttribute");
        return value;
    }

    private string ReadName(int ordinal)
    {
        const int Length = 256;
        byte* name = stackalloc byte[Length];
        Check(Driver.DeviceGetName(name, Length, ordinal), "cuDeviceGetName");
        return Marshal.PtrToStringUTF8((nint)name) ?? Name;
    }
}
