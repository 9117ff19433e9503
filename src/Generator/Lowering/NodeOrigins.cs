using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// Which syntax the statements and expressions of a lowered kernel come from. The IR itself, which the generator
/// compares after each edit, knows no positions. Nodes are told apart by reference, since those of <c>x[i] + x[i]</c> are equal.
/// </summary>
internal sealed class NodeOrigins
{
    private readonly Dictionary<object, SyntaxNode> origins = new(ReferenceComparer.Instance);
    private readonly Dictionary<string, IMethodSymbol> methods = [];

    /// <summary>The first to name a node is the innermost, which is what the node comes from.</summary>
    public void Add(object node, SyntaxNode syntax)
    {
        if (!origins.ContainsKey(node))
            origins.Add(node, syntax);
    }

    /// <summary>True for a node that has been used elsewhere in the source, like the place that a <c>ref</c> local stands for.</summary>
    public bool IsFromElsewhere(object node, SyntaxNode syntax) =>
        origins.TryGetValue(node, out SyntaxNode? known) && !(known.SyntaxTree == syntax.SyntaxTree && syntax.Span.Contains(known.Span));

    /// <summary>Null for what Lowering has made on its own, and for what comes from another assembly.</summary>
    public SyntaxNode? Of(object node) => origins.TryGetValue(node, out SyntaxNode? syntax) ? syntax : null;

    /// <param name="function">Its name in the kernel.</param>
    /// <param name="method">What it was lowered from.</param>
    public void Add(string function, IMethodSymbol method) => methods[function] = method;

    /// <summary>Null for functions that Lowering has made on its own, and for those of another assembly.</summary>
    public IMethodSymbol? Method(string function) => methods.TryGetValue(function, out IMethodSymbol? method) ? method : null;
}
