using GpuKernels.Generator.Cpu;
using GpuKernels.Generator.Diagnostics;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Library;
using GpuKernels.Generator.Lowering.BaseLibrary;
using GpuKernels.Generator.Text;
using Microsoft.CodeAnalysis;

namespace GpuKernels.Generator.Lowering;

/// <summary>What the lowering of one kernel gathers: diagnostics, functions, structs, barrier sites.</summary>
internal sealed class LoweringContext
{
    private readonly Dictionary<MethodInstance, Function?> functionsByInstance = [];
    private readonly HashSet<MethodInstance> inProgress = [];
    private readonly HashSet<string> functionNames = [];
    private readonly Dictionary<string, Effects> effects = [];

    public LoweringContext(Compilation compilation, CancellationToken cancellation)
    {
        Compilation = compilation;
        Cancellation = cancellation;
        Types = new(this);
        Library = new(this);
        BaseStructs = new(this);
    }

    /// <summary>True for what other assemblies will contain: it may use only what they can reach.</summary>
    public bool IsForLibrary { get; set; }

    /// <summary>What comes from referenced assemblies.</summary>
    public LibraryImports Library { get; }

    public Compilation Compilation { get; }

    public CancellationToken Cancellation { get; }

    public TypeLowering Types { get; }

    public LibraryStructs BaseStructs { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The ranks of the kernel's tensors, by the parameter's name.</summary>
    public Dictionary<string, int> KernelRanks { get; } = [];

    /// <summary>Callees before callers.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>The constant tables that it reads.</summary>
    public List<ConstantTable> Tables { get; } = [];

    /// <summary>Where the <c>Block.Sync()</c> with this site number stands.</summary>
    public List<Location> BarrierLocations { get; } = [];

    /// <summary>Where the atomic operation with this site number stands.</summary>
    public List<Location> AtomicLocations { get; } = [];

    /// <summary>True once anything was reported, or where the C# itself does not compile.</summary>
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        HasErrors = true;
        Diagnostics.Add(Diagnostic.Create(descriptor, location, arguments));
    }

    /// <summary>What went wrong in the generator itself; null where nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>All methods whose lowering began.</summary>
    public IEnumerable<IMethodSymbol> Reached => inProgress.Select(instance => instance.Definition);

    /// <summary>The C# does not compile; its compiler says so, and we need not. See <see cref="SilentRefusal"/>.</summary>
    public void Fail(string? problem = null)
    {
        HasErrors = true;
        Problem ??= problem;
    }

    /// <summary>The kernel itself, which no method that it calls may call.</summary>
    public void Begin(MethodInstance kernel)
    {
        inProgress.Add(kernel);
        Types.Arguments = kernel.Types;
    }

    /// <summary>Lowers an instance of a method that a kernel calls, once for each kernel. Null where it was rejected.</summary>
    /// <exception cref="RejectedException">The method is being lowered: it calls itself.</exception>
    public Function? LowerFunction(MethodInstance instance, IOperation call, IReadOnlyList<Capture> captures)
    {
        if (functionsByInstance.TryGetValue(instance, out Function? known))
            return known;
        if (Library.IsForeign(instance.Definition))
            return functionsByInstance[instance] = Library.Import(instance.Definition, call);
        if (!inProgress.Add(instance))
            throw Rejection.Of(call, DiagnosticDescriptors.RecursiveCall, instance.Definition.Name);
        TypeArguments caller = Types.Arguments;
        Types.Arguments = instance.Types;
        MethodLowering lowering = new(this, instance.Definition, isKernel: false, captures);
        Function? function = lowering.LowerFunction(UniqueName(instance), call);
        Types.Arguments = caller;
        functionsByInstance.Add(instance, function);
        if (function is null)
            return null;
        Add(function, lowering.Effects);
        return function;
    }

    /// <summary>A function without effects for a member of the base class library.</summary>
    public Function Add(Func<string, Function> make, ISymbol member)
    {
        Function function = make(UniqueName(SymbolNames.FullName(member)));
        Add(function, Effects.None);
        return function;
    }

    public void Add(Function function, Effects effect)
    {
        effects[function.Name] = effect;
        Functions.Add(function);
    }

    /// <summary>The table with these elements: one for each name and contents.</summary>
    public TableExpression UseTable(string name, ScalarType element, EquatableArray<ulong> bits)
    {
        ConstantTable? table = Tables.Find(known => known.Name == name && known.Element == element && known.Bits == bits);
        if (table is null)
            Tables.Add(table = new(Tables.Count, name, element, bits));
        return table.Use;
    }

    /// <summary>What a call of a lowered function can change.</summary>
    public Effects EffectsOf(string function) => effects[function];

    private string UniqueName(MethodInstance instance) => UniqueName(SymbolNames.FullName(instance));

    public string UniqueName(string name)
    {
        string unique = name;
        // Compared as a target spells them: there, F<A, B> and F<A__B> would be one.
        for (int number = 2; !functionNames.Add(CpuNames.OfFunction(unique)); number++)
            unique = $"{name}_{number}";
        return unique;
    }
}
