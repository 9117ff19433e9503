namespace GpuKernels.Fuzz.Tests.Axes;

/// <summary>Scalar expressions over all primitive types, at values where C# and C part ways.</summary>
internal static class ExpressionAxis
{
    private const int Threads = 96;
    private const int Results = 12;

    public static FuzzProgram Write(string name, int seed)
    {
        Chance chance = new(seed);
        Expressions expressions = null!;
        expressions = new(chance) { Leaf = Leaf, Effect = Effect, EffectRate = 25 };
        List<Code> body = [Code.Statement($"int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;")];
        foreach (string type in Scalars.All)
        {
            body.Add(Code.Statement($"{type} a_{type} = in_{type}[i];"));
            body.Add(Code.Statement($"{type} b_{type} = in_{type}[i + {Threads}];"));
            body.Add(Code.Statement($"{type} m_{type} = b_{type};"));
        }
        for (int k = 0; k < Results; k++)
        {
            string type = chance.Pick(Scalars.All);
            body.Add(Code.Statement($"out_{type}[{k * Threads} + i] = {expressions.Of(type, chance.Between(2, 5))};"));
        }
        foreach (string type in Scalars.All)
            body.Add(Code.Statement($"out_{type}[{Results * Threads} + i] = m_{type};"));
        Parameter[] parameters =
        [
            .. Scalars.All.Select(type => new Parameter($"ReadOnlySpan<{type}>", $"in_{type}", Scalars.Data(chance, type, 2 * Threads))),
            .. Scalars.All.Select(type => new Parameter($"Span<{type}>", $"out_{type}", Scalars.Data(chance, type, (Results + 1) * Threads))),
        ];
        return new(name, FuzzProgram.Join(Code.Block(body), Code.Block([])), 3, Threads / 3, parameters);

        Code Leaf(string type) => chance.OneIn(4) ? Scalars.Literal(chance, type) : Code.Text(type, $"{chance.Pick("a", "b", "m")}_{type}");

        Code? Effect(string type, int depth)
        {
            Code target = Code.Text("", $"m_{type}");
            if (type == "bool")
                return Code.Expression(type, $"({target} {chance.Pick("=", "&=", "|=", "^=")} {expressions.Part(type, depth - 1)})");
            return chance.Next(4) switch
            {
                0 => Code.Expression(type, $"{target}{chance.Pick("++", "--")}"),
                1 => Code.Expression(type, $"({chance.Pick("++", "--")}{target})"),
                2 when Scalars.Integers.Contains(type) =>
                    Code.Expression(type, $"({target} {chance.Pick("<<=", ">>=", ">>>=")} {expressions.Part("int", depth - 1)})"),
                _ => Code.Expression(type, $"({target} {chance.Pick("=", "+=", "-=", "*=")} {expressions.Part(type, depth - 1)})"),
            };
        }
    }
}
