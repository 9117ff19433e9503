using System.Collections.Immutable;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Launches;

/// <summary>What is wrong with the arrays that a launch passes.</summary>
internal static class ArgumentRules
{
    /// <summary>GK0087: an array of a constant length, and a constant index beyond it.</summary>
    public static IEnumerable<Diagnostic> CheckLengths(IInvocationOperation call, LaunchedKernel kernel)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            ElementExpression? farthest = kernel.Needs.Reached.ByConstant.Where(element => SpanOf(element).Name == argument.Parameter!.Name)
                .OrderBy(IndexOf).LastOrDefault();
            if (farthest is null || Locals.Length(argument.Value) is not { } length || IndexOf(farthest) < length
                || kernel.SourceOf(farthest) is not { } source)
            {
                continue;
            }
            yield return Diagnostic.Create(
                DiagnosticDescriptors.ArrayTooShort, argument.Syntax.GetLocation(), [source.GetLocation()],
                argument.Value.Syntax.ToString(), length, kernel.Name, source.ToString(), IndexOf(farthest) + 1);
        }
    }

    private static Variable SpanOf(ElementExpression element) => ((VariableExpression)element.Span).Variable;

    private static long IndexOf(ElementExpression element) => unchecked((long)((ConstantExpression)element.Index).Bits);

    /// <summary>GK0089: in the same list of statements, before the launch and with no new value between.</summary>
    public static IEnumerable<Diagnostic> CheckDisposed(IInvocationOperation call, IOperation? device)
    {
        // A lambda runs later, when the local may have another value.
        SyntaxNode around = call.Syntax.Ancestors()
            .First(node => node is StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax);
        if (around is not ExpressionStatementSyntax launch)
            yield break;
        IEnumerable<IOperation?> used = call.Arguments.Skip(1).Select(argument => argument.Value).Append(device);
        foreach (ILocalReferenceOperation local in used.Select(Plain).OfType<ILocalReferenceOperation>())
        {
            if (Disposal(local.Local.Name, launch) is not { } disposal)
                continue;
            yield return Diagnostic.Create(DiagnosticDescriptors.DisposedInLaunch, local.Syntax.GetLocation(), [disposal.GetLocation()],
                local.Local.Name, call.TargetMethod.Name);
        }
    }

    private static IOperation? Plain(IOperation? value) => value is IConversionOperation conversion ? Plain(conversion.Operand) : value;

    private static SyntaxNode? Disposal(string local, ExpressionStatementSyntax launch)
    {
        IEnumerable<SyntaxNode> list = launch.Parent switch
        {
            BlockSyntax block => block.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax program } =>
                program.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
            _ => [],
        };
        foreach (SyntaxNode statement in list.TakeWhile(statement => statement != launch).Reverse())
        {
            if (IsDisposal(statement, local))
                return statement;
            if (statement is LabeledStatementSyntax || Assigns(statement, local))
                return null;
        }
        return null;
    }

    private static bool IsDisposal(SyntaxNode statement, string local) =>
        statement is ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose", Expression: IdentifierNameSyntax name },
                ArgumentList.Arguments.Count: 0,
            },
        }
        && name.Identifier.ValueText == local;

    private static bool Assigns(SyntaxNode statement, string local) =>
        statement.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == local && Locals.IsPlaceOfAssignment(name))
        || statement.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(declared => declared.Identifier.ValueText == local);
}
