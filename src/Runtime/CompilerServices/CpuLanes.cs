using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Memory as several threads of a kernel read and write it that run in the lanes of a vector: at consecutive indices, of which the first is
/// given. One check serves all lanes; where it fails and a mask says which lanes count, these go one by one, with C#'s own checks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CpuLanes
{
    /// <summary>In the data of an exception, the lane that it is of.</summary>
    internal const string LaneKey = "GpuKernels.Lane";

    /// <summary>The elements of all lanes.</summary>
    /// <exception cref="IndexOutOfRangeException">One of them is not there.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Load<T>(ReadOnlySpan<T> span, int index) where T : unmanaged
    {
        if (!AreIn<T>(span.Length, index)) ThrowOutOfRange(span.Length, index);
        return Vector.LoadUnsafe(ref MemoryMarshal.GetReference(span), (uint)index);
    }

    /// <inheritdoc cref="Load{T}(ReadOnlySpan{T}, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Load<T>(Span<T> span, int index) where T : unmanaged => Load((ReadOnlySpan<T>)span, index);

    /// <summary>The elements of those lanes that are in the mask; what other lanes get has no meaning.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <typeparam name="TMask">An integer of the same size.</typeparam>
    /// <exception cref="IndexOutOfRangeException">One of them is not there.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Load<T, TMask>(ReadOnlySpan<T> span, int index, Vector<TMask> mask)
        where T : unmanaged where TMask : unmanaged, IBinaryInteger<TMask> =>
        AreIn<T>(span.Length, index) ? Vector.LoadUnsafe(ref MemoryMarshal.GetReference(span), (uint)index) : LoadEach(span, index, mask);

    /// <inheritdoc cref="Load{T, TMask}(ReadOnlySpan{T}, int, Vector{TMask})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Load<T, TMask>(Span<T> span, int index, Vector<TMask> mask)
        where T : unmanaged where TMask : unmanaged, IBinaryInteger<TMask> =>
        Load((ReadOnlySpan<T>)span, index, mask);

    /// <summary>A field of the structs of all lanes.</summary>
    /// <typeparam name="TStruct">The struct.</typeparam>
    /// <typeparam name="T">The field's type.</typeparam>
    /// <param name="span">Structs one behind the other.</param>
    /// <param name="index">Of the first lane's.</param>
    /// <param name="offset">The field's bytes from the struct's start.</param>
    public static Vector<T> LoadField<TStruct, T>(ReadOnlySpan<TStruct> span, int index, int offset)
        where TStruct : unmanaged where T : unmanaged
    {
        Unsafe.SkipInit(out Vector<T> lanes);
        for (int lane = 0; lane < Vector<T>.Count; lane++)
        {
            ref byte start = ref Unsafe.As<TStruct, byte>(ref Unsafe.AsRef(in span[index + lane]));
            Unsafe.Add(ref Unsafe.As<Vector<T>, T>(ref lanes), lane) = Unsafe.ReadUnaligned<T>(ref Unsafe.Add(ref start, offset));
        }
        return lanes;
    }

    /// <summary>Writes the elements of all lanes.</summary>
    /// <exception cref="IndexOutOfRangeException">One of them is not there; none is written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Span<T> span, int index, Vector<T> value) where T : unmanaged
    {
        if (!AreIn<T>(span.Length, index)) ThrowOutOfRange(span.Length, index);
        value.StoreUnsafe(ref MemoryMarshal.GetReference(span), (uint)index);
    }

    /// <summary>
    /// Writes the elements of those lanes that are in the mask, and touches no others: they may belong to other OS threads.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">One of them is not there; those of the lanes before it are written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T, TMask>(Span<T> span, int index, Vector<T> value, Vector<TMask> mask)
        where T : unmanaged where TMask : unmanaged, IBinaryInteger<TMask>
    {
        if (mask == Vector<TMask>.AllBitsSet && AreIn<T>(span.Length, index))
            value.StoreUnsafe(ref MemoryMarshal.GetReference(span), (uint)index);
        else StoreEach(span, index, value, mask);
    }

    /// <summary>Consecutive indices that wrap around as an <c>int</c> does, to be compared where lanes have 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<long> Wide(int first)
    {
        Vector<long> indices = Vector.Create((long)first) + Vector<long>.Indices;
        return first <= int.MaxValue - Vector<long>.Count ? indices : (indices << 32) >> 32;
    }

    /// <summary>An index that wraps around is beyond the end too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreIn<T>(int length, int index) => (ulong)(uint)index + (uint)Vector<T>.Count <= (uint)length;

    /// <summary>Out of the loops: a call that may come back would make vectors leave their registers.</summary>
    [DoesNotReturn]
    private static void ThrowOutOfRange(int length, int index)
    {
        int lane = 0;
        while ((uint)(index + lane) < (uint)length) lane++;
        throw OutOfRange(lane);
    }

    /// <summary>Of the lanes before it nobody has seen that they are done, so the exception says which it was.</summary>
    private static IndexOutOfRangeException OutOfRange(int lane) => new() { Data = { [LaneKey] = lane } };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector<T> LoadEach<T, TMask>(ReadOnlySpan<T> span, int index, Vector<TMask> mask)
        where T : unmanaged where TMask : unmanaged, IBinaryInteger<TMask>
    {
        Vector<T> lanes = default;
        for (int lane = 0; lane < Vector<T>.Count; lane++)
        {
            if (!IsIn(mask, lane)) continue;
            if ((uint)(index + lane) >= (uint)span.Length) throw OutOfRange(lane);
            Unsafe.Add(ref Unsafe.As<Vector<T>, T>(ref lanes), lane) = span[index + lane];
        }
        return lanes;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreEach<T, TMask>(Span<T> span, int index, Vector<T> value, Vector<TMask> mask)
        where T : unmanaged where TMask : unmanaged, IBinaryInteger<TMask>
    {
        for (int lane = 0; lane < Vector<T>.Count; lane++)
        {
            if (!IsIn(mask, lane)) continue;
            if ((uint)(index + lane) >= (uint)span.Length) throw OutOfRange(lane);
            span[index + lane] = value.GetElement(lane);
        }
    }

    private static bool IsIn<TMask>(Vector<TMask> mask, int lane)
        where TMask : unmanaged, IBinaryInteger<TMask> => !TMask.IsZero(mask.GetElement(lane));
}
