using System.CommandLine;
using GpuKernels.Cuda;
using GpuKernels.Tool.Text;

namespace GpuKernels.Tool.Commands;

/// <summary><c>gpukernels cache</c> and <c>gpukernels cache clear</c>.</summary>
internal static class CacheCommand
{
    public static Command Create()
    {
        Command clear = new("clear", "Deletes the kernels that were compiled when they were first launched; they will be compiled again.");
        clear.SetAction(
            result => Clear(KernelCache.ChooseFolder(Environment.GetEnvironmentVariable), result.InvocationConfiguration.Output));
        Command command = new("cache", "Shows where compiled kernels are kept on disk, and how much that is.") { clear };
        command.SetAction(result => result.InvocationConfiguration.Output.WriteLine(CacheFacts.OfThisMachine().Describe()));
        return command;
    }

    private static int Clear(string? folder, TextWriter output)
    {
        if (folder is null) throw new ToolException(CacheFacts.NoFolder);
        KernelCacheFiles cache = new(folder);
        (int files, long bytes) = cache.Clear();
        output.WriteLine($"Deleted {CacheFacts.Files(files)}, {Sizes.Describe(bytes)}, from {folder}.");
        int left = cache.All().Count;
        if (left > 0)
            throw new ToolException($"{CacheFacts.Files(left)} of {folder} could not be deleted: they are in use, or another user's.");
        return 0;
    }
}

/// <summary>The cache's state.</summary>
/// <param name="Folder">Null where there is none.</param>
/// <param name="Count">Of files.</param>
/// <param name="Bytes">Of them all.</param>
/// <param name="Limit">At which those go that were not used for the longest time, in bytes.</param>
internal sealed record CacheFacts(string? Folder, int Count, long Bytes, long Limit)
{
    public const string NoFolder = "There is no folder for compiled kernels: set GPUKERNELS_CACHE to one, or HOME.";

    public static CacheFacts OfThisMachine()
    {
        string? folder = KernelCache.ChooseFolder(Environment.GetEnvironmentVariable);
        IReadOnlyList<FileInfo> files = folder is null ? [] : new KernelCacheFiles(folder).All();
        return new CacheFacts(
            folder, files.Count, files.Sum(file => file.Length), KernelCacheFiles.ChooseLimit(Environment.GetEnvironmentVariable));
    }

    public string Describe() =>
        Folder is null ? NoFolder : $"{Folder}: {Files(Count)}, {Sizes.Describe(Bytes)} of at most {Sizes.Describe(Limit)}";

    public static string Files(int count) => count == 1 ? "1 file" : $"{count} files";
}
