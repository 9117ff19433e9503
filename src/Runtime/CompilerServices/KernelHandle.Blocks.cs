using System.Numerics;

namespace GpuKernels.CompilerServices;

// The size of a block where the launch does not say it.
public sealed unsafe partial class KernelHandle
{
    // Replaced as a whole, never changed, so launches read it without a lock. No [], as above.
    private volatile BlockSize[] blocks = new BlockSize[0];

    /// <summary>
    /// How many threads a block has in a launch by a count, of a kernel that is not flat: 256, or the largest smaller power of two that
    /// <see cref="MaxThreads"/> allows. Where the kernel has shared memory, or its blocks work together, somebody has written it for a
    /// size; any other may run in smaller ones that keep more threads at work. A power of two, so that a count that is a multiple of 256
    /// has no threads beyond.
    /// </summary>
    internal int BlockOf(GpuDevice device, int sharedBytes, bool overlap, void** arguments)
    {
        int most = MaxThreads > 0 ? (int)Math.Min(Launch.BlockSize, 1u << BitOperations.Log2((uint)MaxThreads)) : Launch.BlockSize;
        if (StaticSharedBytes + DynamicSharedBytes + sharedBytes > 0 || IsCooperative || Cluster.Count > 1) return most;
        foreach (BlockSize block in blocks)
        {
            if (block.DeviceId == device.Id) return block.Threads;
        }
        int chosen = device.ChooseBlock(this, most, overlap, arguments);
        lock (loading) blocks = [.. blocks, new BlockSize(device.Id, chosen)];
        return chosen;
    }

    private readonly record struct BlockSize(long DeviceId, int Threads);
}
