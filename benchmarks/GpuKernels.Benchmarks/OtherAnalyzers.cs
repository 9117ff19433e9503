#pragma warning disable RS1001, RS1026, RS1030 // these run in the benchmark only
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GpuKernels.Benchmarks;

/// <summary>Has the operations of all methods made but of generated ones, as each project's other analyzers do.</summary>
internal sealed class BindingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new(
        "BIND", "", "", "", DiagnosticSeverity.Info, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            foreach (SyntaxTree tree in start.Compilation.SyntaxTrees.Where(
                tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
            {
                SemanticModel model = start.Compilation.GetSemanticModel(tree);
                foreach (BaseMethodDeclarationSyntax method in tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
                    model.GetOperation(method);
            }
            start.RegisterOperationAction(static _ => { }, OperationKind.MethodBody);
        });
    }
}

/// <summary>Is called as often as ours.</summary>
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new(
        "IDLE", "", "", "", DiagnosticSeverity.Info, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            start.RegisterSymbolAction(static _ => { }, SymbolKind.Method);
            start.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
            start.RegisterOperationAction(static _ => { }, OperationKind.Invocation);
            start.RegisterOperationAction(static _ => { }, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
        });
    }
}
