using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Lowering;

/// <summary>What a kernel's declaration must be, before its body is looked at.</summary>
internal static class SignatureRules
{
    /// <summary>Reports every rule that the declaration breaks; true where the body can be lowered.</summary>
    public static bool Check(IMethodSymbol method, LoweringContext context)
    {
        if (method.ContainingType.TypeKind == TypeKind.Extension)
        {
            context.Report(DiagnosticDescriptors.KernelNotMethod, method.Locations[0], method.Name);
            return false;
        }
        CheckMethod(method, context);
        CheckContainingTypes(method, context);
        foreach (IParameterSymbol parameter in method.Parameters)
            CheckParameter(parameter, context);
        return !context.HasErrors;
    }

    /// <summary>The same for a generic kernel, whose closed forms are checked one by one besides.</summary>
    public static void CheckGeneric(IMethodSymbol definition, LoweringContext context)
    {
        Check(definition, context);
        TuneRules.Check(definition, context);
        foreach (AttributeData attribute in GenericLaunches.Attributes(definition)
            .Where(attribute => GenericLaunches.InstanceOf(definition, attribute, context.Compilation) is null))
        {
            Location location = attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).GetLocation()
                ?? definition.Locations[0];
            context.Report(DiagnosticDescriptors.UnfitInstance, location, definition.Name, definition.Arity);
        }
    }

    private static void CheckMethod(IMethodSymbol method, LoweringContext context)
    {
        Location location = method.Locations[0];
        if (!method.IsStatic)
            context.Report(DiagnosticDescriptors.KernelNotStatic, location, method.Name);
        if (!method.ReturnsVoid && !method.IsAsync)
            context.Report(DiagnosticDescriptors.KernelReturnsValue, location, method.Name);
        if (method.IsAsync)
            context.Report(DiagnosticDescriptors.AsyncOrIteratorKernel, location, method.Name);
        if (method.ContainingType.IsGenericType || ContainingTypes(method).Any(type => type.IsGenericType))
            context.Report(DiagnosticDescriptors.GenericKernel, location, method.Name);
        if (method.IsExtern || method.IsAbstract || SymbolNames.BodySyntax(method, context.Cancellation) is null)
            context.Report(DiagnosticDescriptors.KernelHasNoBody, location, method.Name);
        if (context.Compilation.Options is CSharpCompilationOptions { AllowUnsafe: false })
            context.Report(DiagnosticDescriptors.UnsafeNotAllowed, location, method.Name);
        if (method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>()
            .FirstOrDefault(other => ClashesWithLauncher(other, method)) is not null)
            context.Report(DiagnosticDescriptors.LaunchNameCollision, location, method.Name);
    }

    /// <summary>A hand-written overload that takes a Launch and then what one of the two launchers takes.</summary>
    private static bool ClashesWithLauncher(IMethodSymbol other, IMethodSymbol kernel)
    {
        // Asked first, since it needs no types of the launchers' parameters.
        if (other.DeclaringSyntaxReferences.Any(IsGenerated)
            || other.Parameters.Length != kernel.Parameters.Length + 1
            || !other.Parameters[0].Type.IsNamed("GpuKernels", "Launch"))
            return false;
        (ITypeSymbol Own, ITypeSymbol Kernel)[] pairs = [.. other.Parameters.Skip(1)
            .Zip(kernel.Parameters, (own, theirs) => (own.Type, theirs.Type))];
        return pairs.All(pair => SymbolEqualityComparer.Default.Equals(pair.Own, pair.Kernel))
            || pairs.All(pair => IsDeviceForm(pair.Own, pair.Kernel));
    }

    /// <summary>
    /// By the name of its attribute as it is written: to bind the attributes of all launchers would take longer than all else here.
    /// </summary>
    private static bool IsGenerated(SyntaxReference reference) => reference.GetSyntax() is MemberDeclarationSyntax declaration
        && declaration.AttributeLists.SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString().EndsWith("GeneratedCode", StringComparison.Ordinal));

    /// <summary><c>GpuArray&lt;T&gt;</c> for a span of T, and the type itself for a value.</summary>
    private static bool IsDeviceForm(ITypeSymbol own, ITypeSymbol kernel) =>
        kernel.ElementOf() is not { } element
            ? SymbolEqualityComparer.Default.Equals(own, kernel)
            : own is INamedTypeSymbol { Arity: 1 } array && array.IsNamed("GpuKernels", "GpuArray")
                && SymbolEqualityComparer.Default.Equals(array.TypeArguments[0], element);

    private static void CheckContainingTypes(IMethodSymbol method, LoweringContext context)
    {
        foreach (INamedTypeSymbol type in ContainingTypes(method))
        {
            if (type.IsFileLocal)
                context.Report(DiagnosticDescriptors.FileLocalType, type.Locations[0], type.Name, method.Name);
            bool isPartial = type.DeclaringSyntaxReferences.Any(reference =>
                reference.GetSyntax(context.Cancellation) is TypeDeclarationSyntax declaration
                    && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
            if (!isPartial)
                context.Report(DiagnosticDescriptors.ContainingTypeNotPartial, type.Locations[0], type.Name, method.Name);
        }
    }

    private static IEnumerable<INamedTypeSymbol> ContainingTypes(IMethodSymbol method)
    {
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
            yield return type;
    }

    private static void CheckParameter(IParameterSymbol parameter, LoweringContext context)
    {
        Location location = parameter.Locations[0];
        if (parameter.RefKind != RefKind.None)
        {
            Report(
                $"{SyntaxFacts.GetText(RefKindKeyword(parameter.RefKind))} {parameter.Type.ToDisplayString()}",
                "use a Span<T> of length one for what the kernel writes, a plain value for what it reads");
        }
        else if (parameter.IsParams)
            Report($"params {parameter.Type.ToDisplayString()}", "remove params");
        else if (parameter.Type is IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } array)
            Report(parameter.Type.ToDisplayString(),
                $"use Span<{array.ElementType.ToDisplayString()}> or ReadOnlySpan<{array.ElementType.ToDisplayString()}>");
        else if ((parameter.Type.ElementOf() ?? parameter.Type).TypeKind is TypeKind.Error)
            context.Fail(); // C# has reported it
        else if (TypeArguments.IsOpen(parameter.Type))
            return; // each instance is checked on its own
        else if (context.Types.Find(parameter.Type, location) is RefStructType)
            Report(parameter.Type.ToDisplayString(), "pass its spans and values, and make it in the kernel");
        else if ((Plain(parameter.Type).IsTupleType || context.Types.Find(Plain(parameter.Type), location) is null)
            && !context.Types.IsReported(parameter.Type))
            Report(parameter.Type.ToDisplayString(), context.Types.Explain(parameter.Type));

        void Report(string found, string instead) =>
            context.Report(DiagnosticDescriptors.UnsupportedParameter, location, parameter.Name, found, instead);
    }

    private static ITypeSymbol Plain(ITypeSymbol type) => type.TensorElement(out _) ?? type;

    private static SyntaxKind RefKindKeyword(RefKind kind) => kind switch
    {
        RefKind.Ref => SyntaxKind.RefKeyword,
        RefKind.Out => SyntaxKind.OutKeyword,
        _ => SyntaxKind.InKeyword,
    };
}
