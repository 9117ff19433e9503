using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>
/// Text in which <c>[|…|]</c> marks where a diagnostic is expected, and <c>{|…|}</c> a place to which diagnostics point. Marks may stand in
/// each other.
/// </summary>
/// <param name="Text">Without the marks.</param>
internal sealed record Markup(string Text, IReadOnlyList<TextSpan> Spans, IReadOnlyList<TextSpan> Related)
{
    public static Markup Parse(string marked)
    {
        System.Text.StringBuilder text = new();
        Stack<int> begins = new();
        List<TextSpan> spans = [], related = [];
        for (int i = 0; i < marked.Length; i++)
        {
            string mark = i + 1 < marked.Length ? marked.Substring(i, 2) : "";
            if (mark is "[|" or "{|")
                begins.Push(text.Length);
            else if (mark is "|]" or "|}")
                (mark == "|]" ? spans : related).Add(TextSpan.FromBounds(begins.Pop(), text.Length));
            else
                text.Append(marked[i]);
            i += mark is "[|" or "{|" or "|]" or "|}" ? 1 : 0;
        }
        return new(text.ToString(), [.. spans.OrderBy(span => span.Start)],
            [.. related.OrderBy(span => span.Start).ThenBy(span => span.End)]);
    }
}
