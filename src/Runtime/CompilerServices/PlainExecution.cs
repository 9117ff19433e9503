using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Runs a kernel's own C# method with no translation: for stepping through it, and as the reference that tests compare
/// with. Blocks run one after the other. Within a block threads run one at a time, in order of their index, each until it
/// ends or waits at a barrier; one that waits keeps an OS thread of its own. So a kernel without barriers is a plain loop,
/// and every run gives the same result.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlainExecution
{
    /// <summary>Runs <paramref name="kernel"/> once for each thread of the grid and returns when all have ended.</summary>
    /// <param name="grid">Blocks; an extent of 0 runs nothing.</param>
    /// <param name="block">Threads of a block, each extent at least 1.</param>
    /// <param name="kernel">Calls the kernel's method with its arguments.</param>
    /// <exception cref="ArgumentOutOfRangeException">An extent is too small.</exception>
    /// <remarks>The first exception that a thread throws ends the run and is thrown here.</remarks>
    public static void Run(Dim3 grid, Dim3 block, Action kernel) => Run(grid, block, sharedBytes: 0, kernel);

    /// <summary>The same with memory for <see cref="Block.DynamicShared{T}"/>.</summary>
    /// <param name="grid">Blocks; an extent of 0 runs nothing.</param>
    /// <param name="block">Threads of a block, each extent at least 1.</param>
    /// <param name="sharedBytes">Bytes for each block.</param>
    /// <param name="kernel">Calls the kernel's method with its arguments.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public static void Run(Dim3 grid, Dim3 block, int sharedBytes, Action kernel) => Run(grid, block, cluster: 1, sharedBytes, kernel);

    /// <summary>The same for a kernel with <see cref="ClusterAttribute"/>, which this cannot see.</summary>
    /// <param name="grid">Blocks; an extent of 0 runs nothing.</param>
    /// <param name="block">Threads of a block, each extent at least 1.</param>
    /// <param name="cluster">Blocks of a cluster; the grid is a multiple of it.</param>
    /// <param name="sharedBytes">Bytes for each block.</param>
    /// <param name="kernel">Calls the kernel's method with its arguments.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    /// <exception cref="ArgumentException">The grid is no multiple of the cluster.</exception>
    public static void Run(Dim3 grid, Dim3 block, Dim3 cluster, int sharedBytes, Action kernel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sharedBytes);
        ArgumentNullException.ThrowIfNull(kernel);
        if (grid.X < 0 || grid.Y < 0 || grid.Z < 0)
            throw new ArgumentOutOfRangeException(nameof(grid), grid, "The extents of a grid must not be negative.");
        if (block.X < 1 || block.Y < 1 || block.Z < 1)
            throw new ArgumentOutOfRangeException(nameof(block), block, "The extents of a block must be at least 1.");
        if (cluster.X < 1 || cluster.Y < 1 || cluster.Z < 1)
            throw new ArgumentOutOfRangeException(nameof(cluster), cluster, "The extents of a cluster must be at least 1.");
        if (grid.X % cluster.X != 0 || grid.Y % cluster.Y != 0 || grid.Z % cluster.Z != 0)
            throw new ArgumentException($"A grid of {grid} is no multiple of a cluster of {cluster} blocks.", nameof(grid));
        if (grid.Count == 0) return;
        using PlainBlockScheduler scheduler = new(grid, block, cluster, sharedBytes, kernel);
        scheduler.Run();
    }
}
