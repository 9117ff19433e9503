using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using GpuKernels.Build;

namespace GpuKernels.Tool.Assemblies;

/// <summary>
/// A kernel's form for the CPU, which is C# that the generator has written. The C# compiler embeds such files into the debug symbols, where
/// they are read from.
/// </summary>
internal static class GeneratedSource
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private const string Last = "private const string CudaLines", Checked = "private static class Checked";
    private const int Indentation = 8;

    /// <exception cref="ToolException">There are no symbols, or they have no sources.</exception>
    public static string Read(BuiltAssembly assembly, KernelToBuild kernel)
    {
        using PEReader image = new(File.OpenRead(assembly.Path));
        if (!image.TryOpenAssociatedPortablePdb(
            assembly.Path, path => File.Exists(path) ? File.OpenRead(path) : null, out MetadataReaderProvider? symbols, out _))
        {
            throw new ToolException($"{assembly.Name} is without debug symbols, in which the C# for the CPU stands: " +
                $"{Path.ChangeExtension(assembly.Name, ".pdb")} has to be beside it, or the project has to be built with <DebugType>embedded</DebugType>.");
        }
        using (symbols)
        {
            string start = $"class {kernel.EntryPoint}\n";
            string? text = Sources(symbols!.GetMetadataReader()).FirstOrDefault(source => source.Contains(start, StringComparison.Ordinal));
            return text is not null ? CpuForm(text[text.IndexOf(start, StringComparison.Ordinal)..])
                : throw new ToolException(
                    $"The debug symbols of {assembly.Name} do not have what was generated for {kernel.Name}: build with the compiler of the .NET SDK.");
        }
    }

    private static IEnumerable<string> Sources(MetadataReader symbols)
    {
        foreach (CustomDebugInformation information in symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation))
        {
            if (information.Parent.Kind == HandleKind.Document && symbols.GetGuid(information.Kind) == EmbeddedSource)
                yield return Decode(symbols.GetBlobBytes(information.Value)).Replace("\r\n", "\n");
        }
    }

    /// <summary>Four bytes with the length of the text, 0 where it is not compressed, and the text.</summary>
    private static string Decode(byte[] blob)
    {
        using MemoryStream content = new(blob, sizeof(int), blob.Length - sizeof(int));
        using Stream text = BitConverter.ToInt32(blob) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        using StreamReader reader = new(text, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Of the kernel's class what stands behind the constants, without the form for checked devices.</summary>
    private static string CpuForm(string text)
    {
        List<string> lines = [];
        foreach (string line in text.Split('\n').SkipWhile(line => !line.TrimStart().StartsWith(Last, StringComparison.Ordinal)).Skip(1))
        {
            // The class ends where something is less indented.
            if (line.Length > 0 && !line.StartsWith(new string(' ', Indentation), StringComparison.Ordinal)) break;
            if (line.TrimStart().StartsWith(Checked, StringComparison.Ordinal)) break;
            lines.Add(line.Length > Indentation ? line[Indentation..] : "");
        }
        return string.Join('\n', lines).Trim('\n') + "\n";
    }
}
