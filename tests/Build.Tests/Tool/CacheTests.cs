using GpuKernels.Cuda;

namespace GpuKernels.Build.Tests.Tool;

/// <summary>The folder is a variable of the whole process.</summary>
[CollectionDefinition(nameof(CacheTests), DisableParallelization = true)]
public class CacheCollection;

[Collection(nameof(CacheTests))]
public sealed class CacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gpukernels cache ").FullName;
    private readonly string? before = Environment.GetEnvironmentVariable(KernelCache.Variable);

    public CacheTests() => Environment.SetEnvironmentVariable(KernelCache.Variable, folder);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(KernelCache.Variable, before);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void It_is_shown_and_cleared()
    {
        Assert.Equal(new ToolRun(0, $"{folder}: 0 files, 0.0 MiB of at most 512.0 MiB\n", ""), ToolRun.Of("cache"));
        KernelCache cache = new(folder);
        foreach (string source in new[] { "one", "two" })
            cache.Write(KernelCache.Key(source, [], "sm_80", new Version(12, 4)), new byte[1 << 20]);
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "another's");
        Assert.Equal(new ToolRun(0, $"{folder}: 2 files, 2.0 MiB of at most 512.0 MiB\n", ""), ToolRun.Of("cache"));
        Assert.Equal(new ToolRun(0, $"Deleted 2 files, 2.0 MiB, from {folder}.\n", ""), ToolRun.Of("cache", "clear"));
        Assert.Equal(["notes.txt"], Directory.GetFiles(folder).Select(Path.GetFileName));
        Assert.Equal(new ToolRun(0, $"Deleted 0 files, 0.0 MiB, from {folder}.\n", ""), ToolRun.Of("cache", "clear"));
    }
}
