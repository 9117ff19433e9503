namespace GpuKernels.Fuzz.Axes;

/// <summary>Scalar expressions over all primitive types, at values where C# and C part ways.</summary>
internal static class ExpressionAxis
{
    private const int Threads = 64;
    private const int Results = 4;
    private const int Types = 4;

    public static FuzzProgram Write(string name, int seed)
    {
        Chance chance = new(seed);
        // Values of the other types are literals and conversions.
        string[] types = [.. Enumerable.Range(0, Types).Select(_ => chance.Pick(Scalars.All)).Distinct()];
        Expressions expressions = null!;
        expressions = new(chance) { Leaf = Leaf, Effect = Effect, EffectRate = 25 };
        List<Code> body = [Code.Statement($"int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;")];
        foreach (string type in types)
        {
            body.Add(Code.Statement($"{type} a_{type} = in_{type}[i];"));
            body.Add(Code.Statement($"{type} b_{type} = in_{type}[i + {Threads}];"));
            body.Add(Code.Statement($"{type} m_{type} = b_{type};"));
        }
        for (int k = 0; k < Results; k++)
        {
            string type = chance.Pick(types);
            body.Add(Code.Statement($"out_{type}[{k * Threads} + i] = {expressions.Of(type, chance.Between(2, 4))};"));
        }
        foreach (string type in types)
            body.Add(Code.Statement($"out_{type}[{Results * Threads} + i] = m_{type};"));
        Parameter[] parameters =
        [
            .. types.Select(type => new Parameter($"ReadOnlySpan<{type}>", $"in_{type}", Scalars.Data(chance, type, 2 * Threads))),
            .. types.Select(type => new Parameter($"Span<{type}>", $"out_{type}", Scalars.Data(chance, type, (Results + 1) * Threads))),
        ];
        return new(name, FuzzProgram.Join(Code.Block(body), Code.Block([])), 2, Threads / 2, parameters, chance.IsStrict);

        Code Leaf(string type) =>
            chance.OneIn(4) || !types.Contains(type)
                ? Scalars.Literal(chance, type)
                : Code.Text(type, $"{chance.Pick("a", "b", "m")}_{type}");

        Code? Effect(string type, int depth)
        {
            if (!types.Contains(type))
                return null;
            Code target = Code.Text("", $"m_{type}");
            if (type == "bool")
                return Code.Expression(type, $"({target} {chance.Pick("=", "&=", "|=", "^=")} {expressions.Part(type, depth - 1)})");
            return chance.Next(4) switch
            {
                0 => Code.Expression(type, $"{target}{chance.Pick("++", "--")}"),
                1 => Code.Expression(type, $"({chance.Pick("++", "--")}{target})"),
                2 when Scalars.Integers.Contains(type) =>
                    Code.Expression(type, $"({target} {chance.Pick("<<=", ">>=", ">>>=")} {expressions.Part("int", depth - 1)})"),
                _ => Code.Expression(
                    type,
                    $"({target} {chance.Pick(["=", "+=", "-=", chance.IsStrict || Scalars.Integers.Contains(type) ? "*=" : "/="])} {expressions.Part(type, depth - 1)})"),
            };
        }
    }
}
