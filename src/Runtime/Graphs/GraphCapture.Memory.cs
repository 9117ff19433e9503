using System.Diagnostics.CodeAnalysis;

namespace GpuKernels;

// Memory that is there while the graph runs.
internal sealed partial class GraphCapture
{
    // Of the delegate that runs; parts of If and While make none.
    private readonly List<DeviceMemory> arrays = [];

    /// <summary>Bytes of all such arrays together; those that follow each other may have the same memory.</summary>
    private long arrayBytes;

    /// <summary>Zeros, each time that the graph runs; until it is released, or until the delegate ends.</summary>
    public DeviceMemory Allocate(nint stream, long bytes)
    {
        if (branches > 0)
            ThrowForbidden("Making an array inside of If or While", "GPUs have no memory to give there; make it before, outside of them");
        if (bytes == 0) return DeviceMemory.OfGraph(this, 0, static () => { });
        nint pointer = recorder.Allocate(stream, bytes);
        DeviceMemory memory = DeviceMemory.OfGraph(this, pointer, () => recorder.Free(stream, pointer));
        arrays.Add(memory);
        arrayBytes += bytes;
        Device.FillInStream(stream, pointer, [0], bytes);
        return memory;
    }

    /// <summary>Throws where memory of a graph is used by work that is not a part of it.</summary>
    /// <param name="memory">Any.</param>
    /// <param name="capture">What the work is a part of; null for work that runs.</param>
    /// <param name="parameter">What gets the memory.</param>
    public static void ThrowIfElsewhere(DeviceMemory memory, GraphCapture? capture, string parameter)
    {
        if (memory.Capture is { } owner && owner != capture) ThrowElsewhere(parameter);
    }

    /// <summary>The delegate has ended, and nobody can use its arrays any more.</summary>
    private void ReleaseArrays()
    {
        foreach (DeviceMemory memory in arrays) memory.Release();
        arrays.Clear();
    }

    [DoesNotReturn]
    private static void ThrowElsewhere(string parameter) => throw new InvalidOperationException(
        $"'{parameter}' is an array of a graph that is being captured, and is there only while that graph runs: " +
        "use it on the stream that made it.");
}
