namespace GpuKernels.Cuda;

// Launches that say more than grid and block.
internal sealed unsafe partial class CudaDevice
{
    /// <summary>The driver's version that takes attributes.</summary>
    private const int AttributeDriver = 11080;

    /// <summary>The compute capability of GPUs that start a kernel before the one before it has ended.</summary>
    private const int FirstWithOverlap = 9;

    /// <summary>True where the launch has options, and the driver takes them.</summary>
    private static bool HasOptions(in Launch launch) => launch.Options is not null && CudaDriver.Current.Version >= AttributeDriver;

    private int StartWithOptions(nint function, in Launch launch, void** arguments, bool isCooperative)
    {
        LaunchOptions options = launch.Options!;
        LaunchAttribute* attributes = stackalloc LaunchAttribute[4];
        uint count = 0;
        if (isCooperative) attributes[count++] = new() { Id = LaunchAttributeId.Cooperative, Value = 1 };
        if (options.Priority is { } priority)
            attributes[count++] = new() { Id = LaunchAttributeId.Priority, Value = ReadPriority(priority) };
        if (options.SharedMemoryCarveout is { } carveout)
            attributes[count++] = new() { Id = LaunchAttributeId.PreferredSharedMemoryCarveout, Value = carveout };
        if (options.OverlapsPrevious && ComputeCapability.Major >= FirstWithOverlap)
            attributes[count++] = new() { Id = LaunchAttributeId.ProgrammaticStreamSerialization, Value = 1 };
        Dim3 grid = launch.Grid, block = launch.Block;
        LaunchConfiguration configuration = new()
        {
            GridX = (uint)grid.X,
            GridY = (uint)grid.Y,
            GridZ = (uint)grid.Z,
            BlockX = (uint)block.X,
            BlockY = (uint)block.Y,
            BlockZ = (uint)block.Z,
            SharedBytes = (uint)launch.SharedBytes,
            Stream = launch.Stream.Handle,
            Attributes = attributes,
            Count = count,
        };
        return Driver.LaunchKernelWithAttributes(&configuration, function, arguments, null);
    }

    /// <summary>The driver's number: smaller ones come first, and 0 is what a stream has that asks for none.</summary>
    private int ReadPriority(GpuStreamPriority priority)
    {
        if (priority == GpuStreamPriority.Normal) return 0;
        int least, greatest;
        Check(Driver.ContextGetStreamPriorityRange(&least, &greatest), "cuCtxGetStreamPriorityRange");
        return priority == GpuStreamPriority.High ? greatest : least;
    }
}
