using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GpuKernels.Collectives;

/// <summary>
/// Processes that were started together share a few bytes: rank 0 waits at a port until all others have come and said who they are, and
/// then answers all of them; also where something is wrong, so that each one can tell.
/// </summary>
internal static class Rendezvous
{
    // A greeting is three numbers: this, the rank, the world size. An answer is a number, 0 or the length of an error's text, and then the
    // bytes or the text.
    private const int Greeting = 0x474B5631, GreetingBytes = 12, LongestError = 1 << 16;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>The bytes that rank 0 makes, on all ranks.</summary>
    /// <exception cref="GpuCollectiveException">Not all came in time, or they do not fit together.</exception>
    public static byte[] Share(GpuProcessGroup processes, Func<byte[]> make, int length, TimeSpan timeout)
    {
        if (processes.WorldSize == 1) return make();
        Deadline deadline = new(timeout);
        return processes.Rank == 0 ? Serve(processes, make, deadline) : Ask(processes, length, deadline);
    }

    private static byte[] Serve(GpuProcessGroup processes, Func<byte[]> make, Deadline deadline)
    {
        Dictionary<int, TcpClient> guests = [];
        using TcpListener listener = Listen(processes);
        try
        {
            Accept(processes, listener, guests, deadline);
            byte[] shared = make();
            Answer(guests.Values, [0, 0, 0, 0, .. shared]);
            return shared;
        }
        catch (GpuException exception)
        {
            byte[] text = Encoding.UTF8.GetBytes(exception.Message);
            byte[] length = new byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            Answer(guests.Values, [.. length, .. text]);
            throw;
        }
        finally
        {
            foreach (TcpClient guest in guests.Values) guest.Dispose();
        }
    }

    private static TcpListener Listen(GpuProcessGroup processes)
    {
        // The host's name may be resolved to another address here than elsewhere, so all are listened at, but for the machine's own.
        bool isLocal = processes.Host == "localhost"
            || IPAddress.TryParse(processes.Host, out IPAddress? address) && IPAddress.IsLoopback(address);
        TcpListener listener = new(isLocal ? IPAddress.Loopback : IPAddress.Any, processes.Port);
        try
        {
            listener.Start();
            return listener;
        }
        catch (SocketException exception)
        {
            listener.Dispose();
            throw new GpuCollectiveException(
                $"Rank 0 cannot wait for the others at port {processes.Port}: {exception.Message}. Choose a free one: MASTER_PORT, or {LauncherVariables.RendezvousVariable} as host:port.", exception);
        }
    }

    private static void Accept(GpuProcessGroup processes, TcpListener listener, Dictionary<int, TcpClient> guests, Deadline deadline)
    {
        int others = processes.WorldSize - 1;
        while (guests.Count < others)
        {
            if (!listener.Pending())
            {
                if (deadline.HasPassed) throw new GpuCollectiveException(DescribeMissing(processes, guests.Keys, deadline));
                Thread.Sleep(Pause / 10);
                continue;
            }
            TcpClient guest = listener.AcceptTcpClient();
            byte[] greeting = new byte[GreetingBytes];
            if (!TryRead(guest, greeting, new Deadline(TimeSpan.FromSeconds(5)))
                || BinaryPrimitives.ReadInt32LittleEndian(greeting) != Greeting)
            {
                // Somebody else, who found the port.
                guest.Dispose();
                continue;
            }
            int rank = BinaryPrimitives.ReadInt32LittleEndian(greeting.AsSpan(4)),
                worldSize = BinaryPrimitives.ReadInt32LittleEndian(greeting.AsSpan(8));
            string? problem = FindProblem(processes, guests, rank, worldSize);
            // It gets the error as well, under a number that no rank has.
            guests.Add(problem is null ? rank : -1, guest);
            if (problem is not null) throw new GpuCollectiveException(problem);
        }
    }

    private static string? FindProblem(GpuProcessGroup processes, Dictionary<int, TcpClient> guests, int rank, int worldSize) =>
        worldSize != processes.WorldSize ? Format(
            $"Rank 0 was told of {processes.WorldSize} processes, and rank {rank} of {worldSize}: start all of them with the same number.")
        : rank < 0 || rank >= worldSize ? Format(
            $"A process has rank {rank}, and the ranks of {worldSize} processes are 0 to {worldSize - 1}.")
        : rank == 0 || guests.ContainsKey(rank) ? Format($"Two processes have rank {rank}: each of the {worldSize} needs its own.")
        : null;

    private static string DescribeMissing(GpuProcessGroup processes, ICollection<int> present, Deadline deadline)
    {
        IEnumerable<int> missing = Enumerable.Range(1, processes.WorldSize - 1).Except(present);
        return Format(
            $"Of {processes.WorldSize} processes these did not come to {processes.Host}:{processes.Port} within {deadline.Seconds} s: rank {string.Join(", ", missing)}.");
    }

    private static void Answer(IEnumerable<TcpClient> guests, byte[] answer)
    {
        foreach (TcpClient guest in guests)
        {
            try
            {
                guest.GetStream().Write(answer);
            }
            catch (IOException)
            {
                // It has gone; the others will find out when they wait for it.
            }
        }
    }

    private static byte[] Ask(GpuProcessGroup processes, int length, Deadline deadline)
    {
        using TcpClient host = Connect(processes, deadline);
        byte[] greeting = new byte[GreetingBytes], size = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(greeting, Greeting);
        BinaryPrimitives.WriteInt32LittleEndian(greeting.AsSpan(4), processes.Rank);
        BinaryPrimitives.WriteInt32LittleEndian(greeting.AsSpan(8), processes.WorldSize);
        try
        {
            host.GetStream().Write(greeting);
        }
        catch (IOException)
        {
            // Reading tells it.
        }
        // Rank 0 waits as long for the others, and has a moment to answer.
        Deadline answering = new(deadline.Left + TimeSpan.FromSeconds(5));
        if (!TryRead(host, size, answering)) throw Unanswered(processes, deadline);
        int error = BinaryPrimitives.ReadInt32LittleEndian(size);
        byte[] answer = new byte[error == 0 ? length : Math.Clamp(error, 0, LongestError)];
        if (!TryRead(host, answer, answering)) throw Unanswered(processes, deadline);
        return error == 0 ? answer : throw new GpuCollectiveException($"Rank 0 says: {Encoding.UTF8.GetString(answer)}");
    }

    private static TcpClient Connect(GpuProcessGroup processes, Deadline deadline)
    {
        while (true)
        {
            TcpClient host = new();
            try
            {
                using CancellationTokenSource end = new(deadline.Left);
                host.ConnectAsync(processes.Host, processes.Port, end.Token).AsTask().GetAwaiter().GetResult();
                return host;
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                host.Dispose();
                if (deadline.HasPassed || exception is OperationCanceledException)
                    throw new GpuCollectiveException(
                        Format($"Rank {processes.Rank} found no rank 0 at {processes.Host}:{processes.Port} within {deadline.Seconds} s: {exception.Message}"), exception);
                Thread.Sleep(Pause);
            }
        }
    }

    private static GpuCollectiveException Unanswered(GpuProcessGroup processes, Deadline deadline) => new(
        Format($"Rank 0 at {processes.Host}:{processes.Port} took rank {processes.Rank}'s call and did not answer within {deadline.Seconds} s: it has ended, or something else listens there."));

    /// <summary>False where the other side ends, or the time passes.</summary>
    private static bool TryRead(TcpClient from, byte[] bytes, Deadline deadline)
    {
        try
        {
            from.ReceiveTimeout = Math.Max(1, (int)Math.Min(deadline.Left.TotalMilliseconds, int.MaxValue));
            from.GetStream().ReadExactly(bytes);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>When waiting ends.</summary>
    private sealed class Deadline(TimeSpan timeout)
    {
        private readonly long start = Stopwatch.GetTimestamp();

        public TimeSpan Left => TimeSpan.FromTicks(Math.Max(0, (timeout - Stopwatch.GetElapsedTime(start)).Ticks));

        public bool HasPassed => Left == TimeSpan.Zero;

        public string Seconds => timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
    }
}
