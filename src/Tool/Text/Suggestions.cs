namespace GpuKernels.Tool.Text;

/// <summary>Finds what was meant.</summary>
internal static class Suggestions
{
    /// <summary>Of the names those most like a word that is none of them; empty where none is near.</summary>
    public static IReadOnlyList<string> For(string word, IEnumerable<string> names)
    {
        int most = Math.Max(2, word.Length / 3);
        (string Name, int Distance)[] near = [.. names.Distinct().Select(name => (name, Nearest(word, name)))
            .Where(found => found.Item2 <= most)];
        return [.. near.Where(found => found.Distance == near.Min(other => other.Distance)).Select(found => found.Name)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Of <c>Physics.Kernels.Step</c>, the end may be meant: <c>Kernels.Step</c>, <c>Step</c>.</summary>
    private static int Nearest(string word, string name)
    {
        int nearest = Distance(word, name);
        for (int dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
            nearest = Math.Min(nearest, Distance(word, name[(dot + 1)..]));
        return nearest;
    }

    /// <summary>
    /// Levenshtein's: how many letters have to be put in, taken out or changed; whether they are capital does not matter.
    /// </summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
