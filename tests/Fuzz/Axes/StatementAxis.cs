namespace GpuKernels.Fuzz.Axes;

/// <summary>
/// Statements, the order of effects, helpers, structs and spans. Each thread has 16 ints of its own, so no two threads meet.
/// </summary>
internal static class StatementAxis
{
    private const int Threads = 16;

    /// <param name="hasLanguage">True to write also what C# has beyond C.</param>
    public static FuzzProgram Write(string name, int seed, bool hasLanguage)
    {
        Chance chance = new(seed);
        List<Helper> helpers = [.. FixedMembers.Helpers];
        List<Code> members = [Code.Text("", FixedMembers.Text), Code.Text("", hasLanguage ? FixedMembers.Language : "")];
        for (int count = chance.Between(0, 1); count > 0; count--)
        {
            Helper helper = Helper.Random(chance, $"H{count}");
            members.Add(new MethodWriter(chance, helpers) { HasLanguage = hasLanguage }.Write(helper));
            helpers.Add(helper);
        }
        Code body = new MethodWriter(chance, helpers) { HasLanguage = hasLanguage }.WriteKernel();
        Parameter[] parameters =
        [
            new("int", "n", chance.Pick(0, 1, -1, 5, int.MaxValue)),
            new("double", "d", chance.Pick(0.5, double.NaN, -1e20, 3.0)),
            new("ReadOnlySpan<int>", "x", Scalars.Data(chance, "int", 64)),
            new("Span<int>", "y", Scalars.Data(chance, "int", Threads * 16)),
            new("Span<long>", "z", Scalars.Data(chance, "long", Threads)),
        ];
        return new(name, FuzzProgram.Join(body, Code.Block(members)), 2, Threads / 2, parameters, chance.IsStrict);
    }
}
