using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.PublicApi;

/// <summary>
/// What programs can see of GpuKernels.dll is in <c>PublicApiTests.GpuKernels.verified.txt</c>, so that a change of it is a decision: a
/// line that goes breaks programs, one that comes is to be kept.
/// </summary>
public class PublicApiTests
{
    private const SymbolDisplayMiscellaneousOptions Types = SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private static readonly SymbolDisplayFormat Name = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: Types);

    private static readonly SymbolDisplayFormat Declaration = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Types);

    [Fact]
    public void It_is_what_was_decided()
    {
        CSharpCompilation compilation = Compile.Create();
        MetadataReference runtime = compilation.References.Single(reference => Path.GetFileName(reference.Display) == "GpuKernels.dll");
        IAssemblySymbol assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(runtime)!;
        IEnumerable<string> lines = TypesIn(assembly.GlobalNamespace).GroupBy(type => type.ContainingNamespace.ToDisplayString())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group =>
                group.OrderBy(type => type.ToDisplayString(Name), StringComparer.Ordinal).SelectMany(Describe)
                    .Prepend($"namespace {group.Key}\n"));
        Snapshot.Match(string.Join("\n", lines).TrimEnd() + "\n", "GpuKernels", "txt");
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(
        INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(IsVisible).SelectMany(member => member is INamedTypeSymbol type ? TypesIn(member).Prepend(type) : TypesIn(member));

    /// <summary>Protected members of what nobody can derive from are counted too: there are none.</summary>
    private static bool IsVisible(ISymbol symbol) =>
        symbol is INamespaceSymbol
            || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<string> Describe(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
            return [$"{type.ToDisplayString(Declaration)} {type.DelegateInvokeMethod!.ToDisplayString(Declaration)};", ""];
        string modifiers = type.TypeKind != TypeKind.Class
            ? ""
            : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        string declaration = type.ToDisplayString(Declaration), bases = string.Join(", ", Bases(type));
        int end = declaration.IndexOf(" where ", StringComparison.Ordinal);
        if (bases.Length > 0) declaration = declaration.Insert(end < 0 ? declaration.Length : end, $" : {bases}");
        IEnumerable<string> members = type.GetMembers().Where(member => IsVisible(member) && IsOwn(member))
            .Select(member => (member.Name, Line: $"    {member.ToDisplayString(Declaration)}"))
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal)
                .Select(member => member.Line);
        return [$"public {modifiers}{declaration}", .. members, ""];
    }

    private static IEnumerable<string> Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum) return [type.EnumUnderlyingType!.ToDisplayString(Name)];
        IEnumerable<INamedTypeSymbol> all = type.Interfaces.Where(IsVisible);
        if (type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } parent)
            all = all.Prepend(parent);
        return all.Select(one => one.ToDisplayString(Name));
    }

    /// <summary>
    /// A property stands for its accessors, types have lines of their own, and all structs have the constructor that nobody wrote.
    /// </summary>
    private static bool IsOwn(ISymbol member) =>
        !member.IsImplicitlyDeclared && member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null };
}
