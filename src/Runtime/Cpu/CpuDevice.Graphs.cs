using GpuKernels.CompilerServices;

namespace GpuKernels.Cpu;

// Graphs: their launches are recorded with copies of their arguments, as those in a queue.
internal sealed unsafe partial class CpuDevice
{
    internal override GraphRecorder BeginGraph() => new CpuRecorder(this, streams);

    internal override void LaunchGraph(GraphContent graph, GpuStream stream) =>
        EnqueueCall(stream.Handle, ((CpuGraph)graph.Native).RunAction);

    /// <param name="capture">The graph.</param>
    /// <param name="kernel">What is launched in it.</param>
    /// <param name="launch">How; its stream is the graph's.</param>
    /// <param name="arguments">To be copied.</param>
    /// <param name="plain">Calls the kernel's own method, for launches that are debugged; null for others.</param>
    internal void Record(GraphCapture capture, KernelHandle kernel, in Launch launch, void** arguments, delegate*<void**, void> plain)
    {
        if (kernel.ArgumentBytes is null)
            throw new NotSupportedException(
                $"{kernel.Name} was built by an older GpuKernels, and cannot be a part of a graph on the CPU: rebuild the project that contains it.");
        QueuedLaunch recorded = new();
        recorded.Fill(0, kernel, in launch, arguments);
        streams.Enqueue(launch.Stream.Handle, () => RunStep(recorded, plain));
        capture.Add(kernel.Name);
    }

    private void RunStep(QueuedLaunch step, delegate*<void**, void> plain)
    {
        Counters.CountLaunch();
        Run(step, plain);
    }
}
