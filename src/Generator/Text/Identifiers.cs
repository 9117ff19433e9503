using System.Text;

namespace GpuKernels.Generator.Text;

/// <summary>Names of the user's, <c>Kernels.Größe</c>, as parts of identifiers. What an identifier cannot have becomes <c>_</c>.</summary>
internal static class Identifiers
{
    /// <summary>For C and for symbols in object code: <c>Kernels_Gr__e</c>.</summary>
    public static string ToAscii(string name) =>
        Sanitize(name, c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    /// <summary>For C#: <c>Kernels_Größe</c>.</summary>
    public static string ToCSharp(string name) => Sanitize(name, char.IsLetterOrDigit);

    private static string Sanitize(string name, Func<char, bool> isAllowed)
    {
        StringBuilder text = new(name.Length + 1);
        foreach (char c in name)
            text.Append(isAllowed(c) ? c : '_');
        return text.Length == 0 || char.IsDigit(text[0]) ? $"_{text}" : text.ToString();
    }
}
