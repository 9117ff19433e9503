namespace GpuKernels.Cuda;

/// <summary>Folders in which NVIDIA's libraries are usually installed.</summary>
/// <param name="environment">Reads an environment variable.</param>
internal sealed class LibraryFolders(Func<string, string?> environment)
{
    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true };

    /// <summary>Folders of CUDA's toolkits.</summary>
    /// <param name="folders">Below the toolkit's own folder.</param>
    public IEnumerable<string> InToolkits(string[] folders)
    {
        IEnumerable<string> toolkits = Variables("CUDA_PATH", "CUDA_HOME", "CONDA_PREFIX");
        if (!OperatingSystem.IsWindows()) toolkits = toolkits.Append("/usr/local/cuda");
        return toolkits.SelectMany(root => folders.Select(folder => Path.Combine(root, folder)));
    }

    /// <summary>Folders of Python wheels, in the <c>site-packages</c> of the active environment, the user and the system.</summary>
    /// <param name="folders">Below <c>site-packages</c>.</param>
    public IEnumerable<string> InPythonPackages(string[] folders) =>
        PythonPackageFolders().SelectMany(root => folders.Select(folder => Path.Combine(root, folder)));

    private IEnumerable<string> PythonPackageFolders()
    {
        string[] environments = [.. Variables("VIRTUAL_ENV", "CONDA_PREFIX")];
        if (OperatingSystem.IsWindows()) return environments.Select(root => Path.Combine(root, "Lib", "site-packages"));
        IEnumerable<string> roots = environments
            .Concat(Variables("HOME").Select(home => Path.Combine(home, ".local"))).Append("/usr/local").Append("/usr");
        return roots.Select(root => Path.Combine(root, "lib")).Where(Directory.Exists)
            .SelectMany(library => Directory.EnumerateDirectories(library, "python3*", Readable).Order(StringComparer.Ordinal))
            .SelectMany(python => new[] { Path.Combine(python, "site-packages"), Path.Combine(python, "dist-packages") })
            .Where(Directory.Exists);
    }

    private IEnumerable<string> Variables(params string[] names) =>
        names.Select(environment).Where(value => !string.IsNullOrEmpty(value)).Select(value => value!);
}
