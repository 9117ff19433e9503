using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>What all threads of a launch do together. To be called in kernels only.</summary>
public static class Grid
{
    /// <summary>
    /// Waits until every thread of the grid that has not returned has called this. What any of them wrote before is visible to all of
    /// them after.
    /// </summary>
    /// <remarks>
    /// All blocks of such a kernel run at the same time, so a GPU takes only as many as have room on it; a launch of more throws
    /// <see cref="GpuLaunchException"/>, which says how many that is. One block for each of <see cref="GpuDevice.Multiprocessors"/>
    /// has room in most kernels. Of each block at least one thread has to reach this, so do not return early from threads that have nothing
    /// to do.
    /// </remarks>
    /// <exception cref="InvalidOperationException">Called outside of a kernel.</exception>
    public static void Sync() => PlainThread.Current.SyncGrid();
}
