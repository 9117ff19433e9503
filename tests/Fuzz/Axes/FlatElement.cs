namespace GpuKernels.Fuzz.Axes;

/// <summary>An element of an array: how it is read as a number of another type, and how a number is stored there.</summary>
/// <param name="Name">Its type, a number's or that of a struct which the program declares.</param>
/// <param name="Of">The type of a struct's fields; the same as the name where it is none.</param>
/// <param name="Fields">Their names.</param>
internal sealed record FlatElement(string Name, string Of, params string[] Fields)
{
    private static readonly FlatElement[] Structs =
    [
        new("Color", "byte", "A", "B", "C"), new("Couple", "short", "A", "B"), new("Point", "int", "A", "B", "C"),
        new("Four", "float", "A", "B", "C", "D"),
    ];

    /// <summary>The structs' declarations.</summary>
    public static string Members { get; } =
        string.Concat(Structs.Select(type => $"public struct {type.Name} {{ public {type.Of} {string.Join(", ", type.Fields)}; }}\n"));

    public static FlatElement Find(string name) => Structs.FirstOrDefault(type => type.Name == name) ?? new(name, name);

    private bool IsStruct => Fields.Length > 0;

    /// <summary>An array for a parameter of the kernel.</summary>
    /// <param name="chance">Chooses the values, and whether the array starts where a device's memory does.</param>
    /// <param name="span"><c>Span</c> or <c>ReadOnlySpan</c>.</param>
    /// <param name="name">The parameter's.</param>
    /// <param name="length">How many elements.</param>
    /// <param name="isShifted">True where it may start elsewhere.</param>
    public Parameter Array(Chance chance, string span, string name, int length, bool isShifted)
    {
        Array values = Scalars.Data(chance, Of, length * Math.Max(1, Fields.Length));
        return new($"{span}<{Name}>", name,
            values)
        { Shift = isShifted ? chance.Pick(0, 0, 1, 2, 4, 16) : 0, Struct = IsStruct ? Name : null };
    }

    /// <summary><c>(int)x[at].B</c></summary>
    public string Read(Chance chance, string type, string place) => Name == "bool" ? $"({place} ? ({type})1 : ({type})0)"
        : IsStruct ? $"({type}){place}.{chance.Pick(Fields)}" : $"({type}){place}";

    /// <summary>A statement. Of a struct, all fields get a value or only one.</summary>
    public string Store(Chance chance, string type, string place, Func<string> value)
    {
        if (Name == "bool")
            return $"{place} = ({value()}) > ({type})2;";
        if (!IsStruct)
            return $"{place} = {Converted(value())};";
        return chance.OneIn(3) ? $"{place}.{chance.Pick(Fields)} = {Converted(value())};"
            : $"{place} = new {Name} {{ {string.Join(", ", Fields.Select(field => $"{field} = {Converted(value())}"))} }};";
    }

    private string Converted(string value) => $"unchecked(({Of})({value}))";
}
