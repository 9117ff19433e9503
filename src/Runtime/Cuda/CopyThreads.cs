namespace GpuKernels.Cuda;

/// <summary>
/// Threads that wait for copies to help with. Those of the pool wake each other up one by one: beside an H200 they came 50 to 350 µs
/// after they were asked for, when a copy of 16 MiB is half done, and these after 25 to 100 µs.
/// </summary>
/// <param name="device">For their names.</param>
internal sealed class CopyThreads(string device)
{
    private readonly List<Helper> helpers = [];

    /// <summary>Wakes so many threads to execute a copy. For one caller at a time.</summary>
    public void Help(StagedCopy copy, int count)
    {
        while (helpers.Count < count) helpers.Add(new Helper($"GpuKernels copies of {device}"));
        for (int i = 0; i < count; i++) helpers[i].Help(copy);
    }

    /// <summary>Ends the threads, which have nothing to do.</summary>
    public void End() => helpers.ForEach(helper => helper.End());

    private sealed class Helper
    {
        private readonly object door = new();
        private StagedCopy? next;
        private bool isOver;

        public Helper(string name) => new Thread(Work) { IsBackground = true, Name = name }.UnsafeStart();

        /// <summary>A copy that it has not come to yet is over.</summary>
        public void Help(StagedCopy copy)
        {
            lock (door)
            {
                next = copy;
                Monitor.Pulse(door);
            }
        }

        public void End()
        {
            lock (door)
            {
                isOver = true;
                Monitor.Pulse(door);
            }
        }

        private void Work()
        {
            while (Take() is { } copy) copy.Execute();
        }

        private StagedCopy? Take()
        {
            lock (door)
            {
                while (next is null && !isOver) Monitor.Wait(door);
                StagedCopy? taken = next;
                next = null;
                return taken;
            }
        }
    }
}
