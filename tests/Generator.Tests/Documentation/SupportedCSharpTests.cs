using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Tests.Documentation;

/// <summary>
/// docs/supported-csharp.md is the text of supported-csharp.template.md, beside this file, with the tables that Lowering itself
/// works by in it: what the page lists is what is accepted.
/// </summary>
public class SupportedCSharpTests
{
    private static bool AcceptsAll => Environment.GetEnvironmentVariable("GPUKERNELS_ACCEPT_SNAPSHOTS") == "1";

    [Fact]
    public void The_page_is_printed_from_the_tables()
    {
        string page = Print(Repository.Read("tests", "Generator.Tests", "Documentation", "supported-csharp.template.md"));
        if (AcceptsAll)
            File.WriteAllText(Repository.PathOf("docs", "supported-csharp.md"), page);
        Assert.True(page == Repository.Read("docs", "supported-csharp.md"),
            "docs/supported-csharp.md differs from the tables of Lowering: run with GPUKERNELS_ACCEPT_SNAPSHOTS=1 and read what git diff shows. " +
            "Prose stands in tests/Generator.Tests/Documentation/supported-csharp.template.md.");
    }

    [Fact]
    public void All_rules_are_described()
    {
        Assert.All(MethodLowering.StatementRules.Concat(MethodLowering.ExpressionRules), rule => Assert.NotEmpty(rule.Form));
        Assert.All(MethodLowering.LibraryCalls, call => Assert.NotEmpty(call.Form));
    }

    private static string Print(string template)
    {
        foreach ((string name, string text) in Tables())
        {
            string mark = $"{{{{{name}}}}}";
            Assert.True(template.Contains(mark, StringComparison.Ordinal), $"The template lacks {mark}.");
            template = template.Replace(mark, text);
        }
        Assert.DoesNotContain("{{", template);
        return template;
    }

    private static IEnumerable<(string Name, string Text)> Tables()
    {
        yield return ("scalars", string.Join(' ', TypeLowering.Scalars.Values));
        yield return ("statements", List(MethodLowering.StatementRules.Select(rule => rule.Form)));
        yield return ("expressions", List(MethodLowering.ExpressionRules.Select(rule => rule.Form)));
        yield return ("refused statements", Rows(Unsupported.Statements));
        yield return ("refused expressions", Rows(Unsupported.Expressions));
        yield return ("thread indices", string.Join(", ", Enum.GetNames<ThreadIndexKind>().Select(kind => $"`{kind}`")));
        yield return ("axes", string.Join(' ', Enum.GetNames<Axis>().Select(axis => $".{axis}")));
        yield return ("library calls", List(MethodLowering.LibraryCalls.Select(call => call.Form)));
        yield return ("operations", string.Join('\n', OperationTable.Groups.Where(group => group.Rows[0].Handle is null).Select(Row)));
        yield return ("texture operations", string.Join(
            '\n', OperationTable.Groups.Where(group => group.Rows[0].Handle is not null).Select(Row)));
        yield return ("library structs", string.Join('\n', LibraryStructs.All.GroupBy(known => known.Functions).Select(Row)));
        yield return ("narrow floats", string.Join(' ', NarrowFloats.Types.Values));
        yield return ("narrow float functions", $"| {string.Join(' ', NarrowFloats.Types.Values.Select(type => $"`{type}`"))} | `{string.Join(' ', NarrowFloats.Names)}` |");
        yield return ("functions", string.Join('\n', FunctionGroup.All.Select(Row)));
        yield return ("tests of characters", $"| `char` | `{string.Join(' ', AsciiRules.Names)}` | |");
    }

    private static string List(IEnumerable<string> forms) => string.Join('\n', forms.Select(form => $"* {form}"));

    private static string Rows(IEnumerable<Refusal> refusals) =>
        string.Join('\n', refusals.Select(refusal => $"| {Escape(refusal.What)} | {Escape(refusal.Instead)} |").Distinct());

    private static string Row(OperationGroup group) =>
        $"| `{group.Call}` | {group.Meaning} | {string.Join(' ', group.Rows.Select(Types).Where(types => types.Length > 0))} |";

    /// <summary><c>`int uint`</c>, and behind it the architecture, where not all have it.</summary>
    private static string Types(DeviceOperation row)
    {
        IEnumerable<string> types = row.Types.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(type => char.IsDigit(type[0]) ? $"{type} bytes" : type);
        string needed = row.Architecture > DeviceOperation.OldestArchitecture ? $" (sm_{row.Architecture})" : "";
        return types.Any() ? $"`{string.Join(' ', types)}`{needed}" : needed.Trim();
    }

    private static string Row(FunctionGroup group) =>
        $"| {string.Join(' ', group.Owners.Select(ShortName).Select(name => $"`{name}`"))} | `{string.Join(' ', group.Functions.Keys)}` | {group.Operands} |";

    /// <summary>The members with a name in C#; operators, constructors and conversions are described in the text.</summary>
    private static string Row(IGrouping<Dictionary<string, LibraryFunction>, LibraryStruct> group)
    {
        IEnumerable<string> names = group.Key.Keys.Where(
            name => !name.StartsWith("op_", StringComparison.Ordinal) && name is not (".ctor" or "get_Item"));
        return $"| {string.Join(' ', group.Select(known => $"`{ShortName(known.Name)}`"))} | `{string.Join(' ', names.Select(name => name.Replace("get_", "")))}` |";
    }

    /// <summary><c>float</c> for <c>System.Single</c>, <c>Math</c> for <c>System.Math</c>.</summary>
    private static string ShortName(string type)
    {
        string name = type[(type.LastIndexOf('.') + 1)..];
        return TypeLowering.Scalars.FirstOrDefault(scalar => scalar.Key.ToString() == $"System_{name}").Value?.ToString() ?? name;
    }

    /// <summary>In Markdown <c>Span&lt;T&gt;</c> would be HTML.</summary>
    private static string Escape(string text) => text.Replace("<", "&lt;").Replace("|", "\\|");
}
