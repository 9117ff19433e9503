namespace GpuKernels.Cuda;

/// <summary>
/// While it is there, calls of this thread have nothing to do with captures, and say so. Else the driver lets calls that might wait for a
/// stream fail while another library captures a graph, on whichever thread, and ends the capture with an error as well: also where a
/// finalizer gives memory back.
/// </summary>
internal readonly unsafe ref struct BesideCaptures
{
    private readonly int before;

    private BesideCaptures(int before) => this.before = before;

    public static BesideCaptures Enter()
    {
        int mode = Driver.CaptureModeRelaxed;
        return new BesideCaptures(Driver.ThreadExchangeStreamCaptureMode(&mode) == Driver.Success ? mode : Driver.CaptureModeRelaxed);
    }

    /// <summary>The thread is the other library's, too.</summary>
    public void Dispose()
    {
        int mode = before;
        if (mode != Driver.CaptureModeRelaxed) Driver.ThreadExchangeStreamCaptureMode(&mode);
    }
}
