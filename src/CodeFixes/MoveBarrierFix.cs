using System.Composition;
using GpuKernels.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GpuKernels.CodeFixes;

/// <summary>
/// GK0020, GK0065: <c>if (c) { before(); Block.Sync(); after(); }</c> becomes
/// <c>if (c) { before(); } Block.Sync(); if (c) { after(); }</c>. Where what stands before the barrier can change the condition, its value
/// is kept in a local.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveBarrierFix)), Shared]
public sealed class MoveBarrierFix() : SyntaxFix(DiagnosticDescriptors.BarrierNotUniform, DiagnosticDescriptors.BarrierMayDiverge)
{
    private const string Title = "Move the barrier out of the branch";

    private protected override IEnumerable<Replacement> Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } barrier
            || BranchOf(barrier) is not { Parent: BlockSyntax, Else: null } branch)
        {
            yield break;
        }
        StatementSyntax[] inside = branch.Statement is BlockSyntax block ? [.. block.Statements] : [branch.Statement];
        int position = Array.IndexOf(inside, barrier);
        StatementSyntax[] before = [.. inside.Take(position)], after = [.. inside.Skip(position + 1)];
        if (Jumps(inside) || Shares(before, after, model))
            yield break;
        bool isStable = before.Length == 0 || after.Length == 0 || IsStable(branch.Condition, before, model);
        ExpressionSyntax condition = isStable ? branch.Condition : SyntaxFactory.IdentifierName(FreeName(branch, model));
        SyntaxTrivia newLine = branch.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        List<StatementSyntax> moved = [];
        if (!isStable)
            moved.Add(SyntaxFactory.ParseStatement($"bool {condition} = {branch.Condition};"));
        if (before.Length > 0)
            moved.Add(If(condition, before));
        moved.Add(barrier.WithoutTrivia());
        if (after.Length > 0)
            moved.Add(If(condition, after));
        // One that is not elastic, behind which the formatter puts no empty line.
        moved = [.. moved.Select(statement => newLine == default ? statement : statement.WithTrailingTrivia(newLine))];
        moved[0] = moved[0].WithLeadingTrivia(branch.GetLeadingTrivia());
        moved[moved.Count - 1] = moved[moved.Count - 1].WithTrailingTrivia(branch.GetTrailingTrivia());
        yield return new(Title, branch, moved);
    }

    private static IfStatementSyntax? BranchOf(StatementSyntax barrier) =>
        (barrier.Parent is BlockSyntax block ? block.Parent : barrier.Parent) as IfStatementSyntax;

    private static IfStatementSyntax If(ExpressionSyntax condition, StatementSyntax[] body)
    {
        StatementSyntax statement = body.Length == 1 && body[0] is not (LocalDeclarationStatementSyntax or IfStatementSyntax)
            ? body[0].WithoutTrivia()
            : SyntaxFactory.Block(body);
        return SyntaxFactory.IfStatement(condition.WithoutTrivia(), statement);
    }

    /// <summary>A <c>break</c> or <c>continue</c> would skip the barrier that now stands behind it.</summary>
    private static bool Jumps(StatementSyntax[] body) => body.SelectMany(statement => statement.DescendantNodesAndSelf())
        .Any(statement => statement is BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or LabeledStatementSyntax);

    /// <summary>True where the second part uses a local of the first one.</summary>
    private static bool Shares(StatementSyntax[] before, StatementSyntax[] after, SemanticModel model)
    {
        if (before.Length == 0 || after.Length == 0)
            return false;
        DataFlowAnalysis? first = model.AnalyzeDataFlow(before[0], before[before.Length - 1]);
        DataFlowAnalysis? second = model.AnalyzeDataFlow(after[0], after[after.Length - 1]);
        return first is null || second is null
            || first.VariablesDeclared.Intersect(second.ReadInside.Concat(second.WrittenInside), SymbolEqualityComparer.Default).Any();
    }

    /// <summary>
    /// True where the condition is made of locals, parameters and thread indices, and none of them is written before the barrier.
    /// </summary>
    private static bool IsStable(ExpressionSyntax condition, StatementSyntax[] before, SemanticModel model)
    {
        DataFlowAnalysis? flow = model.AnalyzeDataFlow(before[0], before[before.Length - 1]);
        return flow is not null && condition.DescendantNodesAndSelf().All(node => node switch
        {
            ElementAccessExpressionSyntax or InvocationExpressionSyntax or AssignmentExpressionSyntax or DeclarationPatternSyntax => false,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax =>
                node.Kind() is SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression or SyntaxKind.BitwiseNotExpression,
            IdentifierNameSyntax name =>
                model.GetSymbolInfo(name).Symbol is { } symbol && !flow.WrittenInside.Contains(symbol, SymbolEqualityComparer.Default),
            _ => true,
        });
    }

    private static string FreeName(IfStatementSyntax branch, SemanticModel model)
    {
        ISymbol[] taken = [.. model.LookupSymbols(branch.SpanStart)];
        string name = "isActive";
        for (int number = 2; taken.Any(symbol => symbol.Name == name); number++)
            name = $"isActive{number}";
        return name;
    }
}
