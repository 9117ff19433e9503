using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Which thread of a kernel an OS thread is running, kept by generated code in a local of its own: it is read while an exception passes,
/// when the frame that threw is still there.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CpuPosition
{
    /// <summary>The <see cref="X"/> of loops that do not say which thread they are at.</summary>
    public const int Unknown = -1;

    /// <summary>
    /// The linear index of the block in the grid; where <see cref="X"/> is the index in the whole grid, the complement of that of the first
    /// block with the same indices along y and z.
    /// </summary>
    public long Block;

    /// <summary>The thread's index in its block along x, that of the first where several run in the lanes of vectors.</summary>
    public int X;

    /// <summary>The same along y.</summary>
    public int Y;

    /// <summary>The same along z.</summary>
    public int Z;

    /// <summary>
    /// Where threads go on one by one, the warps of a block: <see cref="X"/> is then the thread among those of all blocks that run
    /// together, and
    /// <see cref="Block"/> the first of these. Else 0.
    /// </summary>
    internal int WarpsPerBlock;

    /// <summary>How many blocks of a cluster there are; <see cref="Block"/> is then the cluster.</summary>
    internal Dim3 Cluster;

    /// <summary>The block's index in the grid, and the thread's in the block.</summary>
    /// <param name="grid">Of the launch.</param>
    /// <param name="block">Of the launch.</param>
    /// <param name="lane">How many threads after the first of those that ran together.</param>
    internal readonly (Dim3 Block, Dim3 Thread) In(Dim3 grid, Dim3 block, int lane)
    {
        if (WarpsPerBlock > 0)
        {
            int slots = WarpsPerBlock * Warp.Size, t = X % slots;
            return (BlockIndex(grid, Cluster, Block, X / slots), new(t % block.X, t / block.X % block.Y, t / block.X / block.Y));
        }
        // What is the same for all threads runs once, before the loops over them or after.
        bool isBetween = Y == block.Y || Z == block.Z;
        if (Block >= 0 && isBetween) return (BlockIndex(grid, 1, Block, 0), new(0, 0, 0));
        int x = X + lane;
        Dim3 index = Block >= 0
            ? BlockIndex(grid, 1, Block, 0)
            : BlockIndex(grid, 1, ~Block, 0) with { X = X == Unknown ? Unknown : x / block.X };
        return (index, new(X == Unknown ? Unknown : x % block.X, Y, Z));
    }

    /// <summary>The index of one of the blocks that run together.</summary>
    /// <param name="grid">Of the launch.</param>
    /// <param name="cluster">A cluster, in blocks.</param>
    /// <param name="first">The linear index of the first block; with clusters, that of the cluster.</param>
    /// <param name="together">Which of them.</param>
    internal static Dim3 BlockIndex(Dim3 grid, Dim3 cluster, long first, int together)
    {
        bool isAlone = cluster.Count == 1;
        long index = isAlone ? first + together : first, x = grid.X / cluster.X, y = grid.Y / cluster.Y;
        int rank = isAlone ? 0 : together;
        return new(
            (int)(index % x) * cluster.X + rank % cluster.X, (int)(index / x % y) * cluster.Y + rank / cluster.X % cluster.Y,
            (int)(index / x / y) * cluster.Z + rank / cluster.X / cluster.Y);
    }
}
