using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <content>Where the ways of threads part and meet.</content>
internal sealed partial class BodyUniformity
{
    /// <summary>A loop or a switch around statements.</summary>
    /// <param name="outer">The next one around it.</param>
    private sealed class JumpFrame(JumpFrame? outer, bool isLoop)
    {
        public JumpFrame? Outer => outer;

        public bool IsLoop => isLoop;

        /// <summary>Why some threads leave before others; found anywhere in it, it holds for all of it.</summary>
        public Divergence? Broken { get; set; }

        /// <summary>Why some threads skip what is left of the body.</summary>
        public Divergence? Skipped { get; set; }
    }

    private readonly Dictionary<object, JumpFrame> frames = new(ReferenceComparer.Instance);

    /// <summary>Why some threads have returned from a function.</summary>
    private Divergence? returned;

    /// <summary>True where threads leave the loop or the switch at different times.</summary>
    public bool IsBroken(Statement breakable) => frames.TryGetValue(breakable, out JumpFrame? frame) && frame.Broken is not null;

    private void Visit(IEnumerable<Statement> statements, Divergence? control, JumpFrame? frame)
    {
        foreach (Statement statement in statements)
            Visit(statement, Divergence.Stronger(Divergence.Stronger(control, frame?.Skipped), returned), frame);
    }

    private void Visit(Statement statement, Divergence? control, JumpFrame? frame)
    {
        if (control is not null && rules.IsWait(statement))
            waits.Add(new(statement, control));
        AssignIn(statement, control);
        switch (statement)
        {
            case IfStatement s:
                Divergence? inside = Part(s, control);
                Visit(s.Then, inside, frame);
                Visit(s.Else, inside, frame);
                break;
            case WhileStatement or DoStatement or ForStatement:
                VisitLoop(statement, control, frame);
                break;
            case SwitchStatement s:
                VisitSwitch(s, control, frame);
                break;
            case BreakStatement or ContinueStatement when control is not null:
                Jump(statement is BreakStatement, control, frame!);
                break;
            case ReturnStatement s when isFunction:
                Return(s, control, frame);
                break;
        }
    }

    /// <summary>Where the condition differs, the threads do not stay together.</summary>
    private Divergence? Part(Statement branch, Divergence? control) =>
        Divergence.Stronger(control, Of(branch.Condition()!) is { } cause ? new Divergence(branch, cause) : null);

    private void VisitLoop(Statement loop, Divergence? control, JumpFrame? outer)
    {
        JumpFrame frame = FrameOf(loop, outer, isLoop: true);
        ForStatement? counted = loop as ForStatement;
        if (counted is not null)
            Visit(counted.Initializers, control, outer);
        Divergence? inside = Divergence.Stronger(Part(loop, control), frame.Broken);
        Visit(counted is null ? loop.Children() : counted.Body, inside, frame);
        frame.Skipped = null;
        if (counted is not null)
            Visit(counted.Updates, inside, frame);
    }

    private void VisitSwitch(SwitchStatement statement, Divergence? control, JumpFrame? outer)
    {
        JumpFrame frame = FrameOf(statement, outer, isLoop: false);
        Divergence? inside = Divergence.Stronger(Part(statement, control), frame.Broken);
        foreach (SwitchSection section in statement.Sections)
        {
            Visit(section.Body, inside, frame);
            frame.Skipped = null;
        }
    }

    private JumpFrame FrameOf(Statement breakable, JumpFrame? outer, bool isLoop)
    {
        if (!frames.TryGetValue(breakable, out JumpFrame? frame))
            frames.Add(breakable, frame = new JumpFrame(outer, isLoop));
        return frame;
    }

    /// <summary>
    /// Those who go on with the next round meet the others there, but skip what comes before; those who leave a loop are gone for its other rounds.
    /// What runs once for a block skips nothing.
    /// </summary>
    private void Jump(bool isBreak, Divergence control, JumpFrame frame)
    {
        for (JumpFrame? left = frame; left is not null; left = left.Outer)
        {
            bool isTarget = isBreak || left.IsLoop;
            if (rules.IsOncePerBlock || isBreak && left.IsLoop)
                Break(left, control);
            left.Skipped = Divergence.Stronger(left.Skipped, control);
            if (isTarget)
                return;
        }
    }

    private void Return(ReturnStatement statement, Divergence? control, JumpFrame? frame)
    {
        Variation? value = statement.Value is null ? null : Of(statement.Value);
        if (control is not null)
        {
            value = Variation.Stronger(value, new Variation(statement, control.Cause.IsCertain, control.Cause));
            returned = Divergence.Stronger(returned, control);
            for (JumpFrame? left = frame; left is not null; left = left.Outer)
                Break(left, control);
        }
        Result = Variation.Stronger(Result, value);
    }

    private void Break(JumpFrame frame, Divergence control)
    {
        Divergence? before = frame.Broken;
        frame.Broken = Divergence.Stronger(before, control);
        isNew |= frame.Broken != before;
    }
}
