using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Cpu.Checked;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Operations;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Threads;

/// <summary>
/// Writes the CPU form of a kernel whose threads wait for each other one by one: a method that runs a thread from one place where it
/// waits to the next, and asks the runtime which thread is to go on.
/// </summary>
internal sealed partial class CpuThreadsWriter
{
    private const string Scheduler = "scheduler", Runtime = "global::GpuKernels.CompilerServices";

    private readonly CodeWriter writer;
    private readonly Kernel kernel;
    private readonly IReadOnlyDictionary<string, FunctionFacts> facts;
    private readonly ThreadFlattening flattening;
    private readonly ThreadLiveness liveness;
    private readonly Dictionary<int, Variable> variables;
    private readonly ThreadFrame frame;
    private readonly CpuExpressions expressions;
    private readonly CpuStatements statements;
    private readonly DeclareStackArrayStatement[] stackArrays;

    /// <summary>How many blocks run together, in C#; null where each runs alone.</summary>
    private readonly string? together;

    private readonly bool isChecked;

    /// <param name="isChecked">True for a kernel that <see cref="Checked.Instrumentation"/> made.</param>
    public CpuThreadsWriter(CodeWriter writer, Kernel kernel, bool isChecked = false)
    {
        (this.writer, this.kernel, this.isChecked) = (writer, kernel, isChecked);
        together = kernel.Cluster is { } cluster
            ? $"{cluster.Count}"
            : BarrierRules.HasGridBarrier(kernel) ? "(int)(blocks.End - blocks.First)" : null;
        facts = FunctionFacts.Find(kernel);
        flattening = new ThreadFlattening(kernel, facts);
        variables = Declared().ToDictionary(variable => variable.Id);
        liveness = new ThreadLiveness(Steps, new HashSet<int>(variables.Keys));
        frame = new ThreadFrame(
            kernel, [.. Waits().SelectMany(liveness.LiveAfter).Distinct().OrderBy(id => id).Select(id => variables[id])], Steps);

        Statement[] all = [.. AllStatements()];
        stackArrays = [.. all.OfType<DeclareStackArrayStatement>()];
        HashSet<int> blockMemory = [.. all.Where(s => s is DeclareSharedStatement or DeclareStackArrayStatement)
            .Select(s => s.Declared()!.Id)];
        expressions = new CpuExpressions(facts, isFlattened: false, isChecked);
        statements = new CpuStatements(
            writer, expressions, new SpanOrigins(kernel.Parameters, all), blockMemory, StackSlice,
            (_, _) => throw new InvalidOperationException("a return among steps"), declaredBefore: new HashSet<int>(variables.Keys));
    }

    private IReadOnlyList<ThreadStep> Steps => flattening.Steps;

    public void Write(string head)
    {
        writer.Open(head).Open("unchecked");
        writer.Line("int blockDimX = blocks.Block.X;");
        CpuEmitter.WriteHead(writer, kernel, together);
        if (isChecked)
            CheckedEmitter.WriteStart(
                writer, kernel,
                shared => together is null ? CpuEmitter.SharedName(shared, kernel) : CpuNames.MemoryOfBlocks(shared.Variable));
        string size = kernel.Cluster is { } cluster
            ? $"new global::GpuKernels.Dim3({cluster.X}, {cluster.Y}, {cluster.Z})"
            : together ?? "1";
        writer.Line($"{Runtime}.CpuThreads {Scheduler} = new(in blocks, {size}, \"{kernel.Name}\", Sites);")
            .Line($"{ThreadFrame.Type}* frames = ({ThreadFrame.Type}*){Address($"blocks.Arena.Allocate<{ThreadFrame.Type}>({Scheduler}.Capacity)")};");
        foreach (DeclareStackArrayStatement array in stackArrays)
            StackMemory.WriteInArena(writer, array.Variable, $"checked({array.Length} * {Scheduler}.Capacity)");
        if (kernel.Cluster is not null)
            WriteEachCluster();
        else if (together is not null)
            WriteThreads("blocks.First");
        else
            WriteEachBlock();
        writer.Close().Close().Line();
        frame.WriteStruct(writer);
        WriteSites();
    }

    private void WriteThread()
    {
        IReadOnlyCollection<ThreadIndexExpression> indices = FunctionFacts.Find(kernel.Body, facts).Indices;
        writer.Line($"int {CpuStorage.Thread} = {Scheduler}.Thread;")
            .Line($"{ThreadFrame.Type}* {ThreadFrame.Pointer} = frames + {CpuStorage.Thread};");
        string inBlock = together is not null ? $"{CpuStorage.Thread} - {Scheduler}.FirstOfBlock" : CpuStorage.Thread;
        foreach (ThreadIndexExpression index in indices.Where(index => index.Kind == ThreadIndexKind.ThreadIdx))
            writer.Line($"int {CpuNames.Of(index)} = {Scheduler}.Indices[{inBlock}].{index.Axis};");
        if (together is not null)
            WriteBlock(indices.Where(index => index.Kind == ThreadIndexKind.BlockIdx));
        // Each gets a value before it is read, which C# cannot see.
        foreach (Variable variable in variables.Values.OrderBy(variable => variable.Id))
            writer.Line(
                $"global::System.Runtime.CompilerServices.Unsafe.SkipInit(out {CpuNames.Of(variable.Type)} {CpuNames.Of(variable)});");
        // Of a launch by a count no thread beyond it runs; only kernels that wait for nobody get one.
        if (isChecked && together is null)
            writer.Line(
                $"if (block % gridDimX * blockDimX + {CpuStorage.Thread} % blockDimX >= blocks.Count) {{ {Scheduler}.End(); continue; }}");
        writer.Open($"switch ({Scheduler}.State)");
        foreach (WaitStep wait in Steps.OfType<WaitStep>())
            writer.Line($"case {wait.State}: goto resume{wait.State};");
        writer.Close();
        for (int i = 0; i < Steps.Count; i++)
            Write(i);
        writer.Line($"{Scheduler}.End();");
    }

    private void Write(int index)
    {
        if (Steps[index] is WaitStep { Statement: var waiting })
            writer.Mark(waiting);
        else
            writer.Unmark();
        switch (Steps[index])
        {
            case PlainStep { Statement: DeclareSharedStatement s }:
                if (variables.ContainsKey(s.Variable.Id))
                    writer.Line($"{CpuNames.Of(s.Variable)} = {CpuNames.Memory(s.Variable)};");
                break;
            case PlainStep s:
                statements.Write(s.Statement);
                break;
            case LabelStep s:
                if (Steps.Any(step => step.Targets().Contains(s.Label)))
                    writer.Line($"{LeaveStatement.Spell(s.Label)}:;");
                break;
            case JumpStep s:
                writer.Line($"goto {LeaveStatement.Spell(s.Label)};");
                break;
            case BranchStep s:
                string condition = expressions.Spell(s.When ? s.Condition : new UnaryExpression(UnaryOperator.LogicalNot, s.Condition));
                writer.Line($"if ({condition}) goto {LeaveStatement.Spell(s.Label)};");
                break;
            case SelectStep s:
                WriteSelect(s);
                break;
            case WaitStep s:
                WriteWait(s, index);
                break;
        }
    }

    private void WriteSelect(SelectStep step)
    {
        writer.Open($"switch ({expressions.Spell(step.Switch.Value)})");
        for (int i = 0; i < step.Labels.Count; i++)
        {
            foreach (ConstantExpression label in step.Switch.Sections[i].Labels)
                writer.Line($"case {CpuConstants.Spell(label)}: goto {LeaveStatement.Spell(step.Labels[i])};");
        }
        writer.Line($"default: goto {LeaveStatement.Spell(step.Otherwise)};").Close();
    }

    private void WriteWait(WaitStep wait, int index)
    {
        foreach (int id in liveness.ChangedBefore(index))
            ThreadFrame.WriteStore(writer, variables[id]);
        if (wait.Statement is WarpStatement operation)
            WriteArrival(operation, wait);
        else if (wait.Statement is OperationStatement { Arguments: var arguments })
            writer.Line($"{Scheduler}.WaitForPhase({wait.State}, {wait.Site}, "
                + $"global::System.Runtime.CompilerServices.Unsafe.AsPointer({expressions.Spell(arguments[0])}), {expressions.Spell(arguments[1])});");
        else
            writer.Line($"{Scheduler}.WaitFor{((BarrierStatement)wait.Statement).Scope}({wait.State}, {wait.Site});");
        writer.Line("continue;").Line($"resume{wait.State}:;");
        foreach (int id in liveness.LiveAfter(index))
            ThreadFrame.WriteLoad(writer, variables[id]);
        if (wait.Statement.Declared() is { } result)
            writer.Line($"{CpuNames.Of(result)} = *({CpuNames.Of(result.Type)}*){ThreadFrame.Exchange};");
    }

    private void WriteArrival(WarpStatement s, WaitStep wait)
    {
        if (s.Value is { } value)
            writer.Line($"*({CpuNames.Of(value.Type)}*){ThreadFrame.Exchange} = {expressions.Spell(value)};");
        string operation = s.Operator == WarpOperator.ActiveMask ? "null"
            : $"&{Runtime}.WarpOperations.{s.Rule.Cpu.Replace("<T", $"<{TypeOf(s)}").Replace("@", $"{Runtime}.")}";
        string argument = s.Argument is null ? "0" : expressions.Spell(s.Argument), mask = s.Mask is null ? "0" : expressions.Spell(s.Mask);
        writer.Line(
            $"{Scheduler}.WaitForLanes({wait.State}, {wait.Site}, {operation}, {ThreadFrame.Exchange}, {argument}, {expressions.Spell(s.Width)}, {mask});");
    }

    private static string TypeOf(WarpStatement s) => s.Value is { } value ? CpuNames.Of(value.Type) : "";

    /// <summary>For messages. Which of several it is, a number says: positions in the source would change with each line above.</summary>
    private void WriteSites()
    {
        Dictionary<string, int> numbers = [];
        writer.Line().Open("private static readonly string[] Sites =");
        foreach (WaitStep wait in Steps.OfType<WaitStep>())
        {
            string name = wait.Statement switch
            {
                WarpStatement s => $"Warp.{s.Operator}",
                OperationStatement s => OperationTable.Of(s).Name,
                _ => $"{((BarrierStatement)wait.Statement).Scope}.Sync",
            };
            numbers[name] = numbers.TryGetValue(name, out int number) ? number + 1 : 1;
            writer.Line($"\"{name} number {numbers[name]}\",");
        }
        writer.Close(";");
    }

    private static string Address(string span) =>
        $"global::System.Runtime.CompilerServices.Unsafe.AsPointer(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference({span}))";

    private static string StackSlice(Variable array) =>
        $"{CpuNames.Memory(array)}.Slice({CpuStorage.Thread} * ({CpuNames.Memory(array)}.Length / {Scheduler}.Capacity), {CpuNames.Memory(array)}.Length / {Scheduler}.Capacity)";

    private IEnumerable<int> Waits() => Enumerable.Range(0, Steps.Count).Where(i => Steps[i] is WaitStep);

    /// <summary>The variables outside of all statements; of shared arrays only those that do not stay what they are.</summary>
    private IEnumerable<Variable> Declared()
    {
        HashSet<int> reassigned = [.. AllStatements().OfType<AssignStatement>().SelectMany(Mentions.Changed)];
        return Steps.Select(step => step switch
        {
            PlainStep { Statement: DeclareSharedStatement s } => reassigned.Contains(s.Variable.Id) ? s.Variable : null,
            PlainStep s => s.Statement.Declared(),
            WaitStep s => s.Statement.Declared(),
            _ => null,
        }).OfType<Variable>();
    }

    private IEnumerable<Statement> AllStatements() => Steps.Select(step => step switch
    {
        PlainStep s => s.Statement,
        WaitStep s => s.Statement,
        _ => null,
    }).OfType<Statement>().SelfAndDescendants();
}
