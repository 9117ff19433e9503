namespace GpuKernels.Fuzz.Axes;

internal sealed partial class MethodWriter
{
    /// <summary>True to write what C# has beyond C: patterns, tuples, generics, lambdas, references, tables, vectors.</summary>
    public bool HasLanguage { get; init; }

    private Code E(string type, int depth) => expressions.Part(type, depth - 1);

    private string Fresh() => $"l{++names}";

    private string AnySpan() => chance.Pick(Named("Span<int>", "ReadOnlySpan<int>"));

    /// <summary>An expression of these; null where there is none of the type.</summary>
    private Code? Language(string type, int depth) => type switch
    {
        "int" => LanguageInt(depth),
        "bool" => LanguageBool(depth),
        "long" => Code.Expression(
            type,
            $"({E("int", depth)} is var {Fresh()} and > 3 ? Blend<long>({E("long", depth)}, {E("int", depth)}) : Cut<int, long>({E("int", depth)}))"),
        "byte" => Code.Expression(type, $"Cut<long, byte>({E("int", depth)})"),
        "float" => Code.Expression(type, $"{Vectors(depth)}"),
        "double" =>
            Code.Expression(
                type,
                $"({E("double", depth)} switch {{ double.NaN => 1.5, > 3 or < -1e20 => {E("double", depth)}, 0 => -0.0, var {Variable(out string v)} => {Code.Text("", v)} }})"),
        _ => null,
    };

    private Code LanguageInt(int depth)
    {
        string v = Fresh();
        return chance.Next(13) switch
        {
            0 => Code.Expression(
                "int",
                $"({E("int", depth)} switch {{ 0 => {E("int", depth)}, 1 or 2 => {E("int", depth)}, < -5 => {E("int", depth)}, > 100 and < 50000 => {E("int", depth)}, var {v} when {v} > 7 && {E("bool", depth)} => {v} ^ {E("int", depth)}, _ => {E("int", depth)} }})"),
            1 => Code.Expression("int", $"Blend<int>({E("int", depth)}, {E("int", depth)})"),
            2 => Code.Expression("int", $"Apply({E("int", depth)}, {v} => {v} * 3 ^ mint)"),
            3 => Code.Expression("int", $"Table[{E("int", depth)} & 7]"),
            4 => Code.Expression("int", $"MinMax({E("int", depth)}, {E("int", depth)}).{chance.Pick("Low", "High")}"),
            5 => Code.Expression(
                "int",
                $"(({E("int", depth)}, {E("byte", depth)}) switch {{ (> 3, 1) => 5, (var {v}, > 7) => {v}, _ => {E("int", depth)} }})"),
            6 => Code.Expression("int", $"(int)((Half){E("float", depth)} {chance.Pick(chance.FloatOperators)} (Half){E("int", depth)})"),
            7 => Code.Expression("int", $"({AnySpan()} is [var {v}, .., > 3 or -1] ? {v} : {E("int", depth)})"),
            8 => Code.Expression("int", $"checked((unchecked({E("int", depth)}) & 0xffff) * 3 + (unchecked({E("int", depth)}) & 0xffff))"),
            9 => Code.Expression("int", $"(int)((nint){E("int", depth)} * (nint){E("int", depth)} >> 3)"),
            10 => Code.Expression("int", $"Fold<{chance.Pick("Plus", "Most")}>({AnySpan()}.Slice(0, 5))"),
            11 => Code.Expression("int", $"Sum({chance.Pick("Table", "[3, 1, 4, 1, 5]")})"),
            _ => Code.Expression("int", $"({Pair(depth - 1)} is {{ X: > 3 and var {v}, F: true }} ? {v} : {E("int", depth)})"),
        };
    }

    private Code LanguageBool(int depth) => chance.Next(5) switch
    {
        0 => Code.Expression("bool", $"({E("int", depth)} is >= -3 and not 7 or int.MaxValue)"),
        1 => Code.Expression("bool", $"({Pair(depth - 1)} is {{ X: > 3, In.B: 2 or 5 or > 100 }} or {{ Z: < 0, Y: not 3 }})"),
        2 => Code.Expression("bool", $"(({E("int", depth)}, {E("byte", depth)}) == ({E("int", depth)}, {E("byte", depth)}))"),
        3 => Code.Expression("bool", $"({AnySpan()} is [> 3, _, ..] and [.., < 100])"),
        _ => Code.Expression("bool", $"Is<{chance.Pick("int", "float", "Half")}>({E("int", depth)})"),
    };

    private Code Vectors(int depth)
    {
        string type = chance.Pick("Vector2", "Vector3");
        Code third = type == "Vector2" ? Code.Text("", "") : Code.Statement($", {E("float", depth)}");
        Code a = Code.Statement($"new {type}({E("float", depth)}, {E("float", depth)}{third})");
        Code b = Code.Statement($"new {type}({E("float", depth)})");
        return chance.Next(3) switch
        {
            0 => Code.Expression("float", $"({a} {chance.Pick("+", "-", chance.IsStrict ? "*" : "/")} {b}).{chance.Pick("X", "Y")}"),
            1 => Code.Expression("float", $"{type}.{chance.Pick(Expressions.Minimum(a, b), "Max")}({a}, {b}).Y"),
            _ => Code.Expression("float", $"{type}.Abs({a})[{E("int", depth)} & 1]"),
        };
    }

    private Code LanguageStatement(int depth)
    {
        string a = Fresh(), b = Fresh();
        switch (chance.Next(8))
        {
            case 0:
                return Code.Statement($"({Place("int", 1)}, {Place("int", 1)}) = ({E("int", 2)}, {E("int", 2)});");
            case 1:
                string target = chance.Pick(Writable("Span<int>"));
                return Code.Statement(
                    $"{{ ref int {a} = ref {target}[{E("int", 2)} & 7]; {a} += {E("int", 2)}; {target}[{E("int", 2)} & 7] ^= {a}--; }}");
            case 2:
                return Code.Statement(
                    $"foreach (ref int {a} in {chance.Pick(Writable("Span<int>"))}.Slice(0, 4)) {a} = {a} * 3 + {Simple()};");
            case 3:
                Code declaration = Code.Statement($"var ({a}, {b}) = MinMax({E("int", 2)}, {E("int", 2)});");
                variables.Add((a, "int", true));
                variables.Add((b, "int", true));
                return declaration;
            case 4:
                string pair = chance.Pick(Writable("Pair"));
                return Code.Statement(
                    $"{pair} = {pair} with {{ X = {E("int", 2)}, Y = {E("byte", 2)} }}; {pair}.Low {chance.Pick("+=", "^=", "-=")} {E("int", 2)};");
            case 5:
                return Code.Statement(
                    $"int {a}(int {b}) => {b} * 5 + mint++; {Place("int", 1)} = {a}({E("int", 2)}) - {a}({E("int", 2)});");
            case 6 when depth > 0:
                return Code.Statement(
                    $"switch ({Pair(2)})\n{{\ncase {{ X: > 5, F: var {a} }} when {a} | {E("bool", 2)}:\n{Nested(depth)}break;\ncase {{ Y: 1 or > 8 }}:\n{Nested(depth)}break;\ndefault:\n{Nested(depth)}break;\n}}");
            default:
                return Code.Statement($"{Place("int", 1)} = {LanguageInt(3)};");
        }
    }

    private Code Variable(out string name)
    {
        name = Fresh();
        return Code.Text("", name);
    }
}
