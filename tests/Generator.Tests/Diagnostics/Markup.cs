using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Diagnostics;

/// <summary>Text in which <c>[|…|]</c> marks where a diagnostic is expected.</summary>
internal sealed record Markup(string Text, IReadOnlyList<TextSpan> Spans)
{
    private const string Begin = "[|", End = "|]";

    public static Markup Parse(string marked)
    {
        List<TextSpan> spans = [];
        for (int begin = marked.IndexOf(Begin, StringComparison.Ordinal); begin >= 0; begin = marked.IndexOf(Begin, StringComparison.Ordinal))
        {
            int end = marked.IndexOf(End, begin, StringComparison.Ordinal) - Begin.Length;
            marked = marked.Remove(begin, Begin.Length).Remove(end, End.Length);
            spans.Add(TextSpan.FromBounds(begin, end));
        }
        return new(marked, spans);
    }
}
