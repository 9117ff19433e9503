using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;

namespace GpuKernels.Generator.Analysis;

/// <summary>An operation that may reach memory which it cannot use.</summary>
/// <param name="Reached">Where that memory is.</param>
internal sealed record WrongMemory(int Site, DeviceOperation Operation, int Operand, MemorySpaces Reached);

/// <summary>
/// Where an operation may reach memory that is out of its instructions' reach, through spans and references that are passed to functions
/// too: atomic ones of a GPU know global and shared memory, but none that is a thread's own.
/// </summary>
internal static class MemoryRules
{
    private sealed record Use(int Site, DeviceOperation Operation, int Operand);

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<WrongMemory> Find(Kernel kernel)
    {
        if (!kernel.AllStatements().OfType<OperationStatement>().Any())
            return [];
        HashSet<WrongMemory> found = [];
        Dictionary<string, IReadOnlyList<HashSet<Use>>> summaries = [];
        foreach (Function function in kernel.Functions)
            summaries[function.Name] = Summarize(function.Parameters, function.Body, SpanOrigins.Of(function), summaries, found);
        IReadOnlyList<HashSet<Use>> parameters = Summarize(kernel.Parameters, kernel.Body, SpanOrigins.Of(kernel), summaries, found);
        for (int i = 0; i < parameters.Count; i++)
        {
            foreach (Use use in parameters[i])
                Check(use, kernel.ConstantLength(kernel.Parameters[i]) > 0 ? MemorySpaces.None : MemorySpaces.Global, found);
        }
        return [.. found.OrderBy(wrong => wrong.Site)];
    }

    private static void Check(Use use, MemorySpaces reached, HashSet<WrongMemory> found)
    {
        if ((use.Operation.Operands[use.Operand].Spaces & reached) == 0)
            found.Add(new(use.Site, use.Operation, use.Operand, reached));
    }

    /// <summary>For each parameter, the operands that reach what it refers to.</summary>
    private static IReadOnlyList<HashSet<Use>> Summarize(
        IReadOnlyList<Variable> parameters, IEnumerable<Statement> body, SpanOrigins origins,
        IReadOnlyDictionary<string, IReadOnlyList<HashSet<Use>>> summaries,
        HashSet<WrongMemory> found)
    {
        Statement[] all = [.. body.SelfAndDescendants()];
        HashSet<int> stack = [.. all.OfType<DeclareStackArrayStatement>().Select(array => array.Variable.Id)];
        HashSet<int> shared = [.. all.OfType<DeclareSharedStatement>().Select(array => array.Variable.Id)];
        HashSet<Use>[] reached = [.. parameters.Select(_ => new HashSet<Use>())];
        foreach (Statement statement in all)
        {
            if (statement is OperationStatement operation)
            {
                for (int i = 0; i < operation.Arguments.Count; i++)
                    Reach(operation.Arguments[i],
                        OperationTable.Of(operation).Operands[i].IsReference ? [new(operation.Site, OperationTable.Of(operation), i)] : []);
            }
            if (statement is CallStatement call && summaries.TryGetValue(call.Function, out IReadOnlyList<HashSet<Use>>? callee))
            {
                for (int i = 0; i < call.Arguments.Count; i++)
                    Reach(call.Arguments[i], callee[i]);
            }
        }
        return reached;

        void Reach(Expression argument, IReadOnlyCollection<Use> uses)
        {
            bool isOwnVariable = argument.WritablePlace()?.Base() is VariableExpression { Variable.IsReference: false, Type: not SpanType };
            int[] ids = [.. origins.Of(argument)];
            bool isTable = argument.WritablePlace()?.Base() is ElementExpression { Span: TableExpression };
            foreach (Use use in uses)
            {
                if (isTable)
                    Check(use, MemorySpaces.None, found);
                if (isOwnVariable || ids.Any(stack.Contains))
                    Check(use, MemorySpaces.Own, found);
                if (ids.Any(shared.Contains))
                    Check(use, MemorySpaces.Shared, found);
                if (ids.Any(id => id >= SpanOrigins.OtherBlock))
                    Check(use, MemorySpaces.OtherBlock, found);
            }
            foreach (int id in ids.Where(id => id < reached.Length))
                reached[id].UnionWith(uses);
        }
    }
}
