using System.Collections.Concurrent;
using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GpuKernels.Generator.Launches;

/// <summary>Looks at calls on the host: those that make a launch, those of launchers, and those of a kernel's own method.</summary>
internal sealed class LaunchAnalysis(LoweredKernels kernels, Func<IMethodSymbol, bool> isKernel)
{
    private readonly ConcurrentDictionary<IMethodSymbol, LaunchedKernel?> launched = new(SymbolEqualityComparer.Default);

    public IEnumerable<Diagnostic> Check(IInvocationOperation call, ISymbol containing, CancellationToken cancellation)
    {
        IMethodSymbol target = call.TargetMethod;
        if (LaunchReader.IsLaunch(call))
            return LaunchReader.Read(call) is { } launch ? LimitRules.Check(launch) : [];
        if (LaunchReader.IsShared(call))
            return LaunchReader.Read(call) is { } launch && LimitRules.CheckShared(launch) is { } tooMuch ? [tooMuch] : [];
        if (target is not { IsStatic: true, ReturnsVoid: true })
            return [];
        if (IsLauncher(target))
            return CheckLauncher(call, cancellation);
        return target.MethodKind == MethodKind.Ordinary && !target.DeclaringSyntaxReferences.IsEmpty && isKernel(target)
            && !(containing is IMethodSymbol method && isKernel(method)) && HostCallRules.Check(call, containing) is { } direct
            ? [direct]
            : [];
    }

    /// <summary>Asked of every call in the project; most are of functions with a result.</summary>
    public static bool IsOfInterest(IMethodSymbol target) =>
        target is { IsStatic: true, ReturnsVoid: true } or { IsStatic: false, Name: "Launch" or "Shared" };

    public static bool IsLauncher(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.Parameters[0].Type.IsNamed("GpuKernels", "Launch");

    private IEnumerable<Diagnostic> CheckLauncher(IInvocationOperation call, CancellationToken cancellation)
    {
        IOperation first = call.Arguments.First(argument => argument.Parameter!.Ordinal == 0).Value;
        LaunchShape? launch = LaunchReader.Read(first);
        IEnumerable<Diagnostic> ofArguments = ArgumentRules.CheckDisposed(call, launch?.Device);
        if (KernelOf(call.TargetMethod) is not { } method
            || launched.GetOrAdd(method, kernel => Describe(kernel, cancellation)) is not { } kernel)
        {
            return ofArguments;
        }
        ofArguments = ofArguments.Concat(ArgumentRules.CheckLengths(call, kernel));
        return launch is null ? ofArguments : ofArguments.Concat(LaunchRules.Check(launch, kernel));
    }

    /// <summary>The kernel whose launcher this is; null where it is in another assembly, which has no source.</summary>
    private IMethodSymbol? KernelOf(IMethodSymbol launcher)
    {
        IEnumerable<string> names = launcher.Parameters.Skip(1).Select(parameter => parameter.Name);
        IMethodSymbol? kernel = launcher.ContainingType.GetMembers(launcher.Name).OfType<IMethodSymbol>().FirstOrDefault(method =>
            method.Arity == launcher.Arity && !method.DeclaringSyntaxReferences.IsEmpty && isKernel(method)
            && method.Parameters.Select(parameter => parameter.Name).SequenceEqual(names));
        return kernel is not { Arity: > 0 } ? kernel
            : launcher.TypeArguments.Any(TypeArguments.IsOpen) ? null
            : kernel.Construct([.. launcher.TypeArguments]);
    }

    private LaunchedKernel? Describe(IMethodSymbol method, CancellationToken cancellation)
    {
        LoweredKernel lowered = kernels.Get(method, cancellation);
        return lowered.Result.Model.Kernel is { } kernel ? new(method.Name, kernel, LaunchNeeds.Of(kernel), lowered.Origins) : null;
    }
}
