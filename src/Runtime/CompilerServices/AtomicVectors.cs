using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// For the CPU form of kernels, which has structs of its own in the place of vectors: <see cref="Atomic"/> sums of each component.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AtomicVectors
{
    /// <summary>Of a struct that is nothing but floats.</summary>
    /// <inheritdoc cref="Atomic.Add(ref System.Numerics.Vector2, System.Numerics.Vector2, AtomicScope)"/>
    public static T AddFloats<T>(ref T target, T value) where T : unmanaged
    {
        ref float places = ref Unsafe.As<T, float>(ref target), values = ref Unsafe.As<T, float>(ref value);
        for (int i = 0; i < Unsafe.SizeOf<T>() / sizeof(float); i++)
            Unsafe.Add(ref values, i) = Atomic.Add(ref Unsafe.Add(ref places, i), Unsafe.Add(ref values, i));
        return value;
    }

    /// <inheritdoc cref="Atomic.Add(ref Half2, Half2, AtomicScope)"/>
    public static T AddHalves<T>(ref T target, T value) where T : unmanaged =>
        Unsafe.BitCast<Half2, T>(Atomic.Add(ref Unsafe.As<T, Half2>(ref target), Unsafe.BitCast<T, Half2>(value)));

    /// <inheritdoc cref="Atomic.Add(ref BFloat16x2, BFloat16x2, AtomicScope)"/>
    public static T AddBFloat16s<T>(ref T target, T value) where T : unmanaged =>
        Unsafe.BitCast<BFloat16x2, T>(Atomic.Add(ref Unsafe.As<T, BFloat16x2>(ref target), Unsafe.BitCast<T, BFloat16x2>(value)));
}
