using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

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

    private static string Key(int number) => KernelCache.Key($"{number}", [], "sm_80", new Version(12, 4));

    private static DateTime Used(int minute) => new(2020, 1, 1, 0, minute, 0, DateTimeKind.Utc);

    [Fact]
    public void What_was_not_used_for_the_longest_time_goes_where_there_is_too_much()
    {
        const int Bytes = 1000, Files = 8;
        KernelCache cache = new(folder, limit: Files * (Bytes + 32));
        for (int i = 0; i < Files; i++)
        {
            cache.Write(Key(i), new byte[Bytes]);
            File.SetLastAccessTimeUtc(Path.Combine(folder, Key(i)), Used(i));
        }
        string foreign = Path.Combine(folder, "notes.txt"), left = Path.Combine(folder, $"{Key(100)}.{Guid.NewGuid():N}.tmp");
        File.WriteAllText(foreign, "not the cache's");
        Assert.NotNull(cache.TryRead(Key(0)));
        File.WriteAllBytes(left, new byte[10]);
        File.SetLastAccessTimeUtc(left, Used(0));

        cache.Write(Key(Files), new byte[Bytes]);
        // Three quarters of eight: the new one, the one that was read, and the last four of the others.
        Assert.Equal([0, 4, 5, 6, 7, 8], Enumerable.Range(0, Files + 1).Where(i => cache.TryRead(Key(i)) is not null));
        Assert.True(File.Exists(foreign));
        Assert.False(File.Exists(left));

        Assert.Equal((6, 6 * (Bytes + 32L)), new KernelCacheFiles(folder).Clear());
        Assert.Equal([foreign], Directory.GetFiles(folder));
        Assert.Empty(new KernelCacheFiles(Path.Combine(folder, "none")).All());
    }

    [Fact]
    public void Several_processes_share_a_folder()
    {
        KeyValuePair<string, string> shared = new(KernelCache.Variable, folder);
        using OtherProcess one = new(nameof(WriteAndRead), shared), two = new(nameof(WriteAndRead), shared);
        one.WaitForSuccess();
        two.WaitForSuccess();
        Assert.DoesNotContain(Directory.GetFiles(folder), file => file.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.NotEmpty(new KernelCacheFiles(folder).All());
    }

    /// <summary>Each image tells its key. The limit lets the processes delete what the other one reads.</summary>
    [Fact(Explicit = true)]
    public void WriteAndRead()
    {
        const int Keys = 40, Bytes = 20_000;
        KernelCache cache = new(Environment.GetEnvironmentVariable(KernelCache.Variable), limit: Keys / 4 * Bytes);
        for (int i = 0; i < 400; i++)
        {
            int number = i * 7 % Keys;
            if (cache.TryRead(Key(number)) is { } image) Assert.Equal(Enumerable.Repeat((byte)number, Bytes), image);
            else cache.Write(Key(number), [.. Enumerable.Repeat((byte)number, Bytes)]);
        }
    }

    [Fact]
    public void The_environment_chooses_the_limit()
    {
        Assert.Equal(3L << 20, KernelCacheFiles.ChooseLimit(name => name == KernelCacheFiles.Variable ? "3" : null));
        Assert.Equal(KernelCacheFiles.DefaultLimit, KernelCacheFiles.ChooseLimit(_ => null));
        Assert.Equal(KernelCacheFiles.DefaultLimit, KernelCacheFiles.ChooseLimit(_ => "much"));
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
