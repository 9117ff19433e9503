using System.Text;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>What of a <see cref="CudaModule"/> needs a compiler and no GPU.</summary>
public sealed class ModuleCompilerTests : IDisposable
{
    private const string Scale = "extern \"C\" __global__ void scale(float* x, float a) { x[threadIdx.x] *= a; }";

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}");
    private readonly EnvironmentScope scope;

    public ModuleCompilerTests() => scope = new EnvironmentScope(KernelCache.Variable, folder);

    public void Dispose()
    {
        scope.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_text_becomes_machine_code_and_is_kept()
    {
        byte[] image = Compile(Scale).Image;
        Assert.Equal("\u007FELF"u8, image.AsSpan(0, 4));
        DateTime written = File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(folder)));
        Assert.Equal(image, Compile(Scale).Image);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(folder))));
    }

    [Fact]
    public void Macros_and_options_decide_what_comes_out()
    {
        const string source = "extern \"C\" __global__ void fill(int* x) { x[0] = SIZE * (SCALED + 1); }";
        CudaModuleOptions options = new() { Defines = new Dictionary<string, string?> { ["SIZE"] = "41", ["SCALED"] = null } };
        Assert.Contains("82;", Ptx(source, options));
        Assert.Contains(
            "14;", Ptx(source, options with { Defines = new Dictionary<string, string?> { ["SIZE"] = "7", ["SCALED"] = null } }));
        Assert.Equal(
            ["-lineinfo", "--std=c++17", "--include-path=/a b", "-DSIZE=41", "-DSCALED"],
            ModuleCompiler.Flags(options with { CompilerOptions = ["-lineinfo"], IncludePaths = ["/a b"] }));
        Assert.Equal(["--std=c++20"], ModuleCompiler.Flags(new() { CompilerOptions = ["--std=c++20"] }));
    }

    [Fact]
    public void Headers_are_found_by_name_and_are_part_of_what_is_kept()
    {
        const string source =
            "#include \"size.h\"\n#include <more/scale.h>\nextern \"C\" __global__ void fill(int* x) { x[0] = SIZE * SCALE; }";
        CudaModuleOptions options = new()
        {
            Headers = new Dictionary<string, string>
            {
                ["size.h"] = "#define SIZE 6",
                ["more/scale.h"] = "#define SCALE 7"
            }
        };
        Assert.Contains("42;", Ptx(source, options));
        Assert.Contains(
            "48;",
            Ptx(source,
                options with
                {
                    Headers = new Dictionary<string, string>
                    {
                        ["size.h"] = "#define SIZE 6",
                        ["more/scale.h"] = "#define SCALE 8"
                    }
                }));
        Assert.Equal(2, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public void What_includes_files_of_the_disk_is_compiled_anew()
    {
        string headers = Directory.CreateDirectory(folder + "-headers").FullName;
        try
        {
            CudaModuleOptions options = new() { IncludePaths = [headers] };
            foreach (int size in new[] { 5, 9 })
            {
                File.WriteAllText(Path.Combine(headers, "size.h"), $"#define SIZE {size}");
                Assert.Contains(
                    $"{size};", Ptx("#include \"size.h\"\nextern \"C\" __global__ void fill(int* x) { x[0] = SIZE; }", options));
            }
            Assert.False(Directory.Exists(folder));
        }
        finally
        {
            Directory.Delete(headers, recursive: true);
        }
    }

    [Fact]
    public void Templates_are_instantiated_and_found_by_their_names()
    {
        const string source =
            "namespace physics { template <typename T> __global__ void scale(T* x, T a) { *x *= a; } __constant__ float weights[4]; }";
        CudaModuleOptions options = new() { NameExpressions = ["physics::scale<float>", "physics::scale<double>", "&physics::weights"] };
        IReadOnlyDictionary<string, string> names = Compile(source, options).LoweredNames;
        Assert.Equal("_ZN7physics5scaleIfEEvPT_S1_", names["physics::scale<float>"]);
        Assert.Equal("_ZN7physics5scaleIdEEvPT_S1_", names["physics::scale<double>"]);
        Assert.Equal("_ZN7physics7weightsE", names["&physics::weights"]);
        Assert.Equal(names, Compile(source, options).LoweredNames);
    }

    [Fact]
    public void A_mistake_is_an_error_with_the_log()
    {
        GpuCompilationException error = Assert.Throws<GpuCompilationException>(
            () => Compile("__global__ void f() { oops(); }", new() { Name = "mine.cu" }));
        Assert.Equal("mine.cu", error.KernelName);
        Assert.Contains("mine.cu(1): error: identifier \"oops\" is undefined", error.Log);
        Assert.Contains(error.Log, error.Message);
        GpuCompilationException option = Assert.Throws<GpuCompilationException>(
            () => Compile(Scale, new() { CompilerOptions = ["--no-such-option"] }));
        Assert.Contains("NVRTC_ERROR_INVALID_OPTION", option.Message);
    }

    [Theory, InlineData("--gpu-architecture=sm_80"), InlineData("-arch=sm_80")]
    public void The_architecture_is_the_devices(string option) =>
        Assert.Contains(option, Assert.Throws<ArgumentException>(() => ModuleCompiler.Flags(new() { CompilerOptions = [option] })).Message);

    private static ModuleImage Compile(string source, CudaModuleOptions? options = null, int computeCapability = 80)
    {
        TestDevices.OpenNvrtc();
        return ModuleCompiler.GetImage(source, options ?? new(), "cuda:0", computeCapability);
    }

    /// <summary>Of 8.6, which NVRTC is said to know, or else of the one before it: PTX either way.</summary>
    private static string Ptx(string source, CudaModuleOptions options)
    {
        Nvrtc nvrtc = TestDevices.OpenNvrtc();
        int newest = nvrtc.SupportedArchitectures.ToArray().Max();
        return Encoding.UTF8.GetString(Compile(source, options, newest + 1).Image);
    }
}
