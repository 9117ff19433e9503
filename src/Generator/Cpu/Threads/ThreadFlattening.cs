using GpuKernels.Generator.Analysis;
using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Cpu.Threads;

/// <summary>Turns a kernel into steps. Functions in which threads wait become part of it.</summary>
internal sealed class ThreadFlattening
{
    private readonly IReadOnlyDictionary<string, FunctionFacts> facts;
    private readonly Dictionary<string, Function> functions;
    private readonly ThreadInlining inlining;
    private readonly List<ThreadStep> steps = [];
    private int labels;
    private int sites;

    public ThreadFlattening(Kernel kernel, IReadOnlyDictionary<string, FunctionFacts> facts)
    {
        this.facts = facts;
        functions = kernel.Functions.ToDictionary(function => function.Name);
        inlining = new ThreadInlining(kernel);
        End = labels++;
        Flatten(kernel.Body, new JumpTargets(End));
        steps.Add(new LabelStep(End));
    }

    public IReadOnlyList<ThreadStep> Steps => steps;

    /// <summary>The label behind the last step.</summary>
    public int End { get; }

    private void Flatten(IEnumerable<Statement> body, JumpTargets targets)
    {
        foreach (Statement statement in body)
        {
            if (Waits(statement))
                FlattenWaiting(statement, targets);
            else
                steps.AddRange(targets.Redirect(statement).Select(redirected => new PlainStep(redirected)));
        }
    }

    /// <summary>True where threads wait in the statement.</summary>
    private bool Waits(Statement statement) => statement switch
    {
        BarrierStatement => true,
        _ when statement.WaitsForThreads() => true,
        CallStatement s => facts[s.Function] is { HasBarrier: true } or { HasWarpOperation: true },
        _ => statement.Children().Any(Waits),
    };

    private void FlattenWaiting(Statement statement, JumpTargets targets)
    {
        switch (statement)
        {
            case CallStatement s:
                FlattenCall(s);
                break;
            case IfStatement s:
                FlattenIf(s, targets);
                break;
            case WhileStatement s:
                FlattenLoop(s.Condition, s.Body, [], targets, isTestedFirst: true);
                break;
            case DoStatement s:
                FlattenLoop(s.Condition, s.Body, [], targets, isTestedFirst: false);
                break;
            case ForStatement s:
                Flatten(s.Initializers, targets);
                FlattenLoop(s.Condition, s.Body, s.Updates, targets, isTestedFirst: true);
                break;
            case SwitchStatement s:
                FlattenSwitch(s, targets);
                break;
            default:
                steps.Add(new WaitStep(statement, sites++));
                break;
        }
    }

    private void FlattenCall(CallStatement call)
    {
        int end = labels++;
        InlinedFunction inlined = inlining.Inline(functions[call.Function], call);
        steps.AddRange(inlined.Parameters.Select(parameter => new PlainStep(parameter)));
        if (call.Result is { } result)
            steps.Add(new PlainStep(new DeclareStatement(result, null)));
        Flatten(inlined.Body, new JumpTargets(end) { Result = call.Result });
        steps.Add(new LabelStep(end));
    }

    private void FlattenIf(IfStatement s, JumpTargets targets)
    {
        int otherwise = labels++, end = labels++;
        steps.Add(new BranchStep(s.Condition, When: false, otherwise));
        Flatten(s.Then, targets);
        if (s.Else.Count > 0)
            steps.Add(new JumpStep(end));
        steps.Add(new LabelStep(otherwise));
        Flatten(s.Else, targets);
        steps.Add(new LabelStep(end));
    }

    private void FlattenLoop(
        Expression condition, IEnumerable<Statement> body, IEnumerable<Statement> updates, JumpTargets targets, bool isTestedFirst)
    {
        int start = labels++, next = labels++, end = labels++;
        steps.Add(new LabelStep(start));
        if (isTestedFirst && condition is not ConstantExpression { Bits: 1 })
            steps.Add(new BranchStep(condition, When: false, end));
        Flatten(body, targets with { Break = end, Continue = next });
        steps.Add(new LabelStep(next));
        Flatten(updates, targets);
        steps.Add(isTestedFirst ? new JumpStep(start) : new BranchStep(condition, When: true, start));
        steps.Add(new LabelStep(end));
    }

    private void FlattenSwitch(SwitchStatement s, JumpTargets targets)
    {
        int end = labels++;
        int[] sections = [.. s.Sections.Select(_ => labels++)];
        int otherwise = Array.FindIndex([.. s.Sections], section => section.IsDefault);
        steps.Add(new SelectStep(s, sections, otherwise < 0 ? end : sections[otherwise]));
        for (int i = 0; i < sections.Length; i++)
        {
            steps.Add(new LabelStep(sections[i]));
            Flatten(s.Sections[i].Body, targets with { Break = end });
            steps.Add(new JumpStep(end));
        }
        steps.Add(new LabelStep(end));
    }
}

/// <summary>Where jumps go that leave a statement.</summary>
/// <param name="End">The label behind the function's last step.</param>
internal sealed record JumpTargets(int End)
{
    public int? Break { get; init; }

    public int? Continue { get; init; }

    /// <summary>What a return gives its value to.</summary>
    public Variable? Result { get; init; }

    /// <summary>The statement with such jumps as <see cref="LeaveStatement"/>; a return may become two statements.</summary>
    public IEnumerable<Statement> Redirect(Statement statement) => statement switch
    {
        ReturnStatement s => Return(s),
        BreakStatement when Break is { } label => [new LeaveStatement(label)],
        ContinueStatement when Continue is { } label => [new LeaveStatement(label)],
        IfStatement s => [s with { Then = All(s.Then), Else = All(s.Else) }],
        WhileStatement s => [s with { Body = InLoop.All(s.Body) }],
        DoStatement s => [s with { Body = InLoop.All(s.Body) }],
        ForStatement s => [s with { Body = InLoop.All(s.Body) }],
        SwitchStatement s =>
            [s with { Sections = s.Sections.Select(section => section with { Body = InSwitch.All(section.Body) }).ToEquatableArray() }],
        _ => [statement],
    };

    private JumpTargets InLoop => this with { Break = null, Continue = null };

    private JumpTargets InSwitch => this with { Break = null };

    private EquatableArray<Statement> All(IEnumerable<Statement> body) => body.SelectMany(Redirect).ToEquatableArray();

    private IEnumerable<Statement> Return(ReturnStatement s)
    {
        if (Result is not null)
            yield return new AssignStatement(new VariableExpression(Result), s.Value!);
        yield return new LeaveStatement(End);
    }
}
