using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Lowering;

/// <summary>
/// <c>goto case</c> and <c>goto default</c>: a switch that has one becomes a switch over the section's number in a loop,
/// <c>while (true) { switch (section) { … section = 2; continue; … } break; }</c>.
/// </summary>
internal sealed partial class MethodLowering
{
    /// <summary>The sections that may be jumped to: the variable that says which comes next, and its value.</summary>
    private readonly Dictionary<ILabelSymbol, AssignStatement> jumps = new(SymbolEqualityComparer.Default);

    private static bool HasJumps(ISwitchOperation selection) =>
        selection.Cases.SelectMany(section => section.Body).SelectMany(statement => statement.DescendantsAndSelf())
            .OfType<IBranchOperation>()
            .Any(branch =>
                branch.BranchKind == BranchKind.GoTo && LabelsOf(selection).Contains(branch.Target, SymbolEqualityComparer.Default));

    private static IEnumerable<ILabelSymbol> LabelsOf(ISwitchOperation selection) =>
        selection.Cases.SelectMany(section => section.Clauses).Select(clause => clause.Label).OfType<ILabelSymbol>();

    private void DeclareJumps(ISwitchOperation selection, VariableExpression section)
    {
        for (int i = 0; i < selection.Cases.Length; i++)
        {
            foreach (ILabelSymbol label in selection.Cases[i].Clauses.Select(clause => clause.Label).OfType<ILabelSymbol>())
                jumps[label] = new(section, ConstantExpression.Int32(i));
        }
        IBranchOperation? escape = selection.Cases.SelectMany(one => one.Body).SelectMany(statement => statement.DescendantsAndSelf())
            .OfType<IBranchOperation>()
            .FirstOrDefault(branch => branch.BranchKind == BranchKind.Continue && !IsInLoopOf(branch, selection));
        if (escape is not null)
            throw Rejection.Of(
                escape, DiagnosticDescriptors.UnsupportedStatement, "continue in a switch with goto case",
                "set a bool, and continue behind the switch");
    }

    /// <summary>False where a <c>continue</c> there goes to a loop around the switch.</summary>
    private static bool IsInLoopOf(IOperation operation, ISwitchOperation selection)
    {
        for (IOperation? around = operation.Parent; around is not null && !ReferenceEquals(around, selection); around = around.Parent)
        {
            if (around is ILoopOperation)
                return true;
        }
        return false;
    }

    private void LowerJump(IBranchOperation branch)
    {
        if (!jumps.TryGetValue(branch.Target, out AssignStatement? jump))
            throw Unsupported.Statement(branch);
        ISwitchOperation selection = Ancestors(branch).OfType<ISwitchOperation>()
            .First(one => LabelsOf(one).Contains(branch.Target, SymbolEqualityComparer.Default));
        if (IsInLoopOf(branch, selection))
            throw Rejection.Of(
                branch, DiagnosticDescriptors.UnsupportedStatement, "goto case out of a loop",
                "leave the loop with break, and go on from there");
        sink.Add(jump);
        sink.Add(new ContinueStatement());
    }

    private static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
            yield return around;
    }

    private static WhileStatement Repeat(SwitchStatement selection) =>
        new(ConstantExpression.Bool(true), EquatableArray.Of<Statement>(selection, new BreakStatement()));
}
