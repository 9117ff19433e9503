using System.Numerics;
using GpuKernels.CompilerServices;

namespace GpuKernels;

// Each begins with a barrier and has another one inside, so all threads of the block have to reach it, and none may have returned.
public static partial class Block
{
    /// <summary>
    /// The sum of the values of all threads of the block, given to each of them. Integers wrap; floats are added in an order that is the
    /// same on all devices: each warp as by <see cref="Warp.ReduceAdd"/>, then one warp after the other.
    /// </summary>
    /// <typeparam name="T">In a kernel <c>int</c>, <c>uint</c>, <c>long</c>, <c>ulong</c>, <c>float</c> or <c>double</c>.</typeparam>
    /// <param name="value">Of this thread.</param>
    /// <remarks>All threads of the block have to reach this, and none may have returned from the kernel before.</remarks>
    /// <exception cref="InvalidOperationException">Called outside of a kernel, or a thread of the block has returned.</exception>
    public static T ReduceAdd<T>(T value) where T : unmanaged, INumber<T> => Reduce<T, LaneAdd<T>>(Warp.ReduceAdd(value));

    /// <summary>The least value of all threads of the block; NaN where one is NaN.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ReduceMin<T>(T value) where T : unmanaged, INumber<T> => Reduce<T, LaneMin<T>>(Warp.ReduceMin(value));

    /// <summary>The greatest value of all threads of the block; NaN where one is NaN.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ReduceMax<T>(T value) where T : unmanaged, INumber<T> => Reduce<T, LaneMax<T>>(Warp.ReduceMax(value));

    /// <summary>The sum of the values of this thread and those before it in the block; x runs fastest.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T InclusiveSum<T>(T value) where T : unmanaged, INumber<T>
    {
        T inWarp = Warp.InclusiveSum(value);
        return unchecked(SumBefore(inWarp) + inWarp);
    }

    /// <summary>The sum of the values of the threads before this one in the block; 0 in the first.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ExclusiveSum<T>(T value) where T : unmanaged, INumber<T>
    {
        T inWarp = Warp.ExclusiveSum(value);
        return unchecked(SumBefore(inWarp + value) + inWarp);
    }

    /// <summary>The value that one thread of the block passes, the first if not told otherwise, for all of them.</summary>
    /// <typeparam name="T">Any unmanaged type.</typeparam>
    /// <param name="value">Of this thread.</param>
    /// <param name="thread">The index in the block of the thread to take from, x running fastest; the same for all.</param>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T Broadcast<T>(T value, int thread = 0) where T : unmanaged
    {
        Span<T> exchange = Shared<T>(1);
        Give(PlainThread.Current.LinearIndex == thread, ref exchange[0], value);
        return exchange[0];
    }

    private static T Reduce<T, TOperator>(T ofWarp) where T : unmanaged where TOperator : struct, ILaneOperator<T>
    {
        Span<T> exchange = Shared<T>(Warp.Size);
        Give(Warp.LaneIndex == 0, ref exchange[Warp.Index], ofWarp);
        T result = exchange[0];
        for (int warp = 1; warp < (PlainThread.Current.Block.Count + Warp.Size - 1) / Warp.Size; warp++)
            result = TOperator.Combine(result, exchange[warp]);
        return result;
    }

    /// <summary>The sum of the warps before this one; the last thread of each passes its own.</summary>
    private static T SumBefore<T>(T upToHere) where T : unmanaged, INumber<T>
    {
        Span<T> exchange = Shared<T>(Warp.Size);
        bool isLast = Warp.LaneIndex == Warp.Size - 1 || PlainThread.Current.LinearIndex + 1 == PlainThread.Current.Block.Count;
        Give(isLast, ref exchange[Warp.Index], upToHere);
        T before = T.Zero;
        for (int warp = 0; warp < Warp.Index; warp++) before = unchecked(before + exchange[warp]);
        return before;
    }

    private static void Give<T>(bool isGiver, ref T slot, T value) where T : unmanaged
    {
        SyncAll();
        if (isGiver) slot = value;
        Sync();
    }

    private static void SyncAll()
    {
        Sync();
        if (PlainThread.Current.InBlock.Live < PlainThread.Current.Block.Count)
            throw new InvalidOperationException(
                "A thread of the block has returned, and all of them have to take part in what the block computes together.");
    }
}
