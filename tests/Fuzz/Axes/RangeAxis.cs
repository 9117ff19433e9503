namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Guards on the global index, counted loops, and arithmetic on what is known to be small or not negative: what the emitters
/// rewrite because it cannot overflow, or because no thread passes the guard.
/// </summary>
internal sealed class RangeAxis(int seed)
{
    private const int Results = 8;
    private const int Threads = 96;

    private readonly Chance chance = new(seed);
    private readonly List<string> ints = ["(int)i", "n", "ThreadIdx.X", "BlockDim.X", "GridDim.X", "x.Length", "(int)bytes[ThreadIdx.X]",
        "x[ThreadIdx.X]"];
    private readonly List<string> starts = ["0", "1", "-5", "n", "x.Length", "int.MaxValue - 3", "int.MinValue + 2", "ThreadIdx.X",
        "(int)i", "BlockDim.X - 1"];
    private int names;

    public FuzzProgram Write(string name)
    {
        bool isFlat = chance.OneIn(2);
        if (isFlat)
            ints.RemoveAll(value => value.Contains("ThreadIdx", StringComparison.Ordinal));
        starts.RemoveAll(start => isFlat && start.Contains("ThreadIdx", StringComparison.Ordinal));
        List<Code> body = [Code.Statement($"{Index()}"), Code.Statement($"int fuel = 12;")];
        while (chance.OneIn(2))
            body.Add(Code.Statement($"if ({Guard()}) return;"));
        Code statements = Code.Block(Enumerable.Range(0, chance.Between(2, 4)).Select(_ => Statement(2)).ToArray());
        body.Add(chance.OneIn(2)
            ? statements
            : Code.Statement($"if ({Guard()}{chance.Pick("", $" && i < {chance.Next(90)}")})\n{{\n{statements}}}"));
        Parameter[] parameters =
        [
            new("int", "n", chance.Pick(0, 1, -1, 7, 50, 90, int.MaxValue, int.MinValue)),
            new("ReadOnlySpan<int>", "x", Scalars.Data(chance, "int", Threads)),
            new("ReadOnlySpan<byte>", "bytes", Scalars.Data(chance, "byte", Threads)),
            new("Span<int>", "results", new int[Threads * Results]),
        ];
        return new(name, FuzzProgram.Join(Code.Block(body), Code.Block([])), 3, Threads / 3, parameters, chance.IsStrict);
    }

    private string Index() => chance.Pick(
        "int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;", "int i = ThreadIdx.X + BlockDim.X * BlockIdx.X;",
        "long i = (long)BlockIdx.X * BlockDim.X + ThreadIdx.X;", "uint i = (uint)(BlockIdx.X * BlockDim.X + ThreadIdx.X);");

    private Code Guard()
    {
        string limit = chance.Pick("n", "n - 1", "x.Length / 2", "50", "0", "-1", "BlockDim.X", "int.MaxValue", "n / 3 + 5");
        return chance.OneIn(3)
            ? Code.Text("", $"{limit} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} i")
            : Code.Text("", $"i {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {limit}{chance.Pick("", "", " || i == 7", " && n > 5")}");
    }

    private Code Statement(int depth)
    {
        switch (depth > 0 ? chance.Next(5) : 0)
        {
            case 1:
                string name = $"c{++names}";
                Code constant = Code.Statement($"int {name} = {Value()};");
                ints.Add(name);
                starts.Add(name);
                return constant;
            case 2 or 3:
                return Loop(depth);
            case 4:
                return Code.Statement($"if ({Guard()})\n{{\n{Nested(depth)}}}");
            default:
                return Code.Statement($"results[(int)i * {Results} + {chance.Next(Results)}] {chance.Pick("=", "+=", "^=")} {Value()};");
        }
    }

    private Code Nested(int depth)
    {
        int kept = ints.Count, keptStarts = starts.Count;
        Code code = Code.Block(Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Statement(depth - 1)).ToArray());
        ints.RemoveRange(kept, ints.Count - kept);
        starts.RemoveRange(keptStarts, starts.Count - keptStarts);
        return code;
    }

    private Code Loop(int depth)
    {
        string k = $"k{++names}";
        string start = chance.Pick(starts),
            bound = chance.Pick([.. starts, "int.MaxValue", "int.MinValue + 1", "n * 2", "int.MaxValue", "int.MaxValue"]);
        string step = k + chance.Pick("++", "--", " += 2", " += n", " -= 3", " /= 2", " >>= 1", " *= 2", " += x.Length", " += BlockDim.X");
        string comparison = chance.Pick("<", "<=", ">", ">=", "!=");
        if (chance.OneIn(2))
            (start, comparison, bound, step) = NearTheEdge(k);
        string condition = $"{k} {comparison} {bound}";
        ints.Add(k);
        starts.Add(k);
        Code body = Nested(depth);
        starts.Remove(k);
        ints.Remove(k);
        string change = chance.OneIn(5) ? $"{k} ^= 5;\n" : "";
        return Code.Statement(
            $"for (int {k} = {start}; {condition}{chance.Pick("", $" && {k} > -3")}; {step})\n{{\nif (fuel-- <= 0) break;\n{change}{body}}}");
    }

    /// <summary>A loop that counts up to MaxValue, or down to MinValue.</summary>
    private (string Start, string Comparison, string Bound, string Step) NearTheEdge(string k)
    {
        string end = chance.OneIn(2) ? "Max" : "Min", sign = end == "Max" ? "-" : "+";
        string step = k + (end == "Max" ? chance.Pick("++", " += 2", " += 3") : chance.Pick("--", " -= 2", " -= 3"));
        string comparison = end == "Max" ? chance.Pick("<", "<=") : chance.Pick(">", ">=");
        return ($"int.{end}Value {sign} {chance.Between(2, 9)}", comparison, $"int.{end}Value {sign} {chance.Between(0, 2)}", step);
    }

    /// <summary>One operation on what was declared last, which may be a loop's variable; or any expression.</summary>
    private Code Value() => chance.OneIn(2)
        ? Code.Expression(
            "int", $"unchecked({chance.Pick([.. ints.TakeLast(2)])} {chance.Pick("+", "-", "*", "+", "-")} {chance.Between(-1, 4)})")
        : Anything();

    private Code Anything() => new Expressions(chance)
    {
        Leaf = type => type switch
        {
            "int" when !chance.OneIn(4) => Code.Text("int", chance.Pick([.. ints, .. ints.TakeLast(3)])),
            "byte" or "char" or "ushort" when chance.OneIn(2) => Code.Text(type, $"(({type})({chance.Pick(ints)}))"),
            "uint" when chance.OneIn(2) => Code.Text(type, $"((uint)({chance.Pick(ints)}))"),
            _ => Scalars.Literal(chance, type),
        },
    }.Of("int", chance.Between(1, 4));
}
