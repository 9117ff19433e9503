using System.Collections.Immutable;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Lowering;

/// <summary>What one <c>[Kernel]</c> method became: the model for the generator, the diagnostics for the analyzer.</summary>
/// <param name="Silence">There where the kernel was refused and no diagnostic says why.</param>
/// <param name="Requirements">What needs a newer architecture than the oldest that is supported.</param>
/// <param name="Places">Where the kernel stands in the source; null where it was refused, or nobody asked.</param>
internal sealed record LoweringResult(
    KernelModel Model, ImmutableArray<Diagnostic> Diagnostics, SilentRefusal? Silence, ImmutableArray<Requirement> Requirements,
    KernelPlaces? Places);

/// <summary>The same for a generic kernel.</summary>
/// <param name="Declaration">What is wrong with it whatever the type arguments are.</param>
/// <param name="Silence">There where the check of the declaration itself failed.</param>
/// <param name="Places">Those of its instances.</param>
internal sealed record GenericLoweringResult(
    KernelModel Model, ImmutableArray<Diagnostic> Declaration, SilentRefusal? Silence, EquatableArray<KernelPlaces> Places);

/// <summary>
/// The first stage: reads a kernel and all that it calls as IOperation and writes IR. The default is to reject: what has
/// no rule here is a diagnostic on its own span, and nothing is dropped or copied through.
/// </summary>
internal static class KernelLowering
{
    /// <param name="method">A kernel; a generic one is closed.</param>
    /// <param name="origins">Gets the syntax of the kernel's nodes.</param>
    /// <param name="findsPlaces">True to find places from it, which only what is generated needs.</param>
    public static LoweringResult Lower(
        IMethodSymbol method, Compilation compilation, CancellationToken cancellation, NodeOrigins? origins = null,
        bool findsPlaces = false)
    {
        LoweringContext context = new(compilation, cancellation, origins);
        Kernel? kernel = LowerSafely(method, context);
        if (context.HasErrors)
            kernel = null;
        bool isSilent = kernel is null && context.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        return new(Describe(method, kernel, context), context.Diagnostics.ToImmutableArray(),
            isSilent ? new(context.Problem, [method, .. context.Reached]) : null,
            context.Requirements.ToImmutableArray(), kernel is null || origins is null || !findsPlaces
                ? null
                : KernelPlaces.Of(kernel, method, origins));
    }

    /// <summary>A mistake of ours is reported for the kernel that shows it; the others of the project are none the worse.</summary>
    private static Kernel? LowerSafely(IMethodSymbol method, LoweringContext context)
    {
        string problem;
        try
        {
            Kernel? kernel = SignatureRules.Check(method, context) ? LowerKernel(method, context) : null;
            IReadOnlyList<string> problems = kernel is null || context.HasErrors ? [] : Verifier.FindProblems(kernel);
            if (problems.Count == 0)
                return kernel;
            problem = problems[0];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problem = $"{exception.GetType().Name}: {exception.Message}";
        }
        // Of code that does not compile, Roslyn's operations may contradict themselves: so this is none of ours yet.
        context.Fail(problem);
        return null;
    }

    /// <summary>A generic kernel with its closed forms, which are lowered only where its declaration is right.</summary>
    public static GenericLoweringResult LowerGeneric(
        IMethodSymbol definition, IEnumerable<IMethodSymbol> closed, Compilation compilation, CancellationToken cancellation)
    {
        LoweringContext context = new(compilation, cancellation);
        CheckSafely(definition, context);
        List<KernelInstance> instances = [];
        List<KernelPlaces> places = [];
        foreach (IMethodSymbol method in context.HasErrors ? [] : closed)
        {
            LoweringResult result = Lower(method, compilation, cancellation, new NodeOrigins(), findsPlaces: true);
            if (result.Places is { } found)
                places.Add(found);
            instances.Add(new(method.TypeArguments.Select(Spell).ToEquatableArray(), result.Model));
            foreach (LauncherParameter tensor in result.Model.Parameters.Where(parameter => parameter.IsTensor))
                context.KernelRanks[tensor.Name.TrimStart('@')] = tensor.Rank;
        }
        GenericModel generic = new(
            definition.TypeParameters.Select(parameter => SymbolNames.Escape(parameter.Name)).ToEquatableArray(),
            definition.TypeParameters.Select(parameter => string.Join(", ", parameter.ConstraintTypes.Select(Spell).Prepend("unmanaged")))
                .ToEquatableArray(),
            instances.OrderBy(instance => instance.Model.HintName, StringComparer.Ordinal).ToEquatableArray());
        return new(
            Describe(definition, kernel: null, context) with { Generic = generic }, context.Diagnostics.ToImmutableArray(),
            context.Problem is null ? null : new(context.Problem, [definition]), places.ToEquatableArray());
    }

    private static void CheckSafely(IMethodSymbol definition, LoweringContext context)
    {
        try
        {
            SignatureRules.CheckGeneric(definition, context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.Fail($"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private static string Spell(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static Kernel? LowerKernel(IMethodSymbol method, LoweringContext context)
    {
        MethodInstance instance = MethodInstance.Of(method, TypeArguments.None, MethodInstance.NoDelegates);
        context.Begin(instance);
        context.Cluster = ClusterRules.Read(method, context);
        MethodLowering lowering = new(context, instance, isKernel: true, captures: []);
        EquatableArray<Statement> body = lowering.LowerBody();
        if (context.HasErrors)
            return null;
        Kernel kernel = new(
            SymbolNames.FullName(instance), EntryPoint(method), lowering.Parameters, body,
            context.Functions.ToEquatableArray(), context.Types.Structs.ToEquatableArray(), IsStrict(method),
            context.Tables.ToEquatableArray(), SpecializeRules.Read(method, lowering.Parameters, context),
            ConstantMemoryRules.Read(method, lowering.Parameters, context), BoundsOf(method, context), context.Cluster,
            FlatRules.ElementsPerThread(method, context));
        TuneRules.Check(method, context);
        FlatRules.Check(kernel, method, context);
        BarrierChecks.Report(kernel, method, context);
        ClusterRules.Check(kernel, method, context);
        foreach (string function in WarpRules.Recursive(kernel))
            context.Report(DiagnosticDescriptors.WarpOperationInRecursion, method.Locations[0], function);
        foreach (WrongMemory wrong in MemoryRules.Find(kernel))
            Report(wrong, wrong.Site == OperationStatement.NoSite ? method.Locations[0] : context.OperationLocations[wrong.Site], context);
        long bytes = SharedMemory.StaticBytes(kernel);
        if (SharedMemory.Architecture(bytes) is > 0 and var architecture)
            context.Requirements.Add(new($"A kernel with shared arrays of {bytes} bytes", architecture, method.Locations[0]));
        else
            context.Report(DiagnosticDescriptors.SharedMemoryTooLarge, method.Locations[0], method.Name, bytes, SharedMemory.Limit);
        return kernel;
    }

    private static LaunchBounds? BoundsOf(IMethodSymbol method, LoweringContext context)
    {
        AttributeData? attribute = method.GetAttributes()
            .FirstOrDefault(found => found.AttributeClass?.IsNamed("GpuKernels", "LaunchBoundsAttribute") == true);
        if (attribute?.ConstructorArguments is not { Length: 2 } arguments || arguments[0].Value is not int maxThreads
            || arguments[1].Value is not int minBlocks)
            return null;
        if (maxThreads is < 1 or > 1024 || minBlocks is < 0 or > 32)
        {
            Location location = attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).GetLocation() ?? method.Locations[0];
            context.Report(DiagnosticDescriptors.WrongLaunchBounds, location, maxThreads, minBlocks);
        }
        return new(maxThreads, minBlocks);
    }

    private static void Report(WrongMemory wrong, Location location, LoweringContext context) =>
        context.Report(
            wrong.Operation.Operands[wrong.Operand].Spaces switch
            {
                MemorySpaces.Global => DiagnosticDescriptors.NotGlobalMemory,
                MemorySpaces.Shared => DiagnosticDescriptors.NotSharedMemory,
                _ => DiagnosticDescriptors.AtomicOnOwnMemory,
            },
            location, wrong.Operation.Name);

    /// <summary><c>Saxpy_1a2b3c4d</c>: the name to find it by in a profiler, the hash to tell overloads apart.</summary>
    private static string EntryPoint(IMethodSymbol method)
    {
        string typeArguments = method.IsGenericMethod
            ? $"<{string.Join(",", method.TypeArguments.Select(type => type.ToDisplayString()))}>"
            : "";
        string signature = SymbolNames.FullName(method) + typeArguments + "("
            + string.Join(",", method.Parameters.Select(p => p.Type.ToDisplayString())) + ")";
        return $"{Identifiers.ToAscii(method.Name)}_{SymbolNames.Hash(signature):x8}";
    }

    private static bool IsStrict(IMethodSymbol method) => Property(method, "Strict") is true;

    private static KernelBudget? BudgetOf(IMethodSymbol method)
    {
        KernelBudget budget = new(
            Property(method, "MaxRegisters") as int? ?? 0, Property(method, "MaxSharedBytes") as int? ?? 0,
            Property(method, "NoSpills") is true,
            Property(method, "MinBlocksPerMultiprocessor") as int? ?? 0);
        return budget == new KernelBudget(0, 0, false, 0) ? null : budget;
    }

    /// <summary>What <c>[Kernel]</c> says; null where it does not.</summary>
    private static object? Property(IMethodSymbol method, string name) =>
        method.GetAttributes().Where(attribute => attribute.AttributeClass?.IsNamed("GpuKernels", "KernelAttribute") == true)
            .SelectMany(attribute => attribute.NamedArguments).FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static KernelModel Describe(IMethodSymbol method, Kernel? kernel, LoweringContext context)
    {
        List<ContainingType> types = [];
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
            types.Insert(0, new(SymbolNames.PartialDeclaration(type), SymbolNames.DeclaredName(type)));
        INamespaceSymbol space = method.ContainingNamespace;
        return new(
            space is null or { IsGlobalNamespace: true } ? "" : space.ToDisplayString(),
            types.ToEquatableArray(),
            SymbolNames.Escape(method.Name),
            SyntaxFacts.GetText(method.DeclaredAccessibility),
            method.Parameters.Select(parameter => DescribeParameter(parameter, context)).ToEquatableArray(),
            kernel,
            kernel?.EntryPoint ?? EntryPoint(method),
            Budget: BudgetOf(method));
    }

    private static LauncherParameter DescribeParameter(IParameterSymbol parameter, LoweringContext context)
    {
        ParameterKind kind = parameter.Type switch
        {
            var span when span.SpanElement(out bool isReadOnly) is not null => isReadOnly ? ParameterKind.ReadOnlySpan : ParameterKind.Span,
            var tensor when tensor.TensorElement(out bool isReadOnly) is not null =>
                isReadOnly ? ParameterKind.ReadOnlyTensorSpan : ParameterKind.TensorSpan,
            var texture when ResourceTypes.IsTexture(texture) => ParameterKind.Texture,
            var surface when ResourceTypes.IsSurface(surface) => ParameterKind.Surface,
            _ => ParameterKind.Value,
        };
        string type = Spell(parameter.Type.ElementOf() ?? parameter.Type);
        return new(SymbolNames.Escape(parameter.Name), type, kind, DefaultValues.Spell(parameter),
            context.KernelRanks.TryGetValue(parameter.Name, out int rank) ? rank : 0,
            TuneRules.Read(parameter), ConstantMemoryRules.LengthOf(parameter));
    }
}
