using GpuKernels.Generator.Launch;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Tests.Launch;

public class CSharpTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("one line")]
    [InlineData("two\n    lines\n")]
    [InlineData("\n\nempty\n\n\nlines\n\n")]
    [InlineData("asm(\"max.NaN.f32\");\n")]
    [InlineData("three \"\"\" quotes\n")]
    [InlineData("\"\"\"\"\" five at the start")]
    [InlineData("ends in \"\"\"")]
    [InlineData("{braces} \\backslashes\\ \t tabs\n")]
    public void A_raw_string_literal_reads_back_as_the_text(string text)
    {
        CodeWriter writer = new CodeWriter().Indent().Indent();
        CSharpText.WriteRawString(writer, "const string Text =", text);
        LiteralExpressionSyntax literal = Assert.Single(
            CSharpSyntaxTree.ParseText(writer.ToString(), Compile.ParseOptions).GetRoot().DescendantNodes()
                .OfType<LiteralExpressionSyntax>());
        Assert.Empty(literal.SyntaxTree.GetDiagnostics());
        Assert.Equal(text, literal.Token.Value);
    }
}
