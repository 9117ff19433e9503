using System.Globalization;

namespace GpuKernels.Collectives;

/// <summary>What those who start processes tell them by environment variables.</summary>
/// <param name="environment">Reads a variable.</param>
internal sealed class LauncherVariables(Func<string, string?> environment)
{
    public const string RendezvousVariable = "GPUKERNELS_RENDEZVOUS";

    private const int FirstPort = 29600, Ports = 1000;

    /// <summary>The more specific first: srun starts mpirun's processes too, and any of them may set those of torchrun.</summary>
    private static readonly Launcher[] Launchers =
    [
        new("RANK", ["WORLD_SIZE"], ["LOCAL_RANK"], ["LOCAL_WORLD_SIZE"]),
        new("OMPI_COMM_WORLD_RANK", ["OMPI_COMM_WORLD_SIZE"], ["OMPI_COMM_WORLD_LOCAL_RANK"], ["OMPI_COMM_WORLD_LOCAL_SIZE"]),
        new("PMI_RANK", ["PMI_SIZE"], ["MPI_LOCALRANKID", "PMI_LOCAL_RANK"], ["MPI_LOCALNRANKS", "PMI_LOCAL_SIZE"]),
        new("SLURM_PROCID", ["SLURM_STEP_NUM_TASKS", "SLURM_NTASKS"], ["SLURM_LOCALID"], []),
    ];

    /// <summary>Those that say which rank a process is.</summary>
    public static string RankVariables => string.Join(", ", Launchers.Select(launcher => launcher.Rank));

    /// <summary>Null where this process was started alone.</summary>
    /// <exception cref="InvalidOperationException">A variable is missing or wrong.</exception>
    public GpuProcessGroup? Read()
    {
        // RANK alone is too common a name to mean anything.
        Launcher? launcher = Array.Find(
            Launchers, one => Value(one.Rank) is not null && (one.Rank != "RANK" || Value("WORLD_SIZE") is not null));
        if (launcher is null) return null;
        int worldSize = Number(launcher.WorldSize) ?? throw Missing(launcher, launcher.WorldSize);
        int rank = Number([launcher.Rank])!.Value;
        if (worldSize < 1 || (uint)rank >= (uint)worldSize)
            throw new InvalidOperationException($"{launcher.Rank} is {rank} and {Name(launcher.WorldSize)} {worldSize}: ranks are 0 " +
                "up to the size less one.");
        int localRank = Number(launcher.LocalRank) ?? (IsOneMachine(launcher, worldSize) ? rank : 0);
        (string host, int port) = Place(launcher, worldSize);
        return new GpuProcessGroup(rank, worldSize, host, port, localRank);
    }

    private (string Host, int Port) Place(Launcher launcher, int worldSize)
    {
        if (Value(RendezvousVariable) is { } place) return Parse(place);
        string host = Value("MASTER_ADDR")
            ?? FirstNode() ?? (IsOneMachine(launcher, worldSize) ? "127.0.0.1" : null) ?? throw new InvalidOperationException(
            $"{Name(launcher.WorldSize)} is {worldSize}, and nothing tells on which machine rank 0 runs: set MASTER_ADDR, or " +
            $"{RendezvousVariable} to host:port.");
        int port = Number(["MASTER_PORT"]) ?? PortOfJob();
        if (port is < 1 or > 65535) throw new InvalidOperationException($"MASTER_PORT is {port}; a port is 1 to 65535.");
        // torchrun's agent listens at MASTER_PORT itself.
        if (Value("TORCHELASTIC_USE_AGENT_STORE") == "True") port = port == 65535 ? port - 1 : port + 1;
        return (host, port);
    }

    private static (string Host, int Port) Parse(string place)
    {
        int colon = place.LastIndexOf(':');
        if (colon > 0 && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int port)
            && port is >= 1 and <= 65535)
            return (place[..colon].Trim('[', ']'), port);
        throw new InvalidOperationException($"{RendezvousVariable} is '{place}'; it is the host of rank 0 and a port, host:port.");
    }

    private bool IsOneMachine(Launcher launcher, int worldSize) =>
        worldSize == 1 || launcher.LocalSize.Length > 0 && Number(launcher.LocalSize) == worldSize;

    /// <summary>Slurm puts rank 0 on the first node of its list.</summary>
    private string? FirstNode()
    {
        string? nodes = Value("SLURM_STEP_NODELIST") ?? Value("SLURM_JOB_NODELIST") ?? Value("SLURM_NODELIST");
        return nodes is null ? Value("SLURM_LAUNCH_NODE_IPADDR") : FirstOf(nodes);
    }

    /// <summary><c>gpu[07-09,12],login1</c> begins with gpu07.</summary>
    internal static string FirstOf(string nodes)
    {
        int open = nodes.IndexOf('['), comma = nodes.IndexOf(',');
        if (open < 0 || comma >= 0 && comma < open) return comma < 0 ? nodes : nodes[..comma];
        int close = nodes.IndexOf(']', open);
        if (close < 0) return nodes;
        string first = nodes[(open + 1)..close].Split(',', '-')[0], rest = nodes[(close + 1)..].Split(',')[0];
        return nodes[..open] + first + rest;
    }

    /// <summary>Another one for each job, so that two on one machine do not meet.</summary>
    private int PortOfJob()
    {
        string job = $"{Value("SLURM_JOB_ID")}.{Value("SLURM_STEP_ID")}.{Value("PMIX_NAMESPACE") ?? Value("OMPI_MCA_ess_base_jobid")}";
        uint hash = 2166136261;
        foreach (char character in job) hash = (hash ^ character) * 16777619;
        return FirstPort + (int)(hash % Ports);
    }

    private int? Number(string[] names)
    {
        foreach (string name in names)
        {
            if (Value(name) is not { } text) continue;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)) return number;
            throw new InvalidOperationException($"{name} is '{text}', and no number.");
        }
        return null;
    }

    private string Name(string[] names) => Array.Find(names, name => Value(name) is not null) ?? names[0];

    private string? Value(string name) => environment(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static InvalidOperationException Missing(Launcher launcher, string[] names) =>
        new($"{launcher.Rank} says which rank this process is, and {string.Join(" or ", names)} is missing, the number of ranks.");

    /// <summary>The variables of one of them; of each kind the first that is set counts.</summary>
    private sealed record Launcher(string Rank, string[] WorldSize, string[] LocalRank, string[] LocalSize);
}
