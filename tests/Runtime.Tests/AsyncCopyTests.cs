using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Asynchronous copies of memory that is not pinned: nobody waits, and the stream goes on in its order.</summary>
public sealed class AsyncCopyTests
{
    public static TheoryData<string> Devices => new("cpu", TestDevices.Cuda);

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task The_call_returns_while_the_stream_is_held(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        int[] source = [.. Enumerable.Range(0, 3_000_000)], result = new int[source.Length], after = new int[source.Length];
        using GpuStream stream = device.CreateStream();
        using GpuArray<int> array = device.Allocate<int>(source.Length);
        // What is made for the first of all, its buffers and the kernel's module, may wait for the device.
        await array.CopyToAsync(result, stream, cancellation);
        TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(1), array);
        using ManualResetEventSlim door = new();
        stream.Enqueue(() => door.Wait(TimeSpan.FromMinutes(1)));
        Task up = array.CopyFromAsync(source, stream, cancellation), down = array.CopyToAsync(result, stream, cancellation);
        // What comes after on the stream finds what was copied, and changes nothing of it.
        TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(source.Length), array);
        Task last = array.CopyToAsync(after, stream, cancellation);
        Assert.False(up.IsCompleted || down.IsCompleted || last.IsCompleted);
        door.Set();
        await Task.WhenAll(up, down, last);
        Assert.Equal(source, result);
        Assert.Equal(source.Select(value => value + 1), after);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task Copies_of_several_streams_arrive_whole(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        await Task.WhenAll(
            Enumerable.Range(0, 6).Select(number => Task.Run(() => CopyAround(device, number), TestContext.Current.CancellationToken)));

        static async Task CopyAround(GpuDevice device, int number)
        {
            // From a part of a page to three pieces.
            byte[] data = new byte[1000 + 2_000_003 * number], back = new byte[data.Length];
            new Random(number).NextBytes(data);
            using GpuStream stream = device.CreateStream();
            using GpuArray<byte> array = device.Allocate<byte>(data.Length);
            for (int round = 0; round < 5; round++)
            {
                data[round]++;
                CancellationToken cancellation = TestContext.Current.CancellationToken;
                Task up = array.CopyFromAsync(data, stream, cancellation), down = array.CopyToAsync(back, stream, cancellation);
                await Task.WhenAll(up, down);
                Assert.True(data.AsSpan().SequenceEqual(back));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task What_nobody_holds_is_kept_until_the_copy_has_ended(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuStream stream = device.CreateStream();
        using GpuArray<int> array = device.Allocate<int>(2_000_000);
        await array.CopyFromAsync(new int[array.Length], stream, TestContext.Current.CancellationToken);
        using CancellationTokenSource cancellation = new();
        using ManualResetEventSlim door = new();
        stream.Enqueue(() => door.Wait(TimeSpan.FromMinutes(1)));
        Task copy = Forget(array, stream, cancellation.Token);
        cancellation.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => copy);
        GC.Collect();
        door.Set();
        await stream;
        Assert.All(array.ToArray(), value => Assert.Equal(7, value));

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static Task Forget(GpuArray<int> array, GpuStream stream, CancellationToken cancellation)
        {
            int[] sevens = new int[array.Length];
            Array.Fill(sevens, 7);
            return array.CopyFromAsync(sevens, stream, cancellation);
        }
    }
}
