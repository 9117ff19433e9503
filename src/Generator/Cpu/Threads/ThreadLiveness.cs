using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Cpu.Threads;

/// <summary>
/// Which variables a thread takes along where it waits: those that it reads before it gives them a new value. And which of them have
/// to be written to its frame there, because they have changed since it last waited.
/// </summary>
internal sealed class ThreadLiveness
{
    private readonly IReadOnlyList<ThreadStep> steps;
    private readonly Dictionary<int, int> labels = [];
    private readonly HashSet<int>[] liveBefore, changedBefore;

    /// <param name="steps">The kernel.</param>
    /// <param name="variables">The Ids of the variables that stand outside of all statements.</param>
    public ThreadLiveness(IReadOnlyList<ThreadStep> steps, ISet<int> variables)
    {
        this.steps = steps;
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i] is LabelStep label)
                labels.Add(label.Label, i);
        }
        HashSet<int>[] changed = [.. steps.Select(step => new HashSet<int>(step.Changed().Where(variables.Contains)))];
        liveBefore = [.. steps.Select(step => new HashSet<int>(step.Used().Where(variables.Contains)))];
        changedBefore = [.. steps.Select(_ => new HashSet<int>())];
        while (FindLive())
        {
        }
        while (FindChanged(changed))
        {
        }
    }

    /// <summary>The Ids of the variables that are read after the wait, but for its result.</summary>
    public IReadOnlyList<int> LiveAfter(int step) => [.. After(step).OrderBy(id => id)];

    /// <summary>Those among them that have changed since the thread last waited.</summary>
    public IReadOnlyList<int> ChangedBefore(int step) => [.. LiveAfter(step).Where(changedBefore[step].Contains)];

    private IEnumerable<int> Successors(int step)
    {
        foreach (int label in steps[step].Targets())
            yield return labels[label];
        if (steps[step].FallsThrough() && step + 1 < steps.Count)
            yield return step + 1;
    }

    private HashSet<int> After(int step)
    {
        HashSet<int> live = [];
        foreach (int next in Successors(step))
            live.UnionWith(liveBefore[next]);
        if (steps[step].Defined() is { } defined)
            live.Remove(defined.Id);
        return live;
    }

    private bool FindLive()
    {
        bool isNew = false;
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            int before = liveBefore[i].Count;
            liveBefore[i].UnionWith(After(i));
            isNew |= liveBefore[i].Count > before;
        }
        return isNew;
    }

    private bool FindChanged(HashSet<int>[] changed)
    {
        bool isNew = false;
        for (int i = 0; i < steps.Count; i++)
        {
            // At a wait the frame gets all that will be read, and only the result changes after.
            IEnumerable<int> after = steps[i] is WaitStep ? changed[i] : changedBefore[i].Concat(changed[i]);
            foreach (int next in Successors(i))
            {
                int before = changedBefore[next].Count;
                changedBefore[next].UnionWith(after);
                isNew |= changedBefore[next].Count > before;
            }
        }
        return isNew;
    }
}
