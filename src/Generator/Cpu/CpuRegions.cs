using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cpu.Simd;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu;

/// <summary>Writes a region: the loops over the threads of a block, or one loop over the global index of a range of blocks.</summary>
internal sealed partial class CpuRegions
{
    private const string Alive = "alive", AliveCount = "aliveCount", First = "first", End = "end", ThreadIndex = "threadIdxX";

    /// <summary>The variable that says which thread runs.</summary>
    public const string Position = "at";

    /// <summary>The variable with the number of threads that a block of a launch by a count has.</summary>
    public const string ThreadsX = "threadsX";

    private readonly CodeWriter writer;
    private readonly CpuAnalysis analysis;
    private readonly CpuExpressions expressions;
    private readonly CpuStatements statements;
    private readonly ThreadLoops loops;
    private readonly bool mayUseLanes;

    /// <summary>How many threads of a row there are: all of the block's, or those that a count leaves.</summary>
    private readonly string width;
    private readonly List<RegionNode> order;

    /// <summary>The first region in which a thread may return while others go on, or the number of regions.</summary>
    private readonly int firstExit;
    private int current;
    private bool isTracked;
    private int labels;
    private bool isLabelUsed;

    /// <param name="writer">Gets the regions.</param>
    /// <param name="analysis">Of the kernel.</param>
    /// <param name="loops">What the region's loops run over.</param>
    /// <param name="mayUseLanes">True for threads in the lanes of vectors, where that gains.</param>
    public CpuRegions(CodeWriter writer, CpuAnalysis analysis, ThreadLoops loops, bool mayUseLanes)
    {
        this.mayUseLanes = mayUseLanes;
        this.writer = writer;
        this.analysis = analysis;
        this.loops = loops;
        width = analysis.IsCounted ? ThreadsX : "blockDimX";
        expressions = new CpuExpressions(analysis.Functions, IsFlattened);
        statements = new CpuStatements(
            writer, expressions, analysis.Origins, analysis.BlockMemory, analysis.Storage.StackSlice, WriteReturn);
        order = [.. Regions(analysis.Fission.Root)];
        firstExit = order.FindIndex(KillsThreads);
        if (firstExit < 0)
            firstExit = order.Count;
    }

    /// <summary>True where threads may return before a barrier: a mask says which of them are left.</summary>
    public bool HasExits => firstExit < order.Count;

    /// <summary>True where a region that was written uses vectors.</summary>
    public bool UsesLanes { get; private set; }

    public CpuStatements Statements => statements;

    /// <summary>True where the innermost loop runs over the global index.</summary>
    private bool IsFlattened => loops != ThreadLoops.OfBlock;

    public CpuExpressions Expressions => expressions;

    /// <summary>At the head of the method.</summary>
    public void WriteMaskArray()
    {
        if (HasExits)
            writer.Line($"global::System.Span<bool> {Alive} = blocks.Arena.Allocate<bool>({CpuStorage.ThreadCount});");
    }

    /// <summary>At the start of each block.</summary>
    public void WriteMaskStart()
    {
        if (HasExits)
            writer.Line($"{Alive}.Fill(true);").Line($"int {AliveCount} = {CpuStorage.ThreadCount};");
    }

    /// <param name="leaveBlock">What to do when no thread is left.</param>
    public void Write(RegionNode region, Action leaveBlock)
    {
        current = order.IndexOf(region);
        IReadOnlyList<Statement> body = WithoutUnused(region);
        if (body.Count == 0)
            return;
        GuardNarrowing guard = new(analysis.Recomputation, analysis.Uniformity, expressions, loops);
        guard.Narrow(body, IsFlattened ? First : "0", IsFlattened ? End : width, !KillsThreads(region), variable => IsStored(variable));
        if (region is AgreementNode { Variable: var agreed })
            writer.Line($"{CpuNames.Of(agreed.Type)} {CpuNames.Of(agreed)} = default;").Line($"int {Giver(agreed)} = -1;");
        bool isScoped = guard.Uniform.Count > 0;
        if (isScoped && !IsFlattened)
            writer.Open();
        statements.Write(guard.Uniform);
        if (loops == ThreadLoops.Rows)
            writer.Unmark().Line(ZHead()).Open(YHead());
        statements.Write(guard.OfRow);
        WriteRounds(region, guard);
        if (isScoped && !IsFlattened || loops == ThreadLoops.Rows)
            writer.Close();
        if (KillsThreads(region))
        {
            writer.Open($"if ({AliveCount} == 0)");
            leaveBlock();
            writer.Close();
        }
    }

    private void WriteLoops(RegionNode region, (string Start, string End) bounds, IReadOnlyList<Statement> body, bool isRare = false)
    {
        Variable[] used = [.. analysis.Storage.WithSources(Mentions.OfAll(body))];
        Variable[] loaded = [.. used.Where(variable => IsLoaded(variable, body))];
        Variable[] stored = [.. used.Where(variable => IsStored(variable) && IsChangedForLater(variable, region))];
        bool checksMask = HasExits && (current > firstExit || region.IsRepeated);
        bool needsThread = region is AgreementNode || checksMask || KillsThreads(region) || loaded.Concat(stored).Any(IsIndexed)
            || DeclaresStackSlice(body);
        LaneRegion? lanes = !mayUseLanes || isRare || region is AgreementNode || checksMask || KillsThreads(region)
            ? null
            : LaneRegion.Find(analysis, body, loaded, stored, IsFlattened);
        // Beside vectors few threads are left; and a store for each thread is much only where a thread does little.
        writer.Unmark();
        isTracked = lanes is not null || analysis.TracksThreads
            || body.SelfAndDescendants().Any(s => s is WhileStatement or DoStatement or ForStatement);
        OpenLoops(bounds, needsThread, lanes);
        if (checksMask)
            writer.Open($"if (!{Alive}[{CpuStorage.Thread}])").Line("continue;").Close();
        foreach (Variable variable in loaded)
            analysis.Storage.WriteLoad(writer, variable, statements);
        isLabelUsed = false;
        if (region is AgreementNode agreement)
            WriteAgreement(agreement);
        else
            statements.Write(body);
        writer.Unmark();
        foreach (Variable variable in stored)
            analysis.Storage.WriteStore(writer, variable);
        if (isLabelUsed)
            writer.Line($"nextThread{labels++}:;");
        writer.Close();
        if (lanes is not null && !IsFlattened)
            writer.Close();
    }

    /// <summary>The first thread gives the block its value, and all others have to have it too.</summary>
    private void WriteAgreement(AgreementNode node)
    {
        string agreed = CpuNames.Of(node.Variable), own = agreed + "OfThread", giver = Giver(node.Variable);
        writer.Line($"{CpuNames.Of(node.Variable.Type)} {own} = {expressions.Spell(node.Value)};")
            .Line($"if ({giver} < 0) ({agreed}, {giver}) = ({own}, {CpuStorage.Thread});")
            .Open($"else if (!{own}.Equals({agreed}))")
            .Line($"blocks.ThrowDisagreement(\"{analysis.Kernel.Name}\", new(blockIdxX, blockIdxY, blockIdxZ), {giver}, {agreed}, {CpuStorage.Thread}, {own});")
            .Close();
    }

    private static string Giver(Variable agreed) => CpuNames.Of(agreed) + "From";

    private void OpenLoops((string Start, string End) bounds, bool needsThread, LaneRegion? lanes)
    {
        if (IsFlattened)
        {
            writer.Line($"int from = {bounds.Start}, to = {bounds.End};");
            if (lanes is not null)
                WriteLanes(lanes, CpuNames.GlobalIndex, "from", "to", needsThread: false);
            WriteUntracked();
            writer.Open(
                $"for ({(lanes is null ? $"int {CpuNames.GlobalIndex} = from" : "")}; {CpuNames.GlobalIndex} < to; {CpuNames.GlobalIndex}++)");
            WriteTracked(CpuNames.GlobalIndex);
            return;
        }
        WriteUntracked();
        bool isNarrowed = bounds != ("0", width);
        string limits = isNarrowed ? $", from = {bounds.Start}, to = {bounds.End}" : "";
        writer.Line(ZHead($"{limits}{(needsThread ? ", row = 0" : "")}")).Line(YHead(needsThread ? ", row += blockDimX" : ""));
        (string from, string to) = isNarrowed ? ("from", "to") : ("0", width);
        if (lanes is not null)
            WriteLanes(lanes, ThreadIndex, from, to, needsThread);
        writer.Open($"for ({(lanes is null ? $"int {ThreadIndex} = {from}" : "")}; {ThreadIndex} < {to}; {ThreadIndex}++)");
        WriteTracked(ThreadIndex);
        if (needsThread)
            writer.Line($"int {CpuStorage.Thread} = row + {ThreadIndex};");
    }

    private static string ZHead(string alsoDeclared = "") =>
        $"for (int threadIdxZ = {Position}.Z = 0{alsoDeclared}; threadIdxZ < blockDimZ; {Position}.Z = ++threadIdxZ)";

    private static string YHead(string alsoDone = "") =>
        $"for (int threadIdxY = {Position}.Y = 0; threadIdxY < blockDimY; {Position}.Y = ++threadIdxY{alsoDone})";

    private void WriteTracked(string index)
    {
        if (isTracked)
            writer.Line($"{Position}.X = {index};");
    }

    private void WriteUntracked()
    {
        if (!isTracked)
            writer.Line($"{Position}.X = global::GpuKernels.CompilerServices.CpuPosition.Unknown;");
    }

    private void WriteReturn(ReturnStatement statement, bool isInLoop)
    {
        if (KillsThreads(order[current]))
            writer.Line($"{Alive}[{CpuStorage.Thread}] = false;").Line($"{AliveCount}--;");
        isLabelUsed |= isInLoop;
        writer.Line(isInLoop ? $"goto nextThread{labels};" : "continue;");
    }

    /// <summary>A thread that returns in the last region has nothing left to miss.</summary>
    private bool KillsThreads(RegionNode region)
        => region.Statements.SelfAndDescendants().Any(statement => statement is ReturnStatement)
            && (region.IsRepeated || analysis.Fission.Root[analysis.Fission.Root.Count - 1] != region);

    /// <summary>What is computed again where it is needed has no use in the region that declares it only.</summary>
    private IReadOnlyList<Statement> WithoutUnused(RegionNode region)
    {
        List<Statement> kept = [];
        HashSet<int> used = [];
        foreach (Statement statement in region.Statements.Reverse())
        {
            bool isUnused = statement is DeclareStatement { Variable: var variable }
                && analysis.Storage.Kind(variable) == StorageKind.Recomputed && !used.Contains(variable.Id);
            if (isUnused)
                continue;
            kept.Insert(0, statement);
            used.UnionWith(Mentions.Of(statement));
        }
        return kept;
    }

    private bool IsStored(Variable variable) => analysis.Storage.Kind(variable) is StorageKind.PerThread or StorageKind.SpanPerThread;

    private bool IsIndexed(Variable variable) => analysis.Storage.Kind(variable) is not (StorageKind.Local or StorageKind.Recomputed);

    private bool DeclaresStackSlice(IEnumerable<Statement> body)
        => StackMemory.Arrays(body).Any(array => analysis.Storage.Kind(array.Variable) != StorageKind.Local);

    /// <summary>False where the region declares the variable, or gives it a value before it is read.</summary>
    private static bool IsLoaded(Variable variable, IEnumerable<Statement> body)
    {
        Statement? first = body.FirstOrDefault(statement => Mentions.Of(statement).Contains(variable.Id));
        return first is not { } declaration || declaration.Declared()?.Id != variable.Id;
    }

    private bool IsChangedForLater(Variable variable, RegionNode region)
        => Mentions.ChangedIn(region.Statements).Contains(variable.Id)
            && (region.IsRepeated
                || order.Skip(current + 1).Any(later => analysis.Storage.WithSources(Mentions.OfAll(later.Statements)).Contains(variable)));

    private static IEnumerable<RegionNode> Regions(IEnumerable<BlockNode> nodes) => nodes.SelectMany(node => node switch
    {
        RegionNode region => [region],
        ControlNode control => Regions(control.Children),
        _ => Enumerable.Empty<RegionNode>(),
    });
}
