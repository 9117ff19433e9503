using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>How a variable gets from one region to the next.</summary>
internal enum StorageKind
{
    /// <summary>It does not, or the block keeps it: a plain local.</summary>
    Local,

    /// <summary>It is computed again.</summary>
    Recomputed,

    /// <summary>An array in the arena has one value for each thread.</summary>
    PerThread,

    /// <summary>A span: two arrays, with a pointer and a length for each thread, as spans cannot be elements.</summary>
    SpanPerThread,

    /// <summary>A <c>stackalloc</c> array: each thread has a slice of one array in the arena.</summary>
    StackPerThread,
}

/// <summary>Writes how the threads' variables outlive a region.</summary>
internal sealed class CpuStorage
{
    public const string Thread = "thread", ThreadCount = "threads";

    private readonly Kernel kernel;
    private readonly Recomputation recomputation;
    private readonly Dictionary<int, Variable> crossing;
    private readonly Dictionary<int, DeclareStackArrayStatement> stackArrays;
    private readonly HashSet<int> reassigned;

    public CpuStorage(Kernel kernel, Fission fission, Recomputation recomputation)
    {
        this.kernel = kernel;
        this.recomputation = recomputation;
        crossing = fission.Crossing.ToDictionary(variable => variable.Id);
        stackArrays = StackMemory.Arrays(kernel.Body).ToDictionary(array => array.Variable.Id);
        reassigned = [.. kernel.Body.SelfAndDescendants().SelectMany(Mentions.Changed).GroupBy(id => id).Where(g => g.Count() > 1)
            .Select(g => g.Key)];
    }

    public IEnumerable<Variable> Crossing => crossing.Values.OrderBy(variable => variable.Id);

    public StorageKind Kind(Variable variable) => variable switch
    {
        _ when !crossing.ContainsKey(variable.Id) => StorageKind.Local,
        _ when recomputation.IsRecomputable(variable) => StorageKind.Recomputed,
        _ when stackArrays.ContainsKey(variable.Id) && !reassigned.Contains(variable.Id) => StorageKind.StackPerThread,
        { Type: SpanType { IsWide: false } } => StorageKind.SpanPerThread,
        _ => StorageKind.PerThread,
    };

    /// <summary>The crossing variables among the Ids, and those that recomputed ones of them are computed from: these first.</summary>
    public IReadOnlyList<Variable> WithSources(IEnumerable<int> ids)
    {
        List<Variable> ordered = [];
        foreach (int id in ids.OrderBy(id => id))
            Add(id);
        return ordered;

        void Add(int id)
        {
            if (!crossing.TryGetValue(id, out Variable? variable) || ordered.Contains(variable))
                return;
            if (Kind(variable) == StorageKind.Recomputed)
            {
                foreach (int source in Mentions.Of(recomputation.Definitions[id].Initializer!))
                    Add(source);
            }
            ordered.Add(variable);
        }
    }

    /// <summary>Takes all arrays, at the head of the method.</summary>
    public void WriteArrays(CodeWriter writer)
    {
        foreach (Variable variable in Crossing)
        {
            if (Kind(variable) == StorageKind.PerThread)
                WriteArray(writer, CpuNames.Of(variable.Type), CpuNames.PerThread(variable));
            if (Kind(variable) == StorageKind.SpanPerThread)
            {
                WriteArray(writer, "nint", CpuNames.PointersPerThread(variable));
                WriteArray(writer, "int", CpuNames.LengthsPerThread(variable));
            }
        }
        long bytes = stackArrays.Values.Where(array => !crossing.ContainsKey(array.Variable.Id)).Sum(Bytes);
        foreach (DeclareStackArrayStatement array in stackArrays.Values)
        {
            if (crossing.ContainsKey(array.Variable.Id))
                StackMemory.WriteInArena(writer, array.Variable, $"checked({array.Length} * {ThreadCount})");
            else if (bytes > StackMemory.LargestOnStack)
                StackMemory.WriteInArena(writer, array.Variable, array.Length.ToString());
            else
                StackMemory.WriteOnStack(writer, array);
        }
    }

    /// <summary>Declares the variable at a region's head, with the value that it had at the end of the last.</summary>
    public void WriteLoad(CodeWriter writer, Variable variable, CpuStatements statements)
    {
        string declaration = $"{CpuNames.Of(variable.Type)} {CpuNames.Of(variable)}";
        switch (Kind(variable))
        {
            case StorageKind.Recomputed:
                statements.Write(recomputation.Definitions[variable.Id]);
                break;
            case StorageKind.PerThread:
                writer.Line($"{declaration} = {CpuNames.PerThread(variable)}[{Thread}];");
                break;
            case StorageKind.SpanPerThread:
                writer.Line(
                    $"{declaration} = new((void*){CpuNames.PointersPerThread(variable)}[{Thread}], {CpuNames.LengthsPerThread(variable)}[{Thread}]);");
                break;
            case StorageKind.StackPerThread:
                writer.Line($"{declaration} = {StackSlice(variable)};");
                break;
        }
    }

    public void WriteStore(CodeWriter writer, Variable variable)
    {
        string name = CpuNames.Of(variable);
        if (Kind(variable) == StorageKind.PerThread)
            writer.Line($"{CpuNames.PerThread(variable)}[{Thread}] = {name};");
        if (Kind(variable) == StorageKind.SpanPerThread)
        {
            writer.Line(
                $"{CpuNames.PointersPerThread(variable)}[{Thread}] = (nint)global::System.Runtime.CompilerServices.Unsafe.AsPointer(")
                .Line($"    ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference({name}));")
                .Line($"{CpuNames.LengthsPerThread(variable)}[{Thread}] = {name}.Length;");
        }
    }

    /// <summary>The memory of a <c>stackalloc</c> for the thread that runs.</summary>
    public string StackSlice(Variable array) => crossing.ContainsKey(array.Id)
        ? $"{CpuNames.Memory(array)}.Slice({Thread} * {stackArrays[array.Id].Length}, {stackArrays[array.Id].Length})"
        : CpuNames.Memory(array);

    private long Bytes(DeclareStackArrayStatement array) => (long)array.Length * kernel.SizeOf(((SpanType)array.Variable.Type).Element);

    private static void WriteArray(CodeWriter writer, string type, string name)
        => writer.Line($"global::System.Span<{type}> {name} = blocks.Arena.Allocate<{type}>({ThreadCount});");
}
