using System.Net.Sockets;
using GpuKernels.Collectives;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Processes that find each other over TCP; here they are threads.</summary>
public sealed class RendezvousTests
{
    private const string Here = "127.0.0.1";

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2), Short = TimeSpan.FromMilliseconds(300);

    private readonly int port = FreePort.Find();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task All_get_what_rank_0_makes(int count)
    {
        byte[] made = [.. Enumerable.Range(0, 128).Select(i => (byte)i)];
        byte[][] shared = await Task.WhenAll(
            Enumerable.Range(0, count).Select(rank => Start(rank, count, Long, rank == 0 ? () => made : NotMine, made.Length)));
        Assert.All(shared, bytes => Assert.Equal(made, bytes));
    }

    [Fact]
    public async Task Who_is_missing_is_named_to_those_that_came()
    {
        Task<byte[]> first = Start(0, 4, TimeSpan.FromSeconds(5), NotMine), third = Start(2, 4, Long);
        GpuCollectiveException missing = await Assert.ThrowsAsync<GpuCollectiveException>(() => first);
        Assert.Equal($"Of 4 processes these did not come to {Here}:{port} within 5 s: rank 1, 3.", missing.Message);
        Assert.Equal($"Rank 0 says: {missing.Message}", (await Assert.ThrowsAsync<GpuCollectiveException>(() => third)).Message);
    }

    [Fact]
    public async Task Two_of_the_same_rank_are_found()
    {
        Task<byte[]> host = Start(0, 3, Long, NotMine), second = Start(1, 3, Long), same = Start(1, 3, Long);
        GpuCollectiveException thrown = await Assert.ThrowsAsync<GpuCollectiveException>(() => host);
        Assert.Equal("Two processes have rank 1: each of the 3 needs its own.", thrown.Message);
        Assert.Equal($"Rank 0 says: {thrown.Message}", (await Assert.ThrowsAsync<GpuCollectiveException>(() => second)).Message);
        Assert.Equal($"Rank 0 says: {thrown.Message}", (await Assert.ThrowsAsync<GpuCollectiveException>(() => same)).Message);
    }

    [Fact]
    public async Task Another_number_of_processes_is_found()
    {
        Task<byte[]> host = Start(0, 2, Long, NotMine), other = Start(2, 3, Long);
        GpuCollectiveException thrown = await Assert.ThrowsAsync<GpuCollectiveException>(() => host);
        Assert.Equal("Rank 0 was told of 2 processes, and rank 2 of 3: start all of them with the same number.", thrown.Message);
        Assert.Equal($"Rank 0 says: {thrown.Message}", (await Assert.ThrowsAsync<GpuCollectiveException>(() => other)).Message);
    }

    [Fact]
    public async Task Without_rank_0_the_others_say_where_they_looked()
    {
        GpuCollectiveException thrown = await Assert.ThrowsAsync<GpuCollectiveException>(() => Start(1, 2, Short));
        Assert.StartsWith($"Rank 1 found no rank 0 at {Here}:{port} within 0.3 s: ", thrown.Message);
    }

    [Fact]
    public async Task Somebody_else_at_the_port_is_no_rank()
    {
        Task<byte[]> host = Start(0, 2, Long, () => [7], 1);
        using TcpClient stranger = await Connect();
        await stranger.GetStream().WriteAsync("GET / HTTP/1.1\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        Task<byte[]> other = Start(1, 2, Long, NotMine, 1);
        Assert.Equal([7], await host);
        Assert.Equal([7], await other);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using TcpListener taken = new(System.Net.IPAddress.Loopback, port);
        taken.Start();
        GpuCollectiveException thrown = await Assert.ThrowsAsync<GpuCollectiveException>(() => Start(0, 2, Short, NotMine));
        Assert.StartsWith($"Rank 0 cannot wait for the others at port {port}: ", thrown.Message);
        Assert.EndsWith("Choose a free one: MASTER_PORT, or GPUKERNELS_RENDEZVOUS as host:port.", thrown.Message);
    }

    [Fact]
    public async Task Something_else_that_listens_there_is_told()
    {
        using TcpListener other = new(System.Net.IPAddress.Loopback, port);
        other.Start();
        Task<byte[]> asking = Start(1, 2, Long);
        (await other.AcceptTcpClientAsync(TestContext.Current.CancellationToken)).Dispose();
        Assert.StartsWith(
            $"Rank 0 at {Here}:{port} took rank 1's call and did not answer",
            (await Assert.ThrowsAsync<GpuCollectiveException>(() => asking)).Message);
    }

    private async Task<TcpClient> Connect()
    {
        while (true)
        {
            TcpClient client = new();
            try
            {
                await client.ConnectAsync(Here, port, TestContext.Current.CancellationToken);
                return client;
            }
            catch (SocketException)
            {
                // It does not listen yet.
                client.Dispose();
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }
        }
    }

    private Task<byte[]> Start(int rank, int count, TimeSpan timeout, Func<byte[]>? make = null, int length = 4) => Task.Factory.StartNew(
        () => Rendezvous.Share(new GpuProcessGroup(rank, count, Here, port), make ?? NotMine, length, timeout), CancellationToken.None,
        TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static byte[] NotMine() => throw new InvalidOperationException("This rank makes nothing.");
}
