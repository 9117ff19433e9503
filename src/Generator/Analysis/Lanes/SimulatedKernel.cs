using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>What is known of a kernel before it runs, whatever the block is.</summary>
internal sealed class SimulatedKernel
{
    private readonly HashSet<object> loopsWithBarrier = new(ReferenceComparer.Instance);
    private readonly HashSet<Variable> neverWritten = [];
    private readonly Dictionary<IrType, int> sizes = [];
    private readonly Dictionary<string, int> variables = [];
    private readonly Dictionary<object, HashSet<int>> changed = new(ReferenceComparer.Instance);
    private readonly Dictionary<string, Function> functions;

    public SimulatedKernel(Kernel kernel)
    {
        Kernel = kernel;
        functions = kernel.Functions.ToDictionary(function => function.Name);
        loopsWithBarrier.UnionWith(kernel.Body.SelfAndDescendants().Where(loop => loop.IsLoop()
            && loop.Children().SelfAndDescendants().Any(inner => inner is BarrierStatement or WarpStatement)));
        IReadOnlyList<SpanUse> uses = SpanAccess.Find(kernel);
        neverWritten.UnionWith(kernel.Parameters.Where((_, i) => (uses[i] & SpanUse.Write) == 0));
    }

    public Kernel Kernel { get; }

    public bool HasBarrier(Statement loop) => loopsWithBarrier.Contains(loop);

    public bool IsNeverWritten(Variable parameter) => neverWritten.Contains(parameter);

    /// <summary>The function, if it is one whose body is known.</summary>
    public Function? Find(string name) => functions.TryGetValue(name, out Function? function) && function.Cuda is null ? function : null;

    /// <summary>One more than the greatest Id of a variable of the function.</summary>
    public int VariablesOf(Function function)
    {
        if (!variables.TryGetValue(function.Name, out int count))
            variables[function.Name] = count = function.UnusedId();
        return count;
    }

    /// <summary>The Ids of the variables that a statement changes, or one inside it.</summary>
    public HashSet<int> ChangedIn(Statement statement)
    {
        if (!changed.TryGetValue(statement, out HashSet<int>? ids))
            changed[statement] = ids = Mentions.ChangedIn([statement]);
        return ids;
    }

    public int SizeOf(IrType type)
    {
        if (!sizes.TryGetValue(type, out int size))
            sizes[type] = size = Kernel.SizeOf(type);
        return size;
    }
}
