using System.Diagnostics;
using System.Runtime.CompilerServices;
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
    private readonly MemoryKernels memoryKernels;
    private readonly KeptBlocks kept;
    private readonly LaunchHistory history = new();
    private readonly CudaConditions conditions;
    private GpuLaunchException? fault;

    public CudaDevice(string name, int ordinal)
        : base(name)
    {
        launchKernel = CudaDriver.Current.LaunchKernel;
        getCurrent = CudaDriver.Current.ContextGetCurrent;
        int found;
        Check(Driver.DeviceGet(&found, ordinal), "cuDeviceGet");
        device = found;
        Description = CudaProperties.ReadDescription(device);
        ComputeCapability = new Version(Read(DeviceAttribute.ComputeCapabilityMajor), Read(DeviceAttribute.ComputeCapabilityMinor));
        Limits = CudaProperties.ReadLimits(device);
        Multiprocessors = Read(DeviceAttribute.MultiprocessorCount);
        nint retained;
        int code = Driver.DevicePrimaryContextRetain(&retained, device);
        // Also after a fault that an earlier device of this name has told of.
        if (code != Driver.Success) throw DriverErrors.Make("cuDevicePrimaryCtxRetain", code);
        context = retained;
        pool = OpenPool();
        maxPitch = Read(DeviceAttribute.MaxPitch);
        memoryKernels = new MemoryKernels(this);
        kept = new KeptBlocks(memoryKernels, FreeBytes);
        strided = new StridedCopies(this, memoryKernels);
        staged = new StagedCopies(this);
        queued = new QueuedCopies(this);
        conditions = new CudaConditions(this);
        modules = new CudaModules(this, ComputeCapability.Major * 10 + ComputeCapability.Minor);
        GpuLogging.Opened(this);
    }

    public override string Description { get; }

    public override GpuDeviceKind Kind => GpuDeviceKind.Cuda;

    public override Version ComputeCapability { get; }

    public override GpuDeviceLimits Limits { get; }

    public override int Multiprocessors { get; }

    internal override bool SharesHostMemory => false;

    internal override void SynchronizeAll()
    {
        MakeCurrent();
        (int code, string call) = WaitForContext();
        Check(code, call);
        history.Settle();
    }

    internal override void Drain()
    {
        if (TryMakeCurrent()) WaitForContext();
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
        if (TryMakeCurrent())
        {
            modules.Unload();
            ClosePeers();
            memoryKernels.Unload();
            conditions.Unload();
        }
        staged.Free();
        queued.Close();
        Reports.Free();
        kept.Empty();
        pool?.Destroy();
        Driver.ContextSetCurrent(0);
        currentId = 0;
        Driver.DevicePrimaryContextRelease(device);
    }

    /// <summary>
    /// A driver that can mend what a kernel broke does it here; that of CUDA 13 refuses the fresh context with the old error.
    /// </summary>
    private protected override GpuDevice Reopen()
    {
        int code = Driver.DevicePrimaryContextReset(device);
        if (code != Driver.Success) throw DriverErrors.Make("cuDevicePrimaryCtxReset", code);
        return base.Reopen();
    }

    private int Read(DeviceAttribute attribute) => CudaProperties.ReadAttribute(device, attribute);

    private protected override GpuDeviceProperties ReadProperties()
    {
        ThrowIfDisposed();
        return CudaProperties.Read(Name, device);
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

    /// <summary>
    /// The exception for a call that failed; the first that finds the context lost tells why, and all after it repeat that.
    /// </summary>
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
        if (!IsCurrent()) Check(SetCurrent(), "cuCtxSetCurrent");
    }

    internal bool TryMakeCurrent() => IsCurrent() || SetCurrent() == Driver.Success;

    private bool IsCurrent()
    {
        nint current;
        return currentId == Id && getCurrent(&current) == Driver.Success && current == context;
    }

    private int SetCurrent()
    {
        int code = Driver.ContextSetCurrent(context);
        if (code == Driver.Success) currentId = Id;
        return code;
    }
}
