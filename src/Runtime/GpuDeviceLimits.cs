namespace GpuKernels;

/// <summary>The largest launch that a device takes.</summary>
/// <param name="MaxThreadsPerBlock">The product of a block's extents.</param>
/// <param name="MaxBlock">The greatest extent of a block along each axis, in threads.</param>
/// <param name="MaxGrid">The greatest extent of a grid along each axis, in blocks.</param>
/// <param name="MaxSharedBytesPerBlock">The kernel's own shared memory and what the launch adds, in bytes.</param>
public sealed record GpuDeviceLimits(int MaxThreadsPerBlock, Dim3 MaxBlock, Dim3 MaxGrid, int MaxSharedBytesPerBlock)
{
    /// <summary>
    /// What CUDA devices take, with the shared memory of the largest; the CPU device has these limits too, so that what runs there also
    /// runs on a GPU.
    /// </summary>
    internal static GpuDeviceLimits Common { get; } = new(1024, new Dim3(1024, 1024, 64), new Dim3(int.MaxValue, 65535, 65535), 227 * 1024);

    /// <summary>Throws an exception that names the extent, its value and the limit.</summary>
    internal void Check(string device, in Dim3 grid, in Dim3 block)
    {
        if ((uint)grid.X <= (uint)MaxGrid.X && (uint)grid.Y <= (uint)MaxGrid.Y && (uint)grid.Z <= (uint)MaxGrid.Z &&
            (uint)(block.X - 1) < (uint)MaxBlock.X && (uint)(block.Y - 1) < (uint)MaxBlock.Y && (uint)(block.Z - 1) < (uint)MaxBlock.Z &&
            block.Count <= MaxThreadsPerBlock)
        {
            return;
        }
        CheckExtent(device, "grid", "X", grid.X, 0, MaxGrid.X);
        CheckExtent(device, "grid", "Y", grid.Y, 0, MaxGrid.Y);
        CheckExtent(device, "grid", "Z", grid.Z, 0, MaxGrid.Z);
        CheckExtent(device, "block", "X", block.X, 1, MaxBlock.X);
        CheckExtent(device, "block", "Y", block.Y, 1, MaxBlock.Y);
        CheckExtent(device, "block", "Z", block.Z, 1, MaxBlock.Z);
        throw new ArgumentOutOfRangeException(
            nameof(block), block, $"A block of {block} has {block.Count} threads; {device} takes at most {MaxThreadsPerBlock} in a block.");
    }

    private static void CheckExtent(string device, string parameter, string axis, int value, int least, int most)
    {
        if (value >= least && value <= most) return;
        throw new ArgumentOutOfRangeException(
            parameter, value, $"The {parameter}'s {axis} is {value}; {device} takes {least} to {most}.");
    }
}
