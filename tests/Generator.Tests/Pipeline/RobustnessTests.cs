using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Generator.Tests.Pipeline;

/// <summary>
/// Half-typed files: neither the generator nor the analyzer may throw, whatever is missing, and what is not translated is
/// reported, by C# or by us.
/// </summary>
public class RobustnessTests
{
    /// <summary>Places in a file at which it is broken; they are spread evenly, so a longer file is only tried less densely.</summary>
    private const int Places = 20;

    public static TheoryData<string> Files => Corpus.Files;

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_cut_off_anywhere(string file)
    {
        string text = Corpus.Read(file);
        foreach (SyntaxToken token in Spread(text))
            await Run(text[..token.SpanStart]);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_that_lacks_any_token(string file)
    {
        string text = Corpus.Read(file);
        foreach (SyntaxToken token in Spread(text))
            await Run(text.Remove(token.SpanStart, token.Span.Length));
    }

    private static IEnumerable<SyntaxToken> Spread(string text)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text, Compile.ParseOptions).GetRoot().DescendantTokens()];
        int step = Math.Max(1, tokens.Length / Places);
        return tokens.Where((_, i) => i % step == 0);
    }

    private static async Task Run(string text)
    {
        CSharpCompilation compilation = Compile.Create(text);
        try
        {
            Compile.Generate(compilation);
            bool isReported = (await Compile.AnalyzeAsync(compilation)).Any()
                || compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (!isReported)
                Assert.All(Compile.Models(compilation).SelectMany(Compile.Forms), model => Assert.NotNull(model.Kernel));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Failed on:\n{text}", exception);
        }
    }
}
