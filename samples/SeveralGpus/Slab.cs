using GpuKernels;

namespace SeveralGpus;

/// <summary>One rank's planes of the cube, twice, for now and next; with a plane of each neighbour around them.</summary>
internal sealed class Slab : IDisposable
{
    private const float Rate = 0.15f;

    private readonly GpuRank rank;
    private readonly GpuStream edges;
    private readonly int size;
    private GpuArray<float> now, next;

    public Slab(GpuRank rank, int size)
    {
        this.rank = rank;
        this.size = size;
        int ranks = rank.Collective.WorldSize;
        First = (int)((long)size * rank.Number / ranks);
        Planes = (int)((long)size * (rank.Number + 1) / ranks) - First;
        now = rank.Device.Allocate<float>((Planes + 2) * Plane);
        next = rank.Device.Allocate<float>((Planes + 2) * Plane);
        edges = rank.Device.CreateStream(GpuStreamPriority.High);
        rank.Stream = edges;
        // The plane before the first is the neighbour's, or nobody's.
        Kernels.HeatUp(rank.Device.Launch((size, size, Planes + 2)), now, size, First - 1);
        next.CopyFrom(now);
    }

    /// <summary>The number of the first plane in the whole cube.</summary>
    public int First { get; }

    /// <summary>The number of planes, without those of the neighbours.</summary>
    public int Planes { get; }

    /// <summary>The planes, without those of the neighbours.</summary>
    public GpuArray<float> Own => now.Slice(Plane, Planes * Plane);

    private int Plane => size * size;

    private GpuStream Inner => rank.Device.DefaultStream;

    /// <summary>First the outer planes, which the neighbours wait for; the inner ones while these travel.</summary>
    public void Step()
    {
        edges.Wait(Inner);
        Step(edges, 1, 1);
        if (Planes > 1) Step(edges, Planes, 1);
        if (Planes > 2) Step(Inner, 2, Planes - 2);
    }

    /// <summary>To be called in a group with those of the other ranks.</summary>
    public void Exchange()
    {
        if (rank.Number > 0)
        {
            rank.Send(PlaneOf(next, 1), to: rank.Number - 1);
            rank.Receive(PlaneOf(next, 0), from: rank.Number - 1);
        }
        if (rank.Number < rank.Collective.WorldSize - 1)
        {
            rank.Send(PlaneOf(next, Planes), to: rank.Number + 1);
            rank.Receive(PlaneOf(next, Planes + 1), from: rank.Number + 1);
        }
    }

    /// <summary>The step is done when its planes are there and those of the neighbours have come.</summary>
    public void Swap()
    {
        Inner.Wait(edges);
        (now, next) = (next, now);
    }

    public void Dispose()
    {
        rank.Stream = Inner;
        edges.Dispose();
        now.Dispose();
        next.Dispose();
    }

    private void Step(GpuStream stream, int start, int planes) =>
        Kernels.Step(stream.Launch((size, size, planes)), now, next, size, First - 1, start, Rate);

    private GpuArray<float> PlaneOf(GpuArray<float> part, int plane) => part.Slice(plane * Plane, Plane);
}
