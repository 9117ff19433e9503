using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>C# types to IR types, and the layout of the structs among them.</summary>
internal sealed class TypeLowering(LoweringContext context)
{
    /// <summary>The primitive types of kernels; docs/supported-csharp.md is printed from it.</summary>
    public static readonly Dictionary<SpecialType, ScalarType> Scalars = new()
    {
        [SpecialType.System_Boolean] = ScalarType.Bool,
        [SpecialType.System_Char] = ScalarType.Char,
        [SpecialType.System_SByte] = ScalarType.SByte,
        [SpecialType.System_Byte] = ScalarType.Byte,
        [SpecialType.System_Int16] = ScalarType.Int16,
        [SpecialType.System_UInt16] = ScalarType.UInt16,
        [SpecialType.System_Int32] = ScalarType.Int32,
        [SpecialType.System_UInt32] = ScalarType.UInt32,
        [SpecialType.System_Int64] = ScalarType.Int64,
        [SpecialType.System_UInt64] = ScalarType.UInt64,
        [SpecialType.System_Single] = ScalarType.Single,
        [SpecialType.System_Double] = ScalarType.Double,
    };

    private const string TuplePrefix = "Tuple(";

    private readonly Dictionary<INamedTypeSymbol, StructDefinition?> structs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<StructType> tuples = [];
    private readonly HashSet<ITypeSymbol> reported = new(SymbolEqualityComparer.Default);

    /// <summary>Those of the method that is being lowered; every type is closed by them before anything is asked of it.</summary>
    public TypeArguments Arguments { get; set; } = TypeArguments.None;

    /// <summary>A struct stands after those of its fields.</summary>
    public List<StructDefinition> Structs { get; } = [];

    public StructDefinition Definition(StructType type) => Structs.First(definition => definition.Type == type);

    /// <exception cref="RejectedException">The type has no form on a GPU.</exception>
    public IrType Lower(ITypeSymbol? type, IOperation operation)
    {
        if (type is null or { TypeKind: TypeKind.Error })
            throw Rejection.Silent(operation);
        type = Arguments.Close(type);
        // A local's declaration has said what is wrong with its type.
        return Find(type, operation.Syntax.GetLocation())
            ?? throw (operation is ILocalReferenceOperation || IsReported(type)
                ? Rejection.Silent(operation)
                : Rejection.Of(
                    operation, DiagnosticDescriptors.UnsupportedType,
                    type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(), Explain(type)));
    }

    /// <summary>True for a struct whose layout was reported, and for a span of it: its uses need no more diagnostics.</summary>
    public bool IsReported(ITypeSymbol type) => reported.Contains(type.ElementOf() ?? type);

    /// <summary>Null where the type has no form on a GPU; a struct whose layout is the trouble is reported at once.</summary>
    public IrType? Find(ITypeSymbol type, Location location)
    {
        type = Arguments.Close(type);
        if (type.SpecialType == SpecialType.System_Void)
            return VoidType.Instance;
        if (Scalar(type) is { } scalar)
            return scalar;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
            return FindTuple(tuple, location)?.Type;
        if (type.SpanElement(out bool isReadOnly) is { } element)
            return !element.IsTupleType && !ResourceTypes.IsResource(element)
                && Find(element, location) is (ScalarType or StructType) and var lowered ? new SpanType(lowered, isReadOnly) : null;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsRefLikeType: true, DeclaringSyntaxReferences.IsEmpty: false } view)
            return FindRefStruct(view, location);
        return type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named ? FindStruct(named, location)?.Type : null;
    }

    /// <summary>Null where a field has no form on a GPU.</summary>
    private RefStructType? FindRefStruct(INamedTypeSymbol type, Location location)
    {
        List<RefStructField> fields = [];
        foreach (IFieldSymbol field in StructLayouts.Fields(type))
        {
            if (field.RefKind != RefKind.None || field.IsFixedSizeBuffer || Find(field.Type, location) is not { } found)
                return null;
            fields.Add(new(FieldName(field), found));
        }
        return new(SymbolNames.FullName(type), fields.ToEquatableArray());
    }

    /// <summary>The scalar that a type in the method's body stands for, else null.</summary>
    public ScalarType? FindScalar(ITypeSymbol? type) => type is null ? null : Scalar(Arguments.Close(type));

    /// <summary>The scalar of a primitive type or enum, else null.</summary>
    public static ScalarType? Scalar(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => Scalar(named.EnumUnderlyingType),
        { SpecialType: var special } when Scalars.TryGetValue(special, out ScalarType? scalar) => scalar,
        // Kernels run in processes of 64 bits.
        { SpecialType: SpecialType.System_IntPtr } => ScalarType.Int64,
        { SpecialType: SpecialType.System_UIntPtr } => ScalarType.UInt64,
        _ => NarrowFloats.Find(type),
    };

    private const string OneSpan = "use one Span<T> and compute the index, row * width + column";

    /// <summary>What to write instead of a type that has no form on a GPU.</summary>
    public string Explain(ITypeSymbol type) => type.ElementOf() is { } element ? ExplainElement(element) : type switch
    {
        _ when ResourceTypes.IsResource(type) => ResourceTypes.Advice(type),
        INamedTypeSymbol { TypeKind: TypeKind.Struct } holder
            when StructLayouts.Fields(holder).Any(field => ResourceTypes.IsResource(field.Type)) =>
            "pass its textures and surfaces as parameters of their own",
        INamedTypeSymbol { Arity: 1 } host when ResourceTypes.IsHostTexture(host) => ResourceTypes.AdviceForHost(host),
        INamedTypeSymbol { Arity: 1 } holder when IsArrayLike(holder) && holder.TypeArguments[0] is IArrayTypeSymbol => OneSpan,
        INamedTypeSymbol { Arity: 1 } holder when IsArrayLike(holder) =>
            $"use Span<{holder.TypeArguments[0].ToDisplayString()}> or ReadOnlySpan<{holder.TypeArguments[0].ToDisplayString()}>",
        { Name: "Launch" } when type.IsNamed("GpuKernels", "Launch") => "remove it, the launcher adds it as its first parameter",
        { SpecialType: SpecialType.System_String } => "pass what the kernel needs of the text as ReadOnlySpan<char>",
        { SpecialType: SpecialType.System_Decimal } => "use double, or long in the smallest unit",
        { Name: "Int128" or "UInt128" } when type.IsNamed("System", type.Name) =>
            "use two ulong, and Math.BigMul of two int for a product of 64 bits",
        IArrayTypeSymbol { ElementType: not IArrayTypeSymbol, Rank: 1 } array =>
            $"use Span<{array.ElementType.ToDisplayString()}>: a parameter, stackalloc or Block.Shared",
        IArrayTypeSymbol => OneSpan,
        { Name: "Random" } when type.IsNamed("System", "Random") =>
            "use GpuKernels.Philox, a sequence for each thread: Philox random = new(seed, i)",
        IPointerTypeSymbol pointer =>
            $"use Span<{pointer.PointedAtType.ToDisplayString()}>, or a ref local: ref {pointer.PointedAtType.ToDisplayString()} a = ref x[i];",
        { Name: "Index" or "Range", ContainingNamespace.Name: "System" } => "use int values for the start and the end",
        { IsTupleType: true } => "declare a struct with named fields",
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "use the value and a bool beside it",
        { TypeKind: TypeKind.Delegate } => "use a struct with a method",
        { TypeKind: TypeKind.TypeParameter } => "use a concrete type",
        { IsReferenceType: true } => "use an unmanaged struct",
        INamedTypeSymbol { IsGenericType: true } => "declare a struct that is not generic, with the concrete field types",
        { IsRefLikeType: true, DeclaringSyntaxReferences.IsEmpty: false }
            when StructLayouts.Fields((INamedTypeSymbol)type).Any(field => field.RefKind != RefKind.None) =>
            "hold a Span<T> in place of the ref field",
        { IsRefLikeType: true, DeclaringSyntaxReferences.IsEmpty: false } => "give it fields of types that kernels may use",
        { IsRefLikeType: true } => "use Span<T>, or an unmanaged struct",
        { TypeKind: TypeKind.Struct } when context.Library.IsForeign(type) && Library.LibraryAssembly.IsOurs(type.ContainingAssembly) =>
            $"mark it [DeviceFunction] in {type.ContainingAssembly.Name}",
        { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true } => "declare a struct with the same fields in this project",
        _ => "use primitive types, enums and unmanaged structs of them",
    };

    private string ExplainElement(ITypeSymbol type) => ResourceTypes.IsResource(type) ? "make each a parameter of its own" : Explain(type);

    /// <summary>Types of the host that a span stands for in a kernel.</summary>
    private static bool IsArrayLike(INamedTypeSymbol type) =>
        type.IsNamed("GpuKernels", "GpuArray") || type.IsNamed("System", "Memory") || type.IsNamed("System", "ReadOnlyMemory")
        || type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic"
            && type.Name is "List" or "IList" or "IReadOnlyList" or "IEnumerable" or "ICollection" or "IReadOnlyCollection";

    private StructDefinition? FindStruct(INamedTypeSymbol type, Location location)
    {
        if (structs.TryGetValue(type, out StructDefinition? known))
            return known;
        structs.Add(type, null);
        if (LibraryStructs.Find(type) is { } ofBaseLibrary)
        {
            List<(string Name, IrType Type)> members = [.. ofBaseLibrary.Fields.Select(field => (field, (IrType)ofBaseLibrary.FieldType))];
            return AddStruct(type, StructLayouts.Sequential(new(ofBaseLibrary.Name), members, Measure));
        }
        if (ResourceTypes.IsResource(type))
            return FindResource(type, location);
        if (context.Library.Import(type, location) is { } definition)
            return structs[type] = definition;
        bool isKnown = !type.DeclaringSyntaxReferences.IsEmpty || IsFragment(type);
        bool isPlain = type is { IsRefLikeType: false, IsTupleType: false, IsUnmanagedType: true } && isKnown;
        if (!isPlain || type.SpecialType != SpecialType.None)
            return null;
        string? problem = StructLayouts.Problem(type);
        List<(string Name, IrType Type)>? fields = problem is null ? FieldsOf(type, location) : [];
        if (fields is null)
            return null;
        definition = problem is null
            ? StructLayouts.LayOut(
                type, new(IsFragment(type) ? SymbolNames.FullName(type) : UniqueName(type)), fields, Measure, out problem)
            : null;
        if (definition is null)
        {
            context.Report(DiagnosticDescriptors.UnsupportedStructLayout, type.Locations[0], type.ToDisplayString(), problem);
            reported.Add(type);
            return null;
        }
        return AddStruct(type, definition);
    }

    /// <summary>
    /// A struct such as <c>Accumulator&lt;float></c>, of which GpuKernels could not write the layout for all types; its fields are known. A
    /// function of GpuKernels may have brought it already.
    /// </summary>
    private static bool IsFragment(INamedTypeSymbol type) =>
        type.Name is "FragmentA" or "FragmentB" or "Accumulator" && type.IsNamed("GpuKernels", type.Name);

    /// <summary>A struct of its handles; null where no texture has such texels.</summary>
    private StructDefinition? FindResource(INamedTypeSymbol type, Location location)
    {
        if (ResourceTypes.TexelOf(type, argument => Find(argument, location)) is not { } texel)
            return null;
        string shortName = texel.ToString();
        StructType name = new($"GpuKernels.{type.Name}<{shortName.Substring(shortName.LastIndexOf('.') + 1)}>");
        List<(string Name, IrType Type)> handles = [.. ResourceTypes.Handles(type).Select(name => (name, (IrType)ScalarType.UInt64))];
        return AddStruct(type, StructLayouts.Sequential(name, handles, Measure));
    }

    private StructDefinition AddStruct(INamedTypeSymbol type, StructDefinition definition)
    {
        structs[type] = definition;
        Import(definition);
        return definition;
    }

    /// <summary>Adds a struct, unless a function of another assembly has brought it already.</summary>
    public void Import(StructDefinition definition)
    {
        if (Structs.Contains(definition))
            return;
        Structs.Add(definition);
        if (definition.Type.Name.StartsWith(TuplePrefix, StringComparison.Ordinal))
            tuples.Add(definition.Type);
    }

    /// <summary>Structs of two files can have one name, where they are <c>file struct</c>s.</summary>
    private string UniqueName(INamedTypeSymbol type)
    {
        string name = SymbolNames.FullName(type), unique = name;
        for (int number = 2; Structs.Any(known => known.Type.Name == unique); number++)
            unique = $"{name}_{number}";
        return unique;
    }

    /// <summary>True for the struct that stands for a tuple type.</summary>
    public bool IsTuple(StructType type) => tuples.Contains(type);

    /// <summary>A tuple of the local kind: its layout is this kernel's own, so none is in a parameter or in a buffer.</summary>
    private StructDefinition? FindTuple(INamedTypeSymbol type, Location location)
    {
        List<(string Name, IrType Type)> elements = [];
        foreach (IFieldSymbol element in type.TupleElements)
        {
            if (Find(element.Type, location) is not { } found || found is SpanType)
                return null;
            elements.Add(($"Item{elements.Count + 1}", found));
        }
        // Elements' names are no part of the type: (int A, int B) is (int, int).
        StructType name = new($"{TuplePrefix}{string.Join(", ", elements.Select(element => element.Type))})");
        if (!tuples.Add(name))
            return Definition(name);
        StructDefinition definition = StructLayouts.Sequential(name, elements, Measure);
        Structs.Add(definition);
        return definition;
    }

    /// <summary>The fields with their types; null where one of them has none here.</summary>
    private List<(string Name, IrType Type)>? FieldsOf(INamedTypeSymbol type, Location location)
    {
        List<(string Name, IrType Type)> fields = [];
        foreach (IFieldSymbol field in StructLayouts.Fields(type))
        {
            // The runtime reorders a tuple's fields as it likes.
            ITypeSymbol fieldType = field is { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol buffer }
                ? buffer.PointedAtType
                : field.Type;
            if (fieldType.IsTupleType || ResourceTypes.IsResource(fieldType) || Find(fieldType, location) is not { } found
                || found is not (ScalarType or StructType))
                return null;
            int? length = field.IsFixedSizeBuffer ? field.FixedSize : StructLayouts.InlineLength(type);
            fields.Add((FieldName(field), length is { } count ? new ArrayType(found, count) : found));
        }
        return fields;
    }

    /// <summary>A property's backing field takes the property's name; a tuple's named element is Item1 or so.</summary>
    public static string FieldName(IFieldSymbol field) => field.CorrespondingTupleField?.Name ?? field.AssociatedSymbol?.Name ?? field.Name;

    /// <summary>The field that keeps a parameter of a primary constructor; C# gives it a name that no member can have.</summary>
    public static string CaptureName(IParameterSymbol parameter) => $"<{parameter.Name}>P";

    /// <summary>In bytes.</summary>
    public int SizeOf(IrType type) => Measure(type).Size;

    private (int Size, int Alignment) Measure(IrType type)
    {
        if (type is ScalarType scalar)
            return (scalar.Size, scalar.Size);
        if (type is ArrayType array)
        {
            (int size, int elementAlignment) = Measure(array.Element);
            return (size * array.Length, elementAlignment);
        }
        StructDefinition definition = Definition((StructType)type);
        return (definition.Size, definition.Alignment);
    }
}
