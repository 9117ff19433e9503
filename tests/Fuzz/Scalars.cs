using GpuKernels.Execution.Tests;

namespace GpuKernels.Fuzz;

/// <summary>The primitive types by their C# names: values at the edges, and how operators combine them.</summary>
internal static class Scalars
{
    public static readonly string[] Narrow = ["sbyte", "byte", "short", "ushort", "char"];
    public static readonly string[] Wide = ["int", "uint", "long", "ulong"];
    public static readonly string[] Integers = [.. Narrow, .. Wide];
    public static readonly string[] Numbers = [.. Integers, "float", "double"];
    public static readonly string[] All = [.. Numbers, "bool"];

    private static readonly Dictionary<string, string[]> Literals = new()
    {
        ["sbyte"] = ["((sbyte)-128)", "((sbyte)127)", "((sbyte)-1)", "((sbyte)3)"],
        ["byte"] = ["((byte)0)", "((byte)1)", "((byte)200)", "((byte)255)"],
        ["short"] = ["((short)-32768)", "((short)32767)", "((short)-1)", "((short)258)"],
        ["ushort"] = ["((ushort)0)", "((ushort)65535)", "((ushort)46341)"],
        ["char"] = ["'a'", @"'\uffff'", @"'\0'"],
        ["int"] = ["0", "1", "(-1)", "2", "7", "31", "32", "33", "64", "255", "(-129)", "65536", "46341", "int.MaxValue", "int.MinValue"],
        ["uint"] = ["0u", "1u", "31u", "0x80000000u", "uint.MaxValue", "65536u"],
        ["long"] = ["0L", "1L", "(-1L)", "63L", "64L", "0x80000000L", "(-0x80000000L)", "0x100000000L", "long.MaxValue", "long.MinValue"],
        ["ulong"] = ["0ul", "1ul", "63ul", "0x8000000000000000ul", "ulong.MaxValue", "0x100000000ul"],
        ["float"] =
        [
            "0f", "(-0f)", "1f", "(-1.5f)", "2.5f", "0.1f", "1e-40f", "3e38f", "2147483648f", "16777217f", "9223372036854775808f",
            "float.NaN",
            "float.PositiveInfinity", "float.NegativeInfinity", "float.Epsilon",
        ],
        ["double"] =
        [
            "0.0", "(-0.0)", "1.0", "(-1.5)", "2.5", "0.1", "1e-310", "1e300", "2147483648.0", "4294967295.5", "9223372036854775808.0",
            "double.NaN",
            "double.PositiveInfinity", "double.NegativeInfinity", "double.Epsilon",
        ],
        ["bool"] = ["true", "false"],
    };

    public static bool IsScalar(string type) => Literals.ContainsKey(type);

    /// <summary>True for what an array has elements of, and no struct.</summary>
    public static bool IsElement(string type) => IsScalar(type) || type == "Half";

    public static string One(string type) => type == "bool" ? "true" : $"(({type})1)";

    public static Code Literal(Chance chance, string type) => Code.Text(type, chance.Pick(Literals[type]));

    /// <summary>Two types whose sum is a <paramref name="type"/>, in an order that chance decides.</summary>
    public static (string Left, string Right) Operands(Chance chance, string type)
    {
        (string own, string other) = type switch
        {
            "int" => (chance.Pick([.. Narrow, "int", "int"]), chance.Pick([.. Narrow, "int", "int", "int"])),
            "uint" => ("uint", chance.Pick("uint", "uint", "byte", "ushort", "char")),
            "long" when chance.OneIn(4) => ("uint", chance.Pick("int", "sbyte", "short")),
            "long" => ("long", chance.Pick([.. Narrow, "int", "uint", "long", "long"])),
            "ulong" => ("ulong", chance.Pick("ulong", "ulong", "uint", "byte", "ushort", "char")),
            "float" => ("float", chance.Pick([.. Integers, .. Enumerable.Repeat("float", 9)])),
            _ => (type, chance.Pick([.. Integers, "float", .. Enumerable.Repeat(type, 10)])),
        };
        return chance.OneIn(2) ? (own, other) : (other, own);
    }

    /// <summary>An array of values at the edges.</summary>
    public static Array Data(Chance chance, string type, int length) => type switch
    {
        "sbyte" => Fill(chance, length, [0, 1, -1, 127, -128, 31, 32, 33, 63, 64], x => (sbyte)x),
        "byte" => Fill(chance, length, EdgeValues.Int32, x => (byte)x),
        "short" => Fill(chance, length, EdgeValues.Int32, x => (short)x),
        "ushort" => Fill(chance, length, EdgeValues.Int32, x => (ushort)x),
        "char" => Fill(chance, length, EdgeValues.Int32, x => (char)x),
        "int" => Fill(chance, length, EdgeValues.Int32, x => x),
        "uint" => Fill(chance, length, EdgeValues.UInt32, x => x),
        "long" => Fill(chance, length, EdgeValues.Int64, x => x),
        "ulong" => Fill(chance, length, EdgeValues.UInt64, x => x),
        "Half" => Fill(chance, length, EdgeValues.Single, x => (Half)x),
        "float" => Fill(chance, length, EdgeValues.Single, x => x),
        "double" => Fill(chance, length, EdgeValues.Double, x => x),
        "bool" => Fill(chance, length, [false, true], x => x),
        _ => throw new ArgumentException($"There are no values of {type}.", nameof(type)),
    };

    private static T[] Fill<TValue, T>(Chance chance, int length, TValue[] values, Func<TValue, T> convert) =>
        [.. Enumerable.Range(0, length).Select(_ => convert(chance.Pick(values)))];
}
