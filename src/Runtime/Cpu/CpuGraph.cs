namespace GpuKernels.Cpu;

/// <summary>
/// A graph, or the body of an If or While in one: what was recorded, in that order, which is one that each node may run in.
/// </summary>
internal sealed class CpuGraph : NativeGraph
{
    private readonly CpuDevice device;
    private readonly List<nint> memory = [];
    private readonly Lock running = new();
    private readonly List<Action> steps = [];

    public CpuGraph(CpuDevice device)
    {
        this.device = device;
        RunAction = Run;
    }

    /// <summary><see cref="Run"/>, made once, so that a launch allocates nothing.</summary>
    public Action RunAction { get; }

    /// <summary>Memory of arrays that are there while it runs.</summary>
    public void Keep(nint pointer) => memory.Add(pointer);

    public void Add(Action step) => steps.Add(step);

    /// <summary>As on a GPU, what follows a kernel that throws runs too; of several exceptions the first comes out.</summary>
    public void Run()
    {
        Exception? first = null;
        lock (running)
        {
            foreach (Action step in steps)
            {
                try
                {
                    step();
                }
                catch (Exception exception)
                {
                    first ??= exception;
                }
            }
        }
        if (first is not null) throw first;
    }

    /// <summary>The steps are the garbage collector's; memory is given back after what was launched.</summary>
    public override void Destroy()
    {
        foreach (nint pointer in memory) device.FreeTracked(pointer);
        memory.Clear();
    }
}
