using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using GpuKernels.CompilerServices;
using GpuKernels.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Fuzz;

/// <summary>Compiles many programs at once, with the generator and the analyzer, and loads them.</summary>
internal sealed class Compiler : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "GpuKernels.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll"
                or "System.Memory.dll"
                or "System.Threading.dll" or "System.Numerics.Vectors.dll" or "System.Runtime.Extensions.dll"
                or "System.Runtime.InteropServices.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly AssemblyLoadContext loaded = new(null, isCollectible: true);

    /// <summary>For each program, in order, what it became. A program that fails does not hinder the others.</summary>
    public CompiledProgram[] Compile(IReadOnlyList<FuzzProgram> programs)
    {
        CSharpCompilation compilation = CSharpCompilation.Create($"Fuzz{Guid.NewGuid():N}",
            programs.Select(
                (program, i) =>
                    CSharpSyntaxTree.ParseText(program.Source(TypeName(i)), ParseOptions, $"{TypeName(i)}.cs")), References, Options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new KernelGenerator().AsSourceGenerator()], parseOptions: ParseOptions, optionsProvider: new CheckedProject())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> generatorDiagnostics);
        if (driver.GetRunResult().Results.Single().Exception is { } exception)
            return programs.Count == 1 ? [Refuse(programs[0], exception)] : [.. programs.SelectMany(program => Compile([program]))];
        using MemoryStream image = new();
        EmitResult emitted = output.Emit(image);
        Diagnostic[] errors = [.. generatorDiagnostics.Concat(emitted.Diagnostics).Where(IsError)];
        // The launcher of a kernel that was refused throws, so that the C# compiles; the analyzer says what is wrong.
        if (errors.Length == 0 && driver.GetRunResult().Results.Single().GeneratedSources.Any(source => IsRefused(source.SourceText)))
            errors = [.. Analyze(compilation).Where(IsError)];
        if (errors.Length > 0)
            return programs.Count == 1 ? [Refuse(programs[0], errors)] : CompileApart(programs, errors);
        image.Position = 0;
        Assembly assembly = loaded.LoadFromStream(image);
        Dictionary<string, KernelHandle> kernels = Kernels(assembly).ToDictionary(kernel => kernel.Name);
        return [.. programs.Select((program, i) => Load(program, assembly.GetType(TypeName(i))!, kernels[$"{TypeName(i)}.Run"]))];
    }

    public void Dispose() => loaded.Unload();

    /// <summary>Programs with errors on their own; those without together, if that is known to help.</summary>
    private CompiledProgram[] CompileApart(IReadOnlyList<FuzzProgram> programs, Diagnostic[] errors)
    {
        HashSet<string?> wrong = [.. errors.Select(error => error.Location.SourceTree?.FilePath)];
        bool[] isWrong = [.. programs.Select((_, i) => wrong.Contains($"{TypeName(i)}.cs"))];
        if (!isWrong.Contains(true))
            return [.. programs.SelectMany(program => Compile([program]))];
        Queue<CompiledProgram> right = new(Compile([.. programs.Where((_, i) => !isWrong[i])]));
        return [.. programs.Select((program, i) => isWrong[i] ? Refuse(program, OwnErrors(i)) : right.Dequeue())];

        Diagnostic[] OwnErrors(int program) => [.. errors.Where(error => error.Location.SourceTree?.FilePath == $"{TypeName(program)}.cs")];
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static bool IsRefused(SourceText generated) => !generated.ToString().Contains(nameof(KernelHandle), StringComparison.Ordinal);

    private static string TypeName(int index) => $"Fuzz{index}";

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation) =>
        compilation.WithAnalyzers([new KernelAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>What generated code holds in static fields, one for each kernel.</summary>
    private static IEnumerable<KernelHandle> Kernels(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(KernelHandle)).Select(field => (KernelHandle)field.GetValue(null)!);

    private static CompiledProgram Load(FuzzProgram program, Type type, KernelHandle kernel) => new(
        program, null, type.GetMethod("Plain")!.CreateDelegate<Action<object[]>>(),
        type.GetMethod("OnDevice")!.CreateDelegate<Action<Launch, object[]>>(), kernel);

    private static CompiledProgram Refuse(FuzzProgram program, Exception exception) =>
        new(program, new Failure($"{exception.GetType().Name} in the generator", exception.ToString()), null, null, null);

    private static CompiledProgram Refuse(FuzzProgram program, Diagnostic[] errors)
    {
        bool isGenerated = Path.GetDirectoryName(errors[0].Location.SourceTree?.FilePath) != "";
        string kind = $"error {errors[0].Id}{(isGenerated ? " in generated code" : "")}";
        return new(program, new Failure(kind, string.Join('\n', errors.Take(3).Select(Describe))), null, null, null);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString()
            ?? "";
        return $"{diagnostic}\n    {line.Trim()}";
    }
}
