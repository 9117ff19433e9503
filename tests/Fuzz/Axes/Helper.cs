namespace GpuKernels.Fuzz.Axes;

/// <summary>A parameter of a helper: <c>ref int p0</c>.</summary>
internal sealed record HelperParameter(string Mode, string Type, string Name);

/// <summary>A method that programs call.</summary>
internal sealed record Helper(string Name, string Result, HelperParameter[] Parameters)
{
    private static readonly string[] Results = ["int", "int", "long", "byte", "double", "bool", "Pair"];
    private static readonly string[] Values = ["int", "int", "long", "byte", "double", "bool", "Pair"];

    public static Helper Random(Chance chance, string name)
    {
        HelperParameter[] parameters = [.. Enumerable.Range(0, chance.Between(1, 4)).Select(i => Parameter($"p{i}"))];
        return new(name, chance.Pick(Results), parameters);

        HelperParameter Parameter(string parameter) => chance.OneIn(5)
            ? new("", chance.Pick("Span<int>", "ReadOnlySpan<int>"), parameter)
            : new(chance.Pick("", "", "ref ", "ref ", "in ", "out "), chance.Pick(Values), parameter);
    }
}
