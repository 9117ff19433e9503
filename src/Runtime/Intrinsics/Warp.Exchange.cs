using System.Numerics;
using GpuKernels.CompilerServices;

namespace GpuKernels;

// What lanes take from each other, and what they compute together.
public static unsafe partial class Warp
{
    /// <summary>The value that another lane passes.</summary>
    /// <typeparam name="T">Any unmanaged type; structs are moved in words of 32 bits.</typeparam>
    /// <param name="value">What this lane passes.</param>
    /// <param name="lane">The lane to take from, counted from the first of this lane's part of the warp, modulo
    /// <paramref name="width"/>.</param>
    /// <param name="width">The lanes of a part: 2, 4, 8, 16 or 32; a constant in a kernel.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static T Shuffle<T>(T value, int lane, int width = Size, uint mask = AllLanes) where T : unmanaged =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Shuffle<T, SourceLane>, value, lane, Checked(width), mask);

    /// <summary>
    /// The value that the lane <paramref name="distance"/> lower passes; this lane's own where that would be before its part of the warp.
    /// </summary>
    /// <param name="value">What this lane passes.</param>
    /// <param name="distance">0 to 31; only its low 5 bits count.</param>
    /// <param name="width">The lanes of a part: 2, 4, 8, 16 or 32; a constant in a kernel.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <inheritdoc cref="Shuffle"/>
    public static T ShuffleUp<T>(T value, int distance, int width = Size, uint mask = AllLanes) where T : unmanaged =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Shuffle<T, SourceUp>, value, distance, Checked(width), mask);

    /// <summary>
    /// The value that the lane <paramref name="distance"/> higher passes; this lane's own where that would be behind its part of the warp.
    /// </summary>
    /// <inheritdoc cref="ShuffleUp"/>
    public static T ShuffleDown<T>(T value, int distance, int width = Size, uint mask = AllLanes) where T : unmanaged =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Shuffle<T, SourceDown>, value, distance, Checked(width), mask);

    /// <summary>
    /// The value that the lane passes whose index differs in the bits of <paramref name="laneMask"/>; this lane's own where that would be
    /// behind its part of the warp.
    /// </summary>
    /// <param name="value">What this lane passes.</param>
    /// <param name="laneMask">0 to 31; only its low 5 bits count.</param>
    /// <param name="width">The lanes of a part: 2, 4, 8, 16 or 32; a constant in a kernel.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <inheritdoc cref="Shuffle"/>
    public static T ShuffleXor<T>(T value, int laneMask, int width = Size, uint mask = AllLanes) where T : unmanaged =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Shuffle<T, SourceXor>, value, laneMask, Checked(width), mask);

    /// <summary>The value that one lane passes, the first if not told otherwise, for all of its part of the warp.</summary>
    /// <inheritdoc cref="Shuffle"/>
    public static T Broadcast<T>(T value, int lane = 0, int width = Size, uint mask = AllLanes)
        where T : unmanaged => Shuffle(value, lane, width, mask);

    /// <summary>
    /// The sum of the values of all lanes, or of the lanes of each part of the warp, given to each of them. Integers wrap; floats are added
    /// in an order that is the same on all devices.
    /// </summary>
    /// <typeparam name="T">In a kernel <c>int</c>, <c>uint</c>, <c>long</c>, <c>ulong</c>, <c>float</c> or <c>double</c>.</typeparam>
    /// <param name="value">Of this lane.</param>
    /// <param name="width">The lanes of a part: 2, 4, 8, 16 or 32; a constant in a kernel.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static T ReduceAdd<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, INumber<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Reduce<T, LaneAdd<T>>, value, 0, Checked(width), mask);

    /// <summary>The least value of all lanes, or of the lanes of each part of the warp; NaN where one is NaN.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ReduceMin<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, INumber<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Reduce<T, LaneMin<T>>, value, 0, Checked(width), mask);

    /// <summary>The greatest value of all lanes, or of the lanes of each part of the warp; NaN where one is NaN.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ReduceMax<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, INumber<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Reduce<T, LaneMax<T>>, value, 0, Checked(width), mask);

    /// <summary>The bits that the values of all lanes have, or of the lanes of each part of the warp.</summary>
    /// <typeparam name="T">In a kernel <c>int</c>, <c>uint</c>, <c>long</c> or <c>ulong</c>.</typeparam>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ReduceAnd<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, IBinaryInteger<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Reduce<T, LaneAnd<T>>, value, 0, Checked(width), mask);

    /// <summary>The bits that a value has of any lane, or of the lanes of each part of the warp.</summary>
    /// <inheritdoc cref="ReduceAnd"/>
    public static T ReduceOr<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, IBinaryInteger<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Reduce<T, LaneOr<T>>, value, 0, Checked(width), mask);

    /// <summary>The bits that an odd number of values have, of all lanes or of the lanes of each part of the warp.</summary>
    /// <inheritdoc cref="ReduceAnd"/>
    public static T ReduceXor<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, IBinaryInteger<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.Reduce<T, LaneXor<T>>, value, 0, Checked(width), mask);

    /// <summary>The sum of the values of this lane and those before it, in the warp or in this lane's part of it.</summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T InclusiveSum<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, INumber<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.InclusiveSum<T>, value, 0, Checked(width), mask);

    /// <summary>
    /// The sum of the values of the lanes before this one, in the warp or in this lane's part of it; 0 in the first lane.
    /// </summary>
    /// <inheritdoc cref="ReduceAdd"/>
    public static T ExclusiveSum<T>(T value, int width = Size, uint mask = AllLanes) where T : unmanaged, INumber<T> =>
        PlainThread.Current.Exchange<T, T>(&WarpOperations.ExclusiveSum<T>, value, 0, Checked(width), mask);
}
