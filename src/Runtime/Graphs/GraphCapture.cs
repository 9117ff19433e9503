using System.Diagnostics.CodeAnalysis;

namespace GpuKernels;

/// <summary>A graph while a delegate says what is in it: which kernels, and which memory has to be there whenever the graph runs.</summary>
internal sealed partial class GraphCapture : IDisposable
{
    [ThreadStatic]
    private static GraphCapture? current;

    // Launches look at this number first, since it is nearly always 0 and costs less to read than a thread's own variable.
    private static int captures;

    private readonly GraphCapture? outer;
    private readonly GraphRecorder recorder;
    private readonly List<string> kernels = [];
    private readonly List<GraphUse> uses = [];
    private readonly HashSet<object> used = [];
    private readonly List<nint> barriers = [];
    private readonly List<GpuCollective> collectives = [];
    private int firstOfLaunch, branches;

    public GraphCapture(GpuDevice device)
    {
        Device = device;
        recorder = device.BeginGraph();
        outer = current;
        current = this;
        Interlocked.Increment(ref captures);
    }

    public GpuDevice Device { get; }

    public GraphRecorder Recorder => recorder;

    /// <summary>What the calling thread captures; null where it does not.</summary>
    public static GraphCapture? Current => Volatile.Read(ref captures) > 0 ? current : null;

    /// <summary>The stream of the delegate that runs; null before and after it.</summary>
    public GpuStream? Stream { get; private set; }

    /// <summary>True in a delegate of If or While.</summary>
    public bool IsInBranch => branches > 0;

    /// <summary>Throws where the calling thread captures a graph of this device, for what cannot be a part of one.</summary>
    /// <param name="device">Whose call it is.</param>
    /// <param name="call">As C# spells it.</param>
    /// <param name="instead">What to do in its place.</param>
    public static void Forbid(GpuDevice device, string call, string instead)
    {
        if (Volatile.Read(ref captures) > 0 && current?.Device == device) ThrowForbidden(call, instead);
    }

    [DoesNotReturn]
    public static void ThrowForbidden(string call, string instead) =>
        throw new InvalidOperationException($"{call} cannot be a part of a graph, and this thread captures one: {instead}.");

    /// <summary>Runs a delegate with a stream of its own, which ends with it.</summary>
    public void Record(nint handle, Action<GpuStream> work)
    {
        GpuStream stream = new(Device, handle, this);
        GpuStream? around = Stream;
        Stream = stream;
        try
        {
            work(stream);
        }
        finally
        {
            if (branches == 0) ReleaseArrays();
            Stream = around;
            if (stream.EndCapture() is not 0 and var barrier) barriers.Add(barrier);
        }
    }

    /// <summary>Memory that a launch which follows uses.</summary>
    public void Use(object memory, Func<object, bool> isGone, string parameter)
    {
        // Its own is there whenever it runs.
        if (memory is DeviceMemory { Capture: not null }) return;
        if (used.Add(memory)) uses.Add(new GraphUse(memory, isGone, parameter, ""));
    }

    /// <summary>An operation of a collective was recorded, which has to be there whenever the graph runs.</summary>
    public void Add(GpuCollective collective)
    {
        if (!collectives.Contains(collective)) collectives.Add(collective);
        Use(collective, static gone => ((GpuCollective)gone).IsDisposed, "collective");
    }

    /// <summary>A kernel was recorded.</summary>
    public void Add(string kernel)
    {
        kernels.Add(kernel);
        Name(kernel);
    }

    /// <summary>What was used since the last work that was named, this uses.</summary>
    public void Name(string work)
    {
        for (; firstOfLaunch < uses.Count; firstOfLaunch++) uses[firstOfLaunch] = uses[firstOfLaunch] with { Kernel = work };
    }

    public void Call(nint stream, Action action)
    {
        if (branches > 0)
            ThrowForbidden("A call of the host inside of If or While", "GPUs run these without the host; call it before or after");
        recorder.Call(stream, action);
    }

    public void Branch(nint stream, GpuArray<int> condition, bool isLoop, Action<GpuStream> body)
    {
        Use(condition.Memory, GraphUse.IsReleased, isLoop ? "the condition of While" : "the condition of If");
        firstOfLaunch = uses.Count;
        branches++;
        try
        {
            recorder.Branch(stream, condition.DevicePointer, isLoop, handle => Record(handle, body));
        }
        finally
        {
            branches--;
        }
    }

    /// <summary>Ends the capture; see <see cref="GraphRecorder.Finish"/>.</summary>
    public GraphContent Finish(NativeGraph? previous)
    {
        GraphContent content = new(recorder.Finish(previous), [.. kernels], [.. uses], [.. barriers], arrayBytes);
        barriers.Clear();
        return content;
    }

    /// <summary>The graph was made of it.</summary>
    public void GiveTo(GpuGraph graph)
    {
        foreach (GpuCollective collective in collectives) collective.Own(graph);
    }

    public void Dispose()
    {
        recorder.Dispose();
        foreach (nint barrier in barriers) Device.FreeTracked(barrier);
        current = outer;
        Interlocked.Decrement(ref captures);
    }
}

/// <summary>Memory, or a module, that a graph uses.</summary>
/// <param name="Memory">Kept from the garbage collector as long as the graph is.</param>
/// <param name="IsGone">True when it was given back all the same.</param>
/// <param name="Parameter">What gets it.</param>
/// <param name="Kernel">Whose parameter that is, or of which other work; empty for a condition.</param>
internal readonly record struct GraphUse(object Memory, Func<object, bool> IsGone, string Parameter, string Kernel)
{
    public static readonly Func<object, bool> IsReleased = memory => ((DeviceMemory)memory).IsReleased;

    public static readonly Func<object, bool> IsUnloaded = module => ((CudaModule)module).IsDisposed;

    /// <summary><c>'x' of Kernels.Saxpy</c>.</summary>
    public override string ToString() => Kernel.Length == 0 ? Parameter : $"'{Parameter}' of {Kernel}";
}

/// <summary>What is known of a graph that can be launched.</summary>
/// <param name="Native">The device's own.</param>
/// <param name="Kernels">The names of its kernels, in the order of recording.</param>
/// <param name="Uses">Its memory.</param>
/// <param name="Barriers">Where the blocks of its kernels with <c>Grid.Sync</c> meet; to be freed with it.</param>
/// <param name="ArrayBytes">What its own arrays take while it runs, at most.</param>
internal sealed record GraphContent(NativeGraph Native, string[] Kernels, GraphUse[] Uses, nint[] Barriers, long ArrayBytes)
{
    /// <summary>For messages: <c>graph [Kernels.Step (2 times), Kernels.Sum]</c>.</summary>
    public string Name { get; } = $"graph [{NameRuns.Join(Kernels, most: 8)}]";
}
