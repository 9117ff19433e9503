namespace GpuKernels;

/// <summary>Where a device puts what a graph is to do, while a delegate launches it. For one thread.</summary>
internal abstract class GraphRecorder : IDisposable
{
    /// <summary>The stream whose launches become a part of the graph.</summary>
    public abstract nint Stream { get; }

    /// <summary>
    /// What was recorded last on <see cref="Stream"/> and what comes next will follow; a device that runs all in the order of recording
    /// has none.
    /// </summary>
    public virtual nint[] Leaves() => [];

    /// <summary>What comes next on <see cref="Stream"/> follows these.</summary>
    public virtual void Follow(ReadOnlySpan<nint> nodes)
    {
    }

    /// <summary>Memory that is there from here on, each time that the graph runs, with undefined contents.</summary>
    /// <param name="stream">The one in whose turn.</param>
    /// <param name="bytes">At least 1.</param>
    public abstract nint Allocate(nint stream, long bytes);

    /// <summary>Such memory is not used any more. Never throws: <see cref="Finish"/> does where this fails.</summary>
    public abstract void Free(nint stream, nint pointer);

    /// <summary>A call of the host, each time that the graph runs.</summary>
    public abstract void Call(nint stream, Action action);

    /// <summary>Runs a part of the graph once, or again and again, where an <c>int</c> of the device's memory is not 0.</summary>
    /// <param name="stream">The one in whose turn.</param>
    /// <param name="condition">The address of the <c>int</c>.</param>
    /// <param name="isLoop">True to ask again after each run.</param>
    /// <param name="body">Records the part on the stream that it is given.</param>
    public abstract void Branch(nint stream, nint condition, bool isLoop, Action<nint> body);

    /// <summary>Ends the recording.</summary>
    /// <param name="previous">A graph to be changed in its place, if it has the same shape; null for none.</param>
    /// <returns><paramref name="previous"/>, or a new one.</returns>
    public abstract NativeGraph Finish(NativeGraph? previous);

    /// <summary>Gives back what only recording needs. Never throws.</summary>
    public abstract void Dispose();
}

/// <summary>A graph as its device runs it.</summary>
internal abstract class NativeGraph
{
    /// <summary>Never throws. What was launched of it still runs to its end.</summary>
    public abstract void Destroy();
}
