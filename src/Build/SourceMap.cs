using System.Globalization;

namespace GpuKernels.Build;

/// <summary>A place in C#, relative to the project, counted from 1.</summary>
internal readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary>As compilers write it in front of a message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}

/// <summary>Which C# the lines of a kernel's CUDA C come from.</summary>
internal sealed class SourceMap
{
    /// <summary>Of the text's lines from <paramref name="Line"/> on, counted from 1.</summary>
    /// <param name="Indentation">Of a user's own line, how much further right it stands than in C#; null for generated ones.</param>
    private readonly record struct Segment(int Line, int Place, int? Indentation);

    private readonly Segment[] segments;
    private readonly SourceLocation?[] places;

    /// <param name="lines">The generator's constant beside the text: <c>12:3 14:5:4</c>.</param>
    /// <param name="places">
    /// The generator's constant with the files, a line each, and <c>0:12:9</c> or <c>-</c> for each place; null where there is none.
    /// </param>
    public SourceMap(string lines, string? places)
    {
        segments = [.. Split(lines).Select(Numbers)
            .Select(numbers => new Segment(numbers[0], numbers[1], numbers.Length > 2 ? numbers[2] : null))];
        string[] files = (places ?? "").Split('\n');
        this.places = [.. Split(files[^1]).Select(place => place == "-" ? (SourceLocation?)null : Locate(Numbers(place), files))];
    }

    /// <summary>Null for a line that the generator adds to every kernel, and for device code of other assemblies.</summary>
    /// <param name="line">In the CUDA C, counted from 1.</param>
    /// <param name="column">There, counted from 1; 0 where it is not known.</param>
    public SourceLocation? Find(int line, int column)
    {
        int index = Array.FindLastIndex(segments, segment => segment.Line <= line);
        if (index < 0 || Place(segments[index]) is not { } place) return null;
        // Generated lines have columns of their own, which say nothing of C#'s.
        return segments[index].Indentation is { } indentation && column > indentation
            ? place with { Column = place.Column + column - 1 - indentation }
            : place;
    }

    /// <summary>True for a line that a user has written in CUDA C.</summary>
    public bool IsCudaSource(int line) => Array.FindLast(segments, segment => segment.Line <= line).Indentation is not null;

    private SourceLocation? Place(Segment segment) => segment.Place < places.Length ? places[segment.Place] : null;

    private static SourceLocation Locate(int[] numbers, string[] files) => new(files[numbers[0]], numbers[1], numbers[2]);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int[] Numbers(string text) => [.. text.Split(':').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
