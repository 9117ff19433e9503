using GpuKernels.Generator.Cpu.Checked;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GpuKernels.Generator.Lowering;

/// <summary>Finds the lines of a lowered kernel's accesses to memory.</summary>
internal sealed class SourceLineSearch(NodeOrigins origins)
{
    private readonly Dictionary<SyntaxNode, int> methods = [];
    private readonly List<MethodLine> lines = [];

    /// <summary>The model with the lines in it, and apart from it those at which they begin to count.</summary>
    public static (KernelModel Model, KernelLines? Lines) AddLines(KernelModel model, NodeOrigins? origins)
    {
        if (model.Kernel is null || origins is null)
            return (model, null);
        SourceLineSearch search = new(origins);
        EquatableArray<SourceLine> sites = AccessSites.Find(model.Kernel).Select(search.Find).ToEquatableArray();
        return (model with { Lines = sites }, new(model.Kernel.EntryPoint, search.lines.ToEquatableArray()));
    }

    private SyntaxNode? previous;

    /// <summary>What Lowering made on its own is where its statement is, or what stands before it.</summary>
    private SourceLine Find(AccessSite site)
    {
        previous = origins.Of(site.Node) ?? origins.Of(site.Statement) ?? previous;
        if (previous is not { } syntax)
            return SourceLine.Unknown;
        SyntaxNode member = syntax.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax) ?? syntax;
        int first = FirstLine(member).StartLinePosition.Line;
        if (!methods.TryGetValue(member, out int method))
        {
            FileLinePositionSpan place = FirstLine(member);
            methods.Add(member, method = lines.Count);
            lines.Add(new(place.Path.Substring(place.Path.LastIndexOfAny(['/', '\\']) + 1), first + 1));
        }
        return new(method, syntax.GetLocation().GetMappedLineSpan().StartLinePosition.Line - first);
    }

    private static FileLinePositionSpan FirstLine(SyntaxNode member) =>
        Location.Create(member.SyntaxTree, new TextSpan(member.SpanStart, 0)).GetMappedLineSpan();
}
