using System.Runtime.CompilerServices;

namespace GpuKernels.Generator.Text;

/// <summary>
/// What is found of a thing that never changes, for all who ask, as several analyses of one kernel ask which spans it writes. The thing is
/// known by reference, and what was found of it goes when it goes.
/// </summary>
/// <param name="find">Has no effects.</param>
internal sealed class OncePer<TKey, TValue>(Func<TKey, TValue> find)
    where TKey : class
    where TValue : class
{
    private readonly ConditionalWeakTable<TKey, TValue> known = new();

    public TValue this[TKey key] => known.GetValue(key, found => find(found));
}
