using GpuKernels.Generator.Ir;
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
    public void Add(Statement node, SyntaxNode syntax)
    {
        if (!origins.ContainsKey(node))
            origins.Add(node, syntax);
    }

    /// <summary>
    /// The node, or a copy of it where it has been used elsewhere in the source, like the place that a <c>ref</c> local stands for: so each
    /// has its own.
    /// </summary>
    public Expression Add(Expression node, SyntaxNode syntax)
    {
        if (!origins.TryGetValue(node, out SyntaxNode? known))
            origins.Add(node, syntax);
        else if (known.SyntaxTree != syntax.SyntaxTree || !syntax.Span.Contains(known.Span))
            origins.Add(node = node with { }, syntax);
        return node;
    }

    /// <summary>Null for what Lowering has made on its own, and for what comes from another assembly.</summary>
    public SyntaxNode? Of(object node) => origins.TryGetValue(node, out SyntaxNode? syntax) ? syntax : null;

    /// <param name="function">Its name in the kernel.</param>
    /// <param name="method">What it was lowered from.</param>
    public void Add(string function, IMethodSymbol method) => methods[function] = method;

    /// <summary>Null for functions that Lowering has made on its own, and for those of another assembly.</summary>
    public IMethodSymbol? Method(string function) => methods.TryGetValue(function, out IMethodSymbol? method) ? method : null;
}
