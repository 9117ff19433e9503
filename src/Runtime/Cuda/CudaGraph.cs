namespace GpuKernels.Cuda;

/// <summary>A graph that the driver has instantiated.</summary>
internal sealed class CudaGraph(CudaDevice device, nint executable) : NativeGraph
{
    public nint Executable => executable;

    public override void Destroy()
    {
        if (device.TryMakeCurrent()) Driver.GraphExecutableDestroy(executable);
    }
}
