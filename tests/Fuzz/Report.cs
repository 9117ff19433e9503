using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GpuKernels.Fuzz;

/// <summary>A failure as people read it.</summary>
internal static class Report
{
    /// <summary>The failure, and the program's text once it is as small as the time allows.</summary>
    public static string Describe(FuzzProgram program, Failure failure, GpuDevice device, TimeSpan limit)
    {
        FuzzProgram small = failure.IsOfFuzzer ? program : Shrinker.Shrink(program, failure, device, limit);
        using Batch batch = new([small], [device]);
        Failure last = batch.Programs[0].Check(device) ?? failure;
        string source = CSharpSyntaxTree.ParseText(small.Source("Fuzz")).GetRoot().NormalizeWhitespace(eol: "\n").ToFullString();
        return $"{program.Name}: {last.Kind}\n{last.Message}\ngrid {small.Grid}, block {small.Block}\n{source}\n";
    }
}
