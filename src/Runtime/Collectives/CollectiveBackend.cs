namespace GpuKernels.Collectives;

/// <summary>What carries out a collective's calls.</summary>
internal abstract class CollectiveBackend
{
    /// <summary>For people: <c>NCCL 2.27.3</c>.</summary>
    public abstract string Description { get; }

    /// <summary>All of one group. They agree with each other as far as that is seen here.</summary>
    public abstract void Run(ReadOnlySpan<CollectiveCall> calls);

    /// <summary>Throws where a rank was lost while operations ran.</summary>
    public virtual void ThrowIfFailed()
    {
    }

    /// <summary>Ends what runs, and all else. Never throws.</summary>
    public virtual void Abort()
    {
    }

    /// <summary>Gives back what is held; nothing runs any more. Never throws.</summary>
    public virtual void Close()
    {
    }
}
