using System.Collections.Concurrent;
using System.Collections.Immutable;
using GpuKernels.Generator.Analysis.Findings;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Launches;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator;

/// <summary>
/// Lowers each kernel as the generator does, and reports what Lowering found. Diagnostics come from here and not from the
/// generator: their positions would break its caching, and <c>#pragma warning disable</c> would not reach them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KernelGenerator.KernelAttribute) is not { } attribute)
                return;
            Reports reports = new(
                attribute, Architectures.Oldest(start.Options), new(start.Compilation),
                LastBuild.Of(start.Options, start.CancellationToken));
            start.RegisterSymbolAction(reports.AnalyzeMethod, SymbolKind.Method);
            start.RegisterSymbolAction(reports.AnalyzeType, SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(reports.AnalyzeAttributes, SyntaxKind.AttributeList);
            start.RegisterOperationAction(reports.AnalyzeLaunch, OperationKind.Invocation);
            start.RegisterOperationAction(reports.AnalyzeFunction, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
        });
    }

    /// <summary>What has been reported in one compilation: a mistake in a helper shows once, however many kernels call it.</summary>
    private sealed class Reports
    {
        private readonly ConcurrentDictionary<(string Id, Location Location), bool> reported = [];
        private readonly INamedTypeSymbol kernelAttribute;
        private readonly int oldestArchitecture;
        private readonly LoweredKernels kernels;
        private readonly LastBuild lastBuild;
        private readonly LaunchAnalysis launches;

        public Reports(INamedTypeSymbol kernelAttribute, int oldestArchitecture, LoweredKernels kernels, LastBuild lastBuild)
        {
            this.lastBuild = lastBuild;
            this.kernelAttribute = kernelAttribute;
            this.oldestArchitecture = oldestArchitecture;
            this.kernels = kernels;
            launches = new(kernels, IsKernel);
        }

        /// <summary>One look at the attributes decides, since nearly all methods have nothing to do with kernels.</summary>
        public void AnalyzeMethod(SymbolAnalysisContext context)
        {
            IMethodSymbol method = (IMethodSymbol)context.Symbol;
            ImmutableArray<AttributeData> attributes = method.GetAttributes();
            if (attributes.Any(IsKernelAttribute))
                Report(AnalyzeKernel(method, context.Compilation, context.CancellationToken), context.ReportDiagnostic);
            if (attributes.IsEmpty)
                return;
            AnalyzeDeviceFunction(context, attributes);
            if (CudaSourceRules.Find(method) is not null)
                Report(CudaSourceRules.Analyze(method, context.Compilation, context.CancellationToken), context.ReportDiagnostic);
        }

        public void AnalyzeType(SymbolAnalysisContext context) => AnalyzeDeviceFunction(context, context.Symbol.GetAttributes());

        private void AnalyzeDeviceFunction(SymbolAnalysisContext context, ImmutableArray<AttributeData> attributes)
        {
            if (attributes.Any(DeviceCodeLowering.IsDeviceFunction))
                Report(DeviceCodeLowering.Lower(context.Symbol, context.Compilation, context.CancellationToken).Diagnostics,
                    context.ReportDiagnostic);
        }

        private ImmutableArray<Diagnostic> AnalyzeKernel(
            IMethodSymbol method, Compilation compilation, CancellationToken cancellation) => method switch
            {
                { MethodKind: not MethodKind.Ordinary } => [NotMethod(method)],
                { IsGenericMethod: true } => AnalyzeGeneric(method, compilation, cancellation),
                _ => Lower(method, compilation, cancellation),
            };

        /// <summary>Only attributes of parameters are looked at, and no method without any has to be asked for them.</summary>
        public void AnalyzeAttributes(SyntaxNodeAnalysisContext context)
        {
            ISymbol? declared = context.Node.Parent is ParameterSyntax parameter
                ? context.SemanticModel.GetDeclaredSymbol(parameter, context.CancellationToken)
                : null;
            IMethodSymbol? method = declared?.ContainingSymbol is IPropertySymbol indexer
                ? indexer.GetMethod ?? indexer.SetMethod
                : declared?.ContainingSymbol as IMethodSymbol;
            if (method is { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } && !IsKernel(method))
                Report(AnalyzeHelper(method), context.ReportDiagnostic);
        }

        /// <summary>Attributes of parameters that only kernels have.</summary>
        private static ImmutableArray<Diagnostic> AnalyzeHelper(IMethodSymbol method) =>
            [.. SpecializeRules.AnalyzeHelper(method), .. TuneRules.AnalyzeHelper(method), .. ConstantMemoryRules.AnalyzeHelper(method)];

        public void AnalyzeLaunch(OperationAnalysisContext context)
        {
            IInvocationOperation call = (IInvocationOperation)context.Operation;
            if (!LaunchAnalysis.IsOfInterest(call.TargetMethod))
                return;
            foreach (Diagnostic diagnostic in launches.Check(call, context.ContainingSymbol, context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
            if (call.TargetMethod.Arity > 0 && LaunchAnalysis.IsLauncher(call.TargetMethod))
                AnalyzeInstance(call, context);
        }

        /// <summary>
        /// A call of a generic kernel's launcher asks for an instance, in which there may be mistakes that other types do not show.
        /// </summary>
        private void AnalyzeInstance(IInvocationOperation launch, OperationAnalysisContext context)
        {
            IMethodSymbol target = launch.TargetMethod;
            if (launch.Syntax is not InvocationExpressionSyntax call)
                return;
            foreach (IMethodSymbol kernel in target.ContainingType.GetMembers(target.Name).OfType<IMethodSymbol>().Where(IsKernel))
            {
                if (GenericLaunches.InstanceOf(kernel, call, launch.SemanticModel!, context.CancellationToken) is { } instance)
                    Report(Lower(instance, context.Compilation, context.CancellationToken), context.ReportDiagnostic);
                foreach (ITypeSymbol type in target.TypeArguments.Where(
                    type => !TypeArguments.IsOpen(type) && !GenericLaunches.CanName(kernel, type, context.Compilation)))
                    context.ReportDiagnostic(
                        Diagnostic.Create(
                            DiagnosticDescriptors.InaccessibleInstance, call.GetLocation(), kernel.Name, type.ToDisplayString()));
            }
        }

        /// <summary>The declaration, and the instances that its attributes ask for.</summary>
        private ImmutableArray<Diagnostic> AnalyzeGeneric(IMethodSymbol kernel, Compilation compilation, CancellationToken cancellation)
        {
            IEnumerable<IMethodSymbol> instances = GenericLaunches.InstancesOf(kernel, [], compilation, cancellation);
            GenericLoweringResult result = KernelLowering.LowerGeneric(kernel, [], compilation, cancellation);
            if (result.Silence?.Explain(compilation, cancellation) is { } unexplained)
                return [unexplained];
            ImmutableArray<Diagnostic> declaration = result.Declaration;
            return declaration.IsEmpty ? [.. instances.SelectMany(instance => Lower(instance, compilation, cancellation))] : declaration;
        }

        private void Report(ImmutableArray<Diagnostic> diagnostics, Action<Diagnostic> report)
        {
            foreach (Diagnostic diagnostic in diagnostics)
            {
                if (reported.TryAdd((diagnostic.Id, diagnostic.Location), true))
                    report(diagnostic);
            }
        }

        private ImmutableArray<Diagnostic> Lower(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
        {
            (LoweringResult result, NodeOrigins origins) = kernels.Get(method, cancellation);
            if (result.Silence?.Explain(compilation, cancellation) is { } unexplained)
                return [unexplained];
            IEnumerable<Finding> findings = result.Model.Kernel is { } kernel
                ? KernelFindings.Find(kernel).Concat(lastBuild.Find(kernel, method)) : [];
            return
            [
                .. result.Diagnostics,
                .. result.Requirements.Select(requirement => requirement.Check(oldestArchitecture)).OfType<Diagnostic>(),
                .. findings.Select(finding => FindingReports.Describe(finding, origins, method)),
                .. result.Model.Kernel is { } lowered && FlatRules.Describe(lowered, method) is { } flat
                    ? [flat]
                    : ImmutableArray<Diagnostic>.Empty,
            ];
        }

        public void AnalyzeFunction(OperationAnalysisContext context)
        {
            IMethodSymbol? function = context.Operation switch
            {
                ILocalFunctionOperation local => local.Symbol,
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                _ => null,
            };
            if (function is not null && IsKernel(function))
                context.ReportDiagnostic(NotMethod(function));
            if (function is not null && CudaSourceRules.Find(function) is not null)
                Report(CudaSourceRules.Analyze(function, context.Compilation, context.CancellationToken), context.ReportDiagnostic);
        }

        private static Diagnostic NotMethod(IMethodSymbol function)
        {
            string name = function.Name.Length > 0 ? function.Name : "(lambda)";
            return Diagnostic.Create(DiagnosticDescriptors.KernelNotMethod, function.Locations[0], name);
        }

        private bool IsKernel(IMethodSymbol method) =>
            method.GetAttributes().Any(IsKernelAttribute);

        private bool IsKernelAttribute(AttributeData attribute) =>
            SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, kernelAttribute);
    }
}
