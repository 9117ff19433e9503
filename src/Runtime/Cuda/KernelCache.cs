using System.Security.Cryptography;
using System.Text;

namespace GpuKernels.Cuda;

/// <summary>
/// Compiled kernels in a folder of the user's. A file is the SHA-256 of an image and the image. The cache only saves time:
/// a file that is damaged or cannot be read or written counts as missing. Where the files have become more than a limit, those
/// go that were not used for the longest time.
/// </summary>
internal sealed class KernelCache(string? folder, long limit = KernelCacheFiles.DefaultLimit)
{
    public const string Variable = "GPUKERNELS_CACHE";

    /// <summary><c>GPUKERNELS_CACHE</c>, else <c>gpukernels</c> in the user's folder for caches; no cache if there is neither.</summary>
    public static KernelCache OfUser() =>
        new(ChooseFolder(Environment.GetEnvironmentVariable), KernelCacheFiles.ChooseLimit(Environment.GetEnvironmentVariable));

    /// <summary>The image's name: a hash of all that decides what it holds.</summary>
    public static string Key(string source, ReadOnlySpan<string> options, string architecture, Version compiler)
    {
        StringBuilder text = new();
        text.Append(compiler).Append('\0').Append(architecture).Append('\0');
        foreach (string option in options) text.Append(option).Append('\0');
        text.Append('\0').Append(source);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static string? ChooseFolder(Func<string, string?> environment)
    {
        const string Name = "gpukernels";
        string? chosen = environment(Variable);
        if (!string.IsNullOrEmpty(chosen)) return chosen;
        string? root = OperatingSystem.IsWindows() ? environment("LOCALAPPDATA") : environment("XDG_CACHE_HOME");
        if (!string.IsNullOrEmpty(root) && Path.IsPathFullyQualified(root)) return Path.Combine(root, Name);
        string? home = OperatingSystem.IsWindows() ? null : environment("HOME");
        return string.IsNullOrEmpty(home) ? null : Path.Combine(home, ".cache", Name);
    }

    /// <summary>The image, or null.</summary>
    public byte[]? TryRead(string key)
    {
        if (folder is null) return null;
        try
        {
            byte[] content = File.ReadAllBytes(FilePath(key));
            KernelCacheFiles.Touch(FilePath(key));
            if (content.Length <= SHA256.HashSizeInBytes) return null;
            byte[] image = content[SHA256.HashSizeInBytes..];
            return content.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(image)) ? image : null;
        }
        catch (Exception exception) when (KernelCacheFiles.IsProblem(exception))
        {
            return null;
        }
    }

    /// <summary>Keeps the image if it can. Other processes see the whole file or none.</summary>
    public void Write(string key, byte[] image)
    {
        if (folder is null) return;
        string temporary = FilePath($"{key}.{Guid.NewGuid():N}.tmp");
        try
        {
            CreateFolder();
            File.WriteAllBytes(temporary, [.. SHA256.HashData(image), .. image]);
            File.Move(temporary, FilePath(key), overwrite: true);
            new KernelCacheFiles(folder).Trim(limit);
        }
        catch (Exception exception) when (KernelCacheFiles.IsProblem(exception))
        {
            KernelCacheFiles.TryDelete(temporary);
        }
    }

    private string FilePath(string key) => Path.Combine(folder!, key);

    private void CreateFolder()
    {
        // The images run on the user's GPU: nobody else may put one there.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder!);
        else Directory.CreateDirectory(folder!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
