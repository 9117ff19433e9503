using System.Text;

namespace GpuKernels.Generator.Text;

/// <summary>Indented text, line by line. Lines end in <c>\n</c> on every host, so that the output is the same everywhere.</summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder text = new();
    private readonly List<(int Line, object Source)> marks = [];
    private int level, lines;

    /// <summary>How many lines there are.</summary>
    public int LineCount => lines;

    /// <summary>What the lines from an index on come from, up to the next mark.</summary>
    public IReadOnlyList<(int Line, object Source)> Marks => marks;

    /// <summary>Spells a line for what the next ones come from; null for none.</summary>
    public Func<object, string>? Directive { get; init; }

    /// <summary>Notes what the next lines come from.</summary>
    public CodeWriter Mark(object source)
    {
        marks.Add((lines, source));
        return Directive is null ? this : Line(Directive(source));
    }

    /// <summary>Notes that the next lines come from nothing that has a place.</summary>
    public CodeWriter Unmark() => Directive is null ? this : Mark(this);

    /// <summary>Writes one line, or an empty one, which gets no indentation.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', level * SpacesPerLevel).Append(line);
        text.Append('\n');
        lines++;
        return this;
    }

    /// <summary>Writes text of several lines, each at the current indentation; a last newline adds no empty line.</summary>
    public CodeWriter Lines(string lines)
    {
        string[] split = lines.Split('\n');
        int count = split[split.Length - 1].Length == 0 ? split.Length - 1 : split.Length;
        for (int i = 0; i < count; i++)
            Line(split[i].TrimEnd('\r'));
        return this;
    }

    /// <summary>Writes <paramref name="header"/> and <c>{</c> on the next line; what follows is one level deeper.</summary>
    public CodeWriter Open(string header = "")
    {
        if (header.Length > 0)
            Line(header);
        return Line("{").Indent();
    }

    /// <summary>Writes <c>}</c> and what stands behind it: <c>Close(";")</c>, <c>Close(" while (i &lt; n);")</c>.</summary>
    public CodeWriter Close(string tail = "") => Unindent().Line("}" + tail);

    public CodeWriter Indent()
    {
        level++;
        return this;
    }

    public CodeWriter Unindent()
    {
        if (level == 0)
            throw new InvalidOperationException("Unindent without an Indent before it");
        level--;
        return this;
    }

    public override string ToString() => text.ToString();
}
