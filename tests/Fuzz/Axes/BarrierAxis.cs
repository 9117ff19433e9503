namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Kernels with barriers. Between two barriers a thread writes only its own elements of one shared array, in an order that
/// changes from interval to interval, and reads any element of the other one; so there are no races. A step is such an
/// interval with its barrier, and control flow around steps is the same for all threads of a block.
/// </summary>
/// <param name="seed">Decides all choices.</param>
/// <param name="readsConditions">True for conditions that read memory, and for loops with break and continue.</param>
/// <param name="isInDoubt">True for conditions that read memory which the kernel writes elsewhere, and for threads that skip the end of a
/// round.</param>
internal sealed partial class BarrierAxis(int seed, bool readsConditions, bool isInDoubt = false)
{
    private const string Members =
        """
        public struct Pair { public int X; public byte Y; public long Z; public void Add(int x) { X += x; Z -= X; Y++; } }
        private static int Mix(int a, int b) => a * 3 ^ b;
        private static int Global(int a) => BlockIdx.X * BlockDim.X + ThreadIdx.X + a;
        private static int Blocks(int a) => a < 0 ? GridDim.X : BlockIdx.X + a;
        private static int Bump(ref int a, int b) { a += b; return a ^ 7; }
        private static int Sum(ReadOnlySpan<int> a) { int sum = 0; for (int i = 0; i < a.Length; i++) sum = sum * 3 + a[i]; return sum; }
        """;

    private const string Reslice = "from = x.Slice(b & 1, 5);";

    private readonly Chance chance = new(seed);
    private readonly List<string> ints = ["t", "n", "v0", "v1"];
    private readonly List<string> longs = ["w0", "p.Z"];
    private readonly List<string> uniform = ["n", "u0"];
    private readonly List<string> writable = ["v0", "v1", "p.X", "slice[0]", "slice[1]"];
    private readonly List<string> loopVariables = [];
    private int threads;
    private int names;

    public FuzzProgram Write(string name)
    {
        Dim3 block = chance.Pick<Dim3>(32, 16, 8, 16, 64, (4, 2), (4, 4), (8, 4), (4, 2, 4), (2, 2, 2), (2, 2, 2));
        Dim3 grid = chance.Pick<Dim3>(1, 2, 3, (2, 2), (1, 2, 2));
        threads = (int)block.Count;
        int total = threads * (int)grid.Count;
        List<Code> body = [.. Steps(2, chance.Between(1, 3))];
        body.Add(Code.Statement(
            $"results[g] = unchecked(v0 * 31 + v1 + own[1] + (int)w0 + even[t] * 7 + odd[t] + own[2] + p.X + c + (int)d);"));
        body.Add(Code.Statement($"Atomic.Add(ref sums[2], v1);"));
        if (isInDoubt) body.Add(Code.Statement($"orders[16 + g] = v0;"));
        body.AddRange(
            ints.Concat(longs).Distinct().Select(local => Code.Statement($"results[g] = unchecked(results[g] * 3 + (int){local});")));
        List<Parameter> parameters =
        [
            new("int", "n", chance.Between(1, 5)),
            new("Span<int>", "y", Scalars.Data(chance, "int", 2 * total)),
            new("ReadOnlySpan<int>", "x", Scalars.Data(chance, "int", total)),
            new("ReadOnlySpan<int>", "flags", Enumerable.Range(0, 16).Select(_ => chance.Next(4)).ToArray()),
            new("Span<int>", "results", new int[total]),
            new("Span<int>", "sums", new int[4]),
            new("Span<long>", "longSums", new long[4]),
        ];
        if (isInDoubt) parameters.Add(new("Span<int>", "orders", Enumerable.Range(0, 16 + total).Select(_ => chance.Next(4)).ToArray()));
        return new(name, FuzzProgram.Join(Code.Statement($"{Code.Text("", Preamble())}\n{Code.Block(body)}"), Code.Text("", Members)),
            grid, block, [.. parameters], chance.IsStrict);
    }

    /// <summary>
    /// Locals, and a first value for each element of shared memory. One piece, of which shrinking drops nothing: what would be left
    /// reads memory that nothing wrote.
    /// </summary>
    private string Preamble() =>
        $"""
        int t = (ThreadIdx.Z * BlockDim.Y + ThreadIdx.Y) * BlockDim.X + ThreadIdx.X;
        int b = (BlockIdx.Z * GridDim.Y + BlockIdx.Y) * GridDim.X + BlockIdx.X;
        int g = b * {threads} + t;
        Span<int> even = Block.Shared<int>({threads}); Span<int> odd = Block.Shared<int>({threads});
        Span<int> own = stackalloc int[4];
        int v0 = x[g], v1 = t * 3; long w0 = v0; int u0 = b + n; byte c = (byte)t; double d = t; Pair p = default; p.X = t;
        Span<int> slice = y.Slice(g * 2, 2); ReadOnlySpan<int> from = x.Slice(b & 1);
        even[t] = v0; odd[t] = ~v0; own[t & 3] = t;
        Block.Sync();
        """;

    private IEnumerable<Code> Steps(int depth, int count) => Enumerable.Range(0, count).Select(_ => Step(depth)).ToArray();

    private Code Step(int depth) => (depth > 0 ? chance.Next(18) : 0) switch
    {
        10 => UniformSwitch(depth),
        11 => UniformLocal(),
        12 => Code.Statement(
            $"{chance.Pick("n", "u0")} {chance.Pick("=", "+=", "^=")} {Uniform(2)}; {chance.Pick("", "u0++;", "n--;", Reslice)}"),
        13 or 16 or 17 => Derived(),
        14 => FreshArray(depth, $"fresh{++names}"),
        15 when readsConditions => Code.Statement($"u0 += Blocks({Uniform(1)}); if (flags[{Uniform(1)} & 15] > 1 && n < 50) n++;"),
        4 or 5 => UniformIf(depth),
        6 or 7 => UniformLoop(depth),
        8 => Code.Statement($"u0 = {Uniform(2)};"),
        9 when chance.OneIn(2) => Code.Statement($"if ({UniformCondition()}) return;"),
        9 => NewLocal(),
        _ => Interval(),
    };

    /// <summary>A local of each thread that is alive from here on.</summary>
    private Code NewLocal()
    {
        string name = $"v{++names + 1}";
        Code code = Code.Statement($"int {name} = {Value("int", "odd")};\nBlock.Sync();");
        ints.Add(name);
        writable.Add(name);
        return code;
    }

    private Code FreshArray(int depth, string name) => Code.Statement(
        $"{{ Span<int> {name} = stackalloc int[4];\n{name}[t & 3] = {Value("int", "odd")};\nBlock.Sync();\n{Nested(depth)}v0 += {name}[t & 3] + {name}[1]; }}");

    /// <summary>Arithmetic that a region may do again, or keep; later its operands may have changed.</summary>
    private Code Derived()
    {
        string name = $"v{++names + 1}";
        string[] operands = [.. uniform, "t", "g", "u0", "b"];
        string a = chance.Pick(operands), b = chance.Pick(operands);
        string value = chance.Pick($"{a} * 3 + {b}", $"Mix({a}, t)", $"Global({a})", $"t / 3 + {a} % 5", $"Blocks({a})");
        bool isInt = chance.OneIn(2);
        (isInt ? ints : longs).Add(name);
        return Code.Statement($"{(isInt ? "int" : "long")} {name} = {value};");
    }

    private Code UniformLocal()
    {
        string name = $"u{++names}";
        Code code = Code.Statement($"int {name} = {Uniform(2)};");
        ints.Add(name);
        uniform.Add(name);
        return code;
    }

    private Code UniformSwitch(int depth)
    {
        string jump = loopVariables.Count > 0 && readsConditions ? chance.Pick("break", "continue") : "break",
            last = chance.Pick("default", "case 3");
        return Code.Statement(
            $"switch ({Uniform(2)} & 3)\n{{\ncase 0:\n{Nested(depth)}break;\ncase 1:\ncase 2:\n{Nested(depth)}{jump};\n{last}:\n{Nested(depth)}break;\n}}");
    }

    private Code UniformIf(int depth) => chance.OneIn(2)
        ? Code.Statement($"if ({UniformCondition()})\n{{\n{Nested(depth)}}}")
        : Code.Statement($"if ({UniformCondition()})\n{{\n{Nested(depth)}}}\nelse\n{{\n{Nested(depth)}}}");

    private Code UniformLoop(int depth)
    {
        string k = $"k{++names}";
        Code bound = chance.OneIn(2) ? Code.Text("", chance.Pick("(n & 3)", "2", "3", "GridDim.X")) : Code.Statement($"({Uniform(1)} & 3)");
        ints.Add(k);
        uniform.Add(k);
        loopVariables.Add(k);
        Code inside = readsConditions ? Jumping(depth) : Nested(depth);
        loopVariables.Remove(k);
        uniform.Remove(k);
        ints.Remove(k);
        return chance.Next(5) switch
        {
            3 => Code.Statement($"{{ int {k} = 0; do\n{{\n{k}++;\n{inside}}} while ({k} < {bound}); }}"),
            4 => Code.Statement($"for (int {k} = 4, e{k} = n; {k}-- > {bound} - 1 && {k} > 0; e{k} += {k}, u0 ^= e{k})\n{{\n{inside}}}"),
            0 => Code.Statement($"for (int {k} = {bound}; {k} > 0; {k}--)\n{{\n{inside}}}"),
            1 => Code.Statement($"{{ int {k} = 0; while ({k} < {bound})\n{{\n{k}++;\n{inside}}} }}"),
            _ => Code.Statement($"for (int {k} = 0; {k} < {bound}; {k}++)\n{{\n{inside}}}"),
        };
    }

    /// <summary>A loop's body that all threads leave, or begin again, together.</summary>
    private Code Jumping(int depth)
    {
        Code jump = Code.Statement($"if ({UniformCondition()}) {chance.Pick("break", "continue")};");
        if (!isInDoubt)
            return Code.Block([Nested(depth), jump, Nested(depth)]);
        Code skip = Code.Statement($"if ({Guard()}) continue;"), rest = Code.Statement($"v1 = unchecked(v1 * 3 + own[t & 3]);");
        return Code.Block([Nested(depth), jump, Nested(depth), skip, rest]);
    }

    private Code Nested(int depth)
    {
        int kept = ints.Count, keptLongs = longs.Count, keptUniform = uniform.Count;
        Code[] steps = [.. Steps(depth - 1, chance.Between(1, 3))];
        Code code = Code.Block(
            [.. steps, .. ints[kept..].Concat(longs[keptLongs..])
                .Select(local => Code.Statement($"v0 = unchecked(v0 * 3 + (int){local});"))]);
        longs.RemoveRange(keptLongs, longs.Count - keptLongs);
        uniform.RemoveRange(keptUniform, uniform.Count - keptUniform);
        foreach (string local in ints[kept..])
            writable.Remove(local);
        ints.RemoveRange(kept, ints.Count - kept);
        return code;
    }
}
