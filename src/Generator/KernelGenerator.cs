using System.Collections.Immutable;
using System.Text;
using GpuKernels.Generator.Cpu.Checked;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Launch;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering;
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
    internal const string DeviceFunctionAttribute = "GpuKernels.DeviceFunctionAttribute";

    private sealed record GeneratedSource(string HintName, string Text);

    private sealed record GenericKernel(string Name, string DeclarationId);

    /// <summary>A method with the attribute: a kernel, or one for each of its lists of type arguments.</summary>
    private sealed record MarkedMethod(KernelModel? Kernel, GenericKernel? Generic);

    /// <summary>A kernel, and apart from it what changes when it only moves.</summary>
    private sealed record Lowered<T>(T Model, EquatableArray<KernelLines> Lines);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // One search for the attribute, since it binds every attribute of that name in a file that has changed.
        IncrementalValuesProvider<Lowered<MarkedMethod>> lowered = context.SyntaxProvider
            .ForAttributeWithMetadataName(KernelAttribute, static (node, _) => node is MethodDeclarationSyntax, LowerMethod);
        IncrementalValuesProvider<MarkedMethod> methods = lowered.Select(static (found, _) => found.Model).WithTrackingName(TrackingNames.Kernels);
        IncrementalValuesProvider<Lowered<KernelModel?>> generic = FindGenericKernels(context, methods
            .Where(static method => method.Generic is not null).Select(static (method, _) => method.Generic!));
        IncrementalValueProvider<bool> isChecked = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectOptions.IsChecked(options));
        RegisterSources(context, methods.Select(static (method, _) => method.Kernel), isChecked);
        RegisterSources(context, generic.Select(static (found, _) => found.Model).WithTrackingName(TrackingNames.GenericKernels), isChecked);
        RegisterLines(context, lowered.SelectMany(static (found, _) => found.Lines), isChecked);
        RegisterLines(context, generic.SelectMany(static (found, _) => found.Lines), isChecked);
        RegisterDeviceCode(context);
    }

    /// <summary>Only checked forms need them.</summary>
    private static void RegisterLines(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<KernelLines> lines, IncrementalValueProvider<bool> isChecked)
    {
        IncrementalValuesProvider<KernelLines> needed = lines.Combine(isChecked).Where(static input => input.Right).Select(static (input, _) => input.Left)
            .WithTrackingName(TrackingNames.Lines);
        context.RegisterSourceOutput(needed, static (production, lines) =>
            production.AddSource(SourceLinesEmitter.HintName(lines), SourceText.From(SourceLinesEmitter.Emit(lines), Encoding.UTF8)));
    }

    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<KernelModel?> kernels, IncrementalValueProvider<bool> isChecked)
    {
        IncrementalValuesProvider<GeneratedSource> sources = kernels
            .Where(static model => model is not null)
            .Combine(isChecked)
            .Select(static (input, _) => new GeneratedSource(input.Left!.HintName + ".g.cs", EmitSafely(input.Left, input.Right)))
            .WithTrackingName(TrackingNames.Sources);

        context.RegisterSourceOutput(sources, static (production, source) =>
            production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
    }

    /// <summary>A mistake of ours is an error of the kernel that shows it; the others of the project are none the worse.</summary>
    private static string EmitSafely(KernelModel model, bool isChecked)
    {
        try
        {
            return LauncherEmitter.Emit(model, isChecked);
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
                DeviceFunctionAttribute, static (node, _) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or TypeDeclarationSyntax,
                static (found, cancellation) => DeviceCodeLowering.Lower(found.TargetSymbol, found.SemanticModel.Compilation, cancellation).Codes)
            .SelectMany(static (codes, _) => codes)
            .WithTrackingName(TrackingNames.DeviceCode);

        context.RegisterSourceOutput(library, static (production, code) =>
            production.AddSource(DeviceCodeEmitter.HintName(code), SourceText.From(DeviceCodeEmitter.Emit(code), Encoding.UTF8)));
    }

    /// <summary>
    /// A generic kernel depends on the calls that launch it, which may stand in any file. They are searched by name, again only in
    /// a file that has changed, and bound only where there are any.
    /// </summary>
    private static IncrementalValuesProvider<Lowered<KernelModel?>> FindGenericKernels(
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
            .Select(static (input, cancellation) => LowerGenericKernel(input.Left.Left, input.Left.Right.SelectMany(calls => calls), input.Right, cancellation));
    }

    private static Lowered<MarkedMethod> LowerMethod(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is IMethodSymbol { IsGenericMethod: true } method)
            return new(new(null, new(method.Name, DocumentationCommentId.CreateDeclarationId(method)!)), default);
        (KernelModel? model, KernelLines? lines) = LowerKernel(context, cancellation);
        return new(new(model, null), lines is null ? default : EquatableArray.Of(lines));
    }

    /// <summary>Null where even a launcher that only throws would not compile.</summary>
    private static (KernelModel?, KernelLines?) LowerKernel(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        IMethodSymbol method = (IMethodSymbol)context.TargetSymbol;
        NodeOrigins origins = new();
        LoweringResult result = KernelLowering.Lower(method, context.SemanticModel.Compilation, cancellation, origins);
        return LauncherRules.CanDeclare(method, result.Diagnostics) ? SourceLineSearch.AddLines(result.Model, origins) : (null, null);
    }

    private static Lowered<KernelModel?> LowerGenericKernel(
        GenericKernel kernel, IEnumerable<InvocationExpressionSyntax> calls, Compilation compilation, CancellationToken cancellation)
    {
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(kernel.DeclarationId, compilation) is not IMethodSymbol method)
            return new(null, default);
        IEnumerable<IMethodSymbol> instances = GenericLaunches.InstancesOf(method, calls, compilation, cancellation);
        GenericLoweringResult result = KernelLowering.LowerGeneric(method, instances, compilation, cancellation);
        return LauncherRules.CanDeclare(method, result.Declaration) ? new(result.Model, result.Lines) : new(null, default);
    }
}
