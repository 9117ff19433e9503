using System.ComponentModel;
using System.Numerics;

namespace GpuKernels.CompilerServices;

/// <summary>From which lane a shuffle reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILaneSource
{
    /// <summary>The lane that <paramref name="lane"/> gets the value of; itself where there is none.</summary>
    static abstract int Choose(int lane, int argument, int width);
}

/// <summary><c>Warp.Shuffle</c>: a lane of the same part, counted modulo the width.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SourceLane : ILaneSource
{
    /// <inheritdoc/>
    public static int Choose(int lane, int argument, int width) => (lane & -width) | (argument & (width - 1));
}

/// <summary><c>Warp.ShuffleUp</c>: a lower lane of the same part.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SourceUp : ILaneSource
{
    /// <inheritdoc/>
    public static int Choose(int lane, int argument, int width)
    {
        int source = lane - (argument & (Warp.Size - 1));
        return source < (lane & -width) ? lane : source;
    }
}

/// <summary><c>Warp.ShuffleDown</c>: a higher lane of the same part.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SourceDown : ILaneSource
{
    /// <inheritdoc/>
    public static int Choose(int lane, int argument, int width)
    {
        int source = lane + (argument & (Warp.Size - 1));
        return source > (lane | (width - 1)) ? lane : source;
    }
}

/// <summary><c>Warp.ShuffleXor</c>: a lane of the same part or of one before it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SourceXor : ILaneSource
{
    /// <inheritdoc/>
    public static int Choose(int lane, int argument, int width)
    {
        int source = lane ^ (argument & (Warp.Size - 1));
        return source > (lane | (width - 1)) ? lane : source;
    }
}

/// <summary>How a reduction makes one value of two; the order of the two must not matter.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILaneOperator<T>
{
    /// <summary>One value of two.</summary>
    static abstract T Combine(T left, T right);
}

/// <summary>A sum; integers wrap.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LaneAdd<T> : ILaneOperator<T> where T : INumber<T>
{
    /// <inheritdoc/>
    public static T Combine(T left, T right) => unchecked(left + right);
}

/// <summary>The smaller one, as <c>Math.Min</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LaneMin<T> : ILaneOperator<T> where T : INumber<T>
{
    /// <inheritdoc/>
    public static T Combine(T left, T right) => T.Min(left, right);
}

/// <summary>The larger one, as <c>Math.Max</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LaneMax<T> : ILaneOperator<T> where T : INumber<T>
{
    /// <inheritdoc/>
    public static T Combine(T left, T right) => T.Max(left, right);
}

/// <summary>The bits that both have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LaneAnd<T> : ILaneOperator<T> where T : IBinaryInteger<T>
{
    /// <inheritdoc/>
    public static T Combine(T left, T right) => left & right;
}

/// <summary>The bits that one of them has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LaneOr<T> : ILaneOperator<T> where T : IBinaryInteger<T>
{
    /// <inheritdoc/>
    public static T Combine(T left, T right) => left | right;
}

/// <summary>The bits that only one of them has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LaneXor<T> : ILaneOperator<T> where T : IBinaryInteger<T>
{
    /// <inheritdoc/>
    public static T Combine(T left, T right) => left ^ right;
}
