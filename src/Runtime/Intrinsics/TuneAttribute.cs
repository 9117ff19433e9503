namespace GpuKernels;

/// <summary>
/// Lists values of a kernel's parameter among which a <see cref="GpuTuner"/> finds the fastest: how many elements a thread takes, how
/// far a loop is unrolled, the size of a block. Results must not depend on it. The kernel gets a launcher without such parameters, whose
/// first argument is a <see cref="TunedLaunch{T}"/>.
/// </summary>
/// <param name="values">At least one, constants of the parameter's type. Of several parameters, all combinations are tried.</param>
/// <remarks>With <see cref="SpecializeAttribute"/> beside it, the device code knows the value as a constant.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TuneAttribute(params object[] values) : Attribute
{
    /// <summary>The values to be tried, in this order.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
