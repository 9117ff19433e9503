using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// What warp operations compute, for the lanes that take part in one. They are called when all of these have arrived, by plain
/// execution and by the CPU device, and replace each lane's value with its result.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe partial class WarpOperations
{
    // No kernel may rely on what a lane that takes no part would give: a pattern shows one that does.
    private const byte Poison = 0xA5;

    /// <summary><c>Warp.Shuffle</c> and its kin: the value of the lane that <typeparamref name="TSource"/> chooses.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TSource">From which lane.</typeparam>
    [SkipLocalsInit]
    public static void Shuffle<T, TSource>(WarpArrival* lanes, uint group) where T : unmanaged where TSource : struct, ILaneSource
    {
        T* values = stackalloc T[Warp.Size];
        for (uint rest = group; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            values[lane] = *(T*)lanes[lane].Value;
        }
        for (uint rest = group; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            int source = TSource.Choose(lane, lanes[lane].Argument, lanes[lane].Width);
            if ((group >> source & 1) != 0) *(T*)lanes[lane].Value = values[source];
            else Unsafe.InitBlock(lanes[lane].Value, Poison, (uint)sizeof(T));
        }
    }

    /// <summary><c>Warp.Any</c>.</summary>
    public static void Any(WarpArrival* lanes, uint group) => Give(lanes, group, Votes(lanes, group) != 0);

    /// <summary><c>Warp.All</c>.</summary>
    public static void All(WarpArrival* lanes, uint group) => Give(lanes, group, Votes(lanes, group) == group);

    /// <summary><c>Warp.Ballot</c>.</summary>
    public static void Ballot(WarpArrival* lanes, uint group) => Give(lanes, group, Votes(lanes, group));

    /// <summary><c>Warp.MatchAny</c>: the lanes whose value has the same bits.</summary>
    [SkipLocalsInit]
    public static void MatchAny<T>(WarpArrival* lanes, uint group) where T : unmanaged
    {
        ulong* values = stackalloc ulong[Warp.Size];
        for (int lane = 0; lane < Warp.Size; lane++)
            values[lane] = (group >> lane & 1) != 0 ? Bits<T>(lanes[lane].Value) : 0;
        for (uint rest = group; rest != 0;)
        {
            ulong value = values[BitOperations.TrailingZeroCount(rest)];
            uint same = 0;
            for (uint others = rest; others != 0; others &= others - 1)
            {
                int other = BitOperations.TrailingZeroCount(others);
                if (values[other] == value) same |= 1u << other;
            }
            Give(lanes, same, same);
            rest &= ~same;
        }
    }

    /// <summary><c>Warp.MatchAll</c>: all lanes, or none where two values differ.</summary>
    public static void MatchAll<T>(WarpArrival* lanes, uint group) where T : unmanaged
    {
        ulong value = Bits<T>(lanes[BitOperations.TrailingZeroCount(group)].Value);
        bool isSame = true;
        for (uint rest = group; rest != 0; rest &= rest - 1)
            isSame &= Bits<T>(lanes[BitOperations.TrailingZeroCount(rest)].Value) == value;
        Give(lanes, group, isSame ? group : 0);
    }

    /// <summary><c>Warp.Sync</c>: nothing but the wait.</summary>
    public static void Sync(WarpArrival* lanes, uint group)
    {
    }

    private static uint Votes(WarpArrival* lanes, uint group)
    {
        uint votes = 0;
        for (uint rest = group; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            if (*(byte*)lanes[lane].Value != 0) votes |= 1u << lane;
        }
        return votes;
    }

    private static void Give<T>(WarpArrival* lanes, uint group, T result) where T : unmanaged
    {
        for (uint rest = group; rest != 0; rest &= rest - 1)
            *(T*)lanes[BitOperations.TrailingZeroCount(rest)].Value = result;
    }

    private static ulong Bits<T>(void* value) where T : unmanaged => sizeof(T) == sizeof(ulong) ? *(ulong*)value : *(uint*)value;
}
