using System.Collections.Immutable;
using System.Text;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Launch;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator;

/// <summary>
/// The pipeline from <c>[Kernel]</c> methods to generated files. A model is plain data with value equality, so after an edit
/// elsewhere the first step finds equal models and the second does not run. Diagnostics are <see cref="KernelAnalyzer"/>'s.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class KernelGenerator : IIncrementalGenerator
{
    internal const string KernelAttribute = "GpuKernels.KernelAttribute";
    private const string StrictFloat = "build_property.GpuKernelsStrictFloat";

    /// <summary>The SDK tells generators of it.</summary>
    private const string ProjectFolder = "build_property.ProjectDir";
    internal const string DeviceFunctionAttribute = "GpuKernels.DeviceFunctionAttribute";

    private sealed record GeneratedSource(string HintName, string Text);

    private sealed record GenericKernel(string Name, string DeclarationId);

    /// <summary>A method with the attribute: a kernel, or one for each of its lists of type arguments.</summary>
    private sealed record MarkedMethod(KernelModel? Kernel, GenericKernel? Generic, KernelPlaces? Places = null);

    private sealed record MarkedGeneric(KernelModel? Kernel, EquatableArray<KernelPlaces> Places);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // One search for the attribute, since it binds every attribute of that name in a file that has changed.
        IncrementalValuesProvider<MarkedMethod> methods = context.SyntaxProvider
            .ForAttributeWithMetadataName(KernelAttribute, static (node, _) => node is MethodDeclarationSyntax, LowerMethod)
            .WithTrackingName(TrackingNames.Methods);
        IncrementalValueProvider<ProjectOptions> project = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => ProjectOptions.Of(options));
        RegisterSources(
            context, methods.Select(static (method, _) => method.Kernel).WithTrackingName(TrackingNames.Kernels), project,
            WhereNamed(context, methods.Where(static method => method.Places is not null).Select(static (method, _) => method.Places!),
                project));
        IncrementalValuesProvider<MarkedGeneric> generics = FindGenericKernels(context, methods.Where(
            static method => method.Generic is not null)
            .Select(static (method, _) => method.Generic!));
        RegisterSources(
            context, generics.Select(static (generic, _) => generic.Kernel).WithTrackingName(TrackingNames.GenericKernels), project,
            WhereNamed(context, generics.SelectMany(static (generic, _) => generic.Places), project));
        RegisterPlaces(context, methods, generics);
        RegisterDeviceCode(context);
    }

    /// <summary>
    /// All places, in files as the project's PathMap names them, since the text is a part of what is built; none in a project whose kernels
    /// name no lines, so that nothing is done where lines move.
    /// </summary>
    private static IncrementalValueProvider<EquatableArray<KernelPlaces>> WhereNamed(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<KernelPlaces> places,
        IncrementalValueProvider<ProjectOptions> project) =>
        places.Collect().Combine(project)
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.Options.SourceReferenceResolver))
            .Select(static (found, _) => found.Left.Right.NeedsLines
                ? found.Left.Left.Select(kernel => LineDirectives.WithMappedFiles(kernel, found.Right)).ToEquatableArray() : default);

    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<KernelModel?> kernels,
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<EquatableArray<KernelPlaces>> places)
    {
        IncrementalValueProvider<bool> isStrict = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue(StrictFloat, out string? value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
        IncrementalValuesProvider<GeneratedSource> sources = kernels
            .Where(static model => model is not null)
            .Combine(isStrict)
            .Select(static (input, _) => input.Right ? input.Left!.AsStrict() : input.Left!)
            .Combine(project)
            .Select(static (input, _) => new GeneratedSource(input.Left.HintName + ".g.cs", EmitSafely(input.Left, input.Right)))
            .WithTrackingName(TrackingNames.Sources);

        // Where the places are not asked for, there are none, and the text stays what it is.
        IncrementalValuesProvider<GeneratedSource> placed = sources.Combine(places)
            .Select(static (input, _) => input.Left with { Text = LineDirectives.Resolve(input.Left.Text, input.Right) })
            .WithTrackingName(TrackingNames.PlacedSources);

        context.RegisterSourceOutput(placed, static (production, source) =>
            production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
    }

    /// <summary>
    /// Apart from the kernels: what an edit above a kernel changes is only this file, and the device code stays what it is.
    /// </summary>
    private static void RegisterPlaces(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<MarkedMethod> methods,
        IncrementalValuesProvider<MarkedGeneric> generics)
    {
        IncrementalValueProvider<string> folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue(ProjectFolder, out string? folder) ? folder : "");
        IncrementalValueProvider<(EquatableArray<KernelPlaces> Kernels, string Folder)> places = methods
            .Select(static (method, _) => method.Places).Where(static place => place is not null).Collect()
            .Combine(generics.SelectMany(static (generic, _) => generic.Places).Collect())
            .Combine(folder)
            // A compiler that was not started by MSBuild has no folder, and nobody asks for the places.
            .Select(static (found, _) => found.Right.Length == 0 ? default
                : (found.Left.Left.OfType<KernelPlaces>().Concat(found.Left.Right).ToEquatableArray(), found.Right))
            .WithTrackingName(TrackingNames.Places);

        context.RegisterSourceOutput(places, static (production, found) =>
        {
            if (found.Kernels.Count > 0)
                production.AddSource(
                    PlacesEmitter.HintName, SourceText.From(PlacesEmitter.Emit(found.Kernels, found.Folder), Encoding.UTF8));
        });
    }

    /// <summary>A mistake of ours is an error of the kernel that shows it; the others of the project are none the worse.</summary>
    private static string EmitSafely(KernelModel model, ProjectOptions project)
    {
        try
        {
            return LauncherEmitter.Emit(model, project);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string problem = $"{exception.GetType().Name}: {exception.Message}".Replace('\r', ' ').Replace('\n', ' ');
            return $"#error GpuKernels could not translate {model.HintName}; this is a mistake in GpuKernels, please report it ({problem})\n";
        }
    }

    private static void RegisterDeviceCode(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DeviceCode> library = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeviceFunctionAttribute,
                static (node, _) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or TypeDeclarationSyntax,
                static (found, cancellation) =>
                    DeviceCodeLowering.Lower(found.TargetSymbol, found.SemanticModel.Compilation, cancellation).Codes)
            .SelectMany(static (codes, _) => codes)
            .WithTrackingName(TrackingNames.DeviceCode);

        context.RegisterSourceOutput(library, static (production, code) =>
            production.AddSource(DeviceCodeEmitter.HintName(code), SourceText.From(DeviceCodeEmitter.Emit(code), Encoding.UTF8)));
    }

    /// <summary>
    /// A generic kernel depends on the calls that launch it, which may stand in any file. They are searched by name, again only in
    /// a file that has changed, and bound only where there are any.
    /// </summary>
    private static IncrementalValuesProvider<MarkedGeneric> FindGenericKernels(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<GenericKernel> kernels)
    {
        IncrementalValueProvider<EquatableArray<string>> names = kernels.Collect()
            .Select(static (kernels, _) => kernels.Select(kernel => kernel.Name).Distinct().ToEquatableArray());

        IncrementalValueProvider<ImmutableArray<ImmutableArray<InvocationExpressionSyntax>>> launches = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is CompilationUnitSyntax, static (context, _) => context.Node)
            .Combine(names)
            .Select(static (file, _) => file.Right.Count == 0 ? [] : GenericLaunches.Find(file.Left, [.. file.Right]))
            .Where(static calls => !calls.IsEmpty)
            .WithTrackingName(TrackingNames.Launches)
            .Collect();

        return kernels.Combine(launches).Combine(context.CompilationProvider)
            .Select(static (input, cancellation) =>
                LowerGenericKernel(input.Left.Left, input.Left.Right.SelectMany(calls => calls), input.Right, cancellation));
    }

    private static MarkedMethod LowerMethod(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol is IMethodSymbol { IsGenericMethod: true } method
            ? new(null, new(method.Name, DocumentationCommentId.CreateDeclarationId(method)!))
            : LowerKernel(context, cancellation);

    /// <summary>Nothing where even a launcher that only throws would not compile.</summary>
    private static MarkedMethod LowerKernel(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        IMethodSymbol method = (IMethodSymbol)context.TargetSymbol;
        LoweringResult result = KernelLowering.Lower(
            method, context.SemanticModel.Compilation, cancellation, new NodeOrigins(), findsPlaces: true);
        return LauncherRules.CanDeclare(method, result.Diagnostics) ? new(result.Model, null, result.Places) : new(null, null);
    }

    private static MarkedGeneric LowerGenericKernel(
        GenericKernel kernel, IEnumerable<InvocationExpressionSyntax> calls, Compilation compilation, CancellationToken cancellation)
    {
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(kernel.DeclarationId, compilation) is not IMethodSymbol method)
            return new(null, default);
        IEnumerable<IMethodSymbol> instances = GenericLaunches.InstancesOf(method, calls, compilation, cancellation);
        GenericLoweringResult result = KernelLowering.LowerGeneric(method, instances, compilation, cancellation);
        return LauncherRules.CanDeclare(method, result.Declaration) ? new(result.Model, result.Places) : new(null, default);
    }
}
