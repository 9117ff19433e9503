using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using GpuKernels.Cuda;

namespace GpuKernels.Build.Tests;

/// <summary>
/// A project with kernels in a folder of its own, built by <c>dotnet build</c> as a user's would be, until it is disposed of.
/// </summary>
internal sealed partial class TestProject : IDisposable
{
    private const int SecondsForOneBuild = 300;

    internal static readonly string Repository = Metadata("RepositoryRoot"), Configuration = Metadata("Configuration");

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net10.0</TargetFrameworks>
            <OutputType>Exe</OutputType>
            <LangVersion>latest</LangVersion>
            <ImplicitUsings>enable</ImplicitUsings>
            <DeterministicSourcePaths>false</DeterministicSourcePaths>
            <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
            <!--properties-->
          </PropertyGroup>
        </Project>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("gpukernels build ").FullName;

    public TestProject(string properties = "")
    {
        Write("App.csproj", Project.Replace("<!--properties-->", properties));
        // Found before those of the folders above.
        Write("Directory.Build.props", Import("GpuKernels.props"));
        Write("Directory.Build.targets", Import("GpuKernels.targets", $"""
              <PropertyGroup>
                <GpuKernelsBuildProgram>{Built("src/Build", "net10.0", "GpuKernels.Build.dll")}</GpuKernelsBuildProgram>
                <GpuKernelsBuildTasks>{Built("src/Build.Tasks", "netstandard2.0", "GpuKernels.Build.Tasks.dll")}</GpuKernelsBuildTasks>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Built("src/Runtime", "net10.0", "GpuKernels.dll")}" />
                <Analyzer Include="{Built("src/Generator", "netstandard2.0", "GpuKernels.Generator.dll")}" />
              </ItemGroup>
            """));
    }

    /// <summary>What came out of the last build.</summary>
    public string Output { get; private set; } = "";

    public string AssemblyPath => PathOf("bin/Debug/net10.0/App.dll");

    public string ImagesPath => PathOf("obj/Debug/net10.0/App.gpu.bin");

    /// <summary>Skips the test where there is no NVRTC, or fails it where one has to be.</summary>
    public static void NeedNvrtc()
    {
        if (Nvrtc.Find(new NvrtcLocator(Environment.GetEnvironmentVariable, driverMajor: 0)).Compiler is not null) return;
        Assert.False(
            Environment.GetEnvironmentVariable("GPUKERNELS_REQUIRE_NVRTC") == "1",
            "GPUKERNELS_REQUIRE_NVRTC is set, and there is no NVRTC.");
        Assert.Skip("There is no NVRTC on this machine.");
    }

    public string PathOf(string file) => Path.Combine(folder, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>A build that succeeds, without a warning but for those that are expected.</summary>
    public TestProject Build(string arguments = "")
    {
        Assert.True(TryBuild(arguments), Output);
        return this;
    }

    public bool TryBuild(string arguments = "") => Run($"build --nologo -nr:false -v:d -clp:NoSummary -tl:off {arguments}") == 0;

    public int Run(string arguments) => RunProgram("dotnet", arguments);

    /// <param name="program">In the project's folder, or one that the system finds.</param>
    /// <param name="arguments">As on a command line.</param>
    public int RunProgram(string program, string arguments = "")
    {
        ProcessStartInfo start = new(File.Exists(PathOf(program)) ? PathOf(program) : program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test's own, which MSBuild would take for this project's.
        foreach (string variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToArray())
            start.Environment.Remove(variable);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(), lines = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(SecondsForOneBuild)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {arguments} did not end.");
        }
        Output = lines.Result + errors.Result;
        return process.ExitCode;
    }

    /// <summary>The lines of the last output with this text.</summary>
    public string[] Lines(string text) =>
        [.. Output.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal))
            .Select(line => NodeNumber().Replace(line.Trim(), "")).Distinct()];

    /// <summary><c>1:7></c>, which MSBuild puts in front of a line while it builds, and not where it repeats it at the end.</summary>
    [GeneratedRegex(@"^[\d:]+>")]
    private static partial Regex NodeNumber();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Built(string project, string framework, string file) =>
        Path.Combine(Repository, project, "bin", Configuration, framework, file);

    private static string Import(string file, string before = "") =>
        $"<Project>\n{before}\n  <Import Project=\"{Repository}src/Runtime/build/{file}\" />\n</Project>\n";

    private static string Metadata(string key) =>
        typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
