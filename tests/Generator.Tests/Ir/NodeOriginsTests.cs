using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Tests.Ir;

/// <summary>Diagnostics about the IR stand on the right span only where its nodes know what they come from.</summary>
public class NodeOriginsTests
{
    private const string Source = """
        static partial class Kernels
        {
            static float Twice(float value) => value * 2f;

            [Kernel]
            static void K(ReadOnlySpan<float> x, Span<float> y)
            {
                Span<float> tile = Block.Shared<float>(256);
                int t = ThreadIdx.X;
                tile[t] = x[t] + x[t];
                if (t < 8)
                    tile[t + 1] += Twice(x[t]);
                Block.Sync();
                ref float place = ref y[t];
                place = tile[t];
                place += 1f;
            }
        }
        """;

    [Fact]
    public void Statements_come_from_their_syntax() =>
        Assert.Equal(
            [
                "tile = Block.Shared<float>(256)", "t = ThreadIdx.X", "tile[t] = x[t] + x[t]", "if (t < 8)", "tile[t + 1] += Twice(x[t])",
                "Block.Sync()", "place = tile[t]", "place += 1f",
            ],
            Texts(kernel => kernel.Body.SelfAndDescendants()).Distinct());

    /// <summary>Equal expressions are told apart; what a ref local stands for is shown where it is used.</summary>
    [Fact]
    public void Elements_come_from_their_own_syntax() =>
        Assert.Equal(
            ["tile[t]", "x[t]", "x[t]", "tile[t + 1]", "x[t]", "place", "tile[t]", "place"],
            Texts(kernel => kernel.Body.SelfAndDescendants().SelectMany(statement => statement.Expressions())
                .SelectMany(expression => expression.SelfAndDescendants()).OfType<ElementExpression>()
                    .Distinct<object>(ReferenceEqualityComparer.Instance)));

    [Fact]
    public void Helpers_have_origins_too() =>
        Assert.Equal(
            ["value * 2f"],
            Texts(kernel => kernel.Functions[0].Body.SelfAndDescendants().SelectMany(statement => statement.Expressions())));

    /// <summary>What the nodes come from, the first line of each; <c>?</c> for one that nobody knows of.</summary>
    private static string[] Texts(Func<Kernel, IEnumerable<object>> nodes)
    {
        CSharpCompilation compilation = Compile.Create(Source);
        SyntaxTree tree = compilation.SyntaxTrees[1];
        MethodDeclarationSyntax syntax = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Single(method => method.Identifier.Text == "K");
        NodeOrigins origins = new();
        LoweringResult result = KernelLowering.Lower(
            compilation.GetSemanticModel(tree).GetDeclaredSymbol(syntax)!, compilation, default, origins);
        return [.. nodes(result.Model.Kernel!).Select(node => origins.Of(node)?.ToString().Split('\n')[0].Trim() ?? "?")];
    }
}
