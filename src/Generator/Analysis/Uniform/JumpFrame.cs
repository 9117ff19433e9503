namespace GpuKernels.Generator.Analysis;

/// <summary>A loop or a switch around statements. What is found anywhere in it may hold for all of it, as there is a next round.</summary>
/// <param name="outer">The next one around it.</param>
internal sealed class JumpFrame(JumpFrame? outer, bool isLoop)
{
    public JumpFrame? Outer => outer;

    public bool IsLoop => isLoop;

    /// <summary>The variables at the start of a round.</summary>
    public VariationState Head { get; } = new();

    /// <summary>Those where a <c>break</c> leaves it.</summary>
    public VariationState? Left { get; set; }

    /// <summary>Those where a <c>continue</c> ends a round.</summary>
    public VariationState? Continued { get; set; }

    /// <summary>Why some threads leave before others by a jump.</summary>
    public Divergence? Broken { get; private set; }

    /// <summary>The same of a condition at its end.</summary>
    public Divergence? Parted { get; private set; }

    /// <summary>Why some threads return from it.</summary>
    public Divergence? Returned { get; private set; }

    /// <summary>Why some threads skip what is left of the body.</summary>
    public Divergence? Skipped { get; set; }

    public void BreakBy(Divergence control, ref bool isNew) => Broken = Grow(Broken, control, ref isNew);

    public void PartBy(Divergence? control, ref bool isNew) => Parted = Grow(Parted, control, ref isNew);

    /// <param name="staysThere">True where those who return go on elsewhere, so that the others miss them.</param>
    public void ReturnBy(Divergence control, bool staysThere, ref bool isNew)
    {
        Returned = Grow(Returned, control, ref isNew);
        if (staysThere)
            BreakBy(control, ref isNew);
    }

    private static Divergence? Grow(Divergence? known, Divergence? control, ref bool isNew)
    {
        Divergence? grown = Divergence.Stronger(known, control);
        isNew |= grown != known;
        return grown;
    }
}
