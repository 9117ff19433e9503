using System.Globalization;

namespace GpuKernels.Cuda;

/// <summary>
/// The files of a cache. Several processes share them: each of these may be gone, or new, from one call to the next. A folder that is also
/// used for something else loses none of that, since only names that <see cref="KernelCache"/> makes count.
/// </summary>
/// <param name="folder">Need not be there.</param>
internal sealed class KernelCacheFiles(string folder)
{
    public const string Variable = "GPUKERNELS_CACHE_MEGABYTES";

    public const long DefaultLimit = 512 * Megabyte;

    private const long Megabyte = 1 << 20;
    private const int HashDigits = 64;

    /// <summary><c>GPUKERNELS_CACHE_MEGABYTES</c>, else <see cref="DefaultLimit"/>, also where it is no number; in bytes.</summary>
    public static long ChooseLimit(Func<string, string?> environment) =>
        int.TryParse(environment(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes)
            ? megabytes * Megabyte
            : DefaultLimit;

    /// <summary>True for what can go wrong with a file and means only that there is none.</summary>
    public static bool IsProblem(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Notes that a file was used. By hand, since file systems are often told not to.</summary>
    public static void Touch(string path)
    {
        try
        {
            File.SetLastAccessTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception exception) when (IsProblem(exception))
        {
            // Of another user, or just deleted: then it counts as older than it is.
        }
    }

    /// <summary>False where the file is still there.</summary>
    public static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception exception) when (IsProblem(exception))
        {
            return false;
        }
    }

    /// <summary>Those of the cache, the ones used last first, also what a process that was killed has left behind.</summary>
    public IReadOnlyList<FileInfo> All()
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFiles().Where(file => IsOfCache(file.Name))
                .OrderByDescending(file => file.LastAccessTimeUtc)];
        }
        catch (Exception exception) when (IsProblem(exception))
        {
            return [];
        }
    }

    /// <summary>
    /// Deletes those used the longest time ago until the rest is no more than three quarters of the limit, if all are more than it.
    /// </summary>
    public void Trim(long limit)
    {
        IReadOnlyList<FileInfo> files = All();
        if (files.Sum(file => file.Length) <= limit) return;
        long kept = 0;
        foreach (FileInfo file in files)
        {
            kept += file.Length;
            if (kept > limit / 4 * 3) TryDelete(file.FullName);
        }
    }

    /// <summary>Deletes all; how many files and bytes that were.</summary>
    public (int Files, long Bytes) Clear()
    {
        FileInfo[] deleted = [.. All().Where(file => TryDelete(file.FullName))];
        return (deleted.Length, deleted.Sum(file => file.Length));
    }

    /// <summary>A hash, with what <see cref="ModuleCompiler"/> and a file that is being written have behind it.</summary>
    private static bool IsOfCache(string name) =>
        name.Length >= HashDigits && !name.AsSpan(0, HashDigits).ContainsAnyExcept("0123456789abcdef")
        && (name.Length == HashDigits || name.EndsWith("-names", StringComparison.Ordinal)
            || name.EndsWith(".tmp", StringComparison.Ordinal));
}
