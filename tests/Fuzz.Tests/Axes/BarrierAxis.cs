namespace GpuKernels.Fuzz.Tests.Axes;

/// <summary>
/// Kernels with barriers. Between two barriers a thread writes only its own elements of one shared array, in an order that
/// changes from interval to interval, and reads any element of the other one; so there are no races. A step is such an
/// interval with its barrier, and control flow around steps is the same for all threads of a block.
/// </summary>
/// <param name="seed">Decides all choices.</param>
/// <param name="readsConditions">True for conditions that read memory, and for loops with break and continue.</param>
internal sealed class BarrierAxis(int seed, bool readsConditions)
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
        Dim3 block = chance.Pick<Dim3>(32, 16, 64, (8, 4), (4, 8), (4, 2, 4), (2, 2, 2));
        Dim3 grid = chance.Pick<Dim3>(1, 2, 3, (2, 2), (1, 2, 2));
        threads = (int)block.Count;
        int total = threads * (int)grid.Count;
        List<Code> body = [.. Preamble()];
        body.AddRange(Steps(3, chance.Between(2, 4)));
        body.Add(Code.Statement($"results[g] = unchecked(v0 * 31 + v1 + own[1] + (int)w0 + even[t] * 7 + odd[t] + own[2] + p.X + c + (int)d); Atomic.Add(ref sums[2], v1);"));
        Parameter[] parameters =
        [
            new("int", "n", chance.Between(1, 5)),
            new("Span<int>", "y", Scalars.Data(chance, "int", 2 * total)),
            new("ReadOnlySpan<int>", "x", Scalars.Data(chance, "int", total)),
            new("ReadOnlySpan<int>", "flags", Enumerable.Range(0, 16).Select(_ => chance.Next(4)).ToArray()),
            new("Span<int>", "results", new int[total]),
            new("Span<int>", "sums", new int[4]),
            new("Span<long>", "longSums", new long[4]),
        ];
        return new(name, FuzzProgram.Join(Code.Block(body), Code.Text("", Members)), grid, block, parameters);
    }

    /// <summary>Locals, and a first value for each element of shared memory.</summary>
    private IEnumerable<Code> Preamble()
    {
        yield return Code.Statement($"int t = (ThreadIdx.Z * BlockDim.Y + ThreadIdx.Y) * BlockDim.X + ThreadIdx.X;");
        yield return Code.Statement($"int b = (BlockIdx.Z * GridDim.Y + BlockIdx.Y) * GridDim.X + BlockIdx.X;");
        yield return Code.Statement($"int g = b * {threads} + t;");
        yield return Code.Statement($"Span<int> even = Block.Shared<int>({threads}); Span<int> odd = Block.Shared<int>({threads}); Span<int> own = stackalloc int[4];");
        yield return Code.Statement($"int v0 = x[g], v1 = t * 3; long w0 = v0; int u0 = b + n; byte c = (byte)t; double d = t; Pair p = default; p.X = t;");
        yield return Code.Statement($"Span<int> slice = y.Slice(g * 2, 2); ReadOnlySpan<int> from = x.Slice(b & 1);");
        yield return Code.Statement($"even[t] = v0; odd[t] = ~v0; own[t & 3] = t;");
        yield return Code.Statement($"Block.Sync();");
    }

    private IEnumerable<Code> Steps(int depth, int count) => Enumerable.Range(0, count).Select(_ => Step(depth)).ToArray();

    private Code Step(int depth) => (depth > 0 ? chance.Next(16) : 0) switch
    {
        10 => UniformSwitch(depth),
        11 => UniformLocal(),
        12 => Code.Statement($"{chance.Pick("n", "u0")} {chance.Pick("=", "+=", "^=")} {Uniform(2)}; {chance.Pick("", "u0++;", "n--;", "from = x.Slice(b & 1, 5);")}"),
        13 => Derived(),
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
        Code code = Code.Statement($"{(chance.OneIn(3) ? "long" : "int")} {name} = {chance.Pick($"{chance.Pick(operands)} * 3 + {chance.Pick(operands)}", $"Mix({chance.Pick(operands)}, t)", $"Global({chance.Pick(operands)})", $"t / 3 + {chance.Pick(operands)} % 5", $"Blocks({chance.Pick(operands)})")};");
        if (code.ToString().StartsWith("int", StringComparison.Ordinal))
            ints.Add(name);
        else
            longs.Add(name);
        return code;
    }

    private Code UniformLocal()
    {
        string name = $"u{++names}";
        Code code = Code.Statement($"int {name} = {Uniform(2)};");
        ints.Add(name);
        uniform.Add(name);
        return code;
    }

    private Code UniformSwitch(int depth) => Code.Statement(
        $"switch ({Uniform(2)} & 3)\n{{\ncase 0:\n{Nested(depth)}break;\ncase 1:\ncase 2:\n{Nested(depth)}{(loopVariables.Count > 0 && readsConditions ? chance.Pick("break", "continue") : "break")};\n{chance.Pick("default", "case 3")}:\n{Nested(depth)}break;\n}}");

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
        return Code.Block([Nested(depth), jump, Nested(depth)]);
    }

    private Code Nested(int depth)
    {
        int kept = ints.Count, keptLongs = longs.Count, keptUniform = uniform.Count;
        Code code = Code.Block(Steps(depth - 1, chance.Between(1, 3)));
        longs.RemoveRange(keptLongs, longs.Count - keptLongs);
        uniform.RemoveRange(keptUniform, uniform.Count - keptUniform);
        foreach (string local in ints[kept..])
            writable.Remove(local);
        ints.RemoveRange(kept, ints.Count - kept);
        return code;
    }

    private Code Interval()
    {
        (string written, string read) = chance.OneIn(2) ? ("even", "odd") : ("odd", "even");
        string slot = $"{written}[(t * {chance.Pick("1", "3", "5", "7")} + {chance.Next(64)}) & {threads - 1}]";
        Code statements = Code.Block(Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Inner(slot, read, 2)).ToArray());
        return Code.Statement($"{statements}Block.Sync();");
    }

    /// <summary>A statement of one thread, whose conditions may differ between threads.</summary>
    private Code Inner(string slot, string read, int depth) => chance.Next(depth > 0 ? 14 : 9) switch
    {
        7 => chance.Next(3) switch
        {
            0 => Code.Statement($"p.Add({Value("int", read)});"),
            1 => Code.Statement($"v0 += Sum(from.Slice(t & 1, 2)) + Mix({Value("int", read)}, from.Length);"),
            _ => Code.Statement($"v1 -= Bump(ref v0, v1) + Mix({Value("int", read)}, v0);"),
        },
        8 => chance.OneIn(2) ? Code.Statement($"c += unchecked((byte){Value("int", read)}); d = d * 0.5 + c;") : Code.Statement($"v0 ^= Bump(ref {chance.Pick(writable)}, v0++);"),
        0 or 1 => Code.Statement($"{slot} {chance.Pick("=", "+=", "^=", "-=")} {Value("int", read)};"),
        2 or 3 => Code.Statement($"{chance.Pick(writable)} {chance.Pick("=", "+=", "^=")} {Value("int", read)};"),
        4 => Code.Statement($"w0 {chance.Pick("=", "+=", "*=")} {Value("long", read)};"),
        5 => Code.Statement($"own[{Value("int", read)} & 3] {chance.Pick("=", "+=")} {Value("int", read)};"),
        6 => chance.OneIn(2)
            ? Code.Statement($"Atomic.Add(ref sums[{Value("int", read)} & 3], {Value("int", read)});")
            : Code.Statement($"Atomic.Add(ref longSums[{Value("int", read)} & 3], {Value("long", read)});"),
        9 => Code.Statement($"if ({Value("bool", read)})\n{{\n{InnerBlock(slot, read, depth)}}}\nelse\n{{\n{InnerBlock(slot, read, depth)}}}"),
        10 or 11 => Code.Statement($"if ({Guard()})\n{{\n{InnerBlock(slot, read, depth)}}}"),
        12 => Code.Statement($"switch ({Value("int", read)} & 3)\n{{\ncase 0:\n{InnerBlock(slot, read, depth)}break;\ncase 1:\ncase 2:\n{InnerBlock(slot, read, depth)}break;\n}}"),
        _ => InnerLoop(slot, read, depth),
    };

    /// <summary>Guards of the kind that become the bounds of a loop over threads.</summary>
    private Code Guard()
    {
        string index = chance.Pick("t", "ThreadIdx.X", "ThreadIdx.Y", "ThreadIdx.X");
        Code limit = chance.OneIn(2) ? Uniform(1) : Code.Text("", chance.Pick("n", "u0", "0", "3", "b", "BlockDim.X / 2", "-1", "int.MinValue", "int.MaxValue"));
        Code first = chance.OneIn(3)
            ? Code.Statement($"{limit} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {index}")
            : Code.Statement($"{index} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {limit}");
        return chance.Next(4) switch
        {
            0 => Code.Statement($"{first} && {Value("bool", "flags")}"),
            1 => Code.Statement($"{first} && {index} {chance.Pick(">=", "<")} {Uniform(1)}"),
            _ => first,
        };
    }

    private Code InnerLoop(string slot, string read, int depth)
    {
        string k = $"k{++names}";
        ints.Add(k);
        Code inside = InnerBlock(slot, read, depth);
        Code jump = Code.Statement($"if ({Value("bool", read)}) {chance.Pick("break", "continue")};");
        ints.Remove(k);
        return Code.Statement($"for (int {k} = 0; {k} < (t & 3) + 1; {k}++)\n{{\n{Code.Block([jump, inside])}}}");
    }

    private Code InnerBlock(string slot, string read, int depth) =>
        Code.Block(Enumerable.Range(0, chance.Between(1, 2)).Select(_ => Inner(slot, read, depth - 1)).ToArray());

    private Code Value(string type, string read) => new Expressions(chance)
    {
        Leaf = leaf => leaf switch
        {
            "int" when chance.OneIn(3) => Code.Expression("int", $"{read}[({chance.Pick(ints)} + {chance.Next(64)}) & {(read == "flags" ? 15 : threads - 1)}]"),
            "int" when chance.OneIn(6) => Code.Expression("int", $"own[{chance.Pick(ints)} & 3]"),
            "int" when chance.OneIn(2) => Code.Text("int", chance.Pick([.. ints, "u0", "b", "g", "p.X", "slice[1]", "from.Length", "from[t & 1]"])),
            "byte" when chance.OneIn(2) => Code.Text("byte", chance.Pick("c", "p.Y")),
            "double" when chance.OneIn(2) => Code.Text("double", "d"),
            "long" when chance.OneIn(2) => Code.Text("long", chance.Pick(longs)),
            _ => Scalars.Literal(chance, leaf),
        },
    }.Of(type, chance.Between(1, 3));

    private Code Uniform(int depth) => new Expressions(chance)
    {
        Leaf = leaf => leaf switch
        {
            "int" when readsConditions && chance.OneIn(2) => Code.Expression("int", $"flags[({chance.Pick([.. uniform, "b"])} + {chance.Next(16)}) & 15]"),
            "int" when chance.OneIn(2) => Code.Text("int", chance.Pick([.. uniform, "b", "BlockDim.X", "GridDim.Y"])),
            _ => Scalars.Literal(chance, leaf),
        },
    }.Of("int", depth);

    private Code UniformCondition() => Code.Statement($"(({Uniform(2)}) & {chance.Pick("1", "2", "3")}) {chance.Pick("==", "!=")} {chance.Pick("0", "1")}");
}
