using System.Numerics;

namespace GpuKernels;

/// <content>Sums of several floats side by side: each component is a step of its own, and another thread may come between two.</content>
public static partial class Atomic
{
    /// <summary>Adds each component by itself; GPUs from sm_90 on do so for all of a vector in one access of global memory.</summary>
    /// <param name="target">An element of global or shared memory, or a field of one; a multiple of its size from the start.</param>
    /// <param name="value">What to add.</param>
    /// <param name="scope">The threads that this is one step for, each component; those beyond must not touch the place meanwhile.</param>
    /// <returns>The components before, each at its own step.</returns>
    public static Vector2 Add(ref Vector2 target, Vector2 value, AtomicScope scope = AtomicScope.Device) =>
        new(Add(ref target.X, value.X, scope), Add(ref target.Y, value.Y, scope));

    /// <inheritdoc cref="Add(ref Vector2, Vector2, AtomicScope)"/>
    public static Vector3 Add(ref Vector3 target, Vector3 value, AtomicScope scope = AtomicScope.Device) =>
        new(Add(ref target.X, value.X, scope), Add(ref target.Y, value.Y, scope), Add(ref target.Z, value.Z, scope));

    /// <inheritdoc cref="Add(ref Vector2, Vector2, AtomicScope)"/>
    public static Vector4 Add(ref Vector4 target, Vector4 value, AtomicScope scope = AtomicScope.Device) =>
        new(Add(ref target.X, value.X, scope), Add(ref target.Y, value.Y, scope), Add(ref target.Z, value.Z, scope),
            Add(ref target.W, value.W, scope));

    /// <inheritdoc cref="Add(ref Vector2, Vector2, AtomicScope)"/>
    public static Half2 Add(ref Half2 target, Half2 value, AtomicScope scope = AtomicScope.Device) =>
        new(Add(ref target.X, value.X, scope), Add(ref target.Y, value.Y, scope));

    /// <inheritdoc cref="Add(ref Vector2, Vector2, AtomicScope)"/>
    public static BFloat16x2 Add(ref BFloat16x2 target, BFloat16x2 value, AtomicScope scope = AtomicScope.Device) =>
        new(Add(ref target.X, value.X, scope), Add(ref target.Y, value.Y, scope));
}
