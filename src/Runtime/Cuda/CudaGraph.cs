namespace GpuKernels.Cuda;

/// <summary>A graph that the driver has instantiated.</summary>
/// <param name="device">Whose.</param>
/// <param name="executable">The driver's handle.</param>
/// <param name="hasMemory">True where there are arrays in it, whose memory the driver keeps until it is asked for it.</param>
internal sealed class CudaGraph(CudaDevice device, nint executable, bool hasMemory) : NativeGraph
{
    public nint Executable => executable;

    public override void Destroy()
    {
        if (!device.TryMakeCurrent()) return;
        Driver.GraphExecutableDestroy(executable);
        if (hasMemory) device.TrimGraphMemory();
    }
}
