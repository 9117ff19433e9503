namespace GpuKernels.Collectives;

/// <summary>What carries out a collective's calls.</summary>
internal abstract class CollectiveBackend
{
    /// <summary>For people: <c>NCCL 2.27.3</c>.</summary>
    public abstract string Description { get; }

    /// <summary>True where operations can be a part of a graph.</summary>
    public virtual bool CanBeCaptured => false;

    /// <summary>All of one group. They agree with each other as far as that is seen here.</summary>
    /// <param name="calls">At least one.</param>
    /// <param name="captured">The stream of a graph, in place of the rank's own; null where they are to run.</param>
    public abstract void Run(ReadOnlySpan<CollectiveCall> calls, GpuStream? captured);

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
