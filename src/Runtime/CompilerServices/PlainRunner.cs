namespace GpuKernels.CompilerServices;

/// <summary>An OS thread that runs GPU threads while it has the turn; exactly one runner has it at any time.</summary>
internal sealed class PlainRunner
{
    private const int StackBytes = 1 << 20;

    private readonly SemaphoreSlim turn = new(0);
    private readonly PlainBlockScheduler scheduler;
    private readonly Thread thread;

    public PlainRunner(PlainBlockScheduler scheduler)
    {
        this.scheduler = scheduler;
        Context = new PlainThread(scheduler, this);
        thread = new Thread(Loop, StackBytes) { IsBackground = true, Name = "GpuKernels plain execution" };
        thread.Start();
    }

    public PlainThread Context { get; }

    public void GiveTurn() => turn.Release();

    public void AwaitTurn() => turn.Wait();

    public void Join() => thread.Join();

    private void Loop()
    {
        AwaitTurn();
        while (!scheduler.IsClosed)
        {
            scheduler.RunThreads(this);
            AwaitTurn();
        }
    }
}
