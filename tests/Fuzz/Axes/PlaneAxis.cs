namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Planes and volumes of one type of number, with guards on rows and columns, neighbours and branches: what the CPU device runs as rows of
/// blocks and in the lanes of vectors.
/// </summary>
internal sealed class PlaneAxis
{
    private readonly Chance chance;
    private readonly string type;
    private readonly Dim3 block, grid;
    private readonly List<string> values;
    private int names;

    public PlaneAxis(int seed)
    {
        chance = new(seed);
        type = chance.Pick("int", "uint", "long", "ulong", "float", "double");
        block = chance.Pick<Dim3>((16, 4), (8, 2, 2), (3, 5), (32, 1), (7, 2, 3), (64, 2), (1, 4), 40);
        grid = chance.Pick<Dim3>((3, 2), (2, 3, 2), (9, 1), (1, 2), 5, (40, 1));
        values = ["x[at]", "own", "own", Cast("i"), Cast("j")];
    }

    public FuzzProgram Write(string name)
    {
        int total = (int)(block.Count * grid.Count);
        Code preamble = Code.Text("", $"""
            int i = {Index("X")}, j = {Index("Y")}, k = {Index("Z")};
            int wide = GridDim.X * BlockDim.X, high = GridDim.Y * BlockDim.Y;
            """);
        List<Code> body = [preamble];
        while (chance.OneIn(2))
            body.Add(Code.Statement($"if ({Guard(chance.Pick("||", "||", "&&"))}) return;"));
        body.Add(Code.Statement($"int at = (k * high + j) * wide + i;"));
        body.Add(Code.Statement($"{type} own = x[at];"));
        Code statements = Code.Block(
            [.. Enumerable.Range(0, chance.Between(1, 4)).Select(_ => Statement(2)), Code.Statement($"y[at] = own;")]);
        body.Add(chance.OneIn(2) ? statements : Code.Statement($"if ({Guard("&&")})\n{{\n{statements}}}"));
        Parameter[] parameters =
        [
            new("int", "n", chance.Pick(0, 1, 7, 33, 1000, -1, int.MaxValue, int.MinValue)),
            new($"ReadOnlySpan<{type}>", "x", Scalars.Data(chance, type, total)),
            new($"Span<{type}>", "y", Scalars.Data(chance, type, total)),
        ];
        return new(name, FuzzProgram.Join(Code.Block(body), Code.Block([])), grid, block, parameters, chance.IsStrict);
    }

    /// <summary>Now the global index, now what else says where a thread is.</summary>
    private string Index(string axis) =>
        chance.OneIn(8) ? $"ThreadIdx.{axis} + BlockIdx.{axis} * {block switch { var b when axis == "X" => b.X, var b when axis == "Y" => b.Y, var b => b.Z }}"
        : chance.OneIn(2) ? $"GlobalIdx.{axis}" : $"BlockIdx.{axis} * BlockDim.{axis} + ThreadIdx.{axis}";

    private string Cast(string index) => type == "int" ? index : $"({type}){index}";

    private Code Guard(string connective)
    {
        string[] parts = [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Comparison())];
        return Code.Text("", string.Join($" {connective} ", parts));
    }

    private string Comparison() =>
        $"{chance.Pick("i", "i", "j", "k", "n", "i + 1", "ThreadIdx.Y")} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {chance.Pick("n", "wide - 1", "high", "j", "3", "0", "j * 2 + k", "BlockIdx.Z", "n - j", "wide / 2")}";

    private Code Statement(int depth)
    {
        switch (depth > 0 ? chance.Next(6) : 0)
        {
            case 1:
                string local = $"v{++names}";
                Code declaration = Code.Statement($"{type} {local} = {Value()};");
                values.Add(local);
                return declaration;
            case 2:
                (string guard, string offset) = chance.Pick(
                    ("i > 0", "- 1"), ("i < wide - 1", "+ 1"), ("j > 0", "- wide"), ("j < high - 1", "+ wide"));
                return Code.Statement($"if ({guard}) own = unchecked(own {Operator()} x[at {offset}]);");
            case 3:
                return Code.Statement($"if ({Condition()})\n{{\n{Nested(depth)}}}\nelse\n{{\n{Nested(depth)}}}");
            case 4 when chance.OneIn(2):
                string round = $"r{++names}";
                string jump = chance.Pick("", "", $"if ({Condition()}) continue;\n", $"if ({Condition()}) break;\n");
                return Code.Statement(
                    $"for (int {round} = 0; {round} < {chance.Pick("3", "j % 4", "i % 5")}; {round}++)\n{{\n{jump}{Nested(depth)}}}");
            default:
                return Code.Statement($"own = {Value()};");
        }
    }

    private Code Nested(int depth)
    {
        int kept = values.Count;
        Code code = Code.Block([.. Enumerable.Range(0, chance.Between(1, 2)).Select(_ => Statement(depth - 1))]);
        values.RemoveRange(kept, values.Count - kept);
        return code;
    }

    private Code Condition() => chance.OneIn(3) ? Code.Text("", Comparison())
        : Code.Text("", $"{chance.Pick(values)} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {chance.Pick(values)}");

    private string Operator() =>
        chance.Pick(type is "float" or "double" ? ["+", "-", chance.IsStrict ? "*" : "+"] : (string[])["+", "-", "*", "&", "|", "^"]);

    private Code Value() => chance.Next(4) switch
    {
        0 => Code.Text(type, $"({Condition()} ? {chance.Pick(values)} : {chance.Pick(values)})"),
        1 when type is "int" or "uint" or "long" or "ulong" =>
            Code.Text(type, $"unchecked({chance.Pick(values)} {chance.Pick("<<", ">>", ">>>")} {chance.Pick("3", "j", "31")})"),
        2 => Scalars.Literal(chance, type),
        _ => Code.Text(type, $"unchecked({chance.Pick(values)} {Operator()} {chance.Pick(values)})"),
    };
}
