namespace GpuKernels.Benchmarks.Gpu;

/// <summary>Times what a stream does between two events, by the GPU's clock.</summary>
internal sealed class GpuTimer(GpuStream stream)
{
    /// <summary>So many launches between the events that the gap before the first one does not count.</summary>
    private const int Launches = 5;

    private readonly nint start = CudaFunctions.CreateEvent(), stop = CudaFunctions.CreateEvent();

    /// <summary>Milliseconds of one launch.</summary>
    public double Time(Action launch)
    {
        CudaFunctions.Record(start, stream.Handle);
        for (int i = 0; i < Launches; i++)
            launch();
        CudaFunctions.Record(stop, stream.Handle);
        return CudaFunctions.Milliseconds(start, stop) / Launches;
    }
}
