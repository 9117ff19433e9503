namespace GpuKernels;

/// <summary>
/// Matrix products by tensor cores. A warp holds parts of the factors and of the product in its registers:
/// <c>sum = TensorCore.MultiplyAdd(a, b, sum)</c> is a product of 16 × K by K × 16 elements, one instruction or a few of <c>mma.sync</c>.
/// </summary>
/// <remarks>
/// <para>
/// All 32 lanes of a warp make each call together, with the same arguments but for the fragments: not under a condition that differs
/// within a warp, and in blocks whose number of threads is a multiple of 32. A thread that has returned from the kernel may be missing in none.
/// </para>
/// <para>
/// Products of two elements are exact. In what order and with how many bits they are added is the hardware's affair: a GPU's sums of floats
/// differ from the CPU's in the last digits, and between kinds of GPUs too. Sums that a <c>float</c> holds exactly, such as those of small integers,
/// are the same everywhere, and so are sums of integers, which wrap.
/// </para>
/// </remarks>
public static partial class TensorCore
{
    /// <summary>The row of one of this lane's elements of an <see cref="Accumulator{T}"/>, 0 to 15.</summary>
    /// <param name="element">0 for <c>X0</c>, to 7 for <c>X7</c>.</param>
    [DeviceFunction]
    public static int Row(int element) => Warp.LaneIndex / 4 + ((element & 2) << 2);

    /// <summary>The column of one of this lane's elements of an <see cref="Accumulator{T}"/>, 0 to 15.</summary>
    /// <param name="element">0 for <c>X0</c>, to 7 for <c>X7</c>.</param>
    [DeviceFunction]
    public static int Column(int element) => Warp.LaneIndex % 4 * 2 + (element & 1) + ((element & 4) << 1);
}
