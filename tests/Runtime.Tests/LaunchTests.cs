using GpuKernels.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class LaunchTests
{
    public static TheoryData<string> Devices => TestDevices.All;

    public static TheoryData<string, int> DevicesAndLengths =>
        new(from device in TestDevices.All.Select(row => row.Data)
            from length in new[] { 0, 1, 255, 256, 257,
            300_000 }
            select (device, length));

    [Theory]
    [MemberData(nameof(DevicesAndLengths))]
    public void Every_element_is_computed(string name, int length)
    {
        GpuDevice device = TestDevices.Open(name);
        float[] hostX = [.. Enumerable.Range(0, length).Select(i => i % 100 * 0.5f)];
        float[] hostY = [.. Enumerable.Range(0, length).Select(i => (float)(i % 7))];
        using GpuArray<float> x = device.Upload(hostX);
        using GpuArray<float> y = device.Upload(hostY);
        TestKernels.LaunchSaxpy(device.Launch(length), 2f, x, y);
        Assert.Equal(hostX.Zip(hostY, (a, b) => 2f * a + b), y.ToArray());
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Every_thread_of_a_grid_in_three_dimensions_runs_once(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Dim3 grid = (5, 4, 3), block = (8, 4, 2);
        using GpuArray<int> counts = device.Allocate<int>((int)(grid.Count * block.Count) + 10);
        TestKernels.LaunchOn(TestKernels.CountThreads, device.Launch(grid, block), counts);
        int[] result = counts.ToArray();
        Assert.All(result[..^10], count => Assert.Equal(1, count));
        Assert.All(result[^10..], count => Assert.Equal(0, count));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void An_empty_grid_launches_nothing(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> counts = device.Allocate<int>(1);
        foreach (Dim3 grid in new Dim3[] { 0, (0, 3), (2, 0), (1, 1, 0), default })
            TestKernels.LaunchOn(TestKernels.CountThreads, device.Launch(grid, 1), counts);
        TestKernels.LaunchOn(TestKernels.CountThreads, device.Launch(0), counts);
        Assert.Equal([0], counts.ToArray());
    }

    [Fact]
    public void A_launch_of_n_threads_has_blocks_of_256()
    {
        Launch launch = GpuDevice.Cpu.Launch(257);
        Assert.Equal(new Dim3(2, 1, 1), launch.Grid);
        Assert.Equal(new Dim3(256, 1, 1), launch.Block);
        Assert.Equal(0, launch.SharedBytes);
        Assert.Same(GpuDevice.Cpu.DefaultStream, launch.Stream);
        Assert.Equal(8388608, GpuDevice.Cpu.Launch(int.MaxValue).Grid.X);
        Assert.Equal("threads", Assert.Throws<ArgumentOutOfRangeException>(() => GpuDevice.Cpu.Launch(-1)).ParamName);
    }

    public static TheoryData<string, int[], int[], string, string> OverLimits => new(
        from device in TestDevices.All.Select(row => row.Data)
        from row in new (int[] Grid, int[] Block, string Parameter, string Text)[]
        {
            ([-1, 1, 1], [1, 1, 1], "grid", "grid's X is -1"),
            ([1, 65536, 1], [1, 1, 1], "grid", "grid's Y is 65536"),
            ([1, 1, 70000], [1, 1, 1], "grid", "grid's Z is 70000"),
            ([1, 1, 1], [0, 1, 1], "block", "block's X is 0"),
            ([1, 1, 1], [1025, 1, 1], "block", "block's X is 1025"),
            ([1, 1, 1], [1, -5, 1], "block", "block's Y is -5"),
            ([1, 1, 1], [1, 1, 65], "block", "block's Z is 65"),
            ([1, 1, 1], [33, 32, 1], "block", "1056 threads"),
        }
        select (device, row.Grid, row.Block, row.Parameter, row.Text));

    [Theory]
    [MemberData(nameof(OverLimits))]
    public void A_launch_over_the_limits_names_the_parameter_and_the_value(
        string name, int[] grid, int[] block, string parameter, string text)
    {
        GpuDevice device = TestDevices.Open(name);
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => device.Launch((grid[0], grid[1], grid[2]), (block[0], block[1], block[2])));
        Assert.Equal(parameter, error.ParamName);
        Assert.Contains(text, error.Message);
        Assert.Contains(device.Name, error.Message);
    }

    [Fact]
    public void A_default_launch_says_how_to_make_one()
    {
        using GpuArray<int> array = GpuDevice.Cpu.Allocate<int>(1);
        string message = Assert.Throws<InvalidOperationException>(() => TestKernels.LaunchOn(TestKernels.Variant, default, array)).Message;
        Assert.Contains("gpu.Launch(n)", message);
        Assert.Throws<InvalidOperationException>(() => default(Launch).Shared(1));
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Arguments_that_cannot_be_used_are_named(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using SeparateMemoryDevice other = new();
        using GpuArray<float> good = device.Allocate<float>(10);
        using GpuArray<float> elsewhere = other.Allocate<float>(10);
        GpuArray<float> disposed = device.Allocate<float>(10);
        GpuArray<float> slice = disposed.Slice(2, 3);
        disposed.Dispose();

        Assert.Equal("x", Assert.Throws<ArgumentNullException>(() => TestKernels.LaunchSaxpy(device.Launch(10), 1, null!, good)).ParamName);
        ArgumentException error = Assert.Throws<ArgumentException>(() => TestKernels.LaunchSaxpy(device.Launch(10), 1, good, elsewhere));
        Assert.Equal("y", error.ParamName);
        Assert.Contains(device.Name, error.Message);
        Assert.Contains("separate", error.Message);
        Assert.Equal("y", Assert.Throws<ObjectDisposedException>(
            () => TestKernels.LaunchSaxpy(device.Launch(10), 1, good, disposed)).ObjectName);
        Assert.Equal("x", Assert.Throws<ObjectDisposedException>(
            () => TestKernels.LaunchSaxpy(device.Launch(10), 1, slice, good)).ObjectName);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_launch_allocates_nothing(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Allocate<float>(1 << 20);
        using GpuArray<float> y = device.Allocate<float>(1 << 20);
        // Starts the workers of a CPU device: a short launch that loses the processor for a moment calls them too.
        TestKernels.LaunchSaxpy(device.Launch(1 << 20), 0.5f, x, y);
        Measure(device, x, y, 100);
        Assert.Equal(0, Measure(device, x, y, 1000));

        static long Measure(GpuDevice device, GpuArray<float> x, GpuArray<float> y, int count)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < count; i++) TestKernels.LaunchSaxpy(device.Launch(1000), 0.5f, x, y);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void A_stream_launches_until_it_is_disposed_of(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<int> counts = device.Allocate<int>(256);
        GpuStream stream = device.CreateStream();
        Assert.Same(device, stream.Device);
        Launch launch = stream.Launch(256);
        for (int i = 0; i < 10; i++) TestKernels.LaunchOn(TestKernels.CountThreads, launch, counts);
        stream.Synchronize();
        stream.Dispose();
        stream.Dispose();
        Assert.All(counts.ToArray(), count => Assert.Equal(10, count));
        Assert.Throws<ObjectDisposedException>(() => TestKernels.LaunchOn(TestKernels.CountThreads, launch, counts));
        Assert.Throws<ObjectDisposedException>(stream.Synchronize);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Disposing_the_default_stream_does_nothing(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        device.DefaultStream.Dispose();
        device.DefaultStream.Synchronize();
        device.Synchronize();
    }

    [Fact]
    public void A_copy_sees_the_launches_of_all_streams()
    {
        GpuDevice device = GpuDevice.Get(GpuDevice.Names[0]);
        const int Length = 1 << 20;
        using GpuArray<int> counts = device.Allocate<int>(Length);
        using GpuStream stream = device.CreateStream();
        for (int i = 0; i < 20; i++) TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(Length), counts);
        Assert.DoesNotContain(counts.ToArray(), count => count != 20);
        counts.CopyFrom(new int[Length]);
        for (int i = 0; i < 3; i++) TestKernels.LaunchOn(TestKernels.CountThreads, stream.Launch(Length), counts);
        Assert.DoesNotContain(counts.ToArray(), count => count != 3);
    }

    [Fact]
    public void Shared_memory_is_limited()
    {
        Launch launch = GpuDevice.Cpu.Launch(1);
        Assert.Equal(100, launch.Shared(100).SharedBytes);
        Assert.Equal("bytes", Assert.Throws<ArgumentOutOfRangeException>(() => launch.Shared(-1)).ParamName);
        Assert.Contains("232448", Assert.Throws<ArgumentOutOfRangeException>(() => launch.Shared(232449)).Message);
        KernelHandle kernel = TestKernels.OnCpu(&Nothing, staticSharedBytes: 200_000);
        launch.Shared(32_448).Run(kernel, null, false);
        GpuLaunchException error = Assert.Throws<GpuLaunchException>(() => launch.Shared(32_449).Run(kernel, null, false));
        Assert.Equal(kernel.Name, error.KernelName);
        Assert.Contains("232449", error.Message);
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public void Options_change_no_result(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        using GpuArray<float> x = device.Upload([1f, 2f, 3f]), y = device.Upload([1f, 1f, 1f]);
        foreach (GpuStreamPriority priority in Enum.GetValues<GpuStreamPriority>())
            TestKernels.LaunchSaxpy(device.Launch(3).With(new LaunchOptions { Priority = priority, SharedMemoryCarveout = 50 }), 1, x, y);
        Assert.Equal([4f, 7f, 10f], y.ToArray());
    }

    [Fact]
    public void A_count_runs_in_blocks_that_the_kernel_allows()
    {
        KernelHandle kernel = new("Bounded", "none", "", false, 0, &RememberBlock) { MaxThreads = 100 };
        GpuDevice.Cpu.Launch(130).Run(kernel, null, overlap: false);
        Assert.Equal((3, 64), (seenGrid, seenBlock));
        GpuDevice.Cpu.Launch((130, 5)).Run(kernel, null, overlap: false);
        Assert.Equal((15, 64), (seenGrid, seenBlock));
        Assert.Contains(
            "is marked [LaunchBounds(100)]",
            Assert.Throws<GpuLaunchException>(() => GpuDevice.Cpu.Launch(1, 128).Run(kernel, null, overlap: false)).Message);
    }

    [Theory]
    [InlineData("cpu")]
    [InlineData(TestDevices.Cuda)]
    public void Several_threads_may_launch_at_the_same_time(string name)
    {
        GpuDevice device = TestDevices.Open(name);
        Parallel.For(0, 8, worker =>
        {
            using GpuArray<int> counts = device.Allocate<int>(50_000);
            for (int i = 0; i < 20; i++) TestKernels.LaunchOn(TestKernels.CountThreads, device.Launch(50_000), counts);
            Assert.All(counts.ToArray(), count => Assert.Equal(20, count));
        });
    }

    [Fact]
    public void A_kernel_is_loaded_once_for_each_device_and_variant()
    {
        KernelHandle kernel = TestKernels.OnCpu(&Nothing);
        using SeparateMemoryDevice first = new(), second = new();
        for (int i = 0; i < 3; i++)
        {
            first.Launch(1).Run(kernel, null, overlap: false);
            first.Launch(1).Run(kernel, null, overlap: true);
            second.Launch(1).Run(kernel, null, overlap: false);
        }
        Assert.Equal(2, first.LoadCount);
        Assert.Equal(1, second.LoadCount);
        kernel.Forget(first);
        first.Launch(1).Run(kernel, null, overlap: false);
        Assert.Equal(3, first.LoadCount);
    }

    [Fact]
    public void A_stream_that_overlaps_is_told_to_the_device()
    {
        using SeparateMemoryDevice device = new();
        using GpuArray<float> array = device.Upload(Enumerable.Range(0, 100).Select(i => (float)i).ToArray());
        TestKernels.LaunchSaxpy(device.Launch(50), 1, array.Slice(0, 50), array.Slice(50, 50));
        Assert.False(device.LastOverlap);
        TestKernels.LaunchSaxpy(device.Launch(50), 1, array.Slice(0, 50), array.Slice(49, 50));
        Assert.True(device.LastOverlap);
    }

    private static void Nothing(void** arguments, in CpuBlocks blocks)
    {
    }

    private static int seenGrid, seenBlock;

    private static void RememberBlock(void** arguments, in CpuBlocks blocks) =>
        (seenGrid, seenBlock) = ((int)blocks.Grid.Count, blocks.Block.X);
}
