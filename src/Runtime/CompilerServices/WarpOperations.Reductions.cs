using System.Numerics;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

// The order of the steps is that of the CUDA C, so that floats get the same bits: by halves where each lane is there, and one lane
// after the other where some are missing.
public static unsafe partial class WarpOperations
{
    /// <summary><c>Warp.ReduceAdd</c> and its kin, for each part of <c>Width</c> lanes.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TOperator">How two values become one.</typeparam>
    [SkipLocalsInit]
    public static void Reduce<T, TOperator>(WarpArrival* lanes, uint group) where T : unmanaged where TOperator : struct, ILaneOperator<T>
    {
        T* values = stackalloc T[Warp.Size];
        int width = Gather(lanes, group, values);
        for (int start = 0; start < Warp.Size; start += width)
        {
            uint members = group & Part(start, width);
            if (members == 0) continue;
            T result = IsComplete(group, start, width)
                ? ByHalves<T, TOperator>(values + start, width)
                : InTurn<T, TOperator>(values, members);
            Give(lanes, members, result);
        }
    }

    /// <summary><c>Warp.InclusiveSum</c>, for each part of <c>Width</c> lanes.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static void InclusiveSum<T>(WarpArrival* lanes, uint group)
        where T : unmanaged, INumber<T> => Sums<T>(lanes, group, isInclusive: true);

    /// <summary><c>Warp.ExclusiveSum</c>, for each part of <c>Width</c> lanes.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static void ExclusiveSum<T>(WarpArrival* lanes, uint group)
        where T : unmanaged, INumber<T> => Sums<T>(lanes, group, isInclusive: false);

    [SkipLocalsInit]
    private static void Sums<T>(WarpArrival* lanes, uint group, bool isInclusive) where T : unmanaged, INumber<T>
    {
        T* values = stackalloc T[Warp.Size];
        int width = Gather(lanes, group, values);
        for (int start = 0; start < Warp.Size; start += width)
        {
            uint members = group & Part(start, width);
            if (IsComplete(group, start, width)) ScanByDistances(values + start, width);
            else ScanInTurn(values, members);
            // The sum before the first lane is zero; before another, the sum that the lane before it has.
            T before = T.Zero;
            for (uint rest = members; rest != 0; rest &= rest - 1)
            {
                int lane = BitOperations.TrailingZeroCount(rest);
                *(T*)lanes[lane].Value = isInclusive ? values[lane] : before;
                before = values[lane];
            }
        }
    }

    private static int Gather<T>(WarpArrival* lanes, uint group, T* values) where T : unmanaged
    {
        for (uint rest = group; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            values[lane] = *(T*)lanes[lane].Value;
        }
        return lanes[BitOperations.TrailingZeroCount(group)].Width;
    }

    private static uint Part(int start, int width) => WarpLanes.First(width) << start;

    private static bool IsComplete(uint group, int start, int width) => group == uint.MaxValue || group == Part(start, width);

    private static T ByHalves<T, TOperator>(T* values, int width) where T : unmanaged where TOperator : struct, ILaneOperator<T>
    {
        for (int distance = width / 2; distance > 0; distance /= 2)
        {
            for (int i = 0; i < distance; i++) values[i] = TOperator.Combine(values[i], values[i + distance]);
        }
        return values[0];
    }

    private static T InTurn<T, TOperator>(T* values, uint members) where T : unmanaged where TOperator : struct, ILaneOperator<T>
    {
        T result = values[BitOperations.TrailingZeroCount(members)];
        for (uint rest = members & (members - 1); rest != 0; rest &= rest - 1)
            result = TOperator.Combine(result, values[BitOperations.TrailingZeroCount(rest)]);
        return result;
    }

    private static void ScanByDistances<T>(T* values, int width) where T : unmanaged, INumber<T>
    {
        for (int distance = 1; distance < width; distance *= 2)
        {
            for (int i = width - 1; i >= distance; i--) values[i] = unchecked(values[i - distance] + values[i]);
        }
    }

    private static void ScanInTurn<T>(T* values, uint members) where T : unmanaged, INumber<T>
    {
        T sum = T.Zero;
        bool isFirst = true;
        for (uint rest = members; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            sum = values[lane] = isFirst ? values[lane] : unchecked(sum + values[lane]);
            isFirst = false;
        }
    }
}
