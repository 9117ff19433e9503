using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using GpuKernels.Collectives;

namespace GpuKernels.Driver.Tests.Support;

/// <summary>
/// NCCL of this process: Stub/nccl.c. Its ranks are those of this process, in any threads, and what they send and sum is real.
/// </summary>
internal static unsafe class StubNccl
{
    private static nint library;
    private static string path = "";

    [ModuleInitializer]
    internal static void Initialize()
    {
        try
        {
            path = StubDriver.CompileFile("nccl.c", "nccl", "-lpthread");
            library = NativeLibrary.Load(path);
        }
        catch (InvalidOperationException)
        {
            // The stub of the driver tells of the missing compiler.
            path = "no-nccl";
        }
        Environment.SetEnvironmentVariable(NcclLibrary.Variable, path);
    }

    public static string Path => path;

    /// <summary>Skips the test where there are no stubs; else ends what an earlier test asked for.</summary>
    public static void Require()
    {
        StubDriver.Require();
        Fail("", 0);
        Lose(0);
    }

    /// <summary>Lets one call fail: the next of that name, or the one after as many as <paramref name="skip"/>.</summary>
    public static void Fail(string call, int code, int skip = 0)
    {
        fixed (byte* name = Encoding.UTF8.GetBytes(call + '\0'))
            ((delegate* unmanaged<byte*, int, int, void>)NativeLibrary.GetExport(library, "stub_nccl_fail"))(name, code, skip);
    }

    /// <summary>What a rank is told that asks whether the others are still there.</summary>
    public static void Lose(int code) => ((delegate* unmanaged<int, void>)NativeLibrary.GetExport(library, "stub_nccl_lose"))(code);

    /// <summary>
    /// From here on, operations on a stream that the stub of the driver captures are a part of its graph; else they would run at once.
    /// </summary>
    public static void Capture(bool isOn) => ((delegate* unmanaged<nint, nint, void>)NativeLibrary.GetExport(library, "stub_nccl_driver"))(
        isOn ? StubDriver.Export("cuStreamGetCaptureInfo_v2") : 0, isOn ? StubDriver.Export("cuLaunchHostFunc") : 0);

    /// <summary>Calls of functions that return a code, ever.</summary>
    public static int Calls => ((delegate* unmanaged<int>)NativeLibrary.GetExport(library, "stub_nccl_calls"))();

    /// <summary>Communicators that were not given back; those that were aborted, ever; groups of calls that were made, ever.</summary>
    public static (int Communicators, int Aborted, int Groups) Counts
    {
        get
        {
            int* counts = stackalloc int[3];
            ((delegate* unmanaged<int*, void>)NativeLibrary.GetExport(library, "stub_nccl_live"))(counts);
            return (counts[0], counts[1], counts[2]);
        }
    }
}
