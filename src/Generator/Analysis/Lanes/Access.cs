using GpuKernels.Generator.Ir;

namespace GpuKernels.Generator.Analysis.Lanes;

internal enum AccessKind { Read, Write, Atomic }

/// <summary>In which round of which loops a statement runs.</summary>
internal sealed record Round(Round? Outer, Statement Loop, int Number);

/// <summary>A read or write of memory by all threads that run a statement.</summary>
/// <param name="Node">The expression that is read or assigned.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Width">In bytes.</param>
/// <param name="Value">What is written; of a read, without meaning.</param>
/// <param name="Statement">The statement that does it.</param>
/// <param name="IsUpdate">True for a write of what was read from the same place, and changed.</param>
internal sealed record Access(
    Expression Node, Place Place, int Width, AccessKind Kind, Threads Threads, LaneValue Value, Statement Statement, bool IsUpdate,
    Round? Round);

/// <summary>Sees what the threads of a block do, in the order in which they do it.</summary>
internal interface IBlockObserver
{
    /// <param name="symbols">Those in what follows.</param>
    void Begin(Symbols symbols);

    /// <summary>True where what it wants to know is known, and the rest need not run.</summary>
    bool IsDone { get; }

    void OnAccess(Access access);

    /// <summary>A barrier, or anything else by which threads may wait for each other.</summary>
    void OnBarrier();

    /// <summary>Threads wait for each other by what is in memory, as with a lock: nothing can be said of their order.</summary>
    void OnLock();

    /// <summary>More of the array may be written than was seen.</summary>
    void OnUnseenWrites(Variable array);

    void OnBranch(IfStatement branch, Threads whenTrue, Threads whenFalse);
}
