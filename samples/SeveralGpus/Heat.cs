using System.Diagnostics;
using GpuKernels;

namespace SeveralGpus;

/// <summary>The whole cube, split into slabs over the ranks of a collective.</summary>
internal sealed class Heat : IDisposable
{
    private readonly GpuCollective collective;
    private readonly Slab[] slabs;

    public Heat(GpuCollective collective, int size)
    {
        this.collective = collective;
        slabs = [.. collective.Ranks.Select(rank => new Slab(rank, size))];
    }

    public IReadOnlyList<Slab> Slabs => slabs;

    /// <summary>The time of so many steps, which all ranks begin together; a few come before it, so that everything is loaded.</summary>
    public double Run(int steps)
    {
        for (int i = 0; i < 4; i++) Step();
        collective.Synchronize();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < steps; i++) Step();
        foreach (GpuRank rank in collective.Ranks) rank.Device.DefaultStream.Synchronize();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public void Dispose()
    {
        foreach (Slab slab in slabs) slab.Dispose();
    }

    private void Step()
    {
        foreach (Slab slab in slabs) slab.Step();
        if (collective.WorldSize > 1)
        {
            collective.Group(() =>
            {
                foreach (Slab slab in slabs) slab.Exchange();
            });
        }
        foreach (Slab slab in slabs) slab.Swap();
    }
}
