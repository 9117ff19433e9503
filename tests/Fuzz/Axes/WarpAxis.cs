namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Kernels whose lanes vote, shuffle, match and reduce: all of a warp, those of a partial last warp, those that are left when others have
/// returned, and those of a branch, which name each other by a mask. No lane uses a value of one that takes no part.
/// </summary>
internal sealed class WarpAxis
{
    private const string Members =
        """
        private static int Mix(int a, int b) => a * 3 ^ b;
        private static int Largest(int a, int rounds) { int best = a; for (int i = 0; i < rounds; i++) best = Warp.ReduceMax(best ^ i) - a; return best; }
        private static int Count(bool a) { if (Warp.All(a)) return -1; return BitOperations.PopCount(Warp.Ballot(a)); }
        """;

    private readonly Chance chance;
    private readonly Dim3 block;
    private readonly Dim3 grid;
    private readonly bool isWhole, isLeft;
    private readonly List<string> ints = ["v0", "v1", "t", "lane"];
    private readonly List<string> same = ["n", "b", "Warp.Index"];
    private int names;

    public WarpAxis(int seed)
    {
        chance = new(seed);
        block = chance.Pick<Dim3>(32, 64, 128, (8, 4), (16, 4), (4, 4, 4), 48, 40, 33, 20, 7, (16, 3), (5, 3, 3));
        grid = chance.Pick<Dim3>(1, 2, (2, 2));
        isLeft = chance.OneIn(4);
        isWhole = !isLeft && block.Count % 32 == 0;
    }

    public FuzzProgram Write(string name)
    {
        int threads = (int)block.Count, total = threads * (int)grid.Count;
        string preamble =
            $"""
            int t = (ThreadIdx.Z * BlockDim.Y + ThreadIdx.Y) * BlockDim.X + ThreadIdx.X, lane = Warp.LaneIndex;
            int b = (BlockIdx.Z * GridDim.Y + BlockIdx.Y) * GridDim.X + BlockIdx.X, g = b * {threads} + t;
            Span<int> shared = Block.Shared<int>({threads});
            int v0 = x[g], v1 = t * 3; long w0 = v0; uint u0 = (uint)v0; double d = t;
            shared[t] = v0;
            Block.Sync();
            """;
        Code body = Code.Block([.. Steps(2), Keep()]);
        Parameter[] parameters =
        [
            new("int", "n", chance.Between(1, 5)),
            new("ReadOnlySpan<int>", "x", Scalars.Data(chance, "int", total)),
            new("Span<int>", "results", new int[total]),
            new("Span<long>", "sums", new long[4]),
        ];
        return new(name, FuzzProgram.Join(Code.Statement($"{Code.Text("", preamble)}\n{body}"), Code.Text("", Members)), grid, block,
            parameters, chance.IsStrict);
    }

    private static Code Keep() =>
        Code.Statement($"results[g] = unchecked(results[g] * 5 + v0 * 31 + v1 + (int)w0 + (int)u0 + (int)d + shared[t]);");

    /// <summary>What all threads of a block do.</summary>
    private IEnumerable<Code> Steps(int depth) => Enumerable.Range(0, chance.Between(2, 4)).Select(_ => Step(depth)).ToArray();

    private Code Step(int depth) => chance.Next(depth > 0 ? 9 : 4) switch
    {
        0 => Code.Statement(
            $"shared[t] = {Value("int", 1)};\nBlock.Sync();\nv1 ^= shared[(t + {chance.Next(64)}) % {block.Count}];\nBlock.Sync();"),
        4 => Code.Statement($"if ((n + {chance.Next(4)} & {chance.Next(3)}) == 0)\n{{\n{Code.Block(Steps(depth - 1))}}}"),
        5 => Loop($"k{++names}", $"(n & 3) + {chance.Next(2)}", () => Code.Block(Steps(depth - 1))),
        6 when isLeft => Code.Statement($"if ({Value("bool", 2)})\n{{\n{Keep()}return;\n}}"),
        _ => Code.Block(Lanes("", 2)),
    };

    /// <summary>What the lanes of a mask do; those of the whole warp where there is no mask.</summary>
    private Code[] Lanes(string mask, int depth) => [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Lane(mask, depth)).ToArray()];

    private Code Lane(string mask, int depth) => chance.Next(depth > 0 ? 12 : 7) switch
    {
        0 => Code.Statement($"v0 {chance.Pick("=", "+=", "^=")} {Value("int", 2)};"),
        1 => Code.Statement($"w0 {chance.Pick("=", "+=", "^=")} {Value("long", 2)};"),
        2 => Code.Statement($"{(chance.OneIn(2) ? "v1 -= Mix(v0, v1)" : "Atomic.Add(ref sums[lane & 3], w0)")};"),
        7 when mask.Length == 0 =>
            Code.Statement($"if ({Same()})\n{{\n{Code.Block(Lanes(mask, depth - 1))}}}\nelse\n{{\n{Code.Block(Lanes(mask, depth - 1))}}}"),
        7 or 8 => Branch(mask, depth, $"m{++names}"),
        9 => Loop($"k{++names}", $"{chance.Pick("n", "2", "(Warp.Index & 1) + 1")}", () => Code.Block(Lanes(mask, depth - 1))),
        10 => While($"k{++names}", mask, depth),
        11 when mask.Length == 0 =>
            Code.Statement($"v0 += {chance.Pick("Largest(v1, n & 3)", "Count(v0 > v1)", "Largest(v0, Warp.Index & 1)")};"),
        _ => Operation(mask),
    };

    private Code Operation(string mask)
    {
        string width = chance.OneIn(3) && mask.Length == 0 ? $", width: {chance.Pick("2", "4", "8", "16")}" : "",
            masked = mask.Length == 0 ? "" : $", mask: {mask}";
        string own = chance.Pick("v0", "w0", "u0"), type = own switch { "v0" => "int", "w0" => "long", _ => "uint" };
        Code value = Value(type, 1);
        return chance.Next(9) switch
        {
            0 or 1 => Code.Statement(
                $"{own} {chance.Pick("=", "+=", "^=")} Warp.Reduce{chance.Pick("Add", "Min", "Max", "And", "Or", "Xor")}({value}{width}{masked});"),
            2 => Code.Statement($"{own} ^= Warp.{chance.Pick("Inclusive", "Exclusive")}Sum({value}{width}{masked});"),
            3 => Code.Statement($"v1 += Warp.{chance.Pick("Any", "All")}({Value("bool", 1)}{masked}) ? 3 : lane;"),
            4 => Code.Statement($"u0 ^= Warp.Ballot({Value("bool", 1)}{masked});"),
            5 => Code.Statement($"u0 += Warp.Match{chance.Pick("Any", "All")}({value}{masked});"),
            6 => Code.Statement(
                $"u0 = u0 * 3 + Warp.{chance.Pick("LaneMask", "LaneMaskLessThan", "LaneMaskGreaterThanOrEqual", $"PartMask({chance.Pick("2", "8", "32")})")};"),
            7 => Code.Statement($"Warp.Sync({mask});"),
            _ => Shuffle(own, value, width, mask),
        };
    }

    /// <summary>Takes a value from a lane that is sure to take part.</summary>
    private Code Shuffle(string own, Code value, string width, string mask)
    {
        if (mask.Length > 0)
            return Code.Statement(
                $"{own} -= Warp.{chance.Pick("Shuffle", "Broadcast")}({value}, BitOperations.TrailingZeroCount({mask}), mask: {mask});");
        if (isLeft)
            return Code.Statement($"{own} += Warp.ReduceAdd({value});");
        if (!isWhole)
            return Code.Statement(
                $"{own} ^= Warp.{chance.Pick($"ShuffleUp({value}, {chance.Next(32)}", $"Broadcast({value}, 0")}{width});");
        string from = chance.Pick($"Shuffle({value}, {chance.Pick("v0", "t + 3", "lane ^ 5", "-1")}",
            $"ShuffleUp({value}, {chance.Next(32)}",
            $"ShuffleDown({value}, {chance.Next(32)}", $"ShuffleXor({value}, {chance.Next(32)}", $"Broadcast({value}, {chance.Next(32)}");
        return chance.OneIn(5)
            ? Code.Statement($"d = Warp.ShuffleXor(d, {chance.Next(32)}{width}) + lane;")
            : Code.Statement($"{own} ^= Warp.{from}{width});");
    }

    /// <summary>Lanes part, each side with its own mask, and meet again.</summary>
    private Code Branch(string mask, int depth, string name)
    {
        string masked = mask.Length == 0 ? "" : $", {mask}", other = $"o{name}";
        Code condition = Value("bool", 2);
        Code[] then = Lanes(name, depth - 1), otherwise = chance.OneIn(2) ? Lanes(other, depth - 1) : [];
        return Code.Statement(
            $"bool c{name} = {condition};\nuint {name} = Warp.Ballot(c{name}{masked}), {other} = Warp.Ballot(!c{name}{masked});\nif (c{name})\n{{\n{Code.Block(then)}}}\nelse\n{{\n{Code.Block(otherwise)}u0 ^= {other};\n}}");
    }

    private Code Loop(string k, string bound, Func<Code> write)
    {
        same.Add(k);
        ints.Add(k);
        Code inside = write();
        ints.Remove(k);
        same.Remove(k);
        return Code.Statement($"for (int {k} = 0; {k} < {bound}; {k}++)\n{{\n{inside}}}");
    }

    /// <summary>A loop that goes on while a lane has something to do.</summary>
    private Code While(string k, string mask, int depth)
    {
        string masked = mask.Length == 0 ? "" : $", {mask}";
        Code inside = Code.Block(Lanes(mask, depth - 1));
        return Code.Statement($"for (int {k} = v1 & 3; Warp.{chance.Pick("Any", "Any")}({k} > 0{masked}); {k}--)\n{{\n{inside}}}");
    }

    private string Same() => $"(({chance.Pick(same)} + {chance.Next(4)}) & {chance.Pick("1", "3")}) == {chance.Next(2)}";

    private Code Value(string type, int depth) => new Expressions(chance)
    {
        Leaf = leaf => leaf switch
        {
            "int" when chance.OneIn(4) => Code.Text("int", chance.Pick(same)),
            "int" when chance.OneIn(2) => Code.Text("int", chance.Pick(ints)),
            "long" when chance.OneIn(2) => Code.Text("long", "w0"),
            "uint" when chance.OneIn(2) => Code.Text("uint", "u0"),
            _ => Scalars.Literal(chance, leaf),
        },
    }.Of(type, depth);
}
