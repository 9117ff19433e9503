using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>The tests of ASCII characters that <c>char</c> has. Those of all of Unicode need tables, which kernels do not have.</summary>
internal static class AsciiRules
{
    private static readonly Dictionary<string, (char First, char Last)[]> Ranges = new()
    {
        ["IsAscii"] = [('\0', '\x7f')],
        ["IsAsciiDigit"] = [('0', '9')],
        ["IsAsciiLetterLower"] = [('a', 'z')],
        ["IsAsciiLetterUpper"] = [('A', 'Z')],
        ["IsAsciiLetter"] = [('a', 'z'), ('A', 'Z')],
        ["IsAsciiLetterOrDigit"] = [('a', 'z'), ('A', 'Z'), ('0', '9')],
        ["IsAsciiHexDigit"] = [('0', '9'), ('a', 'f'), ('A', 'F')],
        ["IsAsciiHexDigitLower"] = [('0', '9'), ('a', 'f')],
        ["IsAsciiHexDigitUpper"] = [('0', '9'), ('A', 'F')],
    };

    /// <summary>Their names, for the documentation.</summary>
    public static IEnumerable<string> Names => Ranges.Keys;

    /// <summary>Null for all else.</summary>
    public static Func<Expression, Expression>? Find(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_Char
            && Ranges.TryGetValue(method.Name, out (char First, char Last)[]? ranges)
            ? value => ranges.Select(range => IsWithin(value, range.First, range.Last)).Aggregate(Or)
            : null;

    /// <summary>What to write instead of a test of all of Unicode; null for other methods.</summary>
    public static string? Advise(string name) => name switch
    {
        "IsDigit" or "IsNumber" => "use char.IsAsciiDigit",
        "IsLetter" or "IsLetterOrDigit" => $"use char.IsAscii{name.Substring("Is".Length)}",
        "IsLower" or "IsUpper" => $"use char.IsAsciiLetter{name.Substring("Is".Length)}",
        "IsWhiteSpace" or "IsPunctuation" or "IsSymbol" or "IsSeparator" or "IsControl" =>
            "compare with the characters, c is ' ' or '\\t' or '\\n'",
        "ToLower" or "ToLowerInvariant" => "compute it of ASCII letters: char.IsAsciiLetterUpper(c) ? (char)(c + 32) : c",
        "ToUpper" or "ToUpperInvariant" => "compute it of ASCII letters: char.IsAsciiLetterLower(c) ? (char)(c - 32) : c",
        _ => null,
    };

    private static BinaryExpression IsWithin(Expression value, char first, char last)
    {
        Expression code = Operators.Convert(value, ScalarType.Int32);
        return new(BinaryOperator.LogicalAnd, Compare(BinaryOperator.GreaterThanOrEqual, code, first),
            Compare(BinaryOperator.LessThanOrEqual, code, last), ScalarType.Bool);
    }

    private static BinaryExpression Or(BinaryExpression left, BinaryExpression right) =>
        new(BinaryOperator.LogicalOr, left, right, ScalarType.Bool);

    private static BinaryExpression Compare(BinaryOperator comparison, Expression code, char limit) =>
        new(comparison, code, ConstantExpression.Int32(limit), ScalarType.Bool);
}
