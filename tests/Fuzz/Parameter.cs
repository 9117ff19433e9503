namespace GpuKernels.Fuzz;

/// <summary>A parameter of the kernel and the argument for it.</summary>
internal sealed record Parameter(string Type, string Name, object Value)
{
    /// <summary>How many elements lie before the array in a device's memory.</summary>
    public int Shift { get; init; }

    /// <summary>The struct of which an array is, whose value has the fields.</summary>
    public string? Struct { get; init; }

    public bool IsArray => Value is Array;

    public bool IsWritten => Type.StartsWith("Span", StringComparison.Ordinal);

    /// <summary>The type of an array's elements.</summary>
    public string Element => Struct ?? Field;

    private string Field => Value.GetType().GetElementType()!.FullName!;

    /// <summary>The argument out of an array of all.</summary>
    public string Argument(int number)
    {
        string own = $"(({(IsArray ? $"{Field}[]" : Value.GetType().FullName)})arguments[{number}])";
        return Struct is null ? own : $"MemoryMarshal.Cast<{Field}, {Struct}>({own}.AsSpan())";
    }
}
