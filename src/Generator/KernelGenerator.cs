using System.Text;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Launch;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering;
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

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<KernelModel?> kernels = context.SyntaxProvider
            .ForAttributeWithMetadataName(KernelAttribute, static (node, _) => node is MethodDeclarationSyntax, LowerKernel)
            .WithTrackingName(TrackingNames.Kernels);

        IncrementalValuesProvider<GeneratedSource> sources = kernels
            .Where(static model => model is not null)
            .Select(static (model, _) => new GeneratedSource(model!.HintName + ".g.cs", LauncherEmitter.Emit(model)))
            .WithTrackingName(TrackingNames.Sources);

        context.RegisterSourceOutput(sources, static (production, source) =>
            production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));

        IncrementalValuesProvider<DeviceCode?> library = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeviceFunctionAttribute, static (node, _) => node is MethodDeclarationSyntax or TypeDeclarationSyntax,
                static (found, cancellation) => DeviceCodeLowering.Lower(found.TargetSymbol, found.SemanticModel.Compilation, cancellation).Code)
            .WithTrackingName(TrackingNames.DeviceCode);

        context.RegisterSourceOutput(library.Where(static code => code is not null), static (production, code) =>
            production.AddSource(DeviceCodeEmitter.HintName(code!), SourceText.From(DeviceCodeEmitter.Emit(code!), Encoding.UTF8)));
    }

    /// <summary>Null where even a launcher that only throws would not compile.</summary>
    private static KernelModel? LowerKernel(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        IMethodSymbol method = (IMethodSymbol)context.TargetSymbol;
        LoweringResult result = KernelLowering.Lower(method, context.SemanticModel.Compilation, cancellation);
        Verifier.AssertValid(result.Model.Kernel);
        return LauncherRules.CanDeclare(method, result.Diagnostics) ? result.Model : null;
    }
}
