namespace GpuKernels.Fuzz.Axes;

/// <summary>Writes the bodies of helpers and kernels: statements over the variables in scope, with effects anywhere.</summary>
internal sealed partial class MethodWriter
{
    private static readonly string[] LocalTypes = ["int", "int", "int", "long", "byte", "uint", "double", "float", "bool", "Pair"];

    private static readonly (string Type, string[] Names)[] KernelVariables =
    [
        ("int", ["n", "i"]), ("double", ["d"]), ("long", ["w"]), ("byte", ["c"]), ("bool", ["f"]), ("Pair", ["p", "q"]),
        ("ReadOnlySpan<int>", ["x"]), ("Span<int>", ["mine", "stack"]),
    ];

    private readonly Chance chance;
    private readonly IReadOnlyList<Helper> helpers;
    private readonly Expressions expressions;

    /// <summary>What is in scope, by type; all spans have at least 8 elements.</summary>
    private readonly List<(string Name, string Type, bool IsWritable)> variables = [];
    private int names;
    private int loops;
    private string result = "";

    public MethodWriter(Chance chance, IReadOnlyList<Helper> helpers)
    {
        this.chance = chance;
        this.helpers = helpers;
        expressions = new(chance) { Leaf = Leaf, Effect = Effect, EffectRate = 4 };
    }

    public Code Write(Helper helper)
    {
        result = helper.Result;
        List<Code> body = [Code.Statement($"int fuel = 6; Span<int> own = stackalloc int[8];"), .. OneOfEachType()];
        variables.Add(("own", "Span<int>", true));
        foreach (HelperParameter parameter in helper.Parameters)
        {
            variables.Add((parameter.Name, parameter.Type, parameter.Mode != "in "));
            if (parameter.Mode == "out ")
                body.Add(Code.Statement($"{parameter.Name} = {Initial(parameter.Type)};"));
        }
        Code[] statements = Statements(2, chance.Between(1, 3));
        body.Add(Unchecked([.. statements, Code.Statement($"return {Value(helper.Result)};")]));
        string parameters = string.Join(", ", helper.Parameters.Select(parameter => $"{parameter.Mode}{parameter.Type} {parameter.Name}"));
        Code text = new("", string.Concat(body.Select((_, i) => $"{{{i}}}\n")), [.. body]);
        return Code.Statement($"private static {helper.Result} {helper.Name}({parameters})\n{{\n{text}}}");
    }

    public Code WriteKernel()
    {
        foreach ((string type, string[] named) in KernelVariables)
            variables.AddRange(named.Select(name => (name, type, true)));
        List<Code> body =
        [
            Code.Statement($"int t = BlockIdx.X * BlockDim.X + ThreadIdx.X, i = t - 3, fuel = 20;"),
            Code.Statement($"Span<int> mine = y.Slice(t * 16, 16);"),
            Code.Statement($"Span<int> stack = stackalloc int[12];"),
            Code.Statement($"long w = z[t]; byte c = (byte)t; bool f = t > 7;"),
            Code.Statement($"Pair p = new(t, w), q = default;"),
            .. OneOfEachType(),
            Unchecked(Statements(3, chance.Between(2, 5))),
            Code.Statement($"mine[3] ^= unchecked(i + n + c + p.X * 3 + q.X + stack[1] + (f ? 9 : 2));"),
            Code.Statement($"z[t] = unchecked(w + p.Sum - q.Z + (long)d + (long)p.In.D);"),
        ];
        return Code.Block(body);
    }

    /// <summary>So that there is always something of a type to assign to.</summary>
    private IEnumerable<Code> OneOfEachType()
    {
        foreach (string type in LocalTypes.Distinct())
        {
            string name = $"m{type}";
            variables.Add((name, type, true));
            yield return Code.Statement($"{type} {name} = {Initial(type)};");
        }
    }

    private Code Initial(string type) => type == "Pair" ? Code.Text("", "new Pair(2, 5)") : Scalars.Literal(chance, type);

    /// <summary>The variables in scope of a type, or of any of several.</summary>
    private string[] Named(params string[] types) =>
        [.. variables.Where(variable => types.Contains(variable.Type)).Select(variable => variable.Name)];

    private string[] Writable(params string[] types) =>
        [.. variables.Where(variable => variable.IsWritable && types.Contains(variable.Type)).Select(variable => variable.Name)];

    private Code[] Statements(int depth, int count)
    {
        int kept = variables.Count;
        Code[] statements = [.. Enumerable.Range(0, count).Select(_ => Statement(depth))];
        variables.RemoveRange(kept, variables.Count - kept);
        return statements;
    }

    /// <summary>C# checks constants for overflow elsewhere.</summary>
    private static Code Unchecked(Code[] statements) => Code.Statement($"unchecked\n{{\n{Code.Block(statements)}}}");

    private Code Nested(int depth) => Code.Block(Statements(depth - 1, chance.Between(1, 3)));

    private Code Statement(int depth)
    {
        if (HasLanguage && chance.OneIn(3))
            return LanguageStatement(depth);
        switch (chance.Next(depth > 0 ? 20 : 8))
        {
            case 0 or 1 or 2:
                return Code.Statement($"{Assignment(chance.Pick(LocalTypes), 3)};");
            case 3:
                return Code.Statement($"{Step("int")};");
            case 4:
                return Code.Statement($"{Call(chance.Pick(helpers), 2)};");
            case 5:
                return Declaration();
            case 6:
                return OutCall();
            case 7:
                return SpanStatement();
            case 8 or 9:
                return Code.Statement($"if ({Value("bool")})\n{{\n{Nested(depth)}}}");
            case 10 or 11:
                return Code.Statement($"if ({Value("bool")})\n{{\n{Nested(depth)}}}\nelse\n{{\n{Nested(depth)}}}");
            case 12 or 13 or 14:
                return Loop(depth);
            case 15 or 16:
                return Switch(depth);
            case 17 when loops > 0:
                return Code.Statement($"if ({Value("bool")}) {chance.Pick("break", "continue")};");
            case 18 when chance.OneIn(2):
                return result == ""
                    ? Code.Statement($"if ({Value("bool")}) return;")
                    : Code.Statement($"if ({Value("bool")}) return {Value(result)};");
            default:
                return Code.Statement($"{{\n{Nested(depth)}}}");
        }
    }

    private Code Declaration()
    {
        string type = chance.Pick(LocalTypes), name = $"l{++names}";
        Code code = Code.Statement($"{type} {name} = {Value(type)};");
        variables.Add((name, type, true));
        return code;
    }

    /// <summary><c>Split(a, out int b, out c)</c></summary>
    private Code OutCall()
    {
        string name = $"l{++names}";
        Code code = Code.Statement($"Split({Value("int")}, out int {name}, out {Place("int", 1)});");
        variables.Add((name, "int", true));
        return code;
    }

    private Code SpanStatement()
    {
        if (chance.OneIn(4))
        {
            string span = chance.Pick(Writable("Span<int>", "ReadOnlySpan<int>"));
            return Code.Statement($"if ({span}.Length > 9) {span} = {span}.Slice({Value("int")} & 1);");
        }
        string name = $"l{++names}", type = chance.Pick("Span<int>", "ReadOnlySpan<int>");
        Code code = Code.Statement($"{type} {name} = {Span(type)};");
        variables.Add((name, type, false));
        return code;
    }

    private Code Loop(int depth)
    {
        loops++;
        string k = $"k{++names}";
        bool isFor = chance.OneIn(2);
        Code start = Value("int");
        if (isFor)
            variables.Add((k, "int", true));
        Code inside = Nested(depth);
        Code condition = Value("bool");
        Code step = chance.OneIn(3)
            ? Code.Statement($"{k} += {Value("int")}, {Assignment("int", 2)}")
            : Code.Text("", chance.Pick($"{k}++", $"{k} -= 3", $"--{k}", ""));
        if (isFor)
            variables.RemoveAll(variable => variable.Name == k);
        loops--;
        return isFor
            ? Code.Statement($"for (int {k} = {start}; fuel-- > 0 && {condition}; {step})\n{{\n{inside}}}")
            : chance.Next(3) switch
            {
                0 => Code.Statement($"while ({condition} & fuel-- > 0)\n{{\n{inside}}}"),
                1 => Code.Statement($"do\n{{\n{inside}}}\nwhile (fuel-- > 0 && {condition});"),
                _ => Code.Statement($"while (true)\n{{\nif (fuel-- <= 0) break;\n{inside}}}"),
            };
    }

    private Code Switch(int depth)
    {
        string jump = loops > 0 && chance.OneIn(3) ? "continue" : "break";
        Code value = chance.OneIn(3) ? Code.Statement($"(byte)({Value("byte")} & 3)") : Code.Statement($"{Value("int")} & 3");
        // A break of the statements inside belongs to the switch, and is as good there as in a loop.
        Code first = Nested(depth), second = Nested(depth), third = Nested(depth);
        string last = chance.Pick("default", "case 3");
        return Code.Statement(
            $"switch ({value})\n{{\ncase 0:\n{first}break;\ncase 1:\ncase 2:\n{second}{jump};\n{last}:\n{third}break;\n}}");
    }
}
