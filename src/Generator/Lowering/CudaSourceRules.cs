using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>What a <c>[CudaSource]</c> method may be, whose text takes the place of its body in CUDA C.</summary>
internal static class CudaSourceRules
{
    private const int LeastArchitecture = 50, GreatestArchitecture = 130;

    /// <summary>Keywords of C++17, CUDA's own variables, and the names that the text of a kernel uses itself.</summary>
    private static readonly HashSet<string> Reserved = [.. (
        "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t class compl const const_cast constexpr continue "
        + "decltype default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace "
        + "new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast return short signed sizeof static "
        + "static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void "
        + "volatile wchar_t while xor xor_eq threadIdx blockIdx blockDim gridDim warpSize Span Aligned").Split(' ')];

    public static AttributeData? Find(ISymbol method) =>
        method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.IsNamed("GpuKernels", "CudaSourceAttribute") == true);

    /// <summary>What is wrong with a method that has the attribute, whether a kernel calls it or not.</summary>
    public static ImmutableArray<Diagnostic> Analyze(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        LoweringContext context = new(compilation, cancellation);
        if (Problem(method) is { } reason)
            context.Report(DiagnosticDescriptors.NotCudaSource, method.Locations[0], method.Name, reason);
        else
            CheckParameters(method, default, context);
        if (!context.HasErrors)
            DeviceCodeLowering.LowerMethod(method, context);
        return [.. context.Diagnostics];
    }

    /// <summary>The method's text, with what a call of it may do; null for a method without one. Reports what is wrong with it.</summary>
    public static CudaSource? Read(
        IMethodSymbol method, EquatableArray<Variable> parameters, IOperation call, LoweringContext context, ref Effects effects)
    {
        if (Find(method) is not { } attribute)
            return null;
        bool isPure = Argument(attribute, "IsPure") is true;
        int architecture = Argument(attribute, "MinimumArchitecture") as int? ?? 0;
        string body = Normalized(attribute.ConstructorArguments.FirstOrDefault().Value);
        if ((Problem(method) ?? Problem(body, architecture, isPure && effects != Effects.None)) is { } reason)
            context.Report(DiagnosticDescriptors.NotCudaSource, method.Locations[0], method.Name, reason);
        CheckParameters(method, parameters, context);
        Require(method, architecture, call, context);
        effects = isPure ? Effects.None : Effects.Memory;
        return new(body, Normalized(Argument(attribute, "Declarations")), architecture);
    }

    /// <summary>Notes that a kernel needs a GPU on which this text works.</summary>
    public static void Require(IMethodSymbol method, int architecture, IOperation call, LoweringContext context)
    {
        if (architecture > DeviceOperation.OldestArchitecture)
            context.Requirements.Add(new(method.Name, architecture, call.Syntax.GetLocation()));
    }

    /// <summary>What is wrong with the method whatever its text is; null where nothing is.</summary>
    public static string? Problem(IMethodSymbol method) => method switch
    {
        { MethodKind: not MethodKind.Ordinary } or { IsStatic: false } =>
            "it must be an ordinary static method; pass what it needs as parameters",
        { IsGenericMethod: true } or { ContainingType.IsGenericType: true } =>
            "it is generic, and its text cannot follow the type; write one for each type",
        _ when method.GetAttributes().Any(attribute => attribute.AttributeClass?.IsNamed("GpuKernels", "KernelAttribute") == true) =>
            "it is a kernel; put the text in a method that the kernel calls",
        { RefKind: not RefKind.None } => "it returns a reference; return the value, or the index",
        _ when method.ReturnType.ElementOf() is not null => "it returns a span; let it write to a span that is a parameter",
        { ReturnType.IsTupleType: true } => "it returns a tuple, which has no form in CUDA C; return a struct of your own",
        _ => null,
    };

    private static string? Problem(string body, int architecture, bool isFalselyPure)
    {
        if (body.Trim().Length == 0)
            return "its text is empty; write the statements of the device function";
        if (architecture != 0 && architecture is < LeastArchitecture or > GreatestArchitecture)
            return $"MinimumArchitecture is {architecture}; write 75 for compute capability 7.5, 90 for 9.0";
        return isFalselyPure ? "IsPure says that it changes nothing, but its C# body writes memory, throws or prints; remove IsPure" : null;
    }

    /// <param name="parameters">Those of the function in the IR, of which the types are looked into; may be none.</param>
    private static void CheckParameters(IMethodSymbol method, EquatableArray<Variable> parameters, LoweringContext context)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if ((Problem(parameter) ?? FieldProblem(parameters.FirstOrDefault(p => p.Name == parameter.Name)?.Type, context)) is { } reason)
                context.Report(DiagnosticDescriptors.CudaSourceParameter, parameter.Locations[0], parameter.Name, method.Name, reason);
        }
    }

    private static string? Problem(IParameterSymbol parameter)
    {
        if (parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter)
            return "pass it by value, or by ref";
        if (parameter.Type.TensorElement(out _) is not null)
            return "pass the elements as a span, and the lengths as numbers";
        if (parameter.Type.TypeKind == TypeKind.Delegate)
            return "call the function in C#, and pass its result";
        if (parameter.Type.IsTupleType)
            return "pass the elements, or a struct of your own";
        return NameProblem(parameter.Name) ?? LengthProblem(parameter);
    }

    /// <summary>A span <c>x</c> comes with a length that has a name too.</summary>
    private static string? LengthProblem(IParameterSymbol parameter)
    {
        IEnumerable<IParameterSymbol> others = ((IMethodSymbol)parameter.ContainingSymbol).Parameters;
        IParameterSymbol? span = others.FirstOrDefault(
            other => other.Type.ElementOf() is not null && other.Name + "_length" == parameter.Name);
        return span is null ? null : $"this is the name of the length of span '{span.Name}'; choose another";
    }

    private static string? FieldProblem(IrType? type, LoweringContext context)
    {
        if ((type is SpanType span ? span.Element : type) is not StructType structure)
            return null;
        StructDefinition definition = context.Types.Structs.First(known => known.Type == structure);
        if (definition.IsExplicit)
            return $"the fields of {structure} overlap; pass them one by one";
        // A generic struct has no name there, only a type.
        if (!structure.Name.EndsWith(">", StringComparison.Ordinal)
            && NameProblem(structure.Name.Substring(structure.Name.LastIndexOf('.') + 1)) is { } unnamed)
            return $"struct {structure}: {unnamed}";
        return definition.Fields.Select(field =>
            NameProblem(field.Name) is { } problem ? $"field '{field.Name}' of {structure}: {problem}" : FieldProblem(field.Type, context))
            .FirstOrDefault(problem => problem is not null);
    }

    private static string? NameProblem(string name) =>
        !Regex.IsMatch(name, "^[A-Za-z_][A-Za-z0-9_]*$") ? "a name there has the letters A to Z, digits and _ only"
        : Reserved.Contains(name) || name.StartsWith("gk_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("__", StringComparison.Ordinal)
            ? "the name is reserved there; choose another"
        : null;

    private static object? Argument(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static string Normalized(object? text) => (text as string ?? "").Replace("\r\n", "\n").Replace('\r', '\n').TrimEnd('\n', ' ');
}
