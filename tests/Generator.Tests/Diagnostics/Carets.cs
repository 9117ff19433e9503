using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>
/// Diagnostics as comments of the text that they are in, below the line, with carets under the span. <c>see</c> marks a place to which the
/// diagnostic of that number points:
/// <code>
///         if (ThreadIdx.X &lt; 16)
/// //          ^^^^^^^^^^^^^^^^ see GK0020
///             Block.Sync();
/// //          ^^^^^^^^^^^^ GK0020
/// </code>
/// </summary>
internal static partial class Carets
{
    private const string Comment = "//", Related = "see ";

    [GeneratedRegex(@"^// *\^+ (see )?GK\d{4}$")]
    private static partial Regex Mark();

    /// <summary>The text without its marks.</summary>
    public static string Remove(string text) => string.Join('\n', text.Split('\n').Where(line => !Mark().IsMatch(line)));

    /// <summary>The text with marks for the diagnostics; what spans several lines is marked in the first.</summary>
    public static string Draw(string text, IEnumerable<Diagnostic> diagnostics)
    {
        ILookup<int, string> marks = diagnostics.SelectMany(diagnostic => MarksOf(diagnostic, text)).Distinct()
            .OrderBy(mark => mark.Column).ThenBy(mark => mark.Label, StringComparer.Ordinal)
            .ToLookup(mark => mark.Line, mark => $"{Comment.PadRight(mark.Column)}{new string('^', mark.Length)} {mark.Label}");
        return string.Join('\n', text.Split('\n').SelectMany((line, i) => marks[i].Prepend(line)));
    }

    private static IEnumerable<(int Line, int Column, int Length, string Label)> MarksOf(Diagnostic diagnostic, string text)
    {
        yield return MarkOf(diagnostic.Location, diagnostic.Id, text);
        foreach (Location location in diagnostic.AdditionalLocations)
            yield return MarkOf(location, Related + diagnostic.Id, text);
    }

    private static (int Line, int Column, int Length, string Label) MarkOf(Location location, string label, string text)
    {
        LinePositionSpan span = location.GetLineSpan().Span;
        int line = span.Start.Line, column = span.Start.Character;
        int end = span.End.Line == line ? span.End.Character : text.Split('\n')[line].Length;
        Assert.True(column >= Comment.Length, $"{label} in line {line + 1} begins where the comment that marks it would: indent the line");
        return (line, column, Math.Max(1, end - column), label);
    }
}
