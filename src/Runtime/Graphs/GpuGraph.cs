using System.Diagnostics.CodeAnalysis;

namespace GpuKernels;

/// <summary>
/// Work of a device that was put together once and is launched as a whole: kernels, copies, fills and calls of the host, with what
/// follows what. A launch costs about what one kernel's does, however many there are. Made by <see cref="GpuDevice.CaptureGraph"/> and
/// <see cref="GpuDevice.BuildGraph"/>; may be used from several threads.
/// </summary>
/// <remarks>
/// The graph keeps the arrays that it uses. Each launch reads and writes what is in them then; scalars are those of the capture, until
/// <see cref="Update"/>. Two launches of one graph never run at the same time, on whichever streams they are.
/// </remarks>
public sealed class GpuGraph : IDisposable
{
    private readonly Lock gate = new();
    private GraphContent? content;

    internal GpuGraph(GpuDevice device, GraphContent content)
    {
        Device = device;
        this.content = content;
        device.KeepGraph(content.Native);
    }

    /// <summary>Frees the driver's graph, if nobody did.</summary>
    ~GpuGraph() => Release();

    /// <summary>The device that runs it.</summary>
    public GpuDevice Device { get; }

    /// <summary>The kernels in it, in the order in which they were recorded; those of an If or While once.</summary>
    /// <exception cref="ObjectDisposedException">The graph is disposed of.</exception>
    public IReadOnlyList<string> Kernels => Content.Kernels;

    private GraphContent Content => Volatile.Read(ref content) ?? ThrowDisposed();

    /// <summary>Launches it on the device's default stream. Allocates nothing.</summary>
    /// <inheritdoc cref="Launch(GpuStream)"/>
    public void Launch() => Launch(Device.DefaultStream);

    /// <summary>
    /// Launches it on a stream: after what was launched there before, and before what is launched after. Allocates nothing.
    /// </summary>
    /// <param name="stream">Of the graph's device.</param>
    /// <exception cref="ArgumentException">The stream is another device's.</exception>
    /// <exception cref="ObjectDisposedException">
    /// The graph, the stream, the device or an array that the graph uses is disposed of.
    /// </exception>
    /// <exception cref="InvalidOperationException">The stream is one on which another graph is recorded.</exception>
    /// <exception cref="GpuLaunchException">A kernel that was launched before failed.</exception>
    public void Launch(GpuStream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.ThrowIfDisposed();
        if (stream.Device != Device) ThrowOtherDevice(stream);
        if (stream.Capture is not null)
            GraphCapture.ThrowForbidden("A launch of another graph", "record its work again, on the stream of this one");
        GraphCapture.Forbid(Device, "A launch on another stream", "launch after the capture");
        lock (gate)
        {
            GraphContent found = Content;
            foreach (ref readonly GraphUse use in found.Uses.AsSpan())
            {
                if (use.IsGone(use.Memory)) ThrowGone(in use);
            }
            Device.LaunchGraph(found, stream);
        }
        GC.KeepAlive(this);
    }

    /// <summary>
    /// Captures the work anew, with other arguments, and changes this graph to it; launches before this call keep theirs. Costs about as
    /// much as launching the work itself where the kernels and their order are the same, and as much as a new graph where not.
    /// </summary>
    /// <param name="work">As for <see cref="GpuDevice.CaptureGraph"/>.</param>
    /// <returns>True where only arguments, grids and blocks had to be changed, false where the graph was made anew.</returns>
    /// <exception cref="ObjectDisposedException">The graph or its device is disposed of.</exception>
    /// <exception cref="InvalidOperationException">The work cannot be a part of a graph; this one stays as it was.</exception>
    public bool Update(Action<GpuStream> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Replace(capture => capture.Record(capture.Recorder.Stream, work));
    }

    /// <summary>The same for work in nodes.</summary>
    /// <param name="work">As for <see cref="GpuDevice.BuildGraph"/>.</param>
    /// <inheritdoc cref="Update"/>
    public bool Rebuild(Action<GpuGraphBuilder> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Replace(capture => GpuGraphBuilder.Run(capture, work));
    }

    /// <summary>
    /// Gives the graph back; what was launched of it still runs to its end. Its arrays are disposed of by those who made them.
    /// </summary>
    public void Dispose()
    {
        lock (gate) Release();
        GC.SuppressFinalize(this);
    }

    /// <summary><c>graph [Kernels.Step (2 times)] of cuda:0</c>.</summary>
    public override string ToString() => $"{Volatile.Read(ref content)?.Name ?? "graph"} of {Device.Name}";

    private bool Replace(Action<GraphCapture> record)
    {
        _ = Content;
        using GraphCapture capture = new(Device);
        record(capture);
        lock (gate)
        {
            GraphContent before = Content;
            GraphContent after = capture.Finish(before.Native);
            Volatile.Write(ref content, after);
            bool isSame = after.Native == before.Native;
            if (!isSame)
            {
                Device.KeepGraph(after.Native);
                Device.CloseGraph(before.Native);
            }
            FreeBarriers(before);
            capture.GiveTo(this);
            return isSame;
        }
    }

    private void Release()
    {
        if (Interlocked.Exchange(ref content, null) is not { } last) return;
        Device.CloseGraph(last.Native);
        FreeBarriers(last);
    }

    private void FreeBarriers(GraphContent last)
    {
        foreach (nint barrier in last.Barriers) Device.FreeTracked(barrier);
    }

    [DoesNotReturn]
    private GraphContent ThrowDisposed() =>
        throw new ObjectDisposedException(nameof(GpuGraph), $"This graph of {Device.Name} is disposed of.");

    [DoesNotReturn]
    private void ThrowOtherDevice(GpuStream stream) =>
        throw new ArgumentException(
            $"The graph is of {Device}, and the stream of {stream.Device}: launch it on a stream of its own device.", nameof(stream));

    [DoesNotReturn]
    private static void ThrowGone(in GraphUse use) => throw new ObjectDisposedException(
        use.Parameter,
        $"The graph cannot be launched: {use} is disposed of. Keep what a graph uses until the graph is disposed of, or Update the graph before.");
}
