using GpuKernels.Build;
using GpuKernels.Cuda.Images;

namespace GpuKernels.Tool.Assemblies;

/// <summary>One of the functions that a kernel is compiled to.</summary>
/// <param name="Name">
/// <c>general</c>; <c>overlap</c>, for arrays that share memory; <c>flat</c>, for launches by a count; <c>n=16</c>, for a value; or several
/// of them.
/// </param>
/// <param name="Options">The compiler's.</param>
internal sealed record KernelForm(string Name, string[] Options)
{
    public const string General = "general";

    private const string Overlap = "-DGK_RESTRICT=", Flat = "-DGK_ELEMENTS=", Specialized = "-DGK_SPECIALIZE_";

    public bool IsFlat => Options.Any(option => option.StartsWith(Flat, StringComparison.Ordinal));

    /// <summary>All that are built ahead, the general one first.</summary>
    public static IReadOnlyList<KernelForm> Of(KernelToBuild kernel) =>
        [.. kernel.Variants.Select(options => new KernelForm(NameOf(options), options))];

    /// <summary>That of its images with the form's.</summary>
    public ImageKey KeyOf(KernelToBuild kernel) => ImageKey.Of(kernel.Source, Options);

    private static string NameOf(string[] options)
    {
        string name = string.Join(' ', options.Select(PartOf).Where(part => part.Length > 0));
        return name.Length == 0 ? General : name;
    }

    private static string PartOf(string option) =>
        option == Overlap ? "overlap"
        : option.StartsWith(Flat, StringComparison.Ordinal) ? "flat"
        : option.StartsWith(Specialized, StringComparison.Ordinal) ? Value(option[Specialized.Length..])
        : "";

    /// <summary><c>n_2=(16)</c>: the parameter, with its number, and what C needs around the value.</summary>
    private static string Value(string define)
    {
        int equal = define.IndexOf('='), number = define.LastIndexOf('_', equal);
        return $"{define[..number]}={define[(equal + 1)..].Trim('(', ')')}";
    }
}
