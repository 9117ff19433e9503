using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.Generator.Tests.Documentation;

/// <summary>docs/semantics.md promises nothing that no test shows: each row of its tables names one.</summary>
public partial class SemanticsTableTests
{
    public static TheoryData<string> Rows =>
    [
        .. Repository.Read("docs", "semantics.md").Split('\n')
            .Where(line =>
                line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal)
                    && !line.StartsWith("| |", StringComparison.Ordinal)),
    ];

    private static readonly Lazy<HashSet<string>> Tests = new(() => [.. ExecutionTests()]);

    [Theory, MemberData(nameof(Rows))]
    public void A_row_names_tests_that_exist(string row)
    {
        string last = row.TrimEnd().TrimEnd('|').Split('|')[^1];
        string[] named = [.. TestName().Matches(last).Select(match => match.Value)];
        Assert.True(named.Length > 0, $"The last column names no test of tests/Execution.Tests, as `SemanticsTests.Integers`: {row}");
        Assert.All(named, name => Assert.Contains(name, Tests.Value));
    }

    private static IEnumerable<string> ExecutionTests() =>
        from path in Directory.EnumerateFiles(Repository.PathOf("tests", "Execution.Tests"), "*Tests.cs")
        from type in CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.Count > 0
        select $"{type.Identifier}.{method.Identifier}";

    [GeneratedRegex(@"\b\w+Tests\.\w+\b")]
    private static partial Regex TestName();
}
