using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using GpuKernels.Collectives;

namespace GpuKernels;

/// <summary>
/// Devices that compute together: sums over all of them, and elements that go from one to others. Its members are ranks, of this process
/// or of several; on GPUs NVIDIA's NCCL moves the elements, over NVLink where there is one.
/// </summary>
/// <remarks>
/// Operations are work of the ranks' streams, as launches are: they return before the elements have moved. Ranks of this process may be
/// used from several threads, each by one at a time.
/// </remarks>
public sealed partial class GpuCollective : IDisposable
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    private readonly CollectiveBackend backend;
    private readonly GpuRank[] ranks;
    private int disposed;

    private GpuCollective(ReadOnlySpan<GpuDevice> devices, int firstRank, int worldSize, Func<GpuRank[], CollectiveBackend> open)
    {
        WorldSize = worldSize;
        ranks = new GpuRank[devices.Length];
        for (int i = 0; i < ranks.Length; i++) ranks[i] = new GpuRank(this, firstRank + i, devices[i]);
        backend = open(ranks);
    }

    /// <summary>
    /// True if NCCL is there, without which GPUs exchange elements through the host's memory, and only those of one process.
    /// </summary>
    public static bool HasNccl => NcclLibrary.Problem is null;

    /// <summary>Why there is no NCCL, and how to get it; null if it is there.</summary>
    public static string? NcclProblem => NcclLibrary.Problem;

    /// <summary>NCCL's version; null without it.</summary>
    public static Version? NcclVersion => NcclLibrary.Version;

    /// <summary>The number of ranks of all processes.</summary>
    public int WorldSize { get; }

    /// <summary>The members of this process, in order.</summary>
    public IReadOnlyList<GpuRank> Ranks => ranks;

    /// <summary>What moves the elements: <c>NCCL 2.27.3</c>, or <c>copies through the host</c>.</summary>
    public string Description => backend.Description;

    /// <summary>For benchmarks: NCCL's communicators of <see cref="Ranks"/>; none without NCCL.</summary>
    internal ReadOnlySpan<nint> Communicators => backend is NcclBackend nccl ? nccl.Communicators : [];

    internal bool IsDisposed => Volatile.Read(ref disposed) != 0;

    /// <summary>A collective of one process, with a rank for each device.</summary>
    /// <param name="devices">
    /// At least one. GPUs, each once; or CPU devices, of which one may be several ranks: what is written for several GPUs runs on these
    /// too, where there are none.
    /// </param>
    /// <exception cref="ArgumentException">There are no devices, or GPUs and CPU devices, or a GPU twice.</exception>
    /// <exception cref="ObjectDisposedException">A device is disposed of.</exception>
    /// <exception cref="GpuCollectiveException">NCCL does not start.</exception>
    public static GpuCollective Create(params ReadOnlySpan<GpuDevice> devices)
    {
        CheckDevices(devices);
        OpenPeerAccess(devices);
        int count = devices.Length;
        if (devices[0].Kind != GpuDeviceKind.Cuda || !HasNccl) return new GpuCollective(devices, 0, count, _ => new CopyBackend());
        return new GpuCollective(devices, 0, count, ranks => NcclBackend.Open(ranks, count, NcclBackend.MakeId()));
    }

    /// <summary>
    /// A collective of several processes, of which this is one, with one rank and one GPU. Returns when all have come. The processes find
    /// each other at
    /// <see cref="GpuProcessGroup.Host"/>, where rank 0 runs.
    /// </summary>
    /// <param name="device">A GPU; of one machine, each process has another one.</param>
    /// <param name="processes">This process's rank, how many there are, and where they meet:
    /// <see cref="GpuProcessGroup.FromEnvironment"/>.</param>
    /// <param name="timeout">How long the others are waited for; a minute where it is null.</param>
    /// <exception cref="NotSupportedException">The device is no GPU, or there is no NCCL.</exception>
    /// <exception cref="GpuCollectiveException">A process did not come in time, two have the same rank, they differ about their number, or
    /// NCCL does not start.</exception>
    public static GpuCollective Join(GpuDevice device, GpuProcessGroup processes, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(processes);
        CheckDevices([device]);
        if (device.Kind != GpuDeviceKind.Cuda)
            throw new NotSupportedException($"Several processes exchange elements by NCCL, between GPUs, and {device.Name} is none. " +
                "One process may use several CPU devices: GpuCollective.Create.");
        if (NcclProblem is { } problem) throw new NotSupportedException($"Several processes exchange elements by NCCL. {problem}");
        NcclUniqueId id = NcclUniqueId.Of(
            Rendezvous.Share(processes, () => NcclBackend.MakeId().ToArray(), NcclUniqueId.Size, timeout ?? DefaultTimeout));
        return new GpuCollective([device], processes.Rank, processes.WorldSize, ranks => NcclBackend.Open(ranks, processes.WorldSize, id));
    }

    /// <summary>
    /// The collective that this process was started for by <c>torchrun</c>, <c>mpirun</c> or <c>srun</c>, on the GPU of its number among
    /// the processes of its machine.
    /// </summary>
    /// <param name="timeout">How long the others are waited for; a minute where it is null.</param>
    /// <exception cref="InvalidOperationException">The environment has no such variables, or some are missing or wrong.</exception>
    /// <exception cref="GpuDeviceNotFoundException">There are fewer GPUs than processes on this machine.</exception>
    /// <inheritdoc cref="Join"/>
    public static GpuCollective FromEnvironment(TimeSpan? timeout = null)
    {
        GpuProcessGroup processes = GpuProcessGroup.FromEnvironment();
        return Join(processes.OpenDevice(), processes, timeout);
    }

    /// <summary>Waits until all operations and launches on the ranks' streams have ended.</summary>
    /// <param name="timeout">How long; for ever where it is null. Where it passes, the collective is aborted.</param>
    /// <exception cref="GpuCollectiveException">Another rank is lost, or the time has passed; the collective can only be disposed of
    /// then.</exception>
    /// <exception cref="GpuException">A kernel threw or failed.</exception>
    /// <exception cref="ObjectDisposedException">The collective or a device is disposed of.</exception>
    public void Synchronize(TimeSpan? timeout = null)
    {
        ThrowIfDisposed();
        WaitForStreams(timeout);
        foreach (GpuRank rank in ranks) rank.Stream.Synchronize();
    }

    /// <summary>
    /// Waits for what runs, a minute at most, and gives back what the collective holds; the devices stay. Where a rank is lost, what runs
    /// is aborted. Graphs that have operations of it are disposed of with it.
    /// </summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        try
        {
            WaitForStreams(DefaultTimeout);
            DisposeGraphs();
            backend.Close();
        }
        catch (Exception exception) when (exception is GpuException or ObjectDisposedException)
        {
            DisposeGraphs();
            backend.Abort();
        }
    }

    /// <summary><c>GpuCollective of 2 of 4 ranks by NCCL 2.27.3</c>.</summary>
    public override string ToString() => $"GpuCollective of {ranks.Length} of {WorldSize} ranks by {Description}";

    /// <summary>The driver waits for a stream for ever, also for a rank that is gone, so it is asked again and again.</summary>
    private void WaitForStreams(TimeSpan? timeout)
    {
        List<GpuEvent> marks = [];
        try
        {
            foreach (GpuRank rank in ranks) marks.Add(rank.Stream.Record());
            long start = Stopwatch.GetTimestamp();
            SpinWait spin = default;
            while (!marks.TrueForAll(mark => mark.IsComplete))
            {
                backend.ThrowIfFailed();
                if (Stopwatch.GetElapsedTime(start) > timeout) ThrowTimeout(timeout.Value);
                spin.SpinOnce();
            }
            backend.ThrowIfFailed();
        }
        finally
        {
            foreach (GpuEvent mark in marks) mark.Dispose();
        }
    }

    [DoesNotReturn]
    private void ThrowTimeout(TimeSpan timeout)
    {
        backend.Abort();
        throw new GpuCollectiveException(
            $"The operations of {string.Join(", ", ranks.Select(rank => rank.ToString()))} did not end within " +
            $"{timeout.TotalSeconds:0.###} s: another rank has not made the same calls, or is lost. The collective is aborted.");
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(IsDisposed, this);

    private static void CheckDevices(ReadOnlySpan<GpuDevice> devices)
    {
        if (devices.IsEmpty) throw new ArgumentException("A collective has at least one device.", nameof(devices));
        for (int i = 0; i < devices.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(devices[i], nameof(devices));
            devices[i].ThrowIfDisposed();
            if (devices[i].Kind != devices[0].Kind)
                throw new ArgumentException($"{devices[0].Name} and {devices[i].Name} cannot be ranks of one collective: give it " +
                    "GPUs, or CPU devices.", nameof(devices));
            if (devices[i].Kind == GpuDeviceKind.Cuda && devices[..i].Contains(devices[i]))
                throw new ArgumentException($"{devices[i].Name} is named twice; a GPU is one rank of a collective.", nameof(devices));
        }
    }

    /// <summary>NCCL lets the GPUs of one process read each other's arrays where they are.</summary>
    private static void OpenPeerAccess(ReadOnlySpan<GpuDevice> devices)
    {
        foreach (GpuDevice device in devices)
        {
            foreach (GpuDevice other in devices) device.TryOpenPeer(other);
        }
    }
}
