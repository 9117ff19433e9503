using System.Globalization;

namespace GpuKernels.Fuzz;

/// <summary>C# text as a tree: a format with holes for its parts. The tree is what shrinking works on.</summary>
/// <param name="Type">The type of an expression; empty for what is no expression.</param>
/// <param name="Format">For <see cref="string.Format(string, object[])"/>, one hole for each part.</param>
/// <param name="Parts">What fills the holes.</param>
/// <param name="IsBlock">True for a list whose parts can be dropped one by one.</param>
internal sealed record Code(string Type, string Format, Code[] Parts, bool IsBlock = false)
{
    public static Code Expression(string type, FormattableString text) => From(type, text);

    public static Code Statement(FormattableString text) => From("", text);

    public static Code Text(string type, string text) => new(type, text.Replace("{", "{{").Replace("}", "}}"), []);

    public static Code Block(IEnumerable<Code> statements)
    {
        Code[] parts = [.. statements];
        return new("", string.Concat(parts.Select((_, i) => $"{{{i}}}\n")), parts, IsBlock: true);
    }

    public override string ToString() => string.Format(Format, [.. Parts.Select(part => (object)part.ToString())]);

    /// <summary>Trees with something less than this one, the smallest first.</summary>
    public IEnumerable<Code> Smaller() =>
        SmallerHere().Concat(Parts.SelectMany((part, i) => part.Smaller().Select(smaller => With(i, smaller))));

    private IEnumerable<Code> SmallerHere()
    {
        for (int count = IsBlock ? Parts.Length : 0; count > 0; count /= 2)
        {
            for (int start = 0; start + count <= Parts.Length; start += count)
                yield return Block([.. Parts[..start], .. Parts[(start + count)..]]);
        }
        if (Type == "" || Parts.Length == 0)
            yield break;
        if (Scalars.IsScalar(Type))
            yield return Text(Type, Scalars.One(Type));
        foreach (Code descendant in Parts.SelectMany(part => part.SelfAndDescendants()).Where(part => part.Type == Type))
            yield return descendant;
    }

    private IEnumerable<Code> SelfAndDescendants() => Parts.SelectMany(part => part.SelfAndDescendants()).Prepend(this);

    private Code With(int index, Code part)
    {
        Code[] parts = [.. Parts];
        parts[index] = part;
        return this with { Parts = parts };
    }

    private static Code From(string type, FormattableString text) =>
        new(type, text.Format, [.. text.GetArguments().Select(Part)]);

    private static Code Part(object? argument) => argument as Code ?? Text("", Convert.ToString(argument, CultureInfo.InvariantCulture)!);
}
