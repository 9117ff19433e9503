namespace GpuKernels.Fuzz.Axes;

/// <summary>One area of the language, with its own writer of random programs.</summary>
internal sealed record Axis(string Name, Func<string, int, FuzzProgram> Writer)
{
    public static readonly Axis[] All =
    [
        new("expressions", ExpressionAxis.Write),
        new("statements", (name, seed) => StatementAxis.Write(name, seed, hasLanguage: false)),
        new("language", (name, seed) => StatementAxis.Write(name, seed, hasLanguage: true)),
        new("barriers", (name, seed) => new BarrierAxis(seed, readsConditions: false).Write(name)),
        new("conditions", (name, seed) => new BarrierAxis(seed, readsConditions: true).Write(name)),
        new("agreements", (name, seed) => new BarrierAxis(seed, readsConditions: true, isInDoubt: true).Write(name)),
        new("ranges", (name, seed) => new RangeAxis(seed).Write(name)),
        new("warps", (name, seed) => new WarpAxis(seed).Write(name)),
        new("planes", (name, seed) => new PlaneAxis(seed).Write(name)),
        new("flat", (name, seed) => new FlatAxis(seed).Write(name)),
    ];

    /// <summary>The program of a seed, always the same.</summary>
    public FuzzProgram Write(int seed) => Writer($"{Name} {seed}", seed);

    public static Axis Find(string name) => All.FirstOrDefault(axis => axis.Name == name)
        ?? throw new ArgumentException(
            $"There is no axis '{name}'; there are {string.Join(", ", All.Select(axis => axis.Name))}.", nameof(name));
}
