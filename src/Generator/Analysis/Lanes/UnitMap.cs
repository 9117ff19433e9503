namespace GpuKernels.Generator.Analysis.Lanes;

/// <summary>
/// Something for each unit of an array's memory: in an array where units are numbered from 0, as nearly all are, which costs a fraction of
/// a dictionary.
/// </summary>
internal sealed class UnitMap<T>
{
    private const int MostInArray = 1 << 15, First = 256;

    private readonly Dictionary<long, T> others = [];
    private T?[] near = new T?[First];

    /// <summary>The default of the type where nothing was put.</summary>
    public T? this[long unit]
    {
        get => unit >= 0 && unit < near.Length ? near[unit] : others.TryGetValue(unit, out T? value) ? value : default;
        set
        {
            if (unit is >= 0 and < MostInArray)
                Near((int)unit) = value;
            else
                others[unit] = value!;
        }
    }

    private ref T? Near(int unit)
    {
        if (unit >= near.Length)
            Array.Resize(ref near, Math.Max(near.Length * 2, unit + 1));
        return ref near[unit];
    }
}
