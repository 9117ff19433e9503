using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Driver.Tests.Support;

/// <summary>
/// The driver of this process: Stub/driver.c, compiled before the first test. It has two GPUs whose memory is the host's, and launches
/// that do nothing; its calls fail when they are told to.
/// </summary>
internal static unsafe class StubDriver
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("gpukernels-stub-").FullName;
    private static string? problem;
    private static nint library;

    /// <summary>The library's path.</summary>
    public static string Path { get; private set; } = "";

    [ModuleInitializer]
    internal static void Initialize()
    {
        GpuMemoryPool.FirstReleaseDelay = Timeout.InfiniteTimeSpan;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        try
        {
            Path = Compile("complete");
            library = NativeLibrary.Load(Path);
        }
        catch (InvalidOperationException exception)
        {
            problem = exception.Message;
        }
        // Where it could not be compiled, the tests skip; none of them may find a real GPU in its place.
        Environment.SetEnvironmentVariable(CudaDriver.Variable, problem is null ? Path : System.IO.Path.Combine(Folder, "no-driver"));
    }

    /// <summary>Makes the library another time, under another name.</summary>
    public static string Compile(string name, params string[] options) => CompileFile("driver.c", name, options);

    /// <summary>Makes a library of one of the files in Stub.</summary>
    /// <exception cref="InvalidOperationException">There is no C compiler.</exception>
    public static string CompileFile(string file, string name, params string[] options)
    {
        string source = System.IO.Path.Combine(AppContext.BaseDirectory, "Stub", file),
            output = System.IO.Path.Combine(Folder, $"{name}.so");
        List<string> failures = [];
        foreach (string compiler in new[] { "cc", "gcc", "clang" })
        {
            if (Run(compiler, ["-shared", "-fPIC", "-O1", .. options, source, "-o", output]) is not { } failure) return output;
            failures.Add($"{compiler}: {failure}");
        }
        throw new InvalidOperationException($"No C compiler makes the stub of the driver ({string.Join("; ", failures)}).");
    }

    /// <summary>
    /// Skips the test where there is no stub, or fails it where the environment asks for that; else ends what an earlier test asked for.
    /// </summary>
    public static void Require()
    {
        Assert.False(problem is not null && Environment.GetEnvironmentVariable("GPUKERNELS_REQUIRE_NVRTC") == "1", problem);
        Assert.SkipWhen(problem is not null, problem ?? "");
        Fail("", 0);
        SetMemory(1L << 30);
        SetPools(true);
        SetRoom(0);
        FailEvery(0);
        Break(0, 0);
        Break(1, 0);
    }

    /// <summary>Needs NVRTC as well, for kernels are compiled before they reach the driver.</summary>
    public static void RequireWithNvrtc()
    {
        Require();
        bool isMissing = Nvrtc.TryLoad(out string missing) is null;
        Assert.False(isMissing && Environment.GetEnvironmentVariable("GPUKERNELS_REQUIRE_NVRTC") == "1", missing);
        Assert.SkipWhen(isMissing, missing);
    }

    /// <summary>Lets one call fail: the next of that name, or the one after as many as <paramref name="skip"/>.</summary>
    public static void Fail(string call, int code, int skip = 0)
    {
        fixed (byte* name = System.Text.Encoding.UTF8.GetBytes(call + '\0'))
            ((delegate* unmanaged<byte*, int, int, void>)Export("stub_fail"))(name, code, skip);
    }

    /// <summary>Lets each so many-th call fail with CUDA_ERROR_UNKNOWN, whichever it is; 0 for none.</summary>
    public static void FailEvery(int count) => ((delegate* unmanaged<int, void>)Export("stub_fail_every"))(count);

    /// <summary>True until the call that was to fail has been made.</summary>
    public static bool IsPending => ((delegate* unmanaged<int>)Export("stub_pending"))() != 0;

    /// <summary>What a kernel that faults does to a device: all calls of its context return that code from now on.</summary>
    public static void Break(int device, int code) => ((delegate* unmanaged<int, int, void>)Export("stub_break"))(device, code);

    /// <summary>The memory of all devices together.</summary>
    public static void SetMemory(long bytes) => ((delegate* unmanaged<long, void>)Export("stub_memory"))(bytes);

    /// <summary>Whether the devices that are opened from now on have memory pools.</summary>
    public static void SetPools(bool areSupported) => ((delegate* unmanaged<int, void>)Export("stub_pools"))(areSupported ? 1 : 0);

    /// <summary>
    /// What memory is that the driver has not given: 0 for none of a GPU's, 2 for a device's, by its number or −1 for the one that is
    /// asked; and the flags of streams.
    /// </summary>
    public static void SetForeign(int type, int device = -1, int flags = 0) =>
        ((delegate* unmanaged<int, int, int, void>)Export("stub_foreign"))(type, device, flags);

    /// <summary>For how many threads of a kernel a multiprocessor has room; 0 for two blocks of any size.</summary>
    public static void SetRoom(int threads) => ((delegate* unmanaged<int, void>)Export("stub_room"))(threads);

    /// <summary>The threads along X in a block of the last launch.</summary>
    public static int LastBlock => ((delegate* unmanaged<int>)Export("stub_last_block"))();

    public static int Launches => ((delegate* unmanaged<int>)Export("stub_launches"))();

    /// <summary>
    /// What was recorded in streams, waited for, copied and freed since the last call, in its order: <c>record ours, wait theirs</c>.
    /// </summary>
    public static string TakeOrder()
    {
        string order = Marshal.PtrToStringUTF8(((delegate* unmanaged<nint>)Export("stub_order"))())!;
        ((delegate* unmanaged<void>)Export("stub_forget_order"))();
        return order;
    }

    public static int AsynchronousCopies => ((delegate* unmanaged<int>)Export("stub_asynchronous_copies"))();

    /// <summary>What was taken of the driver and not given back.</summary>
    public static Holdings Live
    {
        get
        {
            Holdings live;
            ((delegate* unmanaged<Holdings*, void>)Export("stub_live"))(&live);
            return live;
        }
    }

    public static nint Export(string name) => NativeLibrary.GetExport(library, name);

    /// <summary>Null if it went well, else what the compiler says.</summary>
    private static string? Run(string program, string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            string output = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : output.Trim();
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}

internal record struct Holdings(int Allocations, int Streams, int Modules, int Contexts, int HostAllocations, int Pools, int Events);
