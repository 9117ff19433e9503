using System.Diagnostics;
using System.Reflection;

namespace GpuKernels.Package.Tests;

/// <summary>
/// The packages of this repository in a folder feed, packed once for all tests, and a folder for packages and programs that is deleted
/// at the end. Nothing is left on the machine: what programs restore goes to that folder too.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    /// <summary>No release has it.</summary>
    public const string Version = "0.0.0-test";

    private const int SecondsForOneCommand = 400, DeletionAttempts = 5;

    public PackedFeed()
    {
        File.WriteAllText(PathOf("nuget.config"), """
            <configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>
            """);
        foreach (string project in (string[])["src/Runtime", "src/Tool", "templates"])
            Run(Repository, $"pack {project} -c Release -o \"{PathOf("feed")}\" -p:PackageVersion={Version} --no-restore -v:m")
                .AssertSuccess();
    }

    public static string Repository { get; } = typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Its name has what paths of users have.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("gpukernels paquet 計算 ").FullName;

    /// <summary>A folder for packages whose targets do not quote paths, as those that link native code ahead.</summary>
    public string PlainFolder { get; } = Directory.CreateTempSubdirectory("gpukernels-packages-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>A file of the feed: <c>GpuKernels.0.0.0-test.nupkg</c>.</summary>
    public string Package(string id, string ending = "nupkg") => PathOf($"feed/{id}.{Version}.{ending}");

    /// <summary>Runs <c>dotnet</c>, or another program with this path.</summary>
    public CommandResult Run(string folder, string arguments, string program = "dotnet", params (string Name, string Value)[] environment)
    {
        using Process process = Start(folder, arguments, program, environment);
        Task<string> errors = process.StandardError.ReadToEndAsync(), lines = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(SecondsForOneCommand)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {arguments} did not end.");
        }
        return new($"{program} {arguments}", process.ExitCode, lines.Result + errors.Result);
    }

    public Process Start(string folder, string arguments, string program = "dotnet", params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        // The test runner's own, which MSBuild would take for the project's.
        foreach (string variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToArray())
            start.Environment.Remove(variable);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["GPUKERNELS_CACHE"] = PathOf("cache");
        if (folder != Repository) UseOwnPackages(start.Environment);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>What the machine's folder has, such as the runtime for a self-contained program, is not downloaded again.</summary>
    private void UseOwnPackages(IDictionary<string, string?> environment)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string shared = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
        environment["NUGET_PACKAGES"] = PathOf("packages");
        if (Directory.Exists(shared)) environment["NUGET_FALLBACK_PACKAGES"] = shared;
    }

    /// <summary>
    /// What a test has killed may write for a moment more, and the compiler's server may hold the generator: neither is a mistake of a
    /// test.
    /// </summary>
    public void Dispose()
    {
        for (int attempt = 0; attempt < DeletionAttempts; attempt++)
        {
            try
            {
                if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
                Directory.Delete(PlainFolder, recursive: true);
                return;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(TimeSpan.FromSeconds(1));
            }
        }
    }
}
