using System.Runtime.CompilerServices;

namespace GpuKernels;

/// <summary>
/// A part of a matrix product, 64 rows and 256 columns, spread over a warp group: each of its 128 threads holds 128 elements. <c>default</c> is
/// all zeros.
/// </summary>
/// <remarks>
/// Element i of a thread is at <c>(WarpGroup.Row(i), WarpGroup.Column(i))</c>. A thread may do with its elements what it likes; with constant
/// indices, or those of loops with <c>Gpu.Unroll()</c>, they stay in registers.
/// </remarks>
[DeviceFunction]
[InlineArray(128)]
public struct WarpGroupAccumulator
{
    private float element;
}
