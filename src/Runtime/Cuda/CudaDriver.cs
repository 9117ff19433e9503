using System.Runtime.InteropServices;
using GpuKernels.Observability;

namespace GpuKernels.Cuda;

/// <summary>The driver library, found and initialised once, at the first question for a GPU; or the reason why there is none.</summary>
internal sealed unsafe class CudaDriver
{
    /// <summary>What <see cref="Driver"/> imports from; no file has this name.</summary>
    public const string ImportName = "GpuKernels.CudaDriver";

    /// <summary>Names the driver's library where it is in no usual place; no other is tried then.</summary>
    public const string Variable = "GPUKERNELS_CUDA_DRIVER";

    private static readonly Lazy<CudaDriver> Lazy = new(() => new CudaDriver(FileNames()));

    /// <summary>For tests; all others ask for <see cref="Current"/>.</summary>
    /// <param name="fileNames">Names or paths of the library; the first that is there is taken.</param>
    internal CudaDriver(params string[] fileNames)
    {
        Problem = Initialize(fileNames);
        if (Problem is null) return;
        DeviceCount = 0;
        GpuLogging.NoGpu(Problem);
    }

    public static CudaDriver Current => Lazy.Value;

    public int DeviceCount { get; private set; }

    /// <summary>The newest CUDA that the driver supports, 1000 · major + 10 · minor; 0 without a driver.</summary>
    public int Version { get; private set; }

    /// <summary>Why there is no GPU; null if there is one.</summary>
    public string? Problem { get; }

    /// <summary><c>cuLaunchKernel</c>, which a launch calls with no stub between.</summary>
    public delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int> LaunchKernel { get; private set; }

    /// <summary><c>cuCtxGetCurrent</c>: it reads one thread-local variable, so it needs no GC transition.</summary>
    public delegate* unmanaged[SuppressGCTransition]<nint*, int> ContextGetCurrent { get; private set; }

    private static string[] FileNames()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrWhiteSpace(named)) return [named.Trim()];
        return OperatingSystem.IsWindows() ? ["nvcuda.dll"] : ["libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1"];
    }

    private string? Initialize(string[] fileNames)
    {
        if (!TryLoadLibrary(fileNames, out nint library))
            return $"no NVIDIA driver is installed ({fileNames[0]} was not found).";
        try
        {
            return Initialize(library);
        }
        catch (EntryPointNotFoundException exception)
        {
            return $"the NVIDIA driver is too old or incomplete ({exception.Message})";
        }
    }

    private string? Initialize(nint library)
    {
        MetricsWarmUp.Start();
        LaunchKernel = (delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int>)
            NativeLibrary.GetExport(library, "cuLaunchKernel");
        ContextGetCurrent = (delegate* unmanaged[SuppressGCTransition]<nint*, int>)NativeLibrary.GetExport(library, "cuCtxGetCurrent");
        var initialize = (delegate* unmanaged<uint, int>)NativeLibrary.GetExport(library, "cuInit");
        var getCount = (delegate* unmanaged<int*, int>)NativeLibrary.GetExport(library, "cuDeviceGetCount");
        var getVersion = (delegate* unmanaged<int*, int>)NativeLibrary.GetExport(library, "cuDriverGetVersion");
        Import(library);

        int version, count;
        if (getVersion(&version) == Driver.Success) Version = version;
        int code = initialize(0);
        if (code != Driver.Success) return $"cuInit failed with error {code}{Explain(code)}.{Hidden(code == 100)}";
        code = getCount(&count);
        if (code != Driver.Success) return $"cuDeviceGetCount failed with error {code}.";
        DeviceCount = count;
        return count == 0 ? $"the NVIDIA driver finds no GPU.{Hidden(true)}" : null;
    }

    /// <summary>Only a library that has what is always needed: the imports are bound one by one, when they are first called.</summary>
    private static void Import(nint library) => NativeImports.Bind(ImportName, library);

    /// <summary>Where no GPU is found, the environment may hide it.</summary>
    private static string Hidden(bool isMissing) =>
        isMissing && Environment.GetEnvironmentVariable("CUDA_VISIBLE_DEVICES") is { } devices
            ? $" The environment shows it those that CUDA_VISIBLE_DEVICES='{devices}' names."
            : "";

    private static bool TryLoadLibrary(string[] fileNames, out nint library)
    {
        foreach (string name in fileNames)
        {
            if (NativeLibrary.TryLoad(name, out library)) return true;
        }
        library = 0;
        return false;
    }

    private static string Explain(int code) => code switch
    {
        34 => " (CUDA_ERROR_STUB_LIBRARY: libcuda is the toolkit's stub, not a driver)",
        100 => " (CUDA_ERROR_NO_DEVICE: the driver finds no GPU)",
        803 => " (CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: the driver's library and kernel module have different versions)",
        804 => " (CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE: the CUDA compatibility package does not serve this GPU)",
        _ => "",
    };
}
