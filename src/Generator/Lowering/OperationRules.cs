using System.Collections;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>How one kind of operation is lowered.</summary>
/// <param name="Kind">What Roslyn calls it.</param>
/// <param name="Form">What docs/supported-csharp.md says about it, in Markdown.</param>
/// <param name="Lower">Lowers an operation of this kind, or rejects it; null from a statement, which has no value.</param>
internal sealed record OperationRule(OperationKind Kind, string Form, Func<MethodLowering, IOperation, Expression?> Lower);

/// <summary>
/// The rules for statements, or for expressions, in the order of the documentation. What has no rule is refused, so the
/// list of rules is the list of what is supported, and docs/supported-csharp.md is printed from it.
/// </summary>
internal sealed class OperationRules : IEnumerable<OperationRule>
{
    private readonly List<OperationRule> rules = [];
    private readonly Dictionary<OperationKind, OperationRule> rulesByKind = [];

    /// <summary>One row of a table of expressions.</summary>
    public OperationRules Add<TOperation>(OperationKind kind, string form, Func<MethodLowering, TOperation, Expression> lower)
        where TOperation : IOperation => Add(new(kind, form, (lowering, operation) => lower(lowering, (TOperation)operation)));

    /// <summary>One row of a table of statements.</summary>
    public OperationRules Add<TOperation>(OperationKind kind, string form, Action<MethodLowering, TOperation> lower)
        where TOperation : IOperation => Add(new(kind, form, (lowering, operation) =>
        {
            lower(lowering, (TOperation)operation);
            return null;
        }));

    /// <summary>Null where operations of this kind are refused.</summary>
    public OperationRule? Find(OperationKind kind) => rulesByKind.TryGetValue(kind, out OperationRule? rule) ? rule : null;

    public IEnumerator<OperationRule> GetEnumerator() => rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private OperationRules Add(OperationRule rule)
    {
        rules.Add(rule);
        rulesByKind.Add(rule.Kind, rule);
        return this;
    }
}
