using GpuKernels.Generator.Ir;
using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Analysis;

/// <content>How threads leave loops and switches, and the body.</content>
internal sealed partial class BodyUniformity
{
    private readonly Dictionary<object, JumpFrame> frames = new(ReferenceComparer.Instance);

    /// <summary>Why some threads have returned.</summary>
    private Divergence? returned;

    /// <summary>The variables where a function ends.</summary>
    private VariationState? atReturns;

    /// <summary>True where some threads return from the kernel before others.</summary>
    public bool SomeReturn { get; private set; }

    /// <summary>True where threads leave the loop or the switch at different times.</summary>
    public bool IsBroken(Statement breakable) => frames.TryGetValue(breakable, out JumpFrame? frame) && frame.Broken is not null;

    private JumpFrame FrameOf(Statement breakable, JumpFrame? outer, bool isLoop)
    {
        if (!frames.TryGetValue(breakable, out JumpFrame? frame))
            frames.Add(breakable, frame = new JumpFrame(outer, isLoop));
        (frame.Left, frame.Continued, frame.Skipped) = (null, null, null);
        return frame;
    }

    /// <summary>No thread goes on from here.</summary>
    private void End()
    {
        if (!rules.IsOncePerBlock)
            state = null;
    }

    /// <summary>
    /// Those who go on with the next round meet the others there, but skip what comes before; those who leave a loop are gone for its other
    /// rounds.
    /// What runs once for a block skips nothing.
    /// </summary>
    private void Jump(bool isBreak, Divergence? control, JumpFrame frame)
    {
        JumpFrame? left = frame;
        while (left is not null)
        {
            if (control is not null)
            {
                if (rules.IsOncePerBlock || isBreak && left.IsLoop)
                    left.BreakBy(control, ref isNew);
                left.Skipped = Divergence.Stronger(left.Skipped, control);
            }
            if (isBreak || left.IsLoop)
                break;
            left = left.Outer;
        }
        if (isBreak)
            left!.Left = Join(left.Left, state);
        else
            left!.Continued = Join(left.Continued, state);
        End();
    }

    private void Return(ReturnStatement statement, Divergence? control, JumpFrame? frame)
    {
        Variation? value = statement.Value is null ? null : Of(statement.Value);
        if (control is not null)
        {
            value = Variation.Stronger(value, new Variation(statement, control.Cause.IsCertain, control.Cause));
            returned = Divergence.Stronger(returned, control);
            SomeReturn = true;
            for (JumpFrame? around = frame; around is not null; around = around.Outer)
                around.ReturnBy(control, isFunction, ref isNew);
        }
        Result = Variation.Stronger(Result, value);
        atReturns = Join(atReturns, state);
        End();
    }
}
