using System.Globalization;
using GpuKernels.Collectives;
using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>The processes that were started together, of which this is one, and where they meet.</summary>
public sealed record GpuProcessGroup
{
    /// <summary>Describes this process's place.</summary>
    /// <param name="rank">This process: 0 up to, without, <paramref name="worldSize"/>.</param>
    /// <param name="worldSize">The number of processes.</param>
    /// <param name="host">The name or address of the machine on which rank 0 runs.</param>
    /// <param name="port">A port of that machine that is free; the same for all.</param>
    /// <param name="localRank">This process among those of its machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException"><paramref name="host"/> is empty.</exception>
    public GpuProcessGroup(int rank, int worldSize, string host, int port, int localRank = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        ArgumentOutOfRangeException.ThrowIfLessThan(worldSize, 1);
        if ((uint)rank >= (uint)worldSize)
            throw new ArgumentOutOfRangeException(nameof(rank), rank, $"The ranks of {worldSize} processes are 0 to {worldSize - 1}.");
        ArgumentOutOfRangeException.ThrowIfNegative(localRank);
        if (port is < 1 or > 65535) throw new ArgumentOutOfRangeException(nameof(port), port, "A port is 1 to 65535.");
        (Rank, WorldSize, Host, Port, LocalRank) = (rank, worldSize, host, port, localRank);
    }

    /// <summary>This process: 0 up to, without, <see cref="WorldSize"/>.</summary>
    public int Rank { get; }

    /// <summary>The number of processes.</summary>
    public int WorldSize { get; }

    /// <summary>The name or address of the machine on which rank 0 runs.</summary>
    public string Host { get; }

    /// <summary>The port of that machine at which the processes meet.</summary>
    public int Port { get; }

    /// <summary>This process among those of its machine: its GPU.</summary>
    public int LocalRank { get; }

    /// <summary>
    /// What the starter of this process has told it: <c>torchrun</c> (<c>RANK</c>, <c>WORLD_SIZE</c>, <c>LOCAL_RANK</c>,
    /// <c>MASTER_ADDR</c>, <c>MASTER_PORT</c>), Open MPI (<c>OMPI_COMM_WORLD_RANK</c>, …), MPICH and Intel MPI (<c>PMI_RANK</c>, …) or
    /// Slurm (<c>SLURM_PROCID</c>, …). <c>GPUKERNELS_RENDEZVOUS</c>,
    /// <c>host:port</c>, names another place to meet.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are no such variables, or some are missing or wrong; the message names
    /// them.</exception>
    public static GpuProcessGroup FromEnvironment() => TryFromEnvironment() ?? throw new InvalidOperationException(
        "No variable of the environment says which rank this process is: start it by torchrun, mpirun or srun, or set RANK, " +
        $"WORLD_SIZE, MASTER_ADDR and MASTER_PORT. Looked for {LauncherVariables.RankVariables}.");

    /// <summary>The same; null where this process was started alone.</summary>
    /// <exception cref="InvalidOperationException">Some of the variables are missing or wrong; the message names them.</exception>
    public static GpuProcessGroup? TryFromEnvironment() => new LauncherVariables(Environment.GetEnvironmentVariable).Read();

    /// <summary>The GPU of <see cref="LocalRank"/>; where each process is shown only one, that one.</summary>
    /// <exception cref="GpuDeviceNotFoundException">There is no such GPU.</exception>
    public GpuDevice OpenDevice()
    {
        int ordinal = CudaDriver.Current.DeviceCount == 1 ? 0 : LocalRank;
        return GpuDevice.Get(string.Create(CultureInfo.InvariantCulture, $"cuda:{ordinal}"));
    }
}
