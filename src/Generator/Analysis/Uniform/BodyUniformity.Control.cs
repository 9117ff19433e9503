using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <content>Where the ways of threads part and meet.</content>
internal sealed partial class BodyUniformity
{
    private readonly List<DivergentWait> waits = [], afterReturns = [];
    private readonly List<WarpStatement> unnamed = [];

    public IReadOnlyList<DivergentWait> Waits => waits;

    public IReadOnlyList<DivergentWait> AfterReturns => afterReturns;

    public IReadOnlyList<WarpStatement> Unnamed => unnamed;

    public void Run()
    {
        state = initial.Copy();
        do
        {
            isNew = false;
            // What is kept for a whole block has what it ever got.
            if (!rules.IsOncePerBlock)
                state = initial.Copy();
            (returned, atReturns) = (null, null);
            waits.Clear();
            afterReturns.Clear();
            unnamed.Clear();
            Visit(body, control: null, frame: null);
            state = Join(state, atReturns);
        }
        while (isNew);
    }

    private void Visit(IEnumerable<Statement> statements, Divergence? control, JumpFrame? frame)
    {
        foreach (Statement statement in statements)
        {
            if (state is not null)
                Visit(statement, Divergence.Stronger(Divergence.Stronger(control, frame?.Skipped), isFunction ? returned : null), frame);
        }
    }

    private void Visit(Statement statement, Divergence? control, JumpFrame? frame)
    {
        if (rules.IsWait(statement))
            Wait(statement, control, frame);
        if (control is null && alignment is not null && statement is WarpStatement operation && WarpRules.NamesSome(operation))
            unnamed.Add(operation);
        AssignIn(statement, control);
        switch (statement)
        {
            case IfStatement s:
                VisitIf(s, control, frame);
                break;
            case WhileStatement or DoStatement or ForStatement:
                VisitLoop(statement, control, frame);
                break;
            case SwitchStatement s:
                VisitSwitch(s, control, frame);
                break;
            case BreakStatement or ContinueStatement:
                Jump(statement is BreakStatement, control, frame!);
                break;
            case ReturnStatement s:
                Return(s, control, frame);
                break;
            case ThrowStatement:
                End();
                break;
        }
    }

    private void Wait(Statement statement, Divergence? control, JumpFrame? frame)
    {
        if (control is not null)
            waits.Add(new(statement, control));
        Divergence? before = returned;
        // A return late in a loop is before what stands early in its next round.
        for (JumpFrame? around = frame; around is not null; around = around.Outer)
            before = Divergence.Stronger(before, around.Returned);
        if (before is not null)
            afterReturns.Add(new(statement, before));
    }

    /// <summary>Where the condition differs, the threads do not stay together.</summary>
    private Divergence? Part(Statement branch, Divergence? control) =>
        Divergence.Stronger(control, Of(branch.Condition()!) is { } cause ? new Divergence(branch, cause) : null);

    private void VisitIf(IfStatement s, Divergence? control, JumpFrame? frame)
    {
        Divergence? inside = Part(s, control);
        VariationState? before = Copy(state);
        Visit(s.Then, inside, frame);
        VariationState? after = state;
        state = before;
        Visit(s.Else, inside, frame);
        state = Join(state, after);
    }

    private void VisitLoop(Statement loop, Divergence? control, JumpFrame? outer)
    {
        JumpFrame frame = FrameOf(loop, outer, isLoop: true);
        ForStatement? counted = loop as ForStatement;
        if (counted is not null)
            Visit(counted.Initializers, control, outer);
        bool isTestedLast = loop is DoStatement;
        EnterRound(frame);
        // First a jump: after it, what the loop counts differs too.
        Divergence? inside = Divergence.Stronger(control, frame.Broken);
        inside = isTestedLast ? Divergence.Stronger(inside, frame.Parted) : Part(loop, inside);
        // Who is not in the first round has what all had before it.
        VariationState? left = isTestedLast || loop.Condition() is ConstantExpression { Bits: 1 } ? null : Copy(state);
        Visit(counted is null ? loop.Children() : counted.Body, inside, frame);
        frame.Skipped = null;
        state = Join(state, frame.Continued);
        if (counted is not null)
            Visit(counted.Updates, inside, frame);
        if (isTestedLast && state is not null)
        {
            frame.PartBy(Part(loop, control: null), ref isNew);
            left = loop.Condition() is ConstantExpression { Bits: 1 } ? null : Copy(state);
        }
        isNew |= frame.Head.Add(state);
        state = Join(left, frame.Left);
    }

    private void VisitSwitch(SwitchStatement statement, Divergence? control, JumpFrame? outer)
    {
        JumpFrame frame = FrameOf(statement, outer, isLoop: false);
        Divergence? inside = Divergence.Stronger(Part(statement, control), frame.Broken);
        VariationState? before = state, after = statement.Sections.Any(section => section.IsDefault) ? null : before;
        foreach (SwitchSection section in statement.Sections)
        {
            state = Copy(before);
            Visit(section.Body, inside, frame);
            frame.Skipped = null;
            after = Join(after, state);
        }
        state = Join(after, frame.Left);
    }

    /// <summary>A round begins with what is before the loop, or at the end of another round.</summary>
    private void EnterRound(JumpFrame frame)
    {
        frame.Head.Add(state);
        if (!rules.IsOncePerBlock)
            state = frame.Head.Copy();
    }

    /// <summary>For those who take another way; the same object where there is one for the whole body.</summary>
    private VariationState? Copy(VariationState? variables) => rules.IsOncePerBlock ? variables : variables?.Copy();

    private VariationState? Join(VariationState? one, VariationState? other) =>
        rules.IsOncePerBlock ? state : VariationState.Join(one, other);
}
