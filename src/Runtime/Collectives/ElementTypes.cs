namespace GpuKernels.Collectives;

/// <summary>Which element types can be summed, and which only be moved.</summary>
internal static class ElementTypes
{
    private static readonly Dictionary<Type, NcclType> Reducible = new()
    {
        [typeof(sbyte)] = NcclType.Int8,
        [typeof(byte)] = NcclType.UInt8,
        [typeof(int)] = NcclType.Int32,
        [typeof(uint)] = NcclType.UInt32,
        [typeof(long)] = NcclType.Int64,
        [typeof(ulong)] = NcclType.UInt64,
        [typeof(Half)] = NcclType.Float16,
        [typeof(float)] = NcclType.Float32,
        [typeof(double)] = NcclType.Float64,
        [typeof(BFloat16)] = NcclType.BFloat16,
    };

    /// <exception cref="NotSupportedException">Such elements cannot be reduced.</exception>
    public static NcclType ToReduce<T>() => OfType<T>.Found ?? throw new NotSupportedException(
        $"Elements of {typeof(T).Name} cannot be reduced. Those that can are: {string.Join(", ", Reducible.Keys.Select(type => type.Name))}.");

    private static class OfType<T>
    {
        public static readonly NcclType? Found = Reducible.TryGetValue(typeof(T), out NcclType type) ? type : null;
    }
}
