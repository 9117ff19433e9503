namespace GpuKernels.Fuzz;

/// <summary>Choices that a seed decides.</summary>
internal sealed class Chance(int seed)
{
    // The generator of a seeded Random is the same in every version of .NET.
    private readonly Random random = new(seed);

    /// <summary>Whether the kernel is strict. One that is not may be contracted, so it multiplies no floats: then nothing can be.</summary>
    public bool IsStrict => seed % 2 == 0;

    /// <summary>Operators on floats, and for assignments.</summary>
    public string[] FloatOperators => IsStrict ? ["+", "-", "*", "/", "%"] : ["+", "-", "/", "%"];

    public int Next(int count) => random.Next(count);

    public int Between(int least, int greatest) => random.Next(least, greatest + 1);

    public bool OneIn(int count) => random.Next(count) == 0;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
