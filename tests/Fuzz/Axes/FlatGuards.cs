namespace GpuKernels.Fuzz.Axes;

/// <summary>Guards on the indices of a flat kernel: mostly those that leave out edges and let the rest of the threads pass.</summary>
internal sealed class FlatGuards(Chance chance, FlatLayout layout)
{
    /// <summary>What they name besides the sizes.</summary>
    public Parameter[] Parameters =>
    [
        new("int", "right", layout.Counts.X - chance.Pick(0, 0, 1, 2, 5)),
        new("long", "most", (long)layout.Counts.X - chance.Pick(0, 1, 3)),
        new("int", "bottom", layout.Counts.Y - chance.Pick(0, 0, 1)), new("int", "back", layout.Counts.Z - chance.Pick(0, 0, 1)),
    ];

    /// <summary>The condition of <c>if (…) return;</c>.</summary>
    public Code Leaving() => Code.Text("", chance.OneIn(6) ? Any(chance.Pick("||", "&&")) : Join("||", () => Edge(isLeaving: true)));

    /// <summary>The condition of an <c>if</c> around all that a thread does.</summary>
    public Code Staying() => Code.Text("", chance.OneIn(6) ? Any("&&") : Join("&&", () => Edge(isLeaving: false)));

    private string Join(string connective, Func<string> comparison) =>
        string.Join($" {connective} ", Enumerable.Range(0, chance.Between(1, 3)).Select(_ => comparison()));

    private string Edge(bool isLeaving)
    {
        char axis = layout.Axis();
        string index = FlatLayout.NameOf(axis);
        string last = axis switch
        {
            'X' => chance.Pick("right", "wide - 1", "wide - 2", "wide", "(int)most"),
            'Y' => chance.Pick("bottom", "high - 1", "high"),
            _ => chance.Pick("back", "back - 1"),
        };
        if (axis == 'X' && chance.OneIn(6))
            return isLeaving ? "i >= most" : "i < most";
        return (chance.Next(4), isLeaving) switch
        {
            (0, true) => $"{index} < {chance.Pick("1", "0", "2")}",
            (0, false) => $"{index} >= {chance.Pick("1", "0", "2")}",
            (1, true) => $"{last} <= {index}",
            (1, false) => $"{last} > {index}",
            (_, true) => chance.OneIn(3) ? $"{index} > {last} - 1" : $"{index} >= {last}",
            (_, false) => chance.OneIn(3) ? $"{index} <= {last} - 1" : $"{index} < {last}",
        };
    }

    /// <summary>With limits that have little to do with the index.</summary>
    private string Any(string connective)
    {
        return Join(connective, () => $"{FlatLayout.NameOf(layout.Axis())} {chance.Pick("<", "<=", ">", ">=", "==", "!=")} {limit()}");

        string limit() => chance.Pick("wide - 1", "0", "1", "2", "high", "high - 1", "x.Length", "wide / 2");
    }
}
