using System.Globalization;
using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Collectives;

/// <summary>
/// NCCL, NVIDIA's library for collective operations: found once, at the first question for it; or the reason why there is none.
/// </summary>
internal static unsafe class NcclLibrary
{
    /// <summary>Names the library where it is in no usual place; no other is tried then.</summary>
    public const string Variable = "GPUKERNELS_NCCL";

    /// <summary>The oldest that tells what went wrong, ncclGetLastError.</summary>
    private const int OldestVersion = 21300;

    private static readonly Lazy<(int Version, string? Problem)> Found = new(() => Find(Environment.GetEnvironmentVariable));

    /// <summary>Why there is no NCCL; null if there is.</summary>
    public static string? Problem => Found.Value.Problem;

    /// <summary>2.27.3; null without NCCL.</summary>
    public static Version? Version => Problem is null ? ToVersion(Found.Value.Version) : null;

    /// <summary>Binds <see cref="Nccl"/>'s imports to the first library that is there and new enough.</summary>
    /// <param name="environment">Reads an environment variable.</param>
    internal static (int Version, string? Problem) Find(Func<string, string?> environment)
    {
        if (OperatingSystem.IsWindows()) return (0, "NVIDIA makes NCCL for Linux only.");
        string? named = environment(Variable);
        if (!string.IsNullOrWhiteSpace(named))
            return TryLoad(named.Trim(), out int chosen, out string? unfit) ? (chosen, null) : (0, unfit ?? $"{Variable} names " +
                $"'{named}', which cannot be loaded as NCCL.");
        string? problem = null;
        string[] candidates = [.. Candidates(environment)];
        foreach (string candidate in candidates)
        {
            if (TryLoad(candidate, out int version, out string? tooOld)) return (version, null);
            problem ??= tooOld;
        }
        return (0, problem ?? DescribeMissing(environment));
    }

    private static IEnumerable<string> Candidates(Func<string, string?> environment) =>
        Folders(environment).Select(folder => Path.Combine(folder, "libnccl.so.2")).Where(File.Exists).Prepend("libnccl.so.2");

    private static IEnumerable<string> Folders(Func<string, string?> environment)
    {
        LibraryFolders folders = new(environment);
        return folders.InToolkits(["lib64", "targets/x86_64-linux/lib", "targets/sbsa-linux/lib", "lib"])
            .Concat(folders.InPythonPackages(["nvidia/nccl/lib"]));
    }

    private static string DescribeMissing(Func<string, string?> environment) =>
        "NCCL was not found. Looked for libnccl.so.2 on the loader's path and in " +
        $"{string.Join(", ", Folders(environment).Distinct())}. Install one of: the package libnccl2 of " +
        $"NVIDIA's repository, the Python wheel nvidia-nccl-cu13 (for CUDA 12: nvidia-nccl-cu12); or set {Variable} to the library's path.";

    private static bool TryLoad(string path, out int version, out string? problem)
    {
        version = 0;
        problem = null;
        if (!NativeLibrary.TryLoad(path, out nint library) || !NativeLibrary.TryGetExport(library, "ncclGetVersion", out nint getVersion))
            return false;
        int read;
        if (((delegate* unmanaged<int*, int>)getVersion)(&read) != Nccl.Success) return false;
        version = read;
        if (version < OldestVersion)
        {
            problem = $"{path} is NCCL {ToVersion(version)}; {ToVersion(OldestVersion)} is the oldest that is supported.";
            return false;
        }
        NativeImports.Bind(Nccl.ImportName, library);
        return true;
    }

    /// <summary>NCCL's number: 22703 for 2.27.3, and 2804 for 2.8.4.</summary>
    private static Version ToVersion(int number) => number < 10000
        ? new Version(number / 1000, number / 100 % 10, number % 100)
        : new Version(number / 10000, number / 100 % 100, number % 100);

    /// <summary>The exception for a call that failed.</summary>
    /// <param name="call">NCCL's function.</param>
    /// <param name="code">What it returned.</param>
    /// <param name="communicator">0 where there is none.</param>
    /// <param name="where"><c>rank 1 on cuda:1</c>.</param>
    public static GpuCollectiveException Error(string call, int code, nint communicator, string where)
    {
        string text = Marshal.PtrToStringUTF8((nint)Nccl.GetErrorString(code)) ?? "no description";
        string last = (Marshal.PtrToStringUTF8((nint)Nccl.GetLastError(communicator)) ?? "").Trim();
        string said = last.Length == 0 ? "" : $" NCCL's last words: {last}.";
        return new GpuCollectiveException(
            call, code, Name(code),
            string.Create(CultureInfo.InvariantCulture, $"{call} of {where} failed with {Name(code)} ({code}): {text}.{said}{Hint(code)}"));
    }

    private static string Name(int code) => code switch
    {
        1 => "ncclUnhandledCudaError",
        2 => "ncclSystemError",
        3 => "ncclInternalError",
        4 => "ncclInvalidArgument",
        5 => "ncclInvalidUsage",
        6 => "ncclRemoteError",
        Nccl.InProgress => "ncclInProgress",
        _ => "an unknown code",
    };

    private static string Hint(int code) => code switch
    {
        1 or 2 or 3 => " NCCL_DEBUG=WARN in the environment lets NCCL print more.",
        6 => " Another rank has failed or ended; its own message tells why.",
        _ => "",
    };
}
