namespace GpuKernels.Package.Tests;

/// <summary>A project of a user in a folder of its own, which has GpuKernels from the packed feed.</summary>
internal sealed class TestProject
{
    private const string Program = """
        using GpuKernels;

        float[] x = [1, 2, 3, 4], y = [10, 20, 30, 40];
        using GpuDevice gpu = GpuDevice.Default;
        Kernels.Saxpy(gpu.Launch(y.Length), 2, x, y);
        using Stream code = typeof(Kernels).Assembly.GetManifestResourceStream("GpuKernels.DeviceCode")!;
        Console.WriteLine($"{string.Join(" ", y)}, {(code.Length > 0 ? "with" : "without")} device code");
        """;

    private const string Kernel = """
        using GpuKernels;

        public static partial class Kernels
        {
            [Kernel]
            public static void Saxpy(float a, ReadOnlySpan<float> x, Span<float> y)
            {
                int i = GlobalIdx.X;
                if (i < y.Length) y[i] = a * x[i] + y[i];
            }
        }
        """;

    private readonly PackedFeed feed;

    private TestProject(PackedFeed feed, string name)
    {
        (this.feed, Name) = (feed, name);
        Directory.CreateDirectory(Folder);
    }

    public string Name { get; }

    public string Folder => feed.PathOf(Name);

    public static TestProject CreateEmpty(PackedFeed feed, string name) => new(feed, name);

    /// <summary>Nothing in it but a project file, which names the package.</summary>
    public static TestProject Create(PackedFeed feed, string name, string properties = "", string references = "")
    {
        TestProject project = new(feed, name);
        project.Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GpuKernelsArchitectures>sm_80</GpuKernelsArchitectures>
                {properties}
              </PropertyGroup>
              <ItemGroup>{(references.Length > 0 ? references : $"<PackageReference Include=\"GpuKernels\" Version=\"{PackedFeed.Version}\" />")}</ItemGroup>
            </Project>
            """);
        return project;
    }

    /// <summary>A program of two files, <c>Program.cs</c> and <c>Kernels.cs</c>.</summary>
    public static TestProject CreateProgram(PackedFeed feed, string name, string properties = "")
    {
        TestProject project = Create(feed, name, properties);
        project.Write("Program.cs", Program);
        project.WriteKernel();
        return project;
    }

    public void WriteKernel(string oldText = "", string newText = "") =>
        Write("Kernels.cs", oldText.Length > 0 ? Kernel.Replace(oldText, newText) : Kernel);

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public CommandResult Run(string arguments, params (string Name, string Value)[] environment) =>
        feed.Run(Folder, arguments, "dotnet", environment);

    /// <summary>Runs a program that lies in the folder.</summary>
    public CommandResult RunProgram(string file, string arguments = "") => feed.Run(Folder, arguments, PathOf(file));

    /// <summary>A build whose output says what was done and what was not; all warnings but one are errors.</summary>
    public CommandResult Build(string arguments = "") => Run($"build --nologo -v:d -tl:off {arguments}").AssertSuccess();

    /// <summary>Whether the build found NVRTC: where it did not, it has said so once, in the one way that it may.</summary>
    public static bool HadCompiler(CommandResult build)
    {
        string[] messages = [.. build.Lines("warning GK2000").Select(line => line[line.IndexOf("warning", StringComparison.Ordinal)..])
            .Distinct()];
        if (messages.Length == 0) return true;
        Assert.False(
            Environment.GetEnvironmentVariable("GPUKERNELS_REQUIRE_NVRTC") == "1",
            "GPUKERNELS_REQUIRE_NVRTC is set, and there is no NVRTC.");
        Assert.Single(messages);
        return false;
    }

    /// <summary>What the program prints, for a build that had a compiler or not.</summary>
    public static string Expected(bool hadCompiler) => $"12 24 36 48, {(hadCompiler ? "with" : "without")} device code";
}
