using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace GpuKernels.Package.Tests;

public sealed class PackageContentTests(PackedFeed feed)
{
    private static readonly string[] Expected =
    [
        "LICENSE",
        "README.md",
        "analyzers/dotnet/cs/GpuKernels.CodeFixes.dll",
        "analyzers/dotnet/cs/GpuKernels.Generator.dll",
        "build/net10.0/GpuKernels.DeviceCode.targets",
        "build/net10.0/GpuKernels.props",
        "build/net10.0/GpuKernels.targets",
        "lib/net10.0/GpuKernels.dll",
        "lib/net10.0/GpuKernels.xml",
        "runtimes/linux-x64/lib/net10.0/GpuKernels.dll",
        "runtimes/win-x64/lib/net10.0/GpuKernels.dll",
        "tools/net10.0/GpuKernels.Build.deps.json",
        "tools/net10.0/GpuKernels.Build.dll",
        "tools/net10.0/GpuKernels.Build.runtimeconfig.json",
        "tools/net10.0/GpuKernels.dll",
        "tools/net10.0/Microsoft.Extensions.DependencyInjection.Abstractions.dll",
        "tools/net10.0/Microsoft.Extensions.Logging.Abstractions.dll",
        "tools/net10.0/System.Numerics.Tensors.dll",
        "tools/netstandard2.0/GpuKernels.Build.Tasks.dll",
    ];

    [Fact]
    public void It_has_what_is_needed_and_no_more()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package("GpuKernels"));
        IEnumerable<string> files = package.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name));
        Assert.Equal(Expected, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_what_the_runtime_does()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package("GpuKernels"));
        using Stream stream = package.GetEntry("GpuKernels.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().First();
        Assert.Equal(["Microsoft.Extensions.Logging.Abstractions", "System.Numerics.Tensors"],
            metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => element.Attribute("id")!.Value).Order());
        Assert.Equal(
            "net10.0", metadata.Descendants().Single(element => element.Name.LocalName == "group").Attribute("targetFramework")!.Value);
        Assert.Equal(("MIT", "README.md"), (Value("license"), Value("readme")));

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    [Fact]
    public void No_file_names_the_machine_that_packed_it()
    {
        string[] forbidden = [PackedFeed.Repository.TrimEnd('/', '\\'),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/."];
        foreach ((string name, byte[] content) in Contents("nupkg").Concat(Contents("snupkg")))
        {
            foreach (string path in forbidden)
            {
                Assert.True(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) < 0, $"{name} has {path}");
                Assert.True(content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(path)) < 0, $"{name} has {path}");
            }
        }
    }

    /// <summary>In the .snupkg for the library, which nuget.org serves to debuggers, and else in the assemblies themselves.</summary>
    [Fact]
    public void All_assemblies_have_symbols_with_paths_that_are_the_same_everywhere()
    {
        Dictionary<string, byte[]> symbols = Contents("snupkg").Where(file => file.Name.EndsWith(".pdb")).ToDictionary();
        Assert.Equal(["lib/net10.0/GpuKernels.pdb"], symbols.Keys);
        foreach ((string name, byte[] content) in Contents("nupkg")
            .Where(file => file.Name.EndsWith(".dll") && Path.GetFileName(file.Name).StartsWith("GpuKernels")))
        {
            using PEReader assembly = new(ImmutableArray.Create(content));
            ImmutableArray<DebugDirectoryEntry> entries = assembly.ReadDebugDirectory();
            Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            DebugDirectoryEntry embedded = entries.FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using MetadataReaderProvider provider = embedded.DataSize > 0 ? assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded)
                : MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols["lib/net10.0/GpuKernels.pdb"]));
            MetadataReader reader = provider.GetMetadataReader();
            Assert.NotEmpty(reader.Documents);
            Assert.All(reader.Documents, document => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name)));
            Assert.True(IsOfAssembly(reader, entries), $"{name} has symbols of another build.");
        }
    }

    /// <summary>The same number stands in an assembly and in its symbols.</summary>
    private static bool IsOfAssembly(MetadataReader symbols, ImmutableArray<DebugDirectoryEntry> entries) =>
        entries.Where(entry => entry.Type == DebugDirectoryEntryType.CodeView)
            .Any(entry => entry.Stamp == BitConverter.ToUInt32(symbols.DebugMetadataHeader!.Id.AsSpan()[16..]));

    private static bool IsOfTheFormat(string name) =>
        name is "GpuKernels.nuspec" or "[Content_Types].xml" || name.StartsWith("_rels/") || name.StartsWith("package/");

    private IEnumerable<(string Name, byte[] Content)> Contents(string ending)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package("GpuKernels", ending));
        foreach (ZipArchiveEntry entry in package.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }
}
