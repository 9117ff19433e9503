namespace GpuKernels;

/// <summary>
/// Makes clusters of a kernel's blocks: so many neighbours along each axis run at the same time, wait for each other at
/// <see cref="Cluster.Sync"/>, and reach each other's shared memory. CUDA's <c>__cluster_dims__</c>; for GPUs from sm_90 on.
/// </summary>
/// <param name="x">Blocks along X; with <paramref name="y"/> and <paramref name="z"/> together at most 8.</param>
/// <param name="y">Blocks along Y.</param>
/// <param name="z">Blocks along Z.</param>
/// <remarks>A launch's grid has to be a multiple of it along each axis.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClusterAttribute(int x, int y = 1, int z = 1) : Attribute
{
    /// <summary>The blocks of a cluster along each axis.</summary>
    public Dim3 Blocks { get; } = new(x, y, z);
}
