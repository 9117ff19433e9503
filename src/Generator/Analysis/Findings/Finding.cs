using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Findings;

/// <summary>
/// Something to say about a kernel that is translated all the same: a warning, a suggestion, or an error of which C# knows nothing.
/// </summary>
/// <param name="Id">The diagnostic's number: <c>GK0070</c>.</param>
/// <param name="Node">The statement or expression of the kernel that it is about, the same object as in the IR: its source is the
/// diagnostic's span.</param>
/// <param name="Related">Others that explain it, additional locations of the diagnostic.</param>
/// <param name="Arguments">The message's; an <see cref="Expression"/> is shown as the user wrote it.</param>
internal sealed record Finding(string Id, object Node, IReadOnlyList<object> Related, params IReadOnlyList<object> Arguments)
{
    /// <summary>
    /// Statements around the node, the inner ones first: shown where the node is none of the source's, as the element that a <c>foreach</c>
    /// reads.
    /// </summary>
    public IReadOnlyList<Statement> Within { get; init; } = [];
}
