using System.Globalization;
using System.Text;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Places;

/// <summary>
/// Makes stack traces of the CPU form point to the kernel's source. The text of a kernel does not change when its lines move, so it names its
/// statements by number, <c>#line place 7 Saxpy_af587ba6</c>; where these lie, a last and short step writes: <c>#line 12 "Kernels.cs"</c>.
/// </summary>
internal static class LineDirectives
{
    /// <summary>At the end of the code that has directives.</summary>
    public const string Default = "#line default";

    private const string Placeholder = "#line place ", Hidden = "#line hidden";

    /// <summary>The directive for what comes from a statement, or from nothing in the source.</summary>
    public static Func<object, string> Of(Kernel kernel)
    {
        PlaceNumbers numbers = new(kernel);
        return source => numbers.Of(source) is >= 0 and int number ? $"{Placeholder}{number.ToString(CultureInfo.InvariantCulture)} {kernel.EntryPoint}" : Hidden;
    }

    /// <summary>The places with the files' names that a program has of its source.</summary>
    /// <param name="resolver">The compiler's, which knows the project's PathMap.</param>
    public static KernelPlaces WithMappedFiles(KernelPlaces kernel, SourceReferenceResolver? resolver) =>
        kernel with { Files = kernel.Files.Select(file => resolver?.NormalizePath(file, baseFilePath: null) ?? file).ToEquatableArray() };

    /// <summary>The text with C#'s own directives.</summary>
    public static string Resolve(string text, IEnumerable<KernelPlaces> places)
    {
        int next = text.IndexOf(Placeholder, StringComparison.Ordinal), from = 0;
        if (next < 0)
            return text;
        ILookup<string, KernelPlaces> kernels = places.ToLookup(kernel => kernel.EntryPoint);
        StringBuilder resolved = new(text.Length);
        for (; next >= 0; next = text.IndexOf(Placeholder, from, StringComparison.Ordinal))
        {
            int end = text.IndexOf('\n', next);
            string[] words = text.Substring(next, end - next).Split(' ');
            resolved.Append(text, from, next - from).Append(Spell(kernels[words[3]].FirstOrDefault(), int.Parse(words[2], CultureInfo.InvariantCulture)));
            from = end;
        }
        return resolved.Append(text, from, text.Length - from).ToString();
    }

    private static string Spell(KernelPlaces? kernel, int number) =>
        kernel is null || number >= kernel.Places.Count || kernel.Places[number] is not { File: >= 0 } place
            ? Hidden
            : $"#line {place.Line.ToString(CultureInfo.InvariantCulture)} \"{kernel.Files[place.File]}\"";
}
