using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <summary>The threads among which something is the same, or not.</summary>
internal enum ThreadScope { Warp, Block, Cluster, Grid }

/// <summary>Why a value may differ between threads: where the chain of values begins from which it is computed.</summary>
/// <param name="node">The expression or the statement there.</param>
/// <param name="isCertain">
/// True where it follows from the thread's index, so that there are threads with different values; false where nobody knows, as of memory.
/// </param>
/// <param name="cause">Of what is read, why the index may differ; of what is assigned, why not all threads come by; else null.</param>
/// <param name="via">The last variable of the chain.</param>
internal sealed class Variation(object node, bool isCertain, Variation? cause = null, Variable? via = null)
{
    public object Node => node;

    public bool IsCertain => isCertain;

    /// <summary>Behind "the condition": <c>depends on 'half', which depends on ThreadIdx.X</c>.</summary>
    public string Reason => via is null ? Root : $"depends on '{via.Name}', which {Root}";

    private string Root => node switch
    {
        ThreadIndexExpression e => $"depends on {e.Kind}.{e.Axis}",
        BinaryExpression e => $"depends on {WarpIndices.NameOf(e)}",
        ElementExpression e when cause is null => $"is read from '{UserText.Of(e)}', which the kernel writes",
        ElementExpression e => $"is read from '{UserText.Of(e)}', at an index that {cause.Root}",
        OperationStatement s => $"is the result of {OperationTable.Of(s).Name}",
        WarpStatement s => $"is the result of Warp.{s.Operator}",
        CallStatement s => $"is the result of '{UserText.OfFunction(s.Function)}'",
        CallExpression e => $"is the result of '{UserText.OfFunction(e.Function)}'",
        _ => cause is null ? "may be different for each thread" : $"is assigned under a condition that {cause.Root}",
    };

    /// <summary>The same for a variable with the value; the name of a temporary says nothing.</summary>
    public Variation Through(Variable variable) => variable.Name == UserText.Temporary ? this : new(node, isCertain, cause, variable);

    /// <summary>One that is certain, if there is one.</summary>
    public static Variation? Stronger(Variation? one, Variation? other) =>
        one is null || !one.IsCertain && other is { IsCertain: true } ? other : one;
}

/// <summary>Why not all threads come by a statement.</summary>
/// <param name="branch">The if, loop or switch at which their ways part.</param>
/// <param name="cause">Of its condition, or of that of a jump out of it.</param>
internal sealed class Divergence(Statement branch, Variation cause)
{
    public Variation Cause => cause;

    /// <summary>What a message about it points to: the condition, and the value that makes it vary.</summary>
    public IEnumerable<object> Related => new[] { Written(branch.Condition()!), cause.Node }.Distinct(ReferenceComparer.Instance);

    /// <summary>A loop's condition with effects is left by <c>if (!condition) break;</c>.</summary>
    private static Expression Written(Expression condition) =>
        condition is UnaryExpression { Operator: UnaryOperator.LogicalNot, Operand: var operand } ? operand : condition;

    public static Divergence? Stronger(Divergence? one, Divergence? other) =>
        one is null || !one.Cause.IsCertain && other is { Cause.IsCertain: true } ? other : one;
}

/// <summary>A statement at which threads wait for others that may not come.</summary>
/// <param name="Statement">A barrier, a warp operation, or the call of a function with one.</param>
internal sealed record DivergentWait(Statement Statement, Divergence Divergence);
