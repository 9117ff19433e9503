using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// What the 32 threads of a warp, its lanes, do together, without memory between them. To be called in kernels only. Lanes are the
/// threads of a block in the order x, y, z; where the number of threads is no multiple of 32, the last warp has fewer.
/// </summary>
/// <remarks>
/// <para>
/// Most operations take a <c>mask</c> with a bit for each lane that takes part. All lanes in it have to reach the same call with the
/// same mask, but for those that have returned from the kernel or never were; the operation waits for them. Without a mask these are all
/// lanes, so the call must not stand under a condition that differs within a warp: on a GPU the result is then undefined, the CPU
/// device and plain execution throw <see cref="GpuDivergenceException"/>. For a part of a warp that goes its own way, pass
/// the part's mask: <see cref="PartMask"/>, or what <see cref="Ballot"/> gave.
/// </para>
/// <para>
/// A <c>width</c> of 2, 4, 8 or 16, a constant in a kernel, divides the warp into parts of so many neighbouring lanes, each of which does
/// the operation for itself.
/// </para>
/// <para>A value taken from a lane that takes no part is undefined on a GPU. It may be taken, but not used.</para>
/// </remarks>
public static unsafe partial class Warp
{
    /// <summary>The lanes of a warp.</summary>
    public const int Size = 32;

    /// <summary>The mask of all lanes; those that have returned, or never were, count as not in it.</summary>
    public const uint AllLanes = uint.MaxValue;

    /// <summary>This thread's lane, 0 to 31: its index in the block, x running fastest, modulo 32.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int LaneIndex => PlainThread.Current.LinearIndex % Size;

    /// <summary>The index of this thread's warp in the block.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static int Index => PlainThread.Current.LinearIndex / Size;

    /// <summary>This lane alone.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static uint LaneMask => 1u << LaneIndex;

    /// <summary>The lanes before this one. <c>PopCount(mask &amp; LaneMaskLessThan)</c> is a lane's position in a mask.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static uint LaneMaskLessThan => LaneMask - 1;

    /// <summary>The lanes up to this one.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static uint LaneMaskLessThanOrEqual => LaneMask | (LaneMask - 1);

    /// <summary>The lanes after this one.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static uint LaneMaskGreaterThan => ~LaneMaskLessThanOrEqual;

    /// <summary>The lanes from this one on.</summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static uint LaneMaskGreaterThanOrEqual => ~LaneMaskLessThan;

    /// <summary>
    /// The lanes that run this together now, this one among them. On a GPU that is what the hardware happens to do, and may be fewer
    /// than go the same way; elsewhere it is all that reach this. For the lanes that take a branch, use <see cref="Ballot"/> before it.
    /// </summary>
    /// <exception cref="InvalidOperationException">Read outside of a kernel.</exception>
    public static uint ActiveMask => PlainThread.Current.Exchange<uint, uint>(null, 0, 0, Size, 0);

    /// <summary>
    /// The lanes of this lane's part of the warp, where the warp is divided into parts of <paramref name="width"/> lanes.
    /// </summary>
    /// <param name="width">2, 4, 8, 16 or 32; a constant in a kernel.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static uint PartMask(int width) => WarpLanes.First(Checked(width)) << (LaneIndex & -width);

    /// <summary>
    /// Waits until the lanes in the mask are here. What they wrote before is visible to all of them after. CUDA's <c>__syncwarp</c>.
    /// </summary>
    /// <param name="mask">The lanes that take part.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static void Sync(uint mask = AllLanes) => PlainThread.Current.Exchange<uint, uint>(&WarpOperations.Sync, 0, 0, Size, mask);

    /// <summary>True where a lane's condition holds.</summary>
    /// <param name="condition">Of this lane.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static bool Any(bool condition, uint mask = AllLanes) =>
        PlainThread.Current.Exchange<bool, bool>(&WarpOperations.Any, condition, 0, Size, mask);

    /// <summary>True where the condition of each lane holds.</summary>
    /// <inheritdoc cref="Any"/>
    public static bool All(bool condition, uint mask = AllLanes) =>
        PlainThread.Current.Exchange<bool, bool>(&WarpOperations.All, condition, 0, Size, mask);

    /// <summary>The lanes whose condition holds, a bit for each.</summary>
    /// <inheritdoc cref="Any"/>
    public static uint Ballot(bool condition, uint mask = AllLanes) =>
        PlainThread.Current.Exchange<bool, uint>(&WarpOperations.Ballot, condition, 0, Size, mask);

    /// <summary>The lanes whose value has the same bits as this lane's, this one among them.</summary>
    /// <typeparam name="T">In a kernel a number of 32 or 64 bits.</typeparam>
    /// <param name="value">Of this lane.</param>
    /// <param name="mask">The lanes that take part.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static uint MatchAny<T>(T value, uint mask = AllLanes) where T : unmanaged =>
        PlainThread.Current.Exchange<T, uint>(&WarpOperations.MatchAny<T>, value, 0, Size, mask);

    /// <summary>The lanes that take part, where all their values have the same bits; else 0.</summary>
    /// <inheritdoc cref="MatchAny"/>
    public static uint MatchAll<T>(T value, uint mask = AllLanes) where T : unmanaged =>
        PlainThread.Current.Exchange<T, uint>(&WarpOperations.MatchAll<T>, value, 0, Size, mask);

    private static int Checked(int width) => width is 2 or 4 or 8 or 16 or 32
        ? width
        : throw new ArgumentOutOfRangeException(nameof(width), width, "A width is 2, 4, 8, 16 or 32 lanes.");
}
