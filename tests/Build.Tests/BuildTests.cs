using System.Reflection;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Build.Tests;

/// <summary>Whole builds. Each takes seconds, so each test goes through several states of one project.</summary>
public sealed class BuildTests
{
    private const string Scale = """
        using GpuKernels;

        public static partial class Kernels
        {
            [Kernel]
            public static void Scale(Span<float> x, float factor)
            {
                int i = GlobalIdx.X;
                if (i < x.Length) x[i] *= factor;
            }
        }
        """;

    private const string Offset = """
        using GpuKernels;

        public static partial class Kernels
        {
            [Kernel]
            public static void Offset(ReadOnlySpan<float> x, Span<float> y, [Specialize(16, 32)] int n)
            {
                int i = GlobalIdx.X;
                if (i < y.Length) y[i] = x[i] + n;
            }
        }
        """;

    private const string Program = """
        using GpuKernels;

        float[] x = [1, 2, 3];
        Kernels.Scale(GpuDevice.Cpu.Launch(3), x, 2);
        Console.WriteLine(string.Join(" ", x));
        """;

    private static TestProject Create(string properties = "<GpuKernelsArchitectures>sm_80;sm_90</GpuKernelsArchitectures>")
    {
        TestProject project = new(properties);
        project.Write("Scale.cs", Scale);
        project.Write("Offset.cs", Offset);
        project.Write("Program.cs", Program);
        return project;
    }

    [Fact]
    public void Only_what_changed_is_compiled_and_the_same_source_gives_the_same_bytes()
    {
        TestProject.NeedNvrtc();
        using TestProject project = Create();
        // Two real architectures and PTX; Scale has one function, Offset those for memory that overlaps and for two values too; each also
        // flat.
        Assert.Contains("Compiled 30 images", project.Build().Lines("Compiled ")[0]);
        byte[] assembly = File.ReadAllBytes(project.AssemblyPath), images = File.ReadAllBytes(project.ImagesPath);
        Assert.Equal(0, project.Run("run --no-build"));
        Assert.Equal("2 4 6", project.Output.Trim());
        CheckWhatTheRuntimeFinds(project);

        project.Build("--no-restore");
        Assert.Empty(project.Lines("Compiled "));
        Assert.Contains(project.Lines("Skipping target"), line => line.Contains("CoreCompile"));
        Assert.Contains(project.Lines("Skipping target"), line => line.Contains("_GpuKernelsCompile"));

        project.Write("Program.cs", Program + "\nConsole.WriteLine(1);");
        project.Build("--no-restore");
        Assert.Empty(project.Lines("Compiled "));
        Assert.Equal(images, File.ReadAllBytes(project.ImagesPath));

        project.Write("Scale.cs", Scale.Replace("*= factor", "+= factor"));
        Assert.Contains("Compiled 6 images", project.Build("--no-restore").Lines("Compiled ")[0]);
        Assert.Contains("24 were there", project.Lines("Compiled ")[0]);

        project.Write("Program.cs", Program);
        project.Write("Scale.cs", Scale);
        project.Build("--no-restore");
        Assert.Equal(assembly, File.ReadAllBytes(project.AssemblyPath));
        using TestProject other = Create();
        other.Build();
        Assert.Equal(assembly, File.ReadAllBytes(other.AssemblyPath));
    }

    /// <summary>By the handles that are in the assembly, as a launch does.</summary>
    private static void CheckWhatTheRuntimeFinds(TestProject project)
    {
        Assembly assembly = Assembly.Load(File.ReadAllBytes(project.AssemblyPath));
        KernelHandle[] kernels = [.. assembly.GetTypes()
            .Select(type => type.GetField("Handle", BindingFlags.Static | BindingFlags.NonPublic)).OfType<FieldInfo>()
            .Select(field => (KernelHandle)field.GetValue(null)!).OrderBy(kernel => kernel.Name)];
        Assert.Equal(["Kernels.Offset", "Kernels.Scale"], kernels.Select(kernel => kernel.Name));
        foreach (KernelHandle kernel in kernels)
        {
            Assert.Equal("", Find(kernel, new(Overlap: false, []), 75));
            Assert.Equal("sm_80", Find(kernel, new(Overlap: false, []), 86));
            Assert.Equal("sm_90a compute_90", Find(kernel, new(Overlap: false, []), 90));
            Assert.Equal("compute_90", Find(kernel, new(Overlap: false, []), 120));
        }
        Assert.Equal("sm_80", Find(kernels[0], new(Overlap: true, []), 80));
        Assert.Equal("", Find(kernels[1], new(Overlap: true, []), 80));
        Assert.Single(kernels[0].Specialized);
        Assert.Equal("sm_80", Find(kernels[0], new(Overlap: false, [kernels[0].Specialized[0].Define(32)]), 80));
        Assert.Equal("", Find(kernels[0], new(Overlap: false, [kernels[0].Specialized[0].Define(33)]), 80));

        static string Find(KernelHandle kernel, KernelVariant variant, int computeCapability)
        {
            ImageArchive archive = AssemblyImages.Of(kernel)!;
            ImageKey key = AssemblyImages.KeyOf(kernel, variant);
            List<ImageTarget> found = [];
            for (int i = archive.FindBest(key, computeCapability); i >= 0; i = archive.FindBest(key, computeCapability, found[^1].Rank))
                found.Add(archive.TargetOf(i));
            return string.Join(" ", found);
        }
    }

    [Fact]
    public void Without_NVRTC_there_is_one_message_and_with_it_the_next_build_goes_on()
    {
        TestProject.NeedNvrtc();
        using TestProject project = Create(
            "<GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        const string Missing = "-p:GpuKernelsNvrtcPath=/nowhere/libnvrtc.so";
        project.Build(Missing);
        Assert.Contains(
            "GpuKernelsNvrtcPath is '/nowhere/libnvrtc.so', which cannot be loaded", Assert.Single(project.Lines("warning GK2000")));
        Assert.Empty(File.ReadAllBytes(project.ImagesPath));
        Assert.Equal(0, project.Run("run --no-build"));

        Assert.False(project.TryBuild($"--no-restore {Missing} -p:GpuKernelsRequireDeviceCode=true"));
        Assert.Single(project.Lines("error GK2000"));
        // The assembly is newer than its sources by now, so the C# compiler has to be run for its arguments.
        Assert.Contains("Compiled 20 images", project.Build("--no-restore").Lines("Compiled ")[0]);
        Assert.True(File.ReadAllBytes(project.AssemblyPath).AsSpan().IndexOf("GKDC"u8) > 0);
        project.Build("--no-restore");
        Assert.Contains(project.Lines("Skipping target"), line => line.Contains("CoreCompile"));
    }

    [Fact]
    public void Editors_and_several_frameworks_and_single_files_are_served()
    {
        TestProject.NeedNvrtc();
        using TestProject project = Create("<GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures>");
        project.Write("Program.cs", """
            using System.Reflection;
            Console.WriteLine(Assembly.GetExecutingAssembly().GetManifestResourceStream("GpuKernels.DeviceCode")!.Length);
            """);
        Assert.Equal(0, project.Run("restore"));
        Assert.Equal(
            0,
            project.Run(
                "msbuild -nr:false -t:Compile -p:TargetFramework=net10.0 -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true"));
        Assert.False(File.Exists(project.ImagesPath));

        Assert.Equal(
            0, project.Run("publish -nr:false -f net10.0 -o out --use-current-runtime --self-contained false -p:PublishSingleFile=true"));
        Assert.False(File.Exists(project.PathOf("out/App.dll")));
        Assert.Equal(0, project.RunProgram("out/App"));
        Assert.True(int.Parse(project.Output) > 10000, project.Output);

        project.Write(
            "App.csproj",
            File.ReadAllText(project.PathOf("App.csproj"))
                .Replace("<TargetFrameworks>net10.0<", "<TargetFrameworks>net10.0;net10.0-windows<"));
        project.Build("-m:2 -p:EnableWindowsTargeting=true -p:DisableTransitiveFrameworkReferenceDownloads=true");
        Assert.Equal(File.ReadAllBytes(project.ImagesPath), File.ReadAllBytes(project.PathOf("obj/Debug/net10.0-windows/App.gpu.bin")));
    }
}
