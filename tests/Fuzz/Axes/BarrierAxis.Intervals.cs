namespace GpuKernels.Fuzz.Axes;

internal sealed partial class BarrierAxis
{
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
        8 => chance.OneIn(2)
            ? Code.Statement($"c += unchecked((byte){Value("int", read)}); d = d {(chance.IsStrict ? "* 0.5" : "/ 3")} + c;")
            : Code.Statement($"v0 ^= Bump(ref {chance.Pick(writable)}, v0++);"),
        0 or 1 => Code.Statement($"{slot} {chance.Pick("=", "+=", "^=", "-=")} {Value("int", read)};"),
        2 or 3 => Code.Statement($"{chance.Pick(writable)} {chance.Pick("=", "+=", "^=")} {Value("int", read)};"),
        4 => Code.Statement($"w0 {chance.Pick("=", "+=", "*=")} {Value("long", read)};"),
        5 => Code.Statement($"own[{Value("int", read)} & 3] {chance.Pick("=", "+=")} {Value("int", read)};"),
        6 => chance.OneIn(2)
            ? Code.Statement($"Atomic.Add(ref sums[{Value("int", read)} & 3], {Value("int", read)});")
            : Code.Statement($"Atomic.Add(ref longSums[{Value("int", read)} & 3], {Value("long", read)});"),
        9 => Code.Statement(
            $"if ({Value("bool", read)})\n{{\n{InnerBlock(slot, read, depth)}}}\nelse\n{{\n{InnerBlock(slot, read, depth)}}}"),
        10 or 11 => Code.Statement($"if ({Guard()})\n{{\n{InnerBlock(slot, read, depth)}}}"),
        12 => Code.Statement(
            $"switch ({Value("int", read)} & 3)\n{{\ncase 0:\n{InnerBlock(slot, read, depth)}break;\ncase 1:\ncase 2:\n{InnerBlock(slot, read, depth)}break;\n}}"),
        _ => InnerLoop(slot, read, depth),
    };

    /// <summary>Guards of the kind that become the bounds of a loop over threads.</summary>
    private Code Guard()
    {
        string index = chance.Pick("t", "ThreadIdx.X", "ThreadIdx.Y", "ThreadIdx.X");
        string simple = chance.Pick("n", "u0", "0", "3", "b", "BlockDim.X / 2", "-1", "int.MinValue", "int.MaxValue");
        Code limit = chance.OneIn(2) ? Uniform(1) : Code.Text("", simple);
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
            "int" when chance.OneIn(3) =>
                Code.Expression("int", $"{read}[({chance.Pick(ints)} + {chance.Next(64)}) & {(read == "flags" ? 15 : threads - 1)}]"),
            "int" when chance.OneIn(6) => Code.Expression("int", $"own[{chance.Pick(ints)} & 3]"),
            "int" when chance.OneIn(2) =>
                Code.Text("int", chance.Pick([.. ints, "u0", "b", "g", "p.X", "slice[1]", "from.Length", "from[t & 1]"])),
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
            "int" when isInDoubt && chance.OneIn(3) =>
                Code.Expression(
                    "int", $"{chance.Pick("", "", "Gpu.Uniform")}(orders[({chance.Pick([.. uniform, "b"])} + {chance.Next(16)}) & 15])"),
            "int" when readsConditions && chance.OneIn(2) =>
                Code.Expression("int", $"flags[({chance.Pick([.. uniform, "b"])} + {chance.Next(16)}) & 15]"),
            "int" when chance.OneIn(2) => Code.Text("int", chance.Pick([.. uniform, "b", "BlockDim.X", "GridDim.Y"])),
            _ => Scalars.Literal(chance, leaf),
        },
    }.Of("int", depth);

    private Code UniformCondition() =>
        Code.Statement(
            $"{(isInDoubt ? chance.Pick("", "Gpu.Uniform") : "")}((({Uniform(2)}) & {chance.Pick("1", "2", "3")}) {chance.Pick("==", "!=")} {chance.Pick("0", "1")})");
}
