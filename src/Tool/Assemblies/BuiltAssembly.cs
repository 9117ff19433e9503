using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using GpuKernels.Build;
using GpuKernels.Cuda.Images;
using GpuKernels.Tool.Text;

namespace GpuKernels.Tool.Assemblies;

/// <summary>An assembly with kernels, of which nothing is run.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Kernels">At least one.</param>
/// <param name="Images">The device code that was built ahead; null where there is none.</param>
internal sealed record BuiltAssembly(string Path, IReadOnlyList<KernelToBuild> Kernels, ImageArchive? Images)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <exception cref="ToolException">It is not there, no .NET assembly, or has no kernels; or its device code is damaged.</exception>
    public static BuiltAssembly Open(string path)
    {
        if (!File.Exists(path)) throw new ToolException($"There is no file '{path}'.");
        try
        {
            IReadOnlyList<KernelToBuild> kernels = KernelToBuild.In(path);
            if (kernels.Count == 0) throw new ToolException($"'{path}' has no kernels: no method in it is marked with [Kernel].");
            return new BuiltAssembly(path, kernels, ReadImages(path));
        }
        catch (Exception problem) when (problem is BadImageFormatException or InvalidOperationException or IOException
            or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read as a .NET assembly: {problem.Message}{Beside(path)}");
        }
    }

    /// <summary>The kernel of that name, of which the end is enough, as <c>Saxpy</c> for <c>Physics.Kernels.Saxpy</c>.</summary>
    /// <exception cref="ToolException">There is none, or more than one.</exception>
    public KernelToBuild Find(string name)
    {
        foreach (Func<KernelToBuild, bool> isMeant in new Func<KernelToBuild, bool>[]
        {
            kernel => kernel.Name == name || kernel.EntryPoint == name,
            kernel => kernel.Name.EndsWith("." + name, StringComparison.Ordinal),
            kernel => ("." + kernel.Name).EndsWith("." + name, StringComparison.OrdinalIgnoreCase),
        })
        {
            KernelToBuild[] found = [.. Kernels.Where(isMeant)];
            if (found.Length == 1) return found[0];
            if (found.Length > 1) throw new ToolException(Ambiguous(name, found));
        }
        IReadOnlyList<string> near = Suggestions.For(name, Kernels.Select(kernel => kernel.Name));
        throw new ToolException($"{Name} has no kernel '{name}'. " + (near.Count > 0
            ? $"Did you mean {string.Join(" or ", near)}?"
            : $"It has {string.Join(", ", Kernels.Select(kernel => kernel.Name).Distinct())}."));
    }

    /// <summary>Overloads have one name, and entry points of their own.</summary>
    private string Ambiguous(string name, KernelToBuild[] found)
    {
        IEnumerable<string> names = found.Select(
            kernel => found.Count(other => other.Name == kernel.Name) > 1 ? kernel.EntryPoint : kernel.Name);
        return $"{Name} has {found.Length} kernels '{name}'. Name one of {string.Join(", ", names)}.";
    }

    private static ImageArchive? ReadImages(string path)
    {
        using PEReader image = new(File.OpenRead(path));
        MetadataReader metadata = image.GetMetadataReader();
        ManifestResourceHandle found = metadata.ManifestResources.FirstOrDefault(
            handle => HasImages(metadata, metadata.GetManifestResource(handle)));
        if (found.IsNil) return null;
        ManifestResource resource = metadata.GetManifestResource(found);
        BlobReader reader = image.GetSectionData(image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
        reader.Offset = (int)resource.Offset;
        byte[] content = reader.ReadBytes(reader.ReadInt32());
        if (content.Length == 0) return null;
        return ImageArchive.TryOpen(content)
            ?? throw new ToolException(
                $"The device code in '{path}' is damaged, or of another version of GpuKernels: build it again, or take the gpukernels of that version.");
    }

    private static bool HasImages(MetadataReader metadata, ManifestResource resource) =>
        resource.Implementation.IsNil && metadata.StringComparer.Equals(resource.Name, ImageArchive.ResourceName);

    /// <summary>Of <c>App</c> or <c>App.exe</c>, the program that starts the assembly.</summary>
    private static string Beside(string path)
    {
        string assembly = System.IO.Path.ChangeExtension(path, ".dll");
        return assembly != path && File.Exists(assembly) ? $" Name '{assembly}', which is beside it." : "";
    }
}
