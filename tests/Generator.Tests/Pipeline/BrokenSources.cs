using System.Collections.Immutable;
using System.Text;
using GpuKernels.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Tests.Pipeline;

/// <summary>The C# files of this repository with <c>[Kernel]</c> on their methods, broken in random ways.</summary>
internal sealed class BrokenSources(int seed)
{
    private const int MethodsOfPart = 2;

    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks"];
    // Every second one is of the corpus, much of which stays right and is lowered.
    private static readonly Lazy<ImmutableArray<Source>> Sources = new(() => [.. ReadAll()]);

    private readonly Random random = new(seed);

    /// <summary>A file that can be broken: its text, and where its tokens are.</summary>
    private sealed record Source(string Text, ImmutableArray<TextSpan> Tokens);

    public string Next()
    {
        Source source = Sources.Value[random.Next(Sources.Value.Length)];
        StringBuilder text = new(source.Text);
        if (random.Next(4) == 0)
            return source.Text[..random.Next(source.Text.Length)];
        // From the end on, so that the places before stay where they are; each second one, since two tokens may be swapped.
        int count = random.Next(1, 4);
        int[] places = [.. Enumerable.Range(0, count).Select(_ => 2 * random.Next((source.Tokens.Length - 1) / 2)).Distinct()
            .OrderDescending()];
        foreach (int place in places)
            Break(text, source, place);
        return text.ToString();
    }

    private void Break(StringBuilder text, Source source, int place)
    {
        TextSpan token = source.Tokens[place], other = source.Tokens[random.Next(source.Tokens.Length)];
        string own = source.Text.Substring(token.Start, token.Length);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(token.Start, token.Length);
                break;
            case 1:
                text.Insert(token.Start, own + " ");
                break;
            case 2:
                text.Remove(token.Start, token.Length).Insert(token.Start, source.Text.Substring(other.Start, other.Length));
                break;
            default:
                TextSpan next = source.Tokens[place + 1];
                string between = source.Text[token.End..next.Start];
                text.Remove(token.Start, next.End - token.Start)
                    .Insert(token.Start, source.Text.Substring(next.Start, next.Length) + between + own);
                break;
        }
    }

    private static IEnumerable<Source> ReadAll()
    {
        string[] files = [.. Folders.SelectMany(folder =>
            Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)).Where(IsOwn)
                .Order(StringComparer.Ordinal)];
        Source[] others = [.. files.Select(File.ReadAllText)
            .SelectMany((text, i) => Parts(text, method => WithKernels(method, isComplete: i % 2 == 0)))];
        Source[] corpus = [.. Corpus.FileNames.Select(Corpus.Read).SelectMany(text => Parts(text, part => part))];
        return others.Concat(Enumerable.Range(0, others.Length).Select(i => corpus[i % corpus.Length]));
    }

    /// <summary>
    /// The file with a few of its methods each time: of kernels, those; of the others, only they are marked. What is short is
    /// compiled fast, and is broken more often in each place.
    /// </summary>
    private static IEnumerable<Source> Parts(string text, Func<string, string> mark)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, Compile.ParseOptions).GetRoot();
        MethodDeclarationSyntax[] methods = [.. root.DescendantNodes().OfType<MethodDeclarationSyntax>()];
        bool hasKernels = methods.Any(IsKernel);
        foreach (MethodDeclarationSyntax[] kept in methods.Where(method => !hasKernels || IsKernel(method)).Chunk(MethodsOfPart))
        {
            IEnumerable<MethodDeclarationSyntax> dropped = methods.Where(
                method => !kept.Contains(method) && (!hasKernels || IsKernel(method)));
            SyntaxNode part = root.RemoveNodes(
                dropped.Where(method => !method.Ancestors().Intersect(dropped).Any()), SyntaxRemoveOptions.KeepNoTrivia)!;
            yield return Tokenize(mark(part.ToFullString()));
        }
    }

    private static bool IsKernel(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "Kernel");

    private static bool IsOwn(string path) =>
        !path.EndsWith(".verified.cs", StringComparison.Ordinal)
            && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    private static Source Tokenize(string text) =>
        new(text, [.. CSharpSyntaxTree.ParseText(text, Compile.ParseOptions).GetRoot().DescendantTokens()
            .Where(token => token.Span.Length > 0).Select(token => token.Span)]);

    /// <summary>Marks all methods; complete ones are static, and in partial types.</summary>
    private static string WithKernels(string text, bool isComplete)
    {
        StringBuilder result = new(text);
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, Compile.ParseOptions).GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes().OfType<MemberDeclarationSyntax>().OrderByDescending(node => node.SpanStart))
        {
            if (node is MethodDeclarationSyntax method)
                result.Insert(
                    method.SpanStart, isComplete && !method.Modifiers.Any(SyntaxKind.StaticKeyword) ? "[Kernel] static " : "[Kernel] ");
            else if (isComplete && node is TypeDeclarationSyntax type && !type.Modifiers.Any(SyntaxKind.PartialKeyword))
                result.Insert(type.Keyword.SpanStart, "partial ");
        }
        return result.ToString();
    }
}
