using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Lowering.Library;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>What the lowering of one kernel gathers: diagnostics, functions, structs, barrier sites.</summary>
internal sealed class LoweringContext
{
    private readonly Dictionary<IMethodSymbol, Function?> functionsBySymbol = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> inProgress = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> functionNames = [];
    private readonly Dictionary<string, Effects> effects = [];

    public LoweringContext(Compilation compilation, CancellationToken cancellation)
    {
        Compilation = compilation;
        Cancellation = cancellation;
        Types = new(this);
        Library = new(this);
    }

    public Compilation Compilation { get; }

    public CancellationToken Cancellation { get; }

    public TypeLowering Types { get; }

    public LibraryStructs Library { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Callees before callers.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>Where the <c>Block.Sync()</c> with this site number stands.</summary>
    public List<Location> BarrierLocations { get; } = [];

    /// <summary>True once anything was reported, or where the C# itself does not compile.</summary>
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        HasErrors = true;
        Diagnostics.Add(Diagnostic.Create(descriptor, location, arguments));
    }

    /// <summary>The C# does not compile; its compiler says so, and we need not.</summary>
    public void Fail() => HasErrors = true;

    /// <summary>The kernel itself, which no method that it calls may call.</summary>
    public void Begin(IMethodSymbol kernel) => inProgress.Add(kernel);

    /// <summary>Lowers a method that a kernel calls, once for each kernel. Null where it was rejected.</summary>
    /// <exception cref="RejectedException">The method is being lowered: it calls itself.</exception>
    public Function? LowerFunction(IMethodSymbol method, IOperation call, IReadOnlyList<Capture> captures)
    {
        if (functionsBySymbol.TryGetValue(method, out Function? known))
            return known;
        if (!inProgress.Add(method))
            throw Rejection.Of(call, DiagnosticDescriptors.RecursiveCall, method.Name);
        MethodLowering lowering = new(this, method, isKernel: false, captures);
        Function? function = lowering.LowerFunction(UniqueName(method), call);
        functionsBySymbol.Add(method, function);
        if (function is null)
            return null;
        effects[function.Name] = lowering.Effects;
        Functions.Add(function);
        return function;
    }

    /// <summary>A function without effects for a member of the base class library.</summary>
    public Function Add(Func<string, Function> make, ISymbol member)
    {
        Function function = make(UniqueName(member));
        effects[function.Name] = Effects.None;
        Functions.Add(function);
        return function;
    }

    /// <summary>What a call of a lowered function can change.</summary>
    public Effects EffectsOf(string function) => effects[function];

    private string UniqueName(ISymbol method)
    {
        string name = SymbolNames.FullName(method), unique = name;
        for (int number = 2; !functionNames.Add(unique); number++)
            unique = $"{name}_{number}";
        return unique;
    }
}
