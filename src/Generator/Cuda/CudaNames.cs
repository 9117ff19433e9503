using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cuda;

/// <summary>
/// C names for what the user named. Each ends in a number of its own, so no keyword (<c>register_3</c>), no name of the
/// prelude and no two names that differ only in letters C lacks can meet.
/// </summary>
internal sealed class CudaNames
{
    private readonly Dictionary<string, string> functions = [];
    private readonly Dictionary<string, string> structs = [];
    private readonly Dictionary<string, StructDefinition> definitions = [];
    private readonly Dictionary<(string Struct, string Field), string> fields = [];

    private readonly IReadOnlyList<ThrowStatement> sites;
    private readonly Kernel kernel;

    public CudaNames(Kernel kernel)
    {
        this.kernel = kernel;
        sites = ThrowSites.Find(kernel);
        HasSpanCasts = kernel.AllExpressions().Any(expression => expression is SpanCastExpression);
        foreach (Function function in kernel.Functions)
            functions[function.Name] = $"{Identifiers.ToAscii(LastPart(function.Name))}_f{functions.Count}";
        HashSet<string> plain = [.. PlainStructs(kernel)];
        foreach (StructDefinition definition in kernel.Structs)
        {
            definitions[definition.Type.Name] = definition;
            structs[definition.Type.Name] = $"{Identifiers.ToAscii(LastPart(definition.Type.Name))}_s{structs.Count}";
            for (int i = 0; i < definition.Fields.Count; i++)
                fields[(definition.Type.Name, definition.Fields[i].Name)] = Padded(definition, i)
                    + (plain.Contains(definition.Type.Name)
                        ? definition.Fields[i].Name
                        : $"{Identifiers.ToAscii(definition.Fields[i].Name)}_{i}");
        }
    }

    /// <summary>Structs that a user's CUDA C gets have fields with their C# names.</summary>
    private static IEnumerable<string> PlainStructs(Kernel kernel)
    {
        IEnumerable<IrType> types = kernel.Functions.Where(function => function.Cuda is not null)
            .SelectMany(function => function.Parameters.Select(parameter => parameter.Type).Append(function.ReturnType));
        Stack<IrType> open = new(types);
        while (open.Count > 0)
        {
            IrType type = open.Pop();
            if (type is SpanType span)
                open.Push(span.Element);
            if (type is not StructType { Name: var name })
                continue;
            yield return name;
            foreach (StructField field in kernel.Structs.First(definition => definition.Type.Name == name).Fields)
                open.Push(field.Type);
        }
    }

    /// <summary>
    /// In a struct with overlapping fields, one that does not stand at the start is behind its padding: <c>at_2.High_2</c>.
    /// </summary>
    private static string Padded(StructDefinition definition, int field) =>
        definition.IsExplicit && definition.Fields[field].Offset > 0 ? $"at_{field}." : "";

    /// <summary>True where memory may be read as a type of greater alignment.</summary>
    public bool HasSpanCasts { get; }

    /// <summary>Where a shared array begins in the memory that a launch asks for; null where it is declared.</summary>
    public long? SharedOffset(DeclareSharedStatement array) => SharedMemory.Offset(array, kernel);

    public string Function(string name) => functions[name];

    /// <summary>The number by which the host knows what was thrown.</summary>
    public int Site(ThrowStatement statement) => Enumerable.Range(0, sites.Count).First(i => sites[i] == statement);

    public string Struct(StructType type) => structs[type.Name];

    /// <summary>The struct's C# name, which a user's CUDA C has for it.</summary>
    public static string PlainName(StructType type) => LastPart(type.Name);

    public StructDefinition Definition(StructType type) => definitions[type.Name];

    public string Field(StructType type, StructField field) => fields[(type.Name, field.Name)];

    /// <summary><c>x</c> with Id 1 is <c>x_1</c>.</summary>
    public static string Variable(Variable variable) => $"{Identifiers.ToAscii(variable.Name)}_{variable.Id}";

    /// <summary>The C parameter beside a span's pointer: <c>x_1_length</c>.</summary>
    public static string Length(Variable variable) => $"{Variable(variable)}_length";

    /// <summary>What stands for the value of a specialized parameter: <c>GK_SPECIALIZE_n_2</c>.</summary>
    public static string Macro(Variable parameter) => $"GK_SPECIALIZE_{Variable(parameter)}";

    /// <summary>The C parameter of a specialized one: <c>n_2_argument</c>.</summary>
    public static string Argument(Variable parameter) => $"{Variable(parameter)}_argument";

    /// <summary>The constant table <c>Weights</c> with Id 1 is <c>Weights_t1</c>.</summary>
    public static string Table(int id, string name) => $"{Identifiers.ToAscii(LastPart(name))}_t{id}";

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
