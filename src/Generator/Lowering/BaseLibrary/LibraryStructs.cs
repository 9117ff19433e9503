using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering.BaseLibrary;

/// <summary>A struct of the base class library that kernels may use.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Fields">The names of its fields, all of one type, in the order of the memory.</param>
internal sealed record LibraryStruct(string Name, ScalarType FieldType, string[] Fields, Dictionary<string, LibraryFunction> Functions);

/// <summary>The structs of the base class library, and what they can do: functions in the IR, made where they are used.</summary>
internal sealed class LibraryStructs(LoweringContext context)
{
    private const string Space = "System.Numerics";

    private readonly Dictionary<string, Function?> functions = [];

    public static LibraryStruct[] All { get; } =
    [
        new("System.Numerics.Vector2", ScalarType.Single, ["X", "Y"], VectorFunctions.All),
        new("System.Numerics.Vector3", ScalarType.Single, ["X", "Y", "Z"], VectorFunctions.All),
        new("System.Numerics.Vector4", ScalarType.Single, ["X", "Y", "Z", "W"], VectorFunctions.All),
        new("System.Numerics.Complex", ScalarType.Double, ["Real", "Imaginary"], ComplexFunctions.All),
    ];

    private static readonly Dictionary<string, LibraryStruct> byName = All.ToDictionary(known => known.Name.Substring(Space.Length + 1));

    public static LibraryStruct? Find(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, Arity: 0, ContainingNamespace.Name: "Numerics", DeclaringSyntaxReferences.IsEmpty: true }
        && byName.TryGetValue(type.Name, out LibraryStruct? known) && type.IsNamed(Space, type.Name) ? known : null;

    /// <summary>True where the member, or another of its name, has a rule; a form without one is found when it is called.</summary>
    public static bool Has(ISymbol target) => Find(target.ContainingType) is { } type && type.Functions.ContainsKey(target.Name);

    /// <summary>A call of the member's function; null where it has no rule.</summary>
    public Expression? Call(ISymbol target, Expression[] operands, IrType returnType)
    {
        if (Find(target.ContainingType) is not { } type || !type.Functions.TryGetValue(target.Name, out LibraryFunction? rule))
            return null;
        if (rule.Arity >= 0 && rule.Arity != operands.Length)
            return null;
        string name = $"{type.Name}.{target.Name.TrimStart('.')}({string.Join(", ", operands.Select(operand => operand.Type))})";
        if (!functions.TryGetValue(name, out Function? function))
            functions.Add(name, function = Make(rule, target, operands, returnType));
        return function is null ? null : new CallExpression(function.Name, operands.ToEquatableArray(), returnType);
    }

    private Function? Make(LibraryFunction rule, ISymbol target, Expression[] operands, IrType returnType)
    {
        int count = returnType is StructType type ? context.Types.Definition(type).Fields.Count : 1;
        FunctionBody body = new(context, operands.Select(operand => operand.Type));
        Operand[] parameters = body.Operands;
        Term[] results = rule.Compute(parameters, body, count);
        bool isWhole = results.Length == count && results.All(result => returnType is StructType || result.Value.Type == returnType);
        return isWhole ? context.Add(name => body.Return(name, returnType, results), target) : null;
    }
}
