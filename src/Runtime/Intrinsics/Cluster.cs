using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>What the blocks of a cluster do together. To be called in kernels with <see cref="ClusterAttribute"/> only.</summary>
public static class Cluster
{
    /// <summary>Which block of its cluster this is, from 0 to <see cref="BlockCount"/> − 1; x runs fastest, then y, then z.</summary>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static int BlockRank => PlainThread.Current.BlockRank;

    /// <summary>The number of blocks in a cluster, which the attribute says.</summary>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static int BlockCount => (int)PlainThread.Current.ClusterBlocks.Count;

    /// <summary>
    /// Waits until every thread of the cluster that has not returned has called this. What any of them wrote before is visible to all of
    /// them after.
    /// </summary>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static void Sync() => PlainThread.Current.SyncCluster();

    /// <summary>
    /// The array of another block that this block has as <paramref name="own"/>. The other block's threads may not have begun before a
    /// <see cref="Sync"/>, and must not return before the last access; so another one stands at the end.
    /// </summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="own">What <see cref="Block.Shared{T}"/> or <see cref="Block.DynamicShared{T}"/> gave.</param>
    /// <param name="rank">Which block of the cluster, from 0 to <see cref="BlockCount"/> − 1; also this one.</param>
    /// <exception cref="InvalidOperationException">Called outside of a kernel, or while the block does not have the array.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is no block of the cluster.</exception>
    /// <exception cref="ArgumentException"><paramref name="own"/> is no shared array.</exception>
    public static Span<T> Shared<T>(Span<T> own, int rank) where T : unmanaged => PlainThread.Current.SharedOf(own, rank);
}
