using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis;

/// <summary>Which variables vary at a place of a body, and why.</summary>
internal sealed class VariationState
{
    private readonly Dictionary<int, Variation> variations;

    public VariationState() => variations = [];

    private VariationState(VariationState other) => variations = new(other.variations);

    public Variation? Of(Variable variable) => variations.TryGetValue(variable.Id, out Variation? known) ? known : null;

    public VariationState Copy() => new(this);

    public void Set(Variable variable, Variation? variation)
    {
        if (variation is null)
            variations.Remove(variable.Id);
        else
            variations[variable.Id] = variation.Through(variable);
    }

    /// <summary>The variable may have this value too; true where that makes it one that varies, or certainly.</summary>
    public bool Add(Variable variable, Variation? variation) => variation is not null && Add(variable.Id, variation.Through(variable));

    /// <summary>Threads may come from there too, or none where it is null; true where that makes a variable vary, or certainly.</summary>
    public bool Add(VariationState? other)
    {
        bool isNew = false;
        foreach (KeyValuePair<int, Variation> pair in other?.variations ?? [])
            isNew |= Add(pair.Key, pair.Value);
        return isNew;
    }

    /// <summary>Where ways meet; null for one that nobody comes by.</summary>
    public static VariationState? Join(VariationState? one, VariationState? other)
    {
        if (one is null)
            return other?.Copy();
        VariationState joined = one.Copy();
        joined.Add(other);
        return joined;
    }

    private bool Add(int id, Variation variation)
    {
        if (variations.TryGetValue(id, out Variation? known) && (known.IsCertain || !variation.IsCertain))
            return false;
        variations[id] = variation;
        return true;
    }
}
