namespace GpuKernels.Fuzz.Tests.Axes;

/// <summary>Writes the bodies of helpers and kernels: statements over the variables in scope, with effects anywhere.</summary>
internal sealed class MethodWriter
{
    private static readonly string[] LocalTypes = ["int", "int", "int", "long", "byte", "uint", "double", "float", "bool", "Pair"];

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
                body.Add(Code.Statement($"{parameter.Name} = {(parameter.Type == "Pair" ? Code.Text("", "new Pair(2, 5)") : Scalars.Literal(chance, parameter.Type))};"));
        }
        Code[] statements = Statements(3, chance.Between(2, 4));
        body.Add(Unchecked([.. statements, Code.Statement($"return {Value(helper.Result)};")]));
        string parameters = string.Join(", ", helper.Parameters.Select(parameter => $"{parameter.Mode}{parameter.Type} {parameter.Name}"));
        Code text = new("", string.Concat(body.Select((_, i) => $"{{{i}}}\n")), [.. body]);
        return Code.Statement($"private static {helper.Result} {helper.Name}({parameters})\n{{\n{text}}}");
    }

    public Code WriteKernel()
    {
        variables.AddRange([("n", "int", true), ("d", "double", true), ("x", "ReadOnlySpan<int>", true), ("mine", "Span<int>", true), ("stack", "Span<int>", true)]);
        variables.AddRange([("i", "int", true), ("w", "long", true), ("c", "byte", true), ("p", "Pair", true), ("q", "Pair", true), ("f", "bool", true)]);
        List<Code> body =
        [
            Code.Statement($"int t = BlockIdx.X * BlockDim.X + ThreadIdx.X, i = t - 3, fuel = 20;"),
            Code.Statement($"Span<int> mine = y.Slice(t * 16, 16);"),
            Code.Statement($"Span<int> stack = stackalloc int[12];"),
            Code.Statement($"long w = z[t]; byte c = (byte)t; bool f = t > 7;"),
            Code.Statement($"Pair p = new(t, w), q = default;"),
            .. OneOfEachType(),
            Unchecked(Statements(4, chance.Between(4, 8))),
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
            yield return Code.Statement($"{type} {name} = {(type == "Pair" ? Code.Text("", "default") : Scalars.Literal(chance, type))};");
        }
    }

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
                return result == "" ? Code.Statement($"if ({Value("bool")}) return;") : Code.Statement($"if ({Value("bool")}) return {Value(result)};");
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
            string span = chance.Pick([.. variables.Where(variable => variable is { IsWritable: true, Type: "Span<int>" or "ReadOnlySpan<int>" }).Select(variable => variable.Name)]);
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
        Code step = chance.OneIn(3) ? Code.Statement($"{k} += {Value("int")}, {Assignment("int", 2)}") : Code.Text("", chance.Pick($"{k}++", $"{k} -= 3", $"--{k}", ""));
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
        return Code.Statement($"switch ({value})\n{{\ncase 0:\n{first}break;\ncase 1:\ncase 2:\n{second}{jump};\n{(chance.OneIn(2) ? "default" : "case 3")}:\n{third}break;\n}}");
    }

    private Code Value(string type) => type == "Pair" ? Pair(3) : expressions.Of(type, chance.Between(1, 3));

    private Code Assignment(string type, int depth)
    {
        Code place = Place(type, 1);
        return type switch
        {
            "Pair" => Code.Expression(type, $"{place} = {Pair(depth)}"),
            "bool" => Code.Expression(type, $"{place} {chance.Pick("=", "&=", "|=", "^=")} {expressions.Of(type, depth)}"),
            "float" or "double" => Code.Expression(type, $"{place} {chance.Pick("=", "+=", "-=", "*=")} {expressions.Of(type, depth)}"),
            _ when chance.OneIn(5) => Code.Expression(type, $"{place} {chance.Pick("<<=", ">>=", ">>>=")} {expressions.Of("int", depth)}"),
            _ => Code.Expression(type, $"{place} {chance.Pick("=", "+=", "-=", "*=", "&=", "|=", "^=")} {expressions.Of(type, depth)}"),
        };
    }

    private Code Step(string type)
    {
        Code place = Place(type, 1);
        return chance.OneIn(2) ? Code.Expression(type, $"{place}{chance.Pick("++", "--")}") : Code.Expression(type, $"{chance.Pick("++", "--")}{place}");
    }

    /// <summary>Something that can be assigned to, or passed by reference.</summary>
    private Code Place(string type, int depth)
    {
        string[] own = [.. variables.Where(variable => variable.Type == type && variable.IsWritable).Select(variable => variable.Name)];
        string[] pairs = [.. variables.Where(variable => variable.Type == "Pair" && variable.IsWritable).Select(variable => variable.Name)];
        string[] spans = [.. variables.Where(variable => variable.Type == "Span<int>").Select(variable => variable.Name)];
        if (type == "int" && spans.Length > 0 && (own.Length == 0 || chance.OneIn(2)))
            return Code.Expression(type, $"{chance.Pick(spans)}[{expressions.Part("int", depth)} & 7]");
        string? field = type switch { "int" => "X", "byte" => chance.Pick("Y", "In.B"), "long" => "Z", "double" => "In.D", "bool" => "F", _ => null };
        if (field is not null && pairs.Length > 0 && (own.Length == 0 || chance.OneIn(3)))
            return Code.Text(type, $"{chance.Pick(pairs)}.{field}");
        return Code.Text(type, chance.Pick(own));
    }

    private Code Leaf(string type)
    {
        string[] own = [.. variables.Where(variable => variable.Type == type).Select(variable => variable.Name)];
        string[] pairs = [.. variables.Where(variable => variable.Type == "Pair").Select(variable => variable.Name)];
        string[] spans = [.. variables.Where(variable => variable.Type.EndsWith("Span<int>", StringComparison.Ordinal)).Select(variable => variable.Name)];
        if (type == "int" && spans.Length > 0 && chance.OneIn(3))
            return chance.OneIn(5) ? Code.Text(type, $"{chance.Pick(spans)}.Length") : Code.Expression(type, $"{chance.Pick(spans)}[{Simple()} & 7]");
        string? member = type switch
        {
            "int" => chance.Pick("X", "Low", "Plus(3)"), "byte" => "Y", "long" => chance.Pick("Z", "Sum"), "double" => "In.D", "bool" => "F", _ => null,
        };
        if (member is not null && pairs.Length > 0 && chance.OneIn(3))
            return Code.Text(type, $"{chance.Pick(pairs)}.{member}");
        return own.Length > 0 && !chance.OneIn(4) ? Code.Text(type, chance.Pick(own)) : type == "Pair" ? Code.Text(type, "default(Pair)") : Scalars.Literal(chance, type);
    }

    /// <summary>An index: a variable, or a number.</summary>
    private string Simple() => chance.Pick([.. variables.Where(variable => variable.Type is "int" or "byte").Select(variable => variable.Name), "1", "6"]);

    private Code? Effect(string type, int depth)
    {
        Helper[] fitting = [.. helpers.Where(helper => helper.Result == type)];
        if (fitting.Length > 0 && chance.OneIn(2))
            return Call(chance.Pick(fitting), depth - 1);
        string[] pairs = [.. variables.Where(variable => variable.Type == "Pair" && variable.IsWritable).Select(variable => variable.Name)];
        if (type == "int" && pairs.Length > 0 && chance.OneIn(3))
        {
            return chance.OneIn(2)
                ? Code.Expression(type, $"{chance.Pick(pairs)}.Bump({expressions.Part("int", depth - 1)})")
                : Code.Expression(type, $"({chance.Pick(pairs)}.Low = {expressions.Part("int", depth - 1)})");
        }
        if (type == "int" && chance.OneIn(5))
            return Code.Expression(type, $"{Pair(depth - 1)}.X");
        if (!LocalTypes.Contains(type))
            return null;
        return type is not "bool" && chance.OneIn(2) ? Code.Expression(type, $"({Step(type)})") : Code.Expression(type, $"({Assignment(type, depth - 1)})");
    }

    private Code Call(Helper helper, int depth)
    {
        Code[] arguments = [.. helper.Parameters.Select(parameter => Argument(parameter, depth))];
        string holes = string.Join(", ", arguments.Select((_, i) => $"{{{i}}}"));
        return new(helper.Result, $"{helper.Name}({holes})", arguments);
    }

    private Code Argument(HelperParameter parameter, int depth)
    {
        if (parameter.Type.EndsWith("Span<int>", StringComparison.Ordinal))
            return Span(parameter.Type);
        if (parameter.Mode is "ref " or "out ")
            return Code.Statement($"{parameter.Mode}{Place(parameter.Type, 1)}");
        return parameter.Type == "Pair" ? Pair(depth) : expressions.Part(parameter.Type, depth);
    }

    private Code Span(string type)
    {
        string[] spans = [.. variables.Where(variable => variable.Type == type || type.StartsWith("Read", StringComparison.Ordinal) && variable.Type == "Span<int>").Select(variable => variable.Name)];
        Code span = Code.Text("", chance.Pick(spans));
        return chance.Next(4) switch
        {
            0 => Code.Statement($"{span}.Slice({span}.Length - 8, 8)"),
            1 when type == "Span<int>" => Code.Statement($"Tail({span})"),
            2 => Code.Statement($"({expressions.Part("bool", 1)} ? {span} : {Code.Text("", chance.Pick(spans))})"),
            _ => span,
        };
    }

    private Code Pair(int depth)
    {
        Code a = Leaf("Pair");
        if (depth <= 0)
            return a;
        switch (chance.Next(8))
        {
            case 0:
                return Code.Expression("Pair", $"new Pair({expressions.Part("int", depth - 1)}, {expressions.Part("long", depth - 1)})");
            case 1:
                return Code.Expression("Pair", $"({Pair(depth - 1)} + {Pair(depth - 1)})");
            case 2:
                return Code.Expression("Pair", $"{Place("Pair", 0)}.With({expressions.Part("int", depth - 1)})");
            case 3:
                return Code.Expression("Pair", $"({Place("Pair", 0)} = {Pair(depth - 1)})");
            case 4:
                return Code.Expression("Pair", $"({expressions.Part("bool", depth - 1)} ? {Pair(depth - 1)} : {Pair(depth - 1)})");
            case 5:
                return Code.Expression("Pair", $"new Pair {{ X = {expressions.Part("int", depth - 1)}, Z = {expressions.Part("long", depth - 1)} }}");
            case 6:
                return Code.Expression("Pair", $"(-{Pair(depth - 1)})");
            default:
                return a;
        }
    }
}
