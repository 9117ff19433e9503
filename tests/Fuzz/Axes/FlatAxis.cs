namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Flat kernels launched by a count: several arrays of elements of several sizes, neighbours at constant distances, guards on each index.
/// Threads of a GPU do several elements, columns, rows or planes of them, and read first what they write last.
/// </summary>
internal sealed class FlatAxis
{
    private readonly Chance chance;
    private readonly string type;
    private readonly FlatElement[] reads, stored;
    private readonly FlatLayout layout;
    private readonly List<string> values;

    /// <summary>True for a kernel that stores each element once, and does nothing that keeps elements from being moved as one.</summary>
    private readonly bool isPlain;
    private int names;

    public FlatAxis(int seed)
    {
        chance = new(seed);
        isPlain = chance.OneIn(2);
        layout = new(chance, isPlain && !chance.OneIn(4));
        (type, string[] readable, string[] writable) = chance.Pick<(string, string[], string[])>(
            ("int", ["byte", "short", "int", "int", "uint", "Point"], ["byte", "short", "int", "uint", "Couple", "Point"]),
            ("int", ["byte", "sbyte", "bool", "Color"], ["byte", "sbyte", "bool", "Color"]),
            ("int", ["short", "ushort", "char", "Couple", "byte"], ["short", "ushort", "char", "Couple", "byte"]),
            ("long", ["int", "long", "byte", "Couple"], ["long", "int"]),
            ("float", ["float", "float", "byte", "short", "Half", "Four"], ["float", "float", "Half", "Four"]),
            ("double", ["double", "float", "int", "Half"], ["double", "float"]));
        reads = [Element(readable), Element(readable)];
        stored = [.. Enumerable.Range(0, chance.Between(1, 4)).Select(_ => Element(writable))];
        values = ["own", "own", Read("x", "at"), Read("x", "at"), $"({type}){LayoutIndex()}"];

        // Of structs, rows are no words.
        FlatElement Element(string[] types) =>
            FlatElement.Find(chance.Pick(isPlain && !layout.IsLine ? [.. types.Where(Scalars.IsElement)] : types));
    }

    public FuzzProgram Write(string name)
    {
        List<Code> body = [.. layout.Declarations()];
        FlatGuards guards = new(chance, layout);
        while (chance.OneIn(2))
            body.Add(Code.Statement($"if ({guards.Leaving()}) return;"));
        body.Add(layout.At());
        body.Add(Code.Statement($"{type} own = {Read("x", "at")};"));
        while (!layout.IsLine && chance.OneIn(2))
            body.Add(Code.Statement($"own = unchecked(own {Operator()} {Pair(layout.Distance())});"));
        Code[] computed = [.. Enumerable.Range(0, chance.Between(1, 5)).Select(_ => Statement(2))];
        Code statements = Code.Block([.. computed, .. Enumerable.Range(0, stored.Length).Select(Store)]);
        body.Add(chance.OneIn(2) ? statements : Code.Statement($"if ({guards.Staying()})\n{{\n{statements}}}"));
        bool isShifted = chance.OneIn(3);
        List<Parameter> parameters =
        [
            new("int", "wide", layout.Sizes.X), new("int", "high", layout.Sizes.Y), new("int", "pad", layout.Pad), .. guards.Parameters,
            new("ReadOnlySpan<int>", "table", Scalars.Data(chance, "int", 8)),
            Array("ReadOnlySpan", "x", reads[0]), Array("ReadOnlySpan", "y", reads[1]),
        ];
        for (int i = 0; i < stored.Length; i++)
            parameters.Add(Array("Span", $"z{i}", stored[i]));
        Code text = FuzzProgram.Join(Code.Block(body), Code.Text("", FlatElement.Members + Helpers()));
        return new(name, text, layout.Counts, 1, [.. parameters], chance.IsStrict, IsCounted: true)
        {
            Options = chance.OneIn(4) ? $", ElementsPerThread = {chance.Pick(1, 2, 3, 4, 6, 8, 16, 24, 32)}" : "",
        };

        Parameter Array(string span, string name, FlatElement element) => element.Array(chance, span, name, layout.Length(), isShifted);
    }

    private string Helpers() => $"""
        private static {type} Mix({type} a, {type} b) => unchecked(a - b + (a < b ? b : a));
        private static void Add(ref {type} a, {type} b) => a = unchecked(a + b);

        """;

    private string LayoutIndex() => FlatLayout.NameOf(layout.Axis());

    private string Read(string array, string index) => Element(array).Read(chance, type, $"{array}[{index}]");

    private FlatElement Element(string array) => array switch { "x" => reads[0], "y" => reads[1], _ => stored[array[1] - '0'] };

    private Code Store(int output) =>
        Store(output, () => chance.Pick("own", "own", $"{Read($"z{output}", "at")} {Operator()} {Value()}", Value()));

    private Code Store(int output, Func<string> value)
    {
        string place = $"z{output}[at]";
        return Code.Text("", isPlain || stored[output].Name != type || !chance.OneIn(6) ? stored[output].Store(chance, type, place, value)
            : chance.Pick(
                $"{place} += {value()};", $"Add(ref {place}, {value()});", $"ref {type} p{++names} = ref {place}; p{names} = {value()};"));
    }

    /// <summary>Neighbours on both sides.</summary>
    private string Pair(string distance) => $"({Read("x", $"at - {distance}")} {Operator()} {Read("x", $"at + {distance}")})";

    private Code Statement(int depth)
    {
        switch (depth > 0 ? chance.Next(8) : 7)
        {
            case 0 or 1:
                string local = $"v{++names}";
                Code declaration = Code.Statement($"{type} {local} = {Read(chance.Pick("x", "x", "y"), layout.Neighbour())};");
                values.Add(local);
                return declaration;
            case 2:
                return Code.Statement($"if ({Condition()})\n{{\n{Nested(depth)}}}");
            case 3 when !isPlain && chance.OneIn(2):
                return Store(chance.Next(stored.Length), Value);
            case 4 when chance.OneIn(2) && type is "int" or "long":
                return Code.Statement($"own = unchecked({Value()} / ({chance.Pick(values)} & 7 | 1));");
            case 5 when !isPlain && chance.OneIn(5):
                string round = $"r{++names}";
                return Code.Statement($"for (int {round} = 0; {round} < {chance.Between(1, 3)}; {round}++)\n{{\n{Nested(depth)}}}");
            case 6 when !isPlain && chance.OneIn(5):
                return Code.Statement($"if ({Condition()}) return;");
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

    private string Value() => chance.Next(7) switch
    {
        0 => $"({Condition()} ? {chance.Pick(values)} : {chance.Pick(values)})",
        1 => Read(chance.Pick("x", "x", "y"), layout.Neighbour()),
        2 => Scalars.Literal(chance, type).ToString(),
        3 when chance.OneIn(isPlain ? 4 : 2) => $"Mix({chance.Pick(values)}, {chance.Pick(values)})",
        3 when !isPlain && chance.OneIn(3) => Read($"z{chance.Next(stored.Length)}", "at"),
        3 when chance.OneIn(isPlain ? 6 : 3) =>
            $"({type})table[{(chance.OneIn(2) && type is "int" or "long" ? $"(int){Read("y", "at")}" : LayoutIndex())} & 7]",
        _ => $"unchecked({chance.Pick(values)} {Operator()} {chance.Pick(values)})",
    };
}
