namespace GpuKernels;

/// <summary>
/// Two <see cref="BFloat16"/>s in 4 bytes, CUDA's <c>__nv_bfloat162</c>: what <see cref="Atomic"/> adds to in one step, in half the time of
/// two.
/// </summary>
/// <remarks><c>Span&lt;BFloat16x2> pairs = MemoryMarshal.Cast&lt;BFloat16, BFloat16x2>(x);</c> is the same memory, two by two.</remarks>
[DeviceFunction]
public struct BFloat16x2
{
    /// <summary>The one at the lower address.</summary>
    public BFloat16 X;

    /// <summary>The one behind it.</summary>
    public BFloat16 Y;

    /// <summary>Both of them.</summary>
    /// <param name="x">The one at the lower address.</param>
    /// <param name="y">The one behind it.</param>
    [DeviceFunction]
    public BFloat16x2(BFloat16 x, BFloat16 y)
    {
        X = x;
        Y = y;
    }
}
