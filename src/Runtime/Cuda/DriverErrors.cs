using System.Runtime.InteropServices;

namespace GpuKernels.Cuda;

/// <summary>Makes exceptions of the driver's codes.</summary>
internal static unsafe class DriverErrors
{
    public const int OutOfMemory = 2;
    public const int NotFound = 500;

    /// <summary>What was asked about has not ended yet; no error.</summary>
    public const int NotReady = 600;

    /// <summary>More blocks than can run at the same time.</summary>
    public const int TooManyBlocks = 720;

    /// <summary>A graph cannot be changed in its place to another one.</summary>
    public const int GraphUpdateRefused = 910;

    public static string Name(int code)
    {
        byte* text;
        return Driver.GetErrorName(code, &text) == Driver.Success ? Marshal.PtrToStringUTF8((nint)text) ?? "" : "an unknown error";
    }

    public static string Description(int code)
    {
        byte* text;
        return Driver.GetErrorString(code, &text) == Driver.Success ? Marshal.PtrToStringUTF8((nint)text) ?? "" : "no description";
    }

    /// <summary>For a call that failed without breaking the context.</summary>
    public static GpuDriverException Make(string call, int code) => new(call, code, Name(code), Description(code), Hint(code));

    /// <summary>For a call that found the context broken by a kernel, which is one of those in the history.</summary>
    public static GpuLaunchException MakeFault(string device, string call, int code, LaunchHistory history)
    {
        GpuDriverException driver = Make(call, code);
        return new GpuLaunchException(
            history.Last ?? "",
            $"A kernel failed while it ran on {device}: {driver.Description} ({driver.CodeName}, seen by {call}). " +
            (history.Last is null
                ? "Nothing was launched by this library since the last synchronisation"
                : $"Launched since the last synchronisation: {history}") +
            $". The device is lost, and its arrays with it: CUDA gives the GPU back only to a new process.{AdviceAfter(code)}",
            driver);
    }

    /// <summary>For every call after that.</summary>
    public static GpuLaunchException MakeAfterFault(string call, int code, GpuLaunchException fault) =>
        new(fault.KernelName, $"{call} cannot be made any more, since the device is lost. {fault.Message}", Make(call, code));

    /// <summary>For a launch that the driver refused.</summary>
    public static GpuLaunchException MakeLaunch(string device, string call, string kernel, nint function, in Launch launch, int code)
    {
        GpuDriverException driver = Make(call, code);
        int most = 0;
        bool isTooLarge =
            Driver.FunctionGetAttribute(&most, FunctionAttribute.MaxThreadsPerBlock, function) == Driver.Success &&
            launch.Block.Count > most;
        string reason = isTooLarge
            ? $"a block of {launch.Block} has {launch.Block.Count} threads, and the registers that {kernel} uses leave room for {most}."
            : $"{driver.Description} ({driver.CodeName}); grid {launch.Grid}, block {launch.Block}, " +
              $"{launch.SharedBytes} bytes of shared memory.";
        return new GpuLaunchException(kernel, $"{kernel} could not be launched on {device}: {reason}", driver);
    }

    /// <summary>For a kernel with <c>Grid.Sync</c> whose blocks have no room together.</summary>
    public static GpuLaunchException MakeTooManyBlocks(CudaDevice device, string kernel, nint function, in Launch launch)
    {
        int room = 0;
        Driver.OccupancyMaxActiveBlocks(&room, function, (int)launch.Block.Count, (nuint)launch.SharedBytes);
        return new GpuLaunchException(
            kernel,
            $"{kernel} has a Grid.Sync(), so all its {launch.Grid.Count} blocks have to run at the same time; {device.Name} has room for " +
            $"{(long)room * device.Multiprocessors} of {launch.Block.Count} threads ({room} on each of {device.Multiprocessors} multiprocessors). " +
            "Launch fewer blocks, and let each thread do more.");
    }

    /// <summary>Codes that a faulting kernel leaves behind: every later call of the context returns them again.</summary>
    public static bool BreaksContext(int code) => code is 214 or 220 or 226 or 700 or 702 or 710 or (>= 714 and <= 719);

    /// <summary>How to find the place, which the driver does not tell.</summary>
    private static string AdviceAfter(int code) => code switch
    {
        700 or 716 or 717 =>
            " To find the access, launch on a checked CPU device (CpuDeviceOptions.IsChecked), or run the program under compute-sanitizer.",
        702 => " The kernel ran longer than the system lets a GPU that also drives a display.",
        _ => "",
    };

    private static string? Hint(int code) => code switch
    {
        _ when BreaksContext(code) =>
            "A kernel of this process has broken the GPU's context, and CUDA gives the GPU back only to a new process.",
        >= 900 and <= 909 =>
            "A graph is captured, here or by another library: what waits, and what uses CUDA's own default stream, has to come before or after.",
        46 => "Another process has the GPU for itself (nvidia-smi -q -d COMPUTE shows the mode), or it is being reset.",
        209 => "The image was compiled for another GPU architecture.",
        222 => "NVRTC is newer than the driver: update the driver, or install an NVRTC of the driver's CUDA version.",
        _ => null,
    };
}
