using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>
/// What a profiler shows of this program: <c>nsys profile --capture-range=cudaProfilerApi</c> and <c>ncu --profile-from-start off</c>
/// record from
/// <see cref="Start"/> to <see cref="Stop"/>, and ranges have names. Without a profiler, or without a GPU, all of it does nothing.
/// </summary>
public static class GpuProfiler
{
    /// <summary>Lets the profiler record from here on.</summary>
    /// <param name="device">An NVIDIA GPU; of others nothing is recorded.</param>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public static void Start(GpuDevice device) => Find(device)?.SetProfiler(isOn: true);

    /// <summary>Ends what <see cref="Start"/> began.</summary>
    /// <param name="device">The same.</param>
    /// <exception cref="ObjectDisposedException">The device is disposed of.</exception>
    public static void Stop(GpuDevice device) => Find(device)?.SetProfiler(isOn: false);

    /// <summary>
    /// A named range on this thread, which Nsight shows (NVTX): <c>using (GpuProfiler.Range("step")) { … }</c>. Ranges nest.
    /// </summary>
    /// <param name="name">For people.</param>
    public static GpuProfilerRange Range(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new GpuProfilerRange(Nvtx.TryPush(name));
    }

    private static CudaDevice? Find(GpuDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        device.ThrowIfDisposed();
        return device as CudaDevice;
    }
}

/// <summary>A range that <see cref="GpuProfiler.Range"/> began and <see cref="Dispose"/> ends, on the same thread.</summary>
public ref struct GpuProfilerRange
{
    private bool isOpen;

    internal GpuProfilerRange(bool isOpen) => this.isOpen = isOpen;

    /// <summary>Ends the range; a second time does nothing.</summary>
    public void Dispose()
    {
        if (isOpen) Nvtx.Pop();
        isOpen = false;
    }
}
