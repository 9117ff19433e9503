using System.Diagnostics;
using System.Text;
using GpuKernels.CompilerServices;
using GpuKernels.Observability;

namespace GpuKernels.Cuda;

/// <summary>The kernels that one GPU has loaded, each a module of its own. The GPU's context is current in all calls.</summary>
internal sealed unsafe class CudaModules(CudaDevice device, int computeCapability)
{
    private readonly Lock gate = new();
    private readonly ModuleLoader loader = new(device, computeCapability);
    private readonly List<LoadedKernel> loaded = [];

    /// <summary>Loads what was built ahead or what the compiler or its cache on disk give.</summary>
    public nint Load(KernelHandle kernel, KernelVariant variant)
    {
        CheckArchitecture(kernel);
        using Activity? activity = GpuActivities.StartLoading(kernel.Name, device.Name);
        return Keep(kernel, loader.Load(kernel, variant));
    }

    /// <summary>Loads what was built ahead; 0 where there is nothing for this GPU.</summary>
    public nint LoadAhead(KernelHandle kernel, KernelVariant variant)
    {
        CheckArchitecture(kernel);
        return loader.LoadAhead(kernel, variant) is not 0 and var module ? Keep(kernel, module) : 0;
    }

    private void CheckArchitecture(KernelHandle kernel)
    {
        if (kernel.Architecture > computeCapability)
        {
            throw new GpuLaunchException(
                kernel.Name,
                $"{kernel.Name} uses {kernel.ArchitectureReason}, which needs sm_{kernel.Architecture}; {device} is sm_{computeCapability}.");
        }
    }

    private nint Keep(KernelHandle kernel, nint module)
    {
        try
        {
            nint function = Prepare(kernel, module);
            lock (gate) loaded.Add(new LoadedKernel(kernel, module));
            return function;
        }
        catch
        {
            Driver.ModuleUnload(module);
            throw;
        }
    }

    private nint Prepare(KernelHandle kernel, nint module)
    {
        nint function;
        fixed (byte* name = Encoding.UTF8.GetBytes(kernel.EntryPoint + '\0'))
            device.Check(Driver.ModuleGetFunction(&function, module, name), "cuModuleGetFunction");
        AllowAllSharedMemory(kernel, function);
        // Where the compiler has proven that no check fails, it leaves the variables out.
        if (kernel.CanReport && FindGlobal(module, "gk_report") is not 0 and var report)
            device.Reports.Attach(kernel, report, FindGlobal(module, "gk_report_claimed"));
        return function;
    }

    public void Unload()
    {
        LoadedKernel[] all;
        lock (gate) all = [.. loaded];
        // Outside of the lock: a kernel that is being loaded holds its own and waits for this one.
        foreach ((KernelHandle kernel, nint module) in all)
        {
            kernel.Forget(device);
            Driver.ModuleUnload(module);
        }
    }

    /// <summary>0 where there is none.</summary>
    private nint FindGlobal(nint module, string variable)
    {
        nint pointer;
        nuint bytes;
        int code;
        fixed (byte* name = Encoding.UTF8.GetBytes(variable + '\0')) code = Driver.ModuleGetGlobal(&pointer, &bytes, module, name);
        if (code == DriverErrors.NotFound) return 0;
        device.Check(code, "cuModuleGetGlobal");
        return pointer;
    }

    /// <summary>Above 48 KB a function has to ask; asking early keeps it out of the launch, which checks the limit itself.</summary>
    private void AllowAllSharedMemory(KernelHandle kernel, nint function)
    {
        int own;
        device.Check(Driver.FunctionGetAttribute(&own, FunctionAttribute.SharedSizeBytes, function), "cuFuncGetAttribute");
        int rest = device.Limits.MaxSharedBytesPerBlock - own;
        if (rest < 0)
        {
            throw new GpuLaunchException(
                kernel.Name,
                $"{kernel.Name} has {own} bytes of shared memory a block; {device} has {device.Limits.MaxSharedBytesPerBlock}.");
        }
        device.Check(Driver.FunctionSetAttribute(function, FunctionAttribute.MaxDynamicSharedSizeBytes, rest), "cuFuncSetAttribute");
    }

    /// <summary>A class: lists of structs are compiled when a program starts, also where the library is machine code.</summary>
    private sealed record LoadedKernel(KernelHandle Kernel, nint Module);
}
