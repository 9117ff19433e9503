namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Flat kernels launched by a count: several arrays of elements of several sizes, neighbours at constant distances, guards on each index. Threads
/// of a GPU do several elements, columns, rows or planes of them, and read first what they write last.
/// </summary>
internal sealed class FlatAxis
{
    private readonly Chance chance;
    private readonly string type;
    private readonly string[] reads, stored;
    private readonly List<string> values;
    private readonly Dim3 counts, sizes;
    private readonly int axes, outputs;
    private int names;

    public FlatAxis(int seed)
    {
        chance = new(seed);
        (type, reads, string[] writes) = chance.Pick<(string, string[], string[])>(
            ("int", ["byte", "short", "int", "int"], ["byte", "short", "int", "uint"]), ("long", ["int", "long", "byte"], ["long", "int"]),
            ("float", ["float", "float", "byte", "short"], ["float"]), ("double", ["double", "float", "int"], ["double"]));
        axes = chance.Between(1, 3);
        outputs = chance.Between(1, 3);
        stored = [.. Enumerable.Range(0, outputs).Select(_ => chance.Pick(writes))];
        counts = new(axes == 1 ? chance.Pick(1, 255, 1024, 1025, 2100, 4100) : chance.Pick(1, 3, 4, 8, 12, 31, 32, 33, 64, 130),
            axes == 1 ? 1 : chance.Pick(1, 2, 3, 9, 17), axes < 3 ? 1 : chance.Pick(1, 2, 5, 6));
        sizes = new(counts.X + chance.Pick(0, 0, 0, 1, 4), counts.Y + chance.Pick(0, 1), counts.Z);
        values = ["own", "own", Read("x", "at"), Read("x", "at"), $"({type})i"];
    }

    public FuzzProgram Write(string name)
    {
        string[] distances = axes == 2 ? ["1", "wide", "2 * wide"] : ["1", "wide", "wide * high", "wide * high", "2 * wide * high"];
        // Neighbours lie before the first element and behind the last.
        int plane = sizes.X * sizes.Y, pad = 2 * plane + 2 * sizes.X + chance.Pick(4, 8, 3), total = (int)sizes.Count + 2 * pad;
        List<Code> body =
        [
            Code.Text("", "int i = GlobalIdx.X" + (axes > 1 ? ", j = GlobalIdx.Y" : "") + (axes > 2 ? ", k = GlobalIdx.Z;" : ";")),
        ];
        while (chance.OneIn(2))
            body.Add(Code.Statement($"if ({Guard(chance.Pick("||", "||", "&&"))}) return;"));
        body.Add(Code.Text("", axes switch
        {
            1 => "int at = i;",
            2 => "int at = j * wide + i + pad;",
            _ => chance.Pick("int at = (k * high + j) * wide + i + pad;", "int plane = wide * high, at = pad + i + j * wide + k * plane;"),
        }));
        body.Add(Code.Statement($"{type} own = {Read("x", "at")};"));
        while (axes > 1 && chance.OneIn(2))
            body.Add(Code.Statement($"own = unchecked(own {Operator()} {Pair(chance.Pick(distances))});"));
        Code statements = Code.Block([.. Enumerable.Range(0, chance.Between(1, 5)).Select(_ => Statement(2)), .. Enumerable.Range(0, outputs).Select(Store)]);
        body.Add(chance.OneIn(2) ? statements : Code.Statement($"if ({Guard("&&")})\n{{\n{statements}}}"));
        List<Parameter> parameters =
        [
            new("int", "wide", sizes.X), new("int", "high", sizes.Y), new("int", "pad", pad),
            Array("ReadOnlySpan", "x", chance.Pick(reads), total), Array("ReadOnlySpan", "y", chance.Pick(reads), total),
        ];
        for (int i = 0; i < outputs; i++)
            parameters.Add(Array("Span", $"z{i}", stored[i], total));
        return new(name, FuzzProgram.Join(Code.Block(body), Code.Block([])), counts, 1, [.. parameters], chance.IsStrict, IsCounted: true);
    }

    private Parameter Array(string span, string name, string element, int length) => new($"{span}<{element}>", name, Scalars.Data(chance, element, length));

    private string Read(string array, string index) => $"({type}){array}[{index}]";

    private Code Store(int output) => Store(output, chance.Pick("own", "own", $"{Read($"z{output}", "at")} {Operator()} {Value()}", Value()));

    private Code Store(int output, string value) => Code.Statement($"z{output}[at] = unchecked(({stored[output]})({value}));");

    private Code Guard(string connective) => Code.Text("", string.Join($" {connective} ", Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Comparison())));

    private string Comparison()
    {
        string index = axes switch { 1 => "i", 2 => chance.Pick("i", "j"), _ => chance.Pick("i", "j", "k") };
        string limit = chance.Pick("wide - 1", "wide - 2", "0", "1", "2", "high", "high - 1", "x.Length", "wide / 2");
        return $"{index} {chance.Pick("<", "<=", ">", ">=", ">", ">=")} {limit}";
    }

    /// <summary>Neighbours on both sides.</summary>
    private string Pair(string distance) => $"({Read("x", $"at - {distance}")} {Operator()} {Read("x", $"at + {distance}")})";

    private string Neighbour() => axes == 1 ? chance.Pick("at", "at + 1", "at + 3")
        : chance.Pick(
            "at", "at + 1", "at - 1", "at - 2", "at + 5", "at + wide", "at - wide", "at + 2 * wide", "at - wide - 1", "at + wide - 1", "at + wide + 1")
            + (axes == 3 ? chance.Pick("", "", " + wide * high", " - wide * high", " - 2 * wide * high") : "");

    private Code Statement(int depth)
    {
        switch (depth > 0 ? chance.Next(6) : 5)
        {
            case 0 or 1:
                string local = $"v{++names}";
                Code declaration = Code.Statement($"{type} {local} = {Read(chance.Pick("x", "x", "y"), Neighbour())};");
                values.Add(local);
                return declaration;
            case 2:
                return Code.Statement($"if ({Condition()})\n{{\n{Nested(depth)}}}");
            case 3 when chance.OneIn(2):
                return Store(chance.Next(outputs), Value());
            case 4 when chance.OneIn(2) && type is "int" or "long":
                return Code.Statement($"own = unchecked({Value()} / ({chance.Pick(values)} & 7 | 1));");
            default:
                return Code.Statement($"own = unchecked(own {Operator()} {Value()});");
        }
    }

    private Code Nested(int depth)
    {
        int kept = values.Count;
        Code code = Code.Block([.. Enumerable.Range(0, chance.Between(1, 2)).Select(_ => Statement(depth - 1))]);
        values.RemoveRange(kept, values.Count - kept);
        return code;
    }

    private string Condition() => $"{chance.Pick(values)} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {chance.Pick(values)}";

    private string Operator() =>
        chance.Pick(type is "float" or "double" ? ["+", "-", chance.IsStrict ? "*" : "+"] : (string[])["+", "-", "*", "&", "|", "^"]);

    private string Value() => chance.Next(5) switch
    {
        0 => $"({Condition()} ? {chance.Pick(values)} : {chance.Pick(values)})",
        1 => Read(chance.Pick("x", "x", "y"), Neighbour()),
        2 => Scalars.Literal(chance, type).ToString(),
        _ => $"unchecked({chance.Pick(values)} {Operator()} {chance.Pick(values)})",
    };
}
