using System.Collections.Concurrent;
using System.Reflection;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;

namespace GpuKernels.Generator.Library;

/// <summary>
/// How a record of the IR is taken apart and put together: by its primary constructor and the properties of the same names.
/// </summary>
internal sealed class IrShape
{
    private static readonly ConcurrentDictionary<Type, IrShape> Shapes = new();

    private static readonly Lazy<Dictionary<string, Type>> Records = new(() => typeof(Kernel).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Kernel).Namespace && type.IsSealed && !type.IsAbstract && IsRecord(type))
        .ToDictionary(type => type.Name));

    private readonly ConstructorInfo constructor;
    private readonly PropertyInfo[] properties;

    private IrShape(Type type)
    {
        constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        Parameters = constructor.GetParameters();
        properties = [.. Parameters.Select(parameter => type.GetProperty(parameter.Name))];
    }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>
    /// Tells apart generators whose IR differs: a text that one wrote, another must not read. A hash of all records with the names and
    /// types of their parts, and of the members of the enums among these.
    /// </summary>
    public static int Version { get; } = unchecked((int)SymbolNames.Hash(string.Join("\n", Records.Value
        .OrderBy(record => record.Key, StringComparer.Ordinal)
        .Select(record => $"{record.Key}({string.Join(", ", Of(record.Value).Parameters.Select(Describe))})"))));

    private static string Describe(ParameterInfo part) => part.ParameterType.IsEnum
        ? $"{part.ParameterType} {part.Name} {{ {string.Join(", ", Enum.GetNames(part.ParameterType))} }}"
        : $"{part.ParameterType} {part.Name}";

    public static IrShape Of(Type type) => Shapes.GetOrAdd(type, static key => new IrShape(key));

    public static Type Find(string name) =>
        Records.Value.TryGetValue(name, out Type? type) ? type : throw new FormatException($"no record {name}");

    public IEnumerable<object?> Parts(object record) => properties.Select(property => property.GetValue(record));

    public object Create(object?[] parts) => constructor.Invoke(parts);

    /// <param name="type">All lists of the IR are <see cref="Text.EquatableArray{T}"/>.</param>
    /// <param name="items">What is to be in it.</param>
    public static object CreateList(Type type, IReadOnlyList<object?> items)
    {
        Array array = Array.CreateInstance(type.GetGenericArguments()[0], items.Count);
        for (int i = 0; i < items.Count; i++)
            array.SetValue(items[i], i);
        return items.Count == 0 ? Activator.CreateInstance(type) : Activator.CreateInstance(type, array);
    }

    public static bool IsNode(Type type) => Records.Value.TryGetValue(type.Name, out Type? found) && found == type;

    private static bool IsRecord(Type type) =>
        type.GetProperty("EqualityContract", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
