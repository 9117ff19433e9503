using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cpu.Checked;
using GpuKernels.Generator.Cpu.Threads;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Places;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>
/// Writes a kernel's CPU form: a method that runs a range of blocks, the kernel's functions, and mirrors of its structs.
/// Members of a static unsafe class; nothing in them names the user's own code.
/// </summary>
internal static class CpuEmitter
{
    /// <summary>The method that runs blocks: <c>static void Run(void** arguments, in CpuBlocks blocks)</c>.</summary>
    public const string EntryPoint = "Run";

    /// <summary>The method beside it for grids that do not run as one plain loop.</summary>
    public const string NestedEntryPoint = "RunBlocks";

    /// <summary>Behind the name of a method that uses vectors: the one that does not.</summary>
    private const string ScalarSuffix = "Scalar";

    // The first tier would run a launch or two unoptimised, and it counts calls, of which a kernel has few.
    private const string Attributes = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]\n"
        + "[global::System.Runtime.CompilerServices.SkipLocalsInit]";

    /// <param name="kernel">The kernel.</param>
    /// <param name="isChecked">True for a form beside the others that watches accesses, and for code that names the lines of the
    /// source.</param>
    public static string Emit(Kernel kernel, bool isChecked = false)
    {
        CodeWriter writer = new() { Directive = isChecked ? LineDirectives.Of(kernel) : null };
        IReadOnlyDictionary<string, FunctionFacts> facts = FunctionFacts.Find(kernel);
        if (WaitsOneByOne(kernel))
            new CpuThreadsWriter(writer.Lines(Attributes), kernel).Write(Head(EntryPoint));
        else
            WriteRegions(writer, new CpuAnalysis(kernel, tracksThreads: isChecked));
        // Where threads wait in a function, it is a part of the kernel.
        foreach (Function function in kernel.Functions.Where(function => !facts[function.Name].HasWarpOperation))
            CpuFunctions.WriteFunction(writer.Line(), function, facts);
        foreach (ArrayType array in kernel.Structs.SelectMany(definition => definition.Fields).Select(field => field.Type)
            .OfType<ArrayType>().Distinct())
            CpuFunctions.WriteArray(writer.Line(), array);
        foreach (StructDefinition definition in kernel.Structs)
            CpuFunctions.WriteStruct(writer.Line(), definition);
        foreach (ConstantTable table in kernel.Tables)
            CpuTables.Write(writer.Line(), table, kernel);
        if (isChecked)
            CheckedEmitter.Write(writer.Line(LineDirectives.Default).Line(), kernel);
        WriteNotConstant(writer);
        return writer.ToString();
    }

    /// <summary>
    /// The namespaces whose types the CPU form names without them: those of vectors, so that their expressions can be read.
    /// </summary>
    public static IEnumerable<string> Usings(string emitted) =>
        emitted.Contains("CpuLanes.") ? ["global::System.Numerics", "global::GpuKernels.CompilerServices"] : [];

    private static void WriteRegions(CodeWriter writer, CpuAnalysis analysis)
    {
        ThreadLoops loops = Choose(analysis);
        if (loops == ThreadLoops.Line)
            WriteMethod(writer, EntryPoint, (body, mayUseLanes) => WriteFlattened(body, analysis, mayUseLanes));
        if (loops == ThreadLoops.Rows)
            WriteMethod(writer, EntryPoint, (body, mayUseLanes) => CpuRowsWriter.Write(body, analysis, mayUseLanes));
        if (loops != ThreadLoops.OfBlock)
            writer.Line();
        // Beside the form for rows there are only the grids that are too wide for it.
        WriteMethod(
            writer, loops == ThreadLoops.OfBlock ? EntryPoint : NestedEntryPoint,
            (body, mayUseLanes) => WriteNested(body, analysis, mayUseLanes && loops != ThreadLoops.Rows));
    }

    private static ThreadLoops Choose(CpuAnalysis analysis) => analysis.Fission.Root.Count != 1
        || analysis.Fission.Root[0] is not RegionNode ? ThreadLoops.OfBlock
        : GlobalIndex.IsOnlyIndex(analysis.Kernel) ? ThreadLoops.Line
        : CpuRowsWriter.CanWrite(analysis) ? ThreadLoops.Rows
        : ThreadLoops.OfBlock;

    /// <summary>
    /// True where the threads cannot run in loops between barriers, which all of them reach under control that is taken once.
    /// </summary>
    private static bool WaitsOneByOne(Kernel kernel) =>
        kernel.Cluster is not null || WarpRules.HasOperations(kernel) || BarrierRules.HasGridBarrier(kernel)
            || !BarrierRules.CanSplit(kernel);

    /// <summary>
    /// Writes a method; and where its threads run in the lanes of vectors, another one in which they do not: beside code for vectors, that
    /// for one thread would find no registers.
    /// </summary>
    /// <param name="writeBody">Writes the body; true where it uses vectors, which the second argument allows.</param>
    private static void WriteMethod(CodeWriter writer, string name, Func<CodeWriter, bool, bool> writeBody)
    {
        CodeWriter body = new() { Directive = writer.Directive };
        bool usesLanes = writeBody(body, true);
        OpenMethod(writer, name);
        if (usesLanes)
            writer.Open("if (!blocks.UsesSimd)").Line($"{name}{ScalarSuffix}(arguments, in blocks);").Line("return;").Close();
        writer.Lines(body.ToString()).Close().Close();
        if (!usesLanes)
            return;
        OpenMethod(writer.Line(), name + ScalarSuffix);
        writeBody(writer, false);
        writer.Close().Close();
    }

    private static void OpenMethod(CodeWriter writer, string name) => writer.Unmark().Lines(Attributes).Open(Head(name)).Open("unchecked");

    private static bool WriteFlattened(CodeWriter writer, CpuAnalysis analysis, bool mayUseLanes)
    {
        CpuRegions regions = new(writer, analysis, ThreadLoops.Line, mayUseLanes);
        string end = analysis.IsCounted ? "global::System.Math.Min(blocks.End * blockDimX, blocks.Count)" : "blocks.End * blockDimX";
        writer.Line("int blockDimX = blocks.Block.X;")
            .Open($"if (blocks.Grid is not {{ Y: 1, Z: 1 }} || blocks.Block is not {{ Y: 1, Z: 1 }} || {end} > int.MaxValue)")
            .Line($"{NestedEntryPoint}(arguments, in blocks);").Line("return;").Close();
        WriteHead(writer, analysis.Kernel);
        WritePosition(writer, "() { Block = -1 }");
        analysis.Storage.WriteArrays(writer);
        writer.Line($"int first = (int)blocks.First * blockDimX, end = (int){(analysis.IsCounted ? end : $"({end})")};");
        regions.Write((RegionNode)analysis.Fission.Root[0], leaveBlock: () => { });
        return regions.UsesLanes;
    }

    private static bool WriteNested(CodeWriter writer, CpuAnalysis analysis, bool mayUseLanes)
    {
        CpuRegions regions = new(writer, analysis, ThreadLoops.OfBlock, mayUseLanes);
        writer.Line("int blockDimX = blocks.Block.X;");
        WriteHead(writer, analysis.Kernel);
        WritePosition(writer, "()");
        analysis.Storage.WriteArrays(writer);
        regions.WriteMaskArray();
        writer.Line("int blockIdxX = (int)(blocks.First % gridDimX), blockIdxY = (int)(blocks.First / gridDimX % gridDimY);")
            .Line("int blockIdxZ = (int)(blocks.First / gridDimX / gridDimY);")
            .Open("for (long block = blocks.First; block < blocks.End; block++)");
        if (analysis.IsCounted)
            writer.Line(
                $"int {CpuRegions.ThreadsX} = (int)global::System.Math.Min(blockDimX, blocks.Count - (long)blockIdxX * blockDimX);");
        writer.Line($"{CpuRegions.Position}.Block = block;");
        new CpuBlocksWriter(writer, analysis, regions).WriteBlock();
        WriteNextBlock(writer);
        writer.Close();
        return regions.UsesLanes;
    }

    /// <summary>Where the method says which thread it runs, in case that it throws.</summary>
    public static void WritePosition(CodeWriter writer, string initializer) =>
        writer.Line($"global::GpuKernels.CompilerServices.CpuPosition {CpuRegions.Position} = new{initializer};")
            .Line($"blocks.Watch(&{CpuRegions.Position});");

    /// <summary>At the end of each block.</summary>
    public static void WriteNextBlock(CodeWriter writer) =>
        writer.Open("if (++blockIdxX == gridDimX)").Line("blockIdxX = 0;")
            .Open("if (++blockIdxY == gridDimY)").Line("blockIdxY = 0;").Line("blockIdxZ++;").Close().Close();

    public static string Head(string name) =>
        $"private static void {name}(void** arguments, in global::GpuKernels.CompilerServices.CpuBlocks blocks)";

    /// <summary>What all forms start with: sizes, arguments, and the shared memory that the blocks use one after the other.</summary>
    /// <param name="together">How many blocks have shared memory at the same time, in C#; null where it is one.</param>
    public static void WriteHead(CodeWriter writer, Kernel kernel, string? together = null)
    {
        writer.Line(
            $"int blockDimY = blocks.Block.Y, blockDimZ = blocks.Block.Z, {CpuStorage.ThreadCount} = blockDimX * blockDimY * blockDimZ;")
            .Line("int gridDimX = blocks.Grid.X, gridDimY = blocks.Grid.Y, gridDimZ = blocks.Grid.Z;");
        int argument = 0;
        foreach (Variable parameter in kernel.Parameters)
        {
            string type = CpuNames.Of(parameter.Type);
            string data = kernel.ConstantLength(parameter) > 0 ? "" : "*(void**)";
            writer.Line(parameter.Type is SpanType span
                ? $"{type} {CpuNames.Of(parameter)} = new({data}arguments[{argument++}], *({(span.IsWide ? "long" : "int")}*)arguments[{argument++}]);"
                : $"{type} {CpuNames.Of(parameter)} = *({type}*)arguments[{argument++}];");
        }
        foreach (DeclareSharedStatement shared in kernel.Body.SelfAndDescendants().OfType<DeclareSharedStatement>())
            WriteShared(writer, shared, kernel, together);
    }

    private static void WriteShared(CodeWriter writer, DeclareSharedStatement shared, Kernel kernel, string? together)
    {
        string element = StackMemory.ElementType(shared.Variable);
        string name = together is null ? SharedName(shared, kernel) : CpuNames.MemoryOfBlocks(shared.Variable);
        string length = together is null ? Length(shared, kernel) : $"checked({Length(shared, kernel)} * {together})";
        writer.Line($"global::System.Span<{element}> {name} = blocks.Arena.Allocate<{element}>({length});");
    }

    /// <summary>Where blocks run together, each has a part of the memory.</summary>
    public static void WriteSharedPart(CodeWriter writer, DeclareSharedStatement shared, Kernel kernel, string block) => writer.Line(
        $"global::System.Span<{StackMemory.ElementType(shared.Variable)}> {SharedName(shared, kernel)} = "
        + $"{CpuNames.MemoryOfBlocks(shared.Variable)}.Slice({block} * {Length(shared, kernel)}, {Length(shared, kernel)});");

    /// <summary>The launch adds what a GPU's has to ask for on behalf of the kernel's other arrays.</summary>
    private static string Length(DeclareSharedStatement shared, Kernel kernel)
    {
        string rest = SharedMemory.IsDynamic(kernel) ? $"(blocks.SharedBytes - {SharedMemory.StaticBytes(kernel)})" : "blocks.SharedBytes";
        return shared.Length == DeclareSharedStatement.Rest
            ? $"({rest} / sizeof({StackMemory.ElementType(shared.Variable)}))"
            : $"{shared.Length}";
    }

    /// <summary>The variable itself, or its memory where the variable may come to name another.</summary>
    public static string SharedName(DeclareSharedStatement shared, Kernel kernel)
    {
        bool isReassigned = kernel.Body.SelfAndDescendants().OfType<AssignStatement>().SelectMany(Mentions.Changed)
            .Contains(shared.Variable.Id);
        return isReassigned ? CpuNames.Memory(shared.Variable) : CpuNames.Of(shared.Variable);
    }

    private static void WriteNotConstant(CodeWriter writer)
    {
        if (writer.ToString().Contains(CpuExpressions.NotConstant + "("))
            writer.Line().Line($"private static T {CpuExpressions.NotConstant}<T>(T value) => value;");
    }
}
