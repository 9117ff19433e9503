using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Collectives;

/// <summary>Ranks on GPUs, of this process and perhaps of others, by NCCL. Each has a communicator.</summary>
internal sealed unsafe class NcclBackend : CollectiveBackend
{
    private readonly GpuRank[] ranks;
    private readonly nint[] communicators;
    private readonly RankGate gate = new();
    private readonly int firstRank;
    private int closed;

    private NcclBackend(GpuRank[] ranks)
    {
        this.ranks = ranks;
        communicators = new nint[ranks.Length];
        firstRank = ranks[0].Number;
    }

    public ReadOnlySpan<nint> Communicators => communicators;

    public override string Description => $"NCCL {NcclLibrary.Version}";

    /// <exception cref="GpuCollectiveException">NCCL finds no network to start on.</exception>
    public static NcclUniqueId MakeId()
    {
        NcclUniqueId id;
        int code = Nccl.GetUniqueId(&id);
        return code == Nccl.Success ? id : throw NcclLibrary.Error("ncclGetUniqueId", code, 0, "this process");
    }

    /// <summary>Returns when the ranks of all processes have come.</summary>
    public static NcclBackend Open(GpuRank[] ranks, int worldSize, NcclUniqueId id)
    {
        NcclBackend backend = new(ranks);
        try
        {
            backend.Start(worldSize, id);
            return backend;
        }
        catch
        {
            backend.Abort();
            throw;
        }
    }

    public override bool CanBeCaptured => true;

    public override void Run(ReadOnlySpan<CollectiveCall> calls, GpuStream? captured)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref closed) != 0, typeof(GpuCollective));
        ulong used = 0;
        bool isOrdered = true;
        foreach (ref readonly CollectiveCall call in calls)
        {
            GpuStream stream = captured ?? call.Rank.Stream;
            stream.ThrowIfDisposed();
            isOrdered &= stream.Order is null;
            used |= 1UL << IndexOf(call.Rank);
        }
        gate.Enter(used);
        try
        {
            if (isOrdered) RunTogether(calls, captured);
            else RunOrdered(calls, captured);
        }
        finally
        {
            gate.Exit(used);
        }
    }

    public override void ThrowIfFailed()
    {
        if (Volatile.Read(ref closed) != 0)
            throw new GpuCollectiveException(
                "The collective was aborted, since a rank was lost or did not come; it can only be disposed of.");
        for (int i = 0; i < ranks.Length; i++)
        {
            int found;
            int code = Nccl.CommGetAsyncError(communicators[i], &found);
            if (code == Nccl.Success) code = found;
            if (code is Nccl.Success or Nccl.InProgress) continue;
            GpuCollectiveException lost = NcclLibrary.Error("ncclCommGetAsyncError", code, communicators[i], $"{ranks[i]}, for an " +
                "operation that ran,");
            Abort();
            throw lost;
        }
    }

    public override void Abort() => End(communicator => Nccl.CommAbort(communicator));

    public override void Close() => End(communicator => Nccl.CommDestroy(communicator));

    private void Start(int worldSize, NcclUniqueId id)
    {
        // NCCL takes the thread's current device for a rank's, and its calls for several ranks wait for each other unless they are a group.
        int code = Nccl.GroupStart();
        if (code != Nccl.Success) throw NcclLibrary.Error("ncclGroupStart", code, 0, "this process");
        GpuException? refused = null;
        for (int i = 0; i < ranks.Length && refused is null; i++) refused = TryStart(i, worldSize, id);
        code = Nccl.GroupEnd();
        if (refused is not null) throw refused;
        if (code != Nccl.Success)
            throw NcclLibrary.Error("ncclCommInitRank", code, 0, string.Join(", ", ranks.Select(rank => rank.ToString())));
    }

    private GpuException? TryStart(int index, int worldSize, NcclUniqueId id)
    {
        try
        {
            ((CudaDevice)ranks[index].Device).MakeCurrent();
        }
        catch (GpuException exception)
        {
            return exception;
        }
        int code;
        fixed (nint* place = &communicators[index]) code = Nccl.CommInitRank(place, worldSize, id, ranks[index].Number);
        return code == Nccl.Success ? null : NcclLibrary.Error("ncclCommInitRank", code, 0, ranks[index].ToString());
    }

    /// <summary>On streams of other libraries, which the null stream does not order.</summary>
    private void RunOrdered(ReadOnlySpan<CollectiveCall> calls, GpuStream? captured)
    {
        foreach (ref readonly CollectiveCall call in calls) (captured ?? call.Rank.Stream).Order?.Enter();
        RunTogether(calls, captured);
        foreach (ref readonly CollectiveCall call in calls) (captured ?? call.Rank.Stream).Order?.Leave();
    }

    private void RunTogether(ReadOnlySpan<CollectiveCall> calls, GpuStream? captured)
    {
        // As before a launch: what is left in wide registers makes the driver's own code slower.
        UpperHalves.Clear();
        if (calls.Length == 1)
        {
            int single = Call(in calls[0], captured);
            if (single != Nccl.Success) throw Error(in calls[0], single);
            return;
        }
        int code = Nccl.GroupStart();
        if (code != Nccl.Success) throw NcclLibrary.Error("ncclGroupStart", code, 0, "this process");
        GpuCollectiveException? refused = null;
        for (int i = 0; i < calls.Length && refused is null; i++)
        {
            code = Call(in calls[i], captured);
            if (code != Nccl.Success) refused = Error(in calls[i], code);
        }
        // Each start has an end, whatever lies between.
        code = Nccl.GroupEnd();
        if (refused is not null) throw refused;
        if (code != Nccl.Success) throw NcclLibrary.Error("ncclGroupEnd", code, CommunicatorOf(calls[0].Rank), "a group of " +
            $"{calls.Length} operations, {calls[0].Describe()} the first of them,");
    }

    private int Call(in CollectiveCall call, GpuStream? captured)
    {
        nint communicator = CommunicatorOf(call.Rank), stream = (captured ?? call.Rank.Stream).Handle;
        nuint count = (nuint)call.Count;
        return call.Kind switch
        {
            CollectiveKind.AllReduce =>
                Nccl.AllReduce(call.Source, call.Destination, count, call.Type, call.Reduction, communicator, stream),
            CollectiveKind.Broadcast => Nccl.Broadcast(call.Source, call.Destination, count, call.Type, call.Peer, communicator, stream),
            CollectiveKind.Reduce =>
                Nccl.Reduce(call.Source, call.Destination, count, call.Type, call.Reduction, call.Peer, communicator, stream),
            CollectiveKind.ReduceScatter =>
                Nccl.ReduceScatter(call.Source, call.Destination, count, call.Type, call.Reduction, communicator, stream),
            CollectiveKind.AllGather => Nccl.AllGather(call.Source, call.Destination, count, call.Type, communicator, stream),
            CollectiveKind.Send => Nccl.Send(call.Source, count, call.Type, call.Peer, communicator, stream),
            _ => Nccl.Receive(call.Destination, count, call.Type, call.Peer, communicator, stream),
        };
    }

    private GpuCollectiveException Error(in CollectiveCall call, int code)
    {
        string function = call.Kind == CollectiveKind.Receive ? "ncclRecv" : $"nccl{call.Kind}";
        return NcclLibrary.Error(function, code, CommunicatorOf(call.Rank), $"{call.Rank} ({call.Describe()})");
    }

    private nint CommunicatorOf(GpuRank rank) => communicators[IndexOf(rank)];

    private int IndexOf(GpuRank rank) => rank.Number - firstRank;

    /// <summary>Once, of all communicators that were made.</summary>
    private void End(Action<nint> end)
    {
        if (Interlocked.Exchange(ref closed, 1) != 0) return;
        for (int i = 0; i < ranks.Length; i++)
        {
            if (communicators[i] != 0) end(communicators[i]);
        }
    }
}
