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
    /// <summary>How many instances of one method may call each other, each with other type arguments or functions.</summary>
    private const int DeepestNesting = 8;

    private readonly Dictionary<MethodInstance, Function?> functionsByInstance = [];
    private readonly Dictionary<MethodInstance, string> inProgress = [];
    private readonly HashSet<MethodInstance> recursive = [];
    private MethodInstance? kernel;
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly Stack<MethodInstance> lowering = [];
    private readonly HashSet<string> functionNames = [];
    private readonly Dictionary<string, Effects> effects = [];

    public LoweringContext(Compilation compilation, CancellationToken cancellation, NodeOrigins? origins = null)
    {
        Compilation = compilation;
        Cancellation = cancellation;
        Origins = origins;
        Types = new(this);
        Library = new(this);
        BaseStructs = new(this);
        Barriers = new(this);
    }

    public bool IsKernel(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(kernel?.Definition, method.OriginalDefinition);

    /// <summary>Which methods wait for other threads.</summary>
    public BarrierSearch Barriers { get; }

    /// <summary>True for what other assemblies will contain: it may use only what they can reach.</summary>
    public bool IsForLibrary { get; set; }

    /// <summary>What comes from referenced assemblies.</summary>
    public LibraryImports Library { get; }

    public Compilation Compilation { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Where the lowered nodes are noted; null where nobody asks.</summary>
    public NodeOrigins? Origins { get; }

    /// <summary>One for each file: a symbol of a local or a lambda is equal to itself only within one model.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out SemanticModel? model))
            models.Add(tree, model = Compilation.GetSemanticModel(tree));
        return model;
    }

    public TypeLowering Types { get; }

    public LibraryStructs BaseStructs { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Which blocks of the kernel run together; null where each is on its own.</summary>
    public ClusterShape? Cluster { get; set; }

    /// <summary>The ranks of the kernel's tensors, by the parameter's name.</summary>
    public Dictionary<string, int> KernelRanks { get; } = [];

    /// <summary>Callees before callers.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>The constant tables that it reads.</summary>
    public List<ConstantTable> Tables { get; } = [];

    /// <summary>What the barrier with this site number is in C#.</summary>
    public List<BarrierSite> BarrierSites { get; } = [];

    /// <summary>Where the operation with this site number stands.</summary>
    public List<Location> OperationLocations { get; } = [];

    /// <summary>The shapes of the kernel's shared tiles; the variable of each is the span of its memory.</summary>
    public Dictionary<ISymbol, SharedTileShape> Tiles { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What needs a newer architecture than the oldest that is supported.</summary>
    public List<Requirement> Requirements { get; } = [];

    /// <summary>True once an error was reported, or where the C# itself does not compile.</summary>
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Report(descriptor, location, [], arguments);

    /// <param name="related">Other places that explain it.</param>
    public void Report(DiagnosticDescriptor descriptor, Location location, IEnumerable<Location> related, params object[] arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        Diagnostics.Add(Diagnostic.Create(descriptor, location, related, arguments));
    }

    /// <summary>What went wrong in the generator itself; null where nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>All methods whose lowering began.</summary>
    public IEnumerable<IMethodSymbol> Reached => inProgress.Keys.Select(instance => instance.Definition);

    /// <summary>The C# does not compile; its compiler says so, and we need not. See <see cref="SilentRefusal"/>.</summary>
    public void Fail(string? problem = null)
    {
        HasErrors = true;
        Problem ??= problem;
    }

    /// <summary>The kernel itself, which no method that it calls may call.</summary>
    public void Begin(MethodInstance kernel)
    {
        this.kernel = kernel;
        Types.Arguments = kernel.Types;
    }

    /// <summary>Lowers an instance of a method that a kernel calls, once for each kernel. Null where it was rejected.</summary>
    /// <exception cref="RejectedException">The method is the kernel itself, or needs ever new instances of itself.</exception>
    public Function? LowerFunction(MethodInstance instance, IOperation call, IReadOnlyList<Capture> captures)
    {
        if (functionsByInstance.TryGetValue(instance, out Function? known))
            return known;
        if (Library.IsForeign(instance.Definition))
            return functionsByInstance[instance] = Library.Import(instance.Closed, call);
        if (instance.Equals(kernel))
            throw Rejection.Of(call, DiagnosticDescriptors.RecursiveCall, instance.Definition.Name);
        if (inProgress.TryGetValue(instance, out string? name))
            return DeclareRecursive(instance, name, call);
        if (lowering.Count(around => SymbolEqualityComparer.Default.Equals(around.Definition, instance.Definition)) > DeepestNesting)
        {
            throw Rejection.Of(call, DiagnosticDescriptors.UnsupportedExpression,
                $"a call of '{instance.Definition.Name}' that needs ever new instances of it",
                "call it with the same types and functions as before");
        }
        lowering.Push(instance);
        inProgress.Add(instance, name = UniqueName(instance));
        TypeArguments caller = Types.Arguments;
        Types.Arguments = instance.Types;
        MethodLowering method = new(this, instance, isKernel: false, captures);
        Function? function = method.LowerFunction(name, call);
        Types.Arguments = caller;
        lowering.Pop();
        functionsByInstance.Add(instance, function);
        if (function is null)
            return null;
        Origins?.Add(name, instance.Definition);
        Add(function, method.Effects);
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
    public TableExpression UseTable(string name, IrType element, int length, EquatableArray<ulong> bits)
    {
        ConstantTable? table = Tables.Find(known => known.Name == name && known.Element == element && known.Bits == bits);
        if (table is null)
            Tables.Add(table = new(Tables.Count, name, element, length, bits));
        return table.Use;
    }

    /// <summary>True while the function's own body is being lowered: a call of it now is recursive.</summary>
    public bool IsInProgress(MethodInstance instance) => lowering.Contains(instance);

    /// <summary>What is known of a function whose body is being lowered. It counts as one that can change anything.</summary>
    private Function DeclareRecursive(MethodInstance instance, string name, IOperation call)
    {
        if (IsForLibrary)
            throw Rejection.Of(call, DiagnosticDescriptors.NotDeviceFunction, instance.Definition.Name, "it calls itself");
        if (recursive.Add(instance))
            Report(DiagnosticDescriptors.Recursion, call.Syntax.GetLocation(), instance.Definition.Name);
        effects[name] = Effects.Memory;
        return new(name, default, Types.Lower(instance.Types.Close(instance.Definition.ReturnType), call), default, IsPure: false);
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
