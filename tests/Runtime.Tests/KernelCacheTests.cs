using GpuKernels.Cuda;

namespace GpuKernels.Runtime.Tests;

public sealed class KernelCacheTests : IDisposable
{
    private static readonly byte[] Image = [1, 2, 3];

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"gpukernels-{Guid.NewGuid():N}", "nested");

    public void Dispose()
    {
        string root = Path.GetDirectoryName(folder)!;
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void What_is_written_is_read()
    {
        KernelCache cache = new(folder);
        Assert.Null(cache.TryRead("key"));
        cache.Write("key", Image);
        cache.Write("key", Image);
        Assert.Equal(Image, cache.TryRead("key"));
        Assert.Null(cache.TryRead("other"));
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Only_the_user_may_write_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps the folder in the user's profile.");
        new KernelCache(folder).Write("key", Image);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(folder).UnixFileMode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(34)]
    public void A_file_that_was_cut_off_counts_as_missing(int length)
    {
        KernelCache cache = new(folder);
        cache.Write("key", Image);
        string file = Path.Combine(folder, "key");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);
        Assert.Null(cache.TryRead("key"));
        cache.Write("key", Image);
        Assert.Equal(Image, cache.TryRead("key"));
    }

    [Fact]
    public void Without_a_folder_there_is_no_cache()
    {
        KernelCache cache = new(null);
        cache.Write("key", Image);
        Assert.Null(cache.TryRead("key"));
    }

    [Fact]
    public void The_environment_chooses_the_folder()
    {
        Assert.Equal("/a", KernelCache.ChooseFolder(name => name == KernelCache.Variable ? "/a" : "/b"));
        Assert.Null(KernelCache.ChooseFolder(_ => null));
        Assert.SkipWhen(OperatingSystem.IsWindows(), "What follows are Linux' conventions.");
        Assert.Equal("/x/gpukernels", KernelCache.ChooseFolder(name => name == "XDG_CACHE_HOME" ? "/x" : null));
        Assert.Equal("/h/.cache/gpukernels", KernelCache.ChooseFolder(name => name == "HOME" ? "/h" : null));
    }

    [Fact]
    public void The_key_depends_on_all_that_decides_the_image()
    {
        Version version = new(12, 4);
        string[] keys =
        [
            KernelCache.Key("text", ["-a"], "sm_80", version),
            KernelCache.Key("text2", ["-a"], "sm_80", version),
            KernelCache.Key("text", ["-b"], "sm_80", version),
            KernelCache.Key("text", [], "sm_80", version),
            KernelCache.Key("text", ["-a"], "sm_90", version),
            KernelCache.Key("text", ["-a"], "sm_80", new Version(12, 5)),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], KernelCache.Key("text", ["-a"], "sm_80", version));
    }
}
