using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GpuKernels.Build;

/// <summary>
/// The constants of a generated class, which say what there is to compile. They are read from metadata: nothing of the assembly is run, and
/// what it references need not be there.
/// </summary>
internal sealed class KernelConstants
{
    private const string Namespace = "GpuKernels.Generated";

    private readonly SortedDictionary<string, string> constants;

    private KernelConstants(string name, SortedDictionary<string, string> constants)
    {
        Name = name;
        this.constants = constants;
    }

    /// <summary>The class as it was written, <c>Saxpy_1a2b3c4d</c>, which is the entry point of a kernel.</summary>
    public string Name { get; }

    public IEnumerable<KeyValuePair<string, string>> All => constants;

    /// <summary>Null where the class has no constant of that name.</summary>
    public string? this[string constant] => constants.TryGetValue(constant, out string? value) ? value : null;

    /// <summary>Those of all generated classes, in the order of the names.</summary>
    public static IReadOnlyList<KernelConstants> Read(string assembly)
    {
        using FileStream file = File.OpenRead(assembly);
        using PEReader image = new(file);
        if (!image.HasMetadata) return [];
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => metadata.StringComparer.Equals(type.Namespace, Namespace))
            .Select(type => new KernelConstants(PlainName(metadata.GetString(type.Name)), Read(type, metadata)))
            .Where(kernel => kernel.constants.Count > 0)
            .OrderBy(kernel => kernel.Name, StringComparer.Ordinal)];
    }

    private static SortedDictionary<string, string> Read(TypeDefinition type, MetadataReader metadata)
    {
        SortedDictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (FieldDefinition field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            if ((field.Attributes & FieldAttributes.Literal) == 0 || field.GetDefaultValue().IsNil) continue;
            Constant constant = metadata.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode != ConstantTypeCode.String) continue;
            BlobReader value = metadata.GetBlobReader(constant.Value);
            found.Add(metadata.GetString(field.Name), value.ReadUTF16(value.Length));
        }
        return found;
    }

    /// <summary>The compiler puts the file in front of a file-local class: <c>&lt;Kernels_Saxpy_g>F0a1b…__Saxpy_1a2b3c4d</c>.</summary>
    private static string PlainName(string name)
    {
        int end = name.StartsWith("<", StringComparison.Ordinal) ? name.IndexOf("__", name.IndexOf('>') + 1, StringComparison.Ordinal) : -1;
        return end < 0 ? name : name.Substring(end + 2);
    }
}
