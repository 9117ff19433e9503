using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>Pieces of C# that have to be spelled with care.</summary>
internal static class CSharpText
{
    private const int ShortestDelimiter = 3;

    /// <summary>
    /// Writes <c>header """…""";</c> as a raw string literal at the writer's indentation. Its delimiter has one quote more
    /// than the longest run of them in the text.
    /// </summary>
    public static void WriteRawString(CodeWriter writer, string header, string text)
    {
        string delimiter = new('"', Math.Max(ShortestDelimiter, LongestRunOfQuotes(text) + 1));
        writer.Line($"{header} {delimiter}").Indent().Lines(text);
        // The literal ends before its last newline, so a text that ends in one needs an empty line.
        if (text.Length == 0 || text[text.Length - 1] == '\n')
            writer.Line();
        writer.Line($"{delimiter};").Unindent();
    }

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
