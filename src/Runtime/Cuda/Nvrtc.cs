using System.Runtime.InteropServices;
using System.Text;

namespace GpuKernels.Cuda;

/// <summary>What a compilation gave.</summary>
/// <param name="Image">A cubin for <c>sm_…</c>, PTX with a final zero for <c>compute_…</c>; null if it failed.</param>
/// <param name="Log">The compiler's messages; empty if it had none.</param>
/// <param name="Error">NVRTC's name for the failure; empty if there was none.</param>
internal sealed record NvrtcResult(byte[]? Image, string Log, string Error)
{
    /// <summary>For each name expression, the name in the image.</summary>
    public IReadOnlyDictionary<string, string> LoweredNames { get; init; } = new Dictionary<string, string>();
}

/// <summary>What is compiled.</summary>
/// <param name="Source">CUDA C.</param>
/// <param name="FileName">Shown in messages.</param>
internal sealed record NvrtcProgram(string Source, string FileName)
{
    /// <summary>The text of a header by the name with which it is included.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Functions and variables, <c>scale&lt;float></c>, whose names in the image are wanted; templates among them are instantiated.
    /// </summary>
    public IReadOnlyList<string> NameExpressions { get; init; } = [];
}

/// <summary>NVIDIA's run-time compiler for CUDA C. It needs no GPU. All members may be used from several threads.</summary>
internal sealed unsafe class Nvrtc
{
    private static readonly Lazy<(Nvrtc? Compiler, string Problem)> Shared = new(Find);

    private readonly delegate* unmanaged<nint*, byte*, byte*, int, byte**, byte**, int> createProgram;
    private readonly delegate* unmanaged<nint, int, byte**, int> compileProgram;
    private readonly delegate* unmanaged<nint*, int> destroyProgram;
    private readonly delegate* unmanaged<nint, nuint*, int> getCubinSize, getPtxSize, getLogSize;
    private readonly delegate* unmanaged<nint, byte*, int> getCubin, getPtx, getLog;
    private readonly delegate* unmanaged<int, byte*> getErrorString;
    private readonly delegate* unmanaged<nint, byte*, int> addNameExpression;
    private readonly delegate* unmanaged<nint, byte*, byte**, int> getLoweredName;
    private readonly int[] supportedArchitectures;

    private Nvrtc(nint library, string path)
    {
        Path = path;
        createProgram = (delegate* unmanaged<nint*, byte*, byte*, int, byte**, byte**, int>)
            NativeLibrary.GetExport(library, "nvrtcCreateProgram");
        compileProgram = (delegate* unmanaged<nint, int, byte**, int>)NativeLibrary.GetExport(library, "nvrtcCompileProgram");
        destroyProgram = (delegate* unmanaged<nint*, int>)NativeLibrary.GetExport(library, "nvrtcDestroyProgram");
        getCubinSize = (delegate* unmanaged<nint, nuint*, int>)NativeLibrary.GetExport(library, "nvrtcGetCUBINSize");
        getPtxSize = (delegate* unmanaged<nint, nuint*, int>)NativeLibrary.GetExport(library, "nvrtcGetPTXSize");
        getLogSize = (delegate* unmanaged<nint, nuint*, int>)NativeLibrary.GetExport(library, "nvrtcGetProgramLogSize");
        getCubin = (delegate* unmanaged<nint, byte*, int>)NativeLibrary.GetExport(library, "nvrtcGetCUBIN");
        getPtx = (delegate* unmanaged<nint, byte*, int>)NativeLibrary.GetExport(library, "nvrtcGetPTX");
        getLog = (delegate* unmanaged<nint, byte*, int>)NativeLibrary.GetExport(library, "nvrtcGetProgramLog");
        getErrorString = (delegate* unmanaged<int, byte*>)NativeLibrary.GetExport(library, "nvrtcGetErrorString");
        addNameExpression = (delegate* unmanaged<nint, byte*, int>)NativeLibrary.GetExport(library, "nvrtcAddNameExpression");
        getLoweredName = (delegate* unmanaged<nint, byte*, byte**, int>)NativeLibrary.GetExport(library, "nvrtcGetLoweredName");
        Version = ReadVersion(library);
        supportedArchitectures = ReadArchitectures(library);
    }

    /// <summary>12.4, 13.0, …</summary>
    public Version Version { get; }

    /// <summary>The library, as it was asked for.</summary>
    public string Path { get; }

    /// <summary>75 for <c>sm_75</c>, and so on.</summary>
    public ReadOnlySpan<int> SupportedArchitectures => supportedArchitectures;

    /// <summary>The first NVRTC that is found; if none is, null and where it was looked for and how to install it.</summary>
    public static Nvrtc? TryLoad(out string problem)
    {
        (Nvrtc? compiler, problem) = Shared.Value;
        return compiler;
    }

    /// <summary>The library at <paramref name="path"/>; null if it cannot be loaded or is older than CUDA 11.2.</summary>
    public static Nvrtc? TryLoadFrom(string path)
    {
        if (!NativeLibrary.TryLoad(path, out nint library)) return null;
        try
        {
            return new Nvrtc(library, path);
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Compiles CUDA C.</summary>
    /// <param name="source">The text.</param>
    /// <param name="name">Shown in messages in place of a file's name.</param>
    /// <param name="architecture"><c>sm_90</c> for machine code, <c>compute_90</c> for PTX.</param>
    /// <param name="options">NVRTC's own.</param>
    public NvrtcResult Compile(string source, string name, string architecture, params ReadOnlySpan<string> options) =>
        Compile(new NvrtcProgram(source, name + ".cu"), architecture, options);

    /// <summary>Compiles CUDA C that may include headers and have templates.</summary>
    /// <param name="input">The text, with headers and name expressions.</param>
    /// <param name="architecture"><c>sm_90</c> for machine code, <c>compute_90</c> for PTX.</param>
    /// <param name="options">NVRTC's own.</param>
    public NvrtcResult Compile(NvrtcProgram input, string architecture, params ReadOnlySpan<string> options)
    {
        nint program;
        int code = Create(input, &program);
        if (code != 0) return new NvrtcResult(null, "", ErrorName(code));
        try
        {
            foreach (string expression in input.NameExpressions)
            {
                fixed (byte* name = Utf8(expression)) code = addNameExpression(program, name);
                if (code != 0) return new NvrtcResult(null, $"name expression {expression}", ErrorName(code));
            }
            code = Compile(program, [$"--gpu-architecture={architecture}", .. options]);
            string log = ReadLog(program);
            if (code != 0) return new NvrtcResult(null, log, ErrorName(code));
            bool isMachineCode = architecture.StartsWith("sm_", StringComparison.Ordinal);
            byte[]? image = isMachineCode ? Read(program, getCubinSize, getCubin) : Read(program, getPtxSize, getPtx);
            return new NvrtcResult(image, log, "") { LoweredNames = LoweredNames(program, input.NameExpressions) };
        }
        finally
        {
            destroyProgram(&program);
        }
    }

    private static (Nvrtc? Compiler, string Problem) Find() => Find(NvrtcLocator.OfThisMachine());

    /// <summary>The first NVRTC in the locator's places, or the reason why there is none.</summary>
    public static (Nvrtc? Compiler, string Problem) Find(NvrtcLocator locator)
    {
        foreach (string candidate in locator.Candidates())
        {
            if (TryLoadFrom(candidate) is { } compiler) return (compiler, "");
        }
        return (null, locator.DescribeFailure());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static Version ReadVersion(nint library)
    {
        int major, minor;
        var version = (delegate* unmanaged<int*, int*, int>)NativeLibrary.GetExport(library, "nvrtcVersion");
        return version(&major, &minor) == 0 ? new Version(major, minor) : new Version(0, 0);
    }

    private static int[] ReadArchitectures(nint library)
    {
        var getCount = (delegate* unmanaged<int*, int>)NativeLibrary.GetExport(library, "nvrtcGetNumSupportedArchs");
        var get = (delegate* unmanaged<int*, int>)NativeLibrary.GetExport(library, "nvrtcGetSupportedArchs");
        int count;
        if (getCount(&count) != 0 || count <= 0) return [];
        int[] architectures = new int[count];
        fixed (int* pointer = architectures) return get(pointer) == 0 ? architectures : [];
    }

    private int Create(NvrtcProgram input, nint* program)
    {
        using Utf8Strings names = new([.. input.Headers.Keys]), texts = new([.. input.Headers.Values]);
        fixed (byte* source = Utf8(input.Source))
        fixed (byte* fileName = Utf8(input.FileName))
            return createProgram(program, source, fileName, input.Headers.Count, texts.Pointers, names.Pointers);
    }

    private int Compile(nint program, string[] options)
    {
        using Utf8Strings texts = new(options);
        return compileProgram(program, options.Length, texts.Pointers);
    }

    private Dictionary<string, string> LoweredNames(nint program, IReadOnlyList<string> expressions)
    {
        Dictionary<string, string> names = [];
        foreach (string expression in expressions)
        {
            byte* lowered;
            fixed (byte* name = Utf8(expression))
                names[expression] = getLoweredName(program, name, &lowered) == 0
                    ? Marshal.PtrToStringUTF8((nint)lowered) ?? expression
                    : expression;
        }
        return names;
    }

    private string ReadLog(nint program)
    {
        byte[] log = Read(program, getLogSize, getLog) ?? [];
        return Encoding.UTF8.GetString(log).TrimEnd('\0', '\n', ' ');
    }

    private static byte[]? Read(nint program, delegate* unmanaged<nint, nuint*, int> getSize, delegate* unmanaged<nint, byte*, int> get)
    {
        nuint size;
        if (getSize(program, &size) != 0) return null;
        byte[] content = new byte[size];
        fixed (byte* pointer = content) return size == 0 || get(program, pointer) == 0 ? content : null;
    }

    private string ErrorName(int code) => Marshal.PtrToStringUTF8((nint)getErrorString(code)) ?? "";
}
