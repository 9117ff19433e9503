using System.Globalization;
using System.Text.RegularExpressions;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Places;

/// <summary>
/// Makes stack traces of the CPU form, and reports of checked forms, point to the kernel's source. The text of a kernel does not change
/// when its lines move, so it names statements and accesses by number, <c>#line place 7 Saxpy_af587ba6</c>; where these lie, a last and
/// short step writes:
/// <c>#line 12 "Kernels.cs"</c>.
/// </summary>
internal static class LineDirectives
{
    /// <summary>At the end of the code that has directives.</summary>
    public const string Default = "#line default";

    private const string Hidden = "#line hidden";

    /// <summary>
    /// What the text has in the place of lines: <c>#line place 7 Saxpy_af587ba6</c>, and <c>"site 3 Saxpy_af587ba6", 0</c>.
    /// </summary>
    private static readonly Regex placeholders = new(
        "#line place ([0-9]+) (\\w+)|\"site ([0-9]+) (\\w+)\", 0", RegexOptions.CultureInvariant);

    /// <summary>The directive for what comes from a statement, or from nothing in the source.</summary>
    public static Func<object, string> Of(Kernel kernel)
    {
        PlaceNumbers numbers = new(kernel);
        return source =>
            numbers.Of(source) is >= 0 and int number
                ? $"#line place {number.ToString(CultureInfo.InvariantCulture)} {kernel.EntryPoint}"
                : Hidden;
    }

    /// <summary>The two arguments for the file and the line of one of <see cref="AccessSites"/>.</summary>
    public static string Site(Kernel kernel, int number) =>
        $"\"site {number.ToString(CultureInfo.InvariantCulture)} {kernel.EntryPoint}\", 0";

    /// <summary>The places with the files' names that a program has of its source.</summary>
    /// <param name="resolver">The compiler's, which knows the project's PathMap.</param>
    public static KernelPlaces WithMappedFiles(KernelPlaces kernel, SourceReferenceResolver? resolver) =>
        kernel with { Files = kernel.Files.Select(file => resolver?.NormalizePath(file, baseFilePath: null) ?? file).ToEquatableArray() };

    /// <summary>The text with the lines in it.</summary>
    public static string Resolve(string text, IReadOnlyCollection<KernelPlaces> places)
    {
        if (places.Count == 0)
            return text;
        ILookup<string, KernelPlaces> kernels = places.ToLookup(kernel => kernel.EntryPoint);
        return placeholders.Replace(text, spell);

        string spell(Match match)
        {
            bool isSite = match.Groups[3].Success;
            KernelPlaces? kernel = kernels[match.Groups[isSite ? 4 : 2].Value].FirstOrDefault();
            int number = int.Parse(match.Groups[isSite ? 3 : 1].Value, CultureInfo.InvariantCulture);
            return isSite ? SpellSite(kernel, number) : SpellDirective(kernel, number);
        }
    }

    private static string SpellDirective(KernelPlaces? kernel, int number) =>
        kernel is null || Find(kernel.Places, number) is not { } place ? Hidden : $"#line {Line(place)} \"{kernel.Files[place.File]}\"";

    /// <summary>Without the file's folders, which differ from machine to machine.</summary>
    private static string SpellSite(KernelPlaces? kernel, int number)
    {
        if (kernel is null || Find(kernel.Sites, number) is not { } place)
            return "\"\", 0";
        string file = kernel.Files[place.File];
        return $"{SymbolDisplay.FormatLiteral(file.Substring(file.LastIndexOfAny(['/', '\\']) + 1), quote: true)}, {Line(place)}";
    }

    private static SourcePlace? Find(EquatableArray<SourcePlace> places, int number) =>
        number < places.Count && places[number] is { File: >= 0 } place ? place : null;

    private static string Line(SourcePlace place) => place.Line.ToString(CultureInfo.InvariantCulture);
}
