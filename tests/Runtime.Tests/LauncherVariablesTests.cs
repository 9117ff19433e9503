using GpuKernels.Collectives;

namespace GpuKernels.Runtime.Tests;

/// <summary>The environment as torchrun, mpirun and srun leave it.</summary>
public sealed class LauncherVariablesTests
{
    [Fact]
    public void Who_was_started_alone_has_no_group() => Assert.Null(Read("HOME=/root RANK=3 SLURM_JOB_ID=7"));

    [Theory]
    [InlineData("RANK=3 WORLD_SIZE=4 LOCAL_RANK=1 MASTER_ADDR=gpu1 MASTER_PORT=29500", 3, 4, 1, "gpu1", 29500)]
    [InlineData(
        "RANK=3 WORLD_SIZE=4 LOCAL_RANK=1 MASTER_ADDR=gpu1 MASTER_PORT=29500 TORCHELASTIC_USE_AGENT_STORE=True", 3, 4, 1, "gpu1", 29501)]
    [InlineData(
        "RANK=1 WORLD_SIZE=2 LOCAL_RANK=1 MASTER_ADDR=gpu1 MASTER_PORT=29500 GPUKERNELS_RENDEZVOUS=10.0.0.1:1234", 1, 2, 1, "10.0.0.1",
        1234)]
    [InlineData("RANK=1 WORLD_SIZE=2 LOCAL_RANK=1 GPUKERNELS_RENDEZVOUS=[fe80::1]:1234", 1, 2, 1, "fe80::1", 1234)]
    [InlineData(
        "OMPI_COMM_WORLD_RANK=1 OMPI_COMM_WORLD_SIZE=2 OMPI_COMM_WORLD_LOCAL_RANK=1 OMPI_COMM_WORLD_LOCAL_SIZE=2", 1, 2, 1, "127.0.0.1",
        null)]
    [InlineData(
        "OMPI_COMM_WORLD_RANK=9 OMPI_COMM_WORLD_SIZE=16 OMPI_COMM_WORLD_LOCAL_RANK=1 OMPI_COMM_WORLD_LOCAL_SIZE=8 MASTER_ADDR=gpu1", 9, 16,
        1, "gpu1", null)]
    [InlineData("PMI_RANK=1 PMI_SIZE=2 MPI_LOCALRANKID=1 MPI_LOCALNRANKS=2", 1, 2, 1, "127.0.0.1", null)]
    [InlineData(
        "SLURM_PROCID=5 SLURM_NTASKS=8 SLURM_LOCALID=1 SLURM_JOB_NODELIST=gpu[07-08] SLURM_LAUNCH_NODE_IPADDR=10.0.0.9", 5, 8, 1, "gpu07",
        null)]
    [InlineData(
        "SLURM_PROCID=1 SLURM_STEP_NUM_TASKS=2 SLURM_NTASKS=8 SLURM_LOCALID=1 SLURM_LAUNCH_NODE_IPADDR=10.0.0.9", 1, 2, 1, "10.0.0.9",
        null)]
    [InlineData("SLURM_PROCID=0 SLURM_NTASKS=1", 0, 1, 0, "127.0.0.1", null)]
    public void Each_launcher_is_understood(string variables, int rank, int worldSize, int localRank, string host, int? port)
    {
        GpuProcessGroup group = Read(variables)!;
        Assert.Equal((rank, worldSize, localRank, host), (group.Rank, group.WorldSize, group.LocalRank, group.Host));
        if (port is not null) Assert.Equal(port, group.Port);
        else Assert.InRange(group.Port, 29600, 30599);
    }

    [Fact]
    public void Jobs_meet_at_ports_of_their_own()
    {
        const string Job = "SLURM_PROCID=0 SLURM_NTASKS=2 SLURM_JOB_NODELIST=a";
        Assert.Equal(Read(Job + " SLURM_JOB_ID=17")!.Port, Read(Job + " SLURM_JOB_ID=17")!.Port);
        Assert.NotEqual(Read(Job + " SLURM_JOB_ID=17")!.Port, Read(Job + " SLURM_JOB_ID=18")!.Port);
    }

    [Theory]
    [InlineData(
        "OMPI_COMM_WORLD_RANK=1",
        "OMPI_COMM_WORLD_RANK says which rank this process is, and OMPI_COMM_WORLD_SIZE is missing, the number of ranks.")]
    [InlineData(
        "SLURM_PROCID=1",
        "SLURM_PROCID says which rank this process is, and SLURM_STEP_NUM_TASKS or SLURM_NTASKS is missing, the number of ranks.")]
    [InlineData("RANK=2 WORLD_SIZE=2", "RANK is 2 and WORLD_SIZE 2: ranks are 0 up to the size less one.")]
    [InlineData("RANK=one WORLD_SIZE=2", "RANK is 'one', and no number.")]
    [InlineData(
        "RANK=0 WORLD_SIZE=2",
        "WORLD_SIZE is 2, and nothing tells on which machine rank 0 runs: set MASTER_ADDR, or GPUKERNELS_RENDEZVOUS to host:port.")]
    [InlineData("RANK=0 WORLD_SIZE=2 MASTER_ADDR=a MASTER_PORT=99999", "MASTER_PORT is 99999; a port is 1 to 65535.")]
    [InlineData(
        "RANK=0 WORLD_SIZE=2 GPUKERNELS_RENDEZVOUS=here",
        "GPUKERNELS_RENDEZVOUS is 'here'; it is the host of rank 0 and a port, host:port.")]
    public void What_is_missing_or_wrong_is_named(string variables, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Read(variables)).Message);

    [Theory]
    [InlineData("gpu1", "gpu1")]
    [InlineData("gpu1,gpu2", "gpu1")]
    [InlineData("gpu[07-09,12],login1", "gpu07")]
    [InlineData("login1,gpu[07-09]", "login1")]
    [InlineData("rack[2,4]-n", "rack2-n")]
    [InlineData("gpu[", "gpu[")]
    public void The_first_node_of_a_list_is_found(string list, string first) => Assert.Equal(first, LauncherVariables.FirstOf(list));

    private static GpuProcessGroup? Read(string variables)
    {
        Dictionary<string, string> set = variables.Split(' ').Select(variable => variable.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        return new LauncherVariables(name => set.GetValueOrDefault(name)).Read();
    }
}
