namespace GpuKernels.Fuzz.Tests;

/// <summary>Choices that a seed decides.</summary>
internal sealed class Chance(int seed)
{
    // The generator of a seeded Random is the same in every version of .NET.
    private readonly Random random = new(seed);

    public int Next(int count) => random.Next(count);

    public int Between(int least, int greatest) => random.Next(least, greatest + 1);

    public bool OneIn(int count) => random.Next(count) == 0;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
