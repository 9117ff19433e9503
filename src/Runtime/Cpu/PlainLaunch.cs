using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

/// <summary>A launch that calls the user's own method.</summary>
internal static unsafe class PlainLaunch
{
    /// <summary>Runs all threads; <paramref name="plain"/> calls the method with arguments as the generated code gets them.</summary>
    public static void Run(KernelHandle kernel, in Launch launch, void** arguments, delegate*<void**, void> plain)
    {
        if (plain == null)
            throw new GpuLaunchException(
                kernel.Name,
                $"{kernel.Name} was launched without its own method, which Debug() runs: rebuild the project that contains it.");
        if (launch.Stream.Capture is { } capture)
        {
            ((CpuDevice)launch.Stream.Device).Record(capture, kernel, in launch, arguments, plain);
            return;
        }
        // After what waits in the stream, and at once: so the debugger shows who launched.
        launch.Stream.Device.SynchronizeStream(launch.Stream.Handle);
        RunNow(kernel, in launch, arguments, plain);
    }

    /// <summary>On this thread.</summary>
    public static void RunNow(KernelHandle kernel, in Launch launch, void** arguments, delegate*<void**, void> plain)
    {
        long count = kernel.IsFlat && launch.CountX > 0 ? launch.CountX : long.MaxValue, width = launch.Block.X;
        try
        {
            PlainExecution.Run(launch.Grid, launch.Block, kernel.Cluster, launch.SharedBytes, () =>
            {
                // Of a launch by a count, the last block's threads beyond it do nothing.
                if (PlainThread.Current.BlockIdx.X * width + PlainThread.Current.ThreadIdx.X < count) Call(kernel, plain, arguments);
            });
        }
        catch (GpuDivergenceException exception)
        {
            throw new GpuDivergenceException($"{kernel.Name}: {exception.Message}");
        }
    }

    private static void Call(KernelHandle kernel, delegate*<void**, void> plain, void** arguments)
    {
        try
        {
            plain(arguments);
        }
        // Not where a thread unwinds because another has failed, nor where none can go on.
        catch (Exception exception) when (exception is not (GpuDivergenceException or PlainExecutionAbortedException))
        {
            PlainThread thread = PlainThread.Current;
            throw new GpuKernelException(kernel.Name, CpuFault.Locate(exception), thread.BlockIdx, thread.ThreadIdx);
        }
    }
}
