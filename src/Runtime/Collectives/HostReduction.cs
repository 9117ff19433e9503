using System.Numerics;
using System.Runtime.InteropServices;

namespace GpuKernels.Collectives;

/// <summary>
/// Reductions by the host, where NCCL is missing. Integers wrap; elements of 16 bits are computed as floats and rounded each time.
/// </summary>
internal static class HostReduction
{
    /// <summary>sum[i] becomes the reduction of itself and next[i].</summary>
    public static void Combine(NcclType type, GpuReduction reduction, Span<byte> sum, ReadOnlySpan<byte> next)
    {
        switch (type)
        {
            case NcclType.Int8: Combine<sbyte>(reduction, sum, next); break;
            case NcclType.UInt8: Combine<byte>(reduction, sum, next); break;
            case NcclType.Int32: Combine<int>(reduction, sum, next); break;
            case NcclType.UInt32: Combine<uint>(reduction, sum, next); break;
            case NcclType.Int64: Combine<long>(reduction, sum, next); break;
            case NcclType.UInt64: Combine<ulong>(reduction, sum, next); break;
            case NcclType.Float16: Combine<Half>(reduction, sum, next); break;
            case NcclType.Float32: Combine<float>(reduction, sum, next); break;
            case NcclType.Float64: Combine<double>(reduction, sum, next); break;
            default: CombineShort(reduction, MemoryMarshal.Cast<byte, BFloat16>(sum), MemoryMarshal.Cast<byte, BFloat16>(next)); break;
        }
    }

    /// <summary>sum[i] is divided by the number of ranks.</summary>
    public static void Divide(NcclType type, Span<byte> sum, int ranks)
    {
        switch (type)
        {
            case NcclType.Int8: Divide<sbyte>(sum, ranks); break;
            case NcclType.UInt8: Divide<byte>(sum, ranks); break;
            case NcclType.Int32: Divide<int>(sum, ranks); break;
            case NcclType.UInt32: Divide<uint>(sum, ranks); break;
            case NcclType.Int64: Divide<long>(sum, ranks); break;
            case NcclType.UInt64: Divide<ulong>(sum, ranks); break;
            case NcclType.Float16: Divide<Half>(sum, ranks); break;
            case NcclType.Float32: Divide<float>(sum, ranks); break;
            case NcclType.Float64: Divide<double>(sum, ranks); break;
            default:
                foreach (ref BFloat16 element in MemoryMarshal.Cast<byte, BFloat16>(sum)) element = (BFloat16)(element / ranks);
                break;
        }
    }

    private static void Combine<T>(GpuReduction reduction, Span<byte> sum, ReadOnlySpan<byte> next) where T : unmanaged, INumber<T>
    {
        Span<T> left = MemoryMarshal.Cast<byte, T>(sum);
        ReadOnlySpan<T> right = MemoryMarshal.Cast<byte, T>(next);
        for (int i = 0; i < left.Length; i++) left[i] = Combine(reduction, left[i], right[i]);
    }

    private static void CombineShort(GpuReduction reduction, Span<BFloat16> left, ReadOnlySpan<BFloat16> right)
    {
        for (int i = 0; i < left.Length; i++) left[i] = (BFloat16)Combine<float>(reduction, left[i], right[i]);
    }

    private static T Combine<T>(GpuReduction reduction, T left, T right) where T : INumber<T> => reduction switch
    {
        GpuReduction.Product => unchecked(left * right),
        GpuReduction.Max => T.Max(left, right),
        GpuReduction.Min => T.Min(left, right),
        _ => unchecked(left + right),
    };

    private static void Divide<T>(Span<byte> sum, int ranks) where T : unmanaged, INumber<T>
    {
        T divisor = T.CreateTruncating(ranks);
        foreach (ref T element in MemoryMarshal.Cast<byte, T>(sum)) element /= divisor;
    }
}
