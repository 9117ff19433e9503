using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>
/// Elements that are the same one some steps later: of <c>source[i - plane]</c>, <c>source[i]</c> and <c>source[i + plane]</c> a thread
/// that does some planes, one behind the other, reads each once.
/// </summary>
/// <param name="First">The one that is there first.</param>
/// <param name="Members">All of them, and how many steps each is behind the first.</param>
internal sealed record ColumnWords(ColumnElement First, IReadOnlyList<(ColumnElement Element, int Steps)> Members)
{
    /// <summary>How many steps the last one is behind the first.</summary>
    public int Steps => Members.Max(member => member.Steps);

    /// <summary>True where a thread that does few steps uses words before and behind one that it does not.</summary>
    public bool HasGaps => Enumerable.Range(0, Steps).Any(steps => Members.All(member => member.Steps != steps));

    /// <summary>How many steps the element with the same start is behind the first; null where it is none of these.</summary>
    public int? StepsOf(ColumnElement element, Axis axis)
    {
        foreach ((ColumnElement member, int steps) in Members)
        {
            if (member.Span == element.Span && element.Index.StepsFrom(member.Index, axis) == 0)
                return steps;
        }
        return null;
    }

    /// <summary>Each element in one of them.</summary>
    /// <param name="elements">Of which neighbours to the side are parts of words between them, or not.</param>
    /// <param name="axis">Along which the steps are.</param>
    public static IReadOnlyList<ColumnWords> Of(IReadOnlyList<ColumnElement> elements, Axis axis)
    {
        List<List<(ColumnElement Element, int Steps)>> groups = [];
        foreach (ColumnElement element in elements)
        {
            var group = groups.FirstOrDefault(group => IsOne(group[0].Element, element));
            if (group is null)
                groups.Add([(element, 0)]);
            else
                group.Add((element, element.Index.StepsFrom(group[0].Element.Index, axis)!.Value));
        }
        return [.. groups.Select(FromFirst)];

        bool IsOne(ColumnElement first, ColumnElement element) => first.Span == element.Span && first.Index.Offset == element.Index.Offset
            && HasOwn(first) == HasOwn(element) && element.Index.StepsFrom(first.Index, axis) is not null;

        bool HasOwn(ColumnElement side) =>
            elements.Any(
                element => element.Span == side.Span && element.Index.Offset == 0 && element.Index.StepsFrom(side.Index, axis) == 0);
    }

    private static ColumnWords FromFirst(List<(ColumnElement Element, int Steps)> group)
    {
        (ColumnElement first, int start) = group.OrderBy(member => member.Steps).First();
        return new(first, [.. group.Select(member => (member.Element, member.Steps - start))]);
    }
}
