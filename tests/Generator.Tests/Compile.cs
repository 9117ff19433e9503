using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Generator.Tests;

/// <summary>Compiles text in memory, as a project that references GpuKernels would be.</summary>
internal static class Compile
{
    /// <summary>
    /// C# 14, as projects for .NET 10 have it; what the compiler's oldest supported version knows of it counts as preview there.
    /// </summary>
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    public static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>GpuKernelsArchitectures of a project whose GPUs have all that kernels can use.</summary>
    public const string NewestArchitecture = "sm_90";

    /// <summary>What the SDK's implicit usings give, and the project's own namespace.</summary>
    public const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using GpuKernels;";

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(params string[] sources) => CSharpCompilation.Create(
        "Test",
        [Parse(GlobalUsings, "GlobalUsings.cs"), .. sources.Select((source, i) => Parse(source, $"Source{i}.cs"))],
        References,
        Options);

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    /// <param name="options">How the sources were parsed.</param>
    /// <param name="projectFolder">The project's, as MSBuild tells it; null for a compiler that was started without.</param>
    /// <param name="isChecked">The project's property GpuKernelsChecked.</param>
    public static CSharpGeneratorDriver Driver(CSharpParseOptions? options = null, string? projectFolder = null, bool isChecked = false) =>
        Driver(options ?? ParseOptions, ("ProjectDir", projectFolder), ("GpuKernelsChecked", isChecked ? "true" : null));

    /// <param name="property">Of the project.</param>
    /// <param name="value">Null where it is not set.</param>
    public static CSharpGeneratorDriver Driver(string property, string? value) => Driver(ParseOptions, (property, value));

    private static CSharpGeneratorDriver Driver(
        CSharpParseOptions options, params (string Name, string? Value)[] properties) => CSharpGeneratorDriver.Create(
        [new KernelGenerator().AsSourceGenerator()], parseOptions: options, optionsProvider: new ProjectProperties(properties),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator; an exception in it fails the test.</summary>
    public static GeneratorRunResult Generate(CSharpCompilation compilation) => Generate(compilation, out _);

    public static GeneratorRunResult Generate(CSharpCompilation compilation, out Compilation output, bool isChecked = false)
    {
        GeneratorRunResult result = Driver(
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            isChecked: isChecked).RunGeneratorsAndUpdateCompilation(compilation, out output, out _)
            .GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>What <see cref="KernelAnalyzer"/> reports, in the order of the text; an exception in it fails the test.</summary>
    /// <param name="architectures">The project's property GpuKernelsArchitectures, as the targets file writes it.</param>
    /// <param name="saysFlat">True for what is no mistake too, that a kernel is flat.</param>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, string? architectures = null, bool saysFlat = false) =>
        AnalyzeAsync(compilation, new AnalyzerOptions([], new ProjectProperties(("GpuKernelsArchitectures", architectures))), saysFlat);

    /// <param name="lastBuild">What the last build of the project has left.</param>
    /// <param name="properties">Of the project, and keys of its <c>.editorconfig</c>.</param>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, AdditionalText lastBuild, params (string Name, string? Value)[] properties) =>
        AnalyzeAsync(compilation, new AnalyzerOptions([lastBuild], new ProjectProperties(properties)), saysFlat: false);

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, AnalyzerOptions project, bool saysFlat)
    {
        CompilationWithAnalyzersOptions options = new(
            project, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([new KernelAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return
        [
            .. diagnostics.Where(diagnostic => saysFlat || diagnostic.Id != "GK0094")
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>The models of all kernels in the compilation, in the order of the text.</summary>
    public static IEnumerable<KernelModel> Models(CSharpCompilation compilation)
    {
        InvocationExpressionSyntax[] calls = [.. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<InvocationExpressionSyntax>().Where(call => call.ArgumentList.Arguments.Count > 0)];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel semantics = compilation.GetSemanticModel(tree);
            foreach (MethodDeclarationSyntax syntax in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                IMethodSymbol method = semantics.GetDeclaredSymbol(syntax)!;
                if (!method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KernelAttribute"))
                    continue;
                yield return method.IsGenericMethod
                    ? KernelLowering.LowerGeneric(
                        method, GenericLaunches.InstancesOf(method, calls, compilation, CancellationToken.None), compilation,
                        CancellationToken.None).Model
                    : KernelLowering.Lower(method, compilation, CancellationToken.None).Model;
            }
        }
    }

    /// <summary>All kernels, and all instances of generic ones.</summary>
    public static IEnumerable<Kernel> Kernels(CSharpCompilation compilation) => Models(compilation).SelectMany(Forms).Select(model =>
        model.Kernel ?? throw new InvalidOperationException($"Kernel {model.MethodName} has errors"));

    /// <summary>A kernel itself, or the instances of a generic one.</summary>
    public static IEnumerable<KernelModel> Forms(KernelModel model) =>
        model.Generic?.Instances.Select(instance => instance.Model) ?? [model];

    /// <summary>Fails with the messages where the compilation has errors or warnings.</summary>
    public static void AssertClean(IEnumerable<Diagnostic> diagnostics)
    {
        IEnumerable<string> lines = diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe);
        Assert.True(!lines.Any(), string.Join('\n', lines));
    }

    /// <summary>The message, and the line below it.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString()
            ?? "";
        return $"{diagnostic}\n    {line.Trim()}";
    }

    private sealed class ProjectProperties(params (string Name, string? Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties((string Name, string? Value)[] properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = Array.Find(properties, property => "build_property." + property.Name == key || property.Name == key).Value;
            return value is not null;
        }
    }
}
