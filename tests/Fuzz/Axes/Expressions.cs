using System.Text.RegularExpressions;

namespace GpuKernels.Fuzz.Axes;

/// <summary>Writes random typed expressions over what a kernel has in scope.</summary>
internal sealed class Expressions(Chance chance)
{
    private int pure;

    /// <summary>A value of a type: a variable or a constant.</summary>
    public required Func<string, Code> Leaf { get; init; }

    /// <summary>A value of a type whose evaluation has an effect; null where there is none.</summary>
    public Func<string, int, Code?> Effect { get; init; } = (_, _) => null;

    /// <summary>One in so many expressions has an effect.</summary>
    public int EffectRate { get; init; } = 8;

    /// <summary>An expression as it can stand anywhere; C# checks constants in it for overflow unless told otherwise.</summary>
    public Code Of(string type, int depth) => Code.Expression(type, $"unchecked({Part(type, depth)})");

    /// <summary>An expression that can be a part of another one.</summary>
    public Code Part(string type, int depth)
    {
        if (depth <= 0 || chance.OneIn(12))
            return Leaf(type);
        if (pure == 0 && chance.OneIn(EffectRate) && Effect(type, depth) is { } effect)
            return effect;
        return type switch
        {
            "bool" => Logic(depth),
            "float" or "double" => Real(type, depth),
            _ when Scalars.Narrow.Contains(type) => NarrowNumber(type, depth),
            _ when Scalars.Wide.Contains(type) => WideNumber(type, depth),
            _ => Leaf(type),
        };
    }

    /// <summary>Without effects, so that it may stand in the text twice.</summary>
    public Code Pure(string type, int depth)
    {
        pure++;
        Code code = Part(type, depth);
        pure--;
        return code;
    }

    private Code Logic(int depth)
    {
        if (chance.OneIn(2))
        {
            (Code left, Code right) = Pair(chance.Pick([.. Scalars.Wide, "float", "double", "int", "int"]), depth);
            return Code.Expression("bool", $"({left} {chance.Pick("==", "!=", "<", "<=", ">", ">=")} {right})");
        }
        Code a = Part("bool", depth - 1);
        return chance.Next(6) switch
        {
            0 => Code.Expression("bool", $"!{a}"),
            1 => Conditional("bool", depth),
            2 => Code.Expression(
                "bool", $"{chance.Pick("float", "double")}.{chance.Pick("IsNaN", "IsFinite", "IsInfinity")}({Part("float", depth - 1)})"),
            _ => Code.Expression("bool", $"({a} {chance.Pick("&&", "||", "&", "|", "^", "==", "!=")} {Part("bool", depth - 1)})"),
        };
    }

    private Code NarrowNumber(string type, int depth) => chance.Next(6) switch
    {
        0 => Conditional(type, depth),
        1 when type != "char" =>
            Code.Expression(type, $"Math.{chance.Pick("Min", "Max")}({Part(type, depth - 1)}, {Part(type, depth - 1)})"),
        _ => Cast(type, depth),
    };

    private Code WideNumber(string type, int depth)
    {
        (Code left, Code right) = Pair(type, depth);
        switch (chance.Next(10))
        {
            case < 4:
                return Code.Expression(type, $"({left} {chance.Pick("+", "-", "*", "&", "|", "^")} {right})");
            case 4:
                Code shifted = Part(type == "int" ? chance.Pick([.. Scalars.Narrow, "int"]) : type, depth - 1);
                Code count = Part(chance.Pick("int", "int", "byte", "sbyte", "char"), depth - 1);
                return Code.Expression(type, $"({shifted} {chance.Pick("<<", ">>", ">>>")} {count})");
            case 5:
                return Division(type, depth);
            case 6:
                string operation = chance.Pick<string>(type is "int" or "long" ? ["-", "~", "+"] : ["~", "+"]);
                return Code.Expression(type, $"({operation}{Part(type, depth - 1)})");
            case 7:
                return Conditional(type, depth);
            case 8:
                return Function(type, depth);
            default:
                return Cast(type, depth);
        }
    }

    /// <summary>The divisor is never 0, and never −1 where the dividend may be MinValue: there C# throws.</summary>
    private Code Division(string type, int depth)
    {
        Code left = Part(type, depth - 1), right = Part(type, depth - 1);
        string operation = chance.Pick("/", "%");
        if (chance.OneIn(3))
            return Code.Expression(type, $"({left} {operation} {Code.Text("", chance.Pick("2", "3", "7", "8", "10", "100"))})");
        if (type is "uint" or "ulong")
            return Code.Expression(type, $"({left} {operation} ({right} | 1))");
        return chance.OneIn(2)
            ? Code.Expression(type, $"(({left} >> 1) {operation} ({right} | 1))")
            : Code.Expression(type, $"({left} {operation} (({right} & {type}.MaxValue) | 1))");
    }

    private Code Function(string type, int depth)
    {
        Code a = Part(type, depth - 1);
        bool isSigned = type is "int" or "long";
        string unsigned = isSigned ? "u" + type : type;
        switch (chance.Next(8))
        {
            case 0 when isSigned:
                return Code.Expression(type, $"Math.Abs({a} / 3)");
            case 1:
                return Code.Expression(type, $"Math.Clamp({a}, {(isSigned ? "-10" : "3")}, 1000)");
            case 2 when type is "int":
                return Code.Expression(type, $"Math.Sign({Part(chance.Pick("int", "long", "short"), depth - 1)})");
            case 3 when type is "int":
                Code bits = Part(chance.Pick("uint", "ulong"), depth - 1);
                return Code.Expression(
                    type, $"BitOperations.{chance.Pick("PopCount", "LeadingZeroCount", "TrailingZeroCount", "Log2")}({bits})");
            case 4 when !isSigned:
                return Code.Expression(type, $"BitOperations.{chance.Pick("RotateLeft", "RotateRight")}({a}, {Part("int", depth - 1)})");
            case 5 when type is "long":
                return Code.Expression(type, $"Math.BigMul({Part("int", depth - 1)}, {Part("int", depth - 1)})");
            case 6:
                string real = type is "int" or "uint" ? "float" : "double";
                string method =
                    $"{(real == "float" ? "Single" : "Double")}To{(isSigned ? "Int" : "UInt")}{(real == "float" ? "32" : "64")}Bits";
                Code value = Pure(real, depth - 1);
                return Code.Expression(type, $"({real}.IsNaN({value}) ? 5 : BitConverter.{method}({value}))");
            default:
                return Code.Expression(type, $"Math.{chance.Pick("Min", "Max")}({a}, {Part(type, depth - 1)})");
        }
    }

    /// <summary>
    /// Of <c>MathF.Min(x, -0f)</c> the JIT of .NET 10 makes +0 where x is +0 (dotnet/runtime#130831), also where it computes the −0 first;
    /// so both operands read memory.
    /// </summary>
    public static string Minimum(Code a, Code b) => ReadsMemory(a) && ReadsMemory(b) ? "Min" : "Max";

    /// <summary>An element, or one of the locals <c>a_float</c> and <c>b_float</c>, which hold one.</summary>
    private static bool ReadsMemory(Code code) => Regex.IsMatch($"{code}", @"\[|\b[ab]_");

    private Code Real(string type, int depth)
    {
        (Code left, Code right) = Pair(type, depth);
        Code a = Part(type, depth - 1);
        switch (chance.Next(12))
        {
            case < 4:
                return Code.Expression(type, $"({left} {chance.Pick(chance.FloatOperators)} {right})");
            case 4:
                return Code.Expression(type, $"({chance.Pick("-", "+")}{a})");
            case 5:
                return Conditional(type, depth);
            case 6:
                Code b = Part(type, depth - 1);
                return Code.Expression(type, $"{Class(type)}.{chance.Pick(Minimum(a, b), "Max", "IEEERemainder")}({a}, {b})");
            case 7:
                string one = chance.Pick("Abs", "Sqrt", "Floor", "Ceiling", "Truncate", "Round", "BitIncrement", "BitDecrement");
                return Code.Expression(type, $"{Class(type)}.{one}({a})");
            case 8:
                return Code.Expression(type, $"{Class(type)}.FusedMultiplyAdd({a}, {Part(type, depth - 1)}, {Part(type, depth - 1)})");
            case 9:
                // The sign of a NaN is not specified, so none may reach CopySign as the sign.
                Code sign = Pure(type, depth - 2);
                return Code.Expression(type, $"{Class(type)}.CopySign({a}, {type}.IsNaN({sign}) ? 1 : {sign})");
            case 10:
                string rounding = chance.Pick("AwayFromZero", "ToEven", "ToZero", "ToPositiveInfinity", "ToNegativeInfinity");
                return chance.OneIn(2)
                    ? Code.Expression(type, $"{Class(type)}.ScaleB({a}, {Part("int", depth - 1)})")
                    : Code.Expression(type, $"{Class(type)}.Round({a}, MidpointRounding.{rounding})");
            default:
                return Cast(type, depth);
        }
    }

    private static string Class(string type) => type == "float" ? "MathF" : "Math";

    private Code Conditional(string type, int depth) =>
        Code.Expression(type, $"({Part("bool", depth - 1)} ? {Part(type, depth - 1)} : {Part(type, depth - 1)})");

    private Code Cast(string type, int depth) => Code.Expression(type, $"(({type}){Part(chance.Pick(Scalars.Numbers), depth - 1)})");

    private (Code Left, Code Right) Pair(string type, int depth)
    {
        (string left, string right) = Scalars.Operands(chance, type);
        return (Part(left, depth - 1), Part(right, depth - 1));
    }
}
