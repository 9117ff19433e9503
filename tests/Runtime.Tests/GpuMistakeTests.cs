using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>
/// Mistakes that leave a GPU whole: each is told, and the device works on. Those that break it are in <see cref="GpuFaultTests"/>.
/// </summary>
public sealed class GpuMistakeTests
{
    [Fact]
    public void Memory_that_is_not_there_is_told_in_numbers()
    {
        GpuDevice device = TestDevices.Open(TestDevices.Cuda);
        DeviceRoom.Require(device, 64 << 20);
        using GpuArray<byte> kept = device.Allocate<byte>(1 << 20);
        (long free, long total) = device.GetMemoryInfo();
        long asked = 2 * total;
        GpuOutOfMemoryException thrown = Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<byte>((nint)asked));
        Assert.Contains(asked.ToString(System.Globalization.CultureInfo.InvariantCulture), thrown.Message);
        Assert.Contains(TestDevices.Cuda, thrown.Message);
        Assert.Equal(asked, thrown.RequestedBytes);
        Assert.InRange(thrown.FreeBytes, 1, thrown.TotalBytes);
        Assert.True(thrown.HeldBytes >= 1 << 20);
        CheckWorks(device);
        // Nor does an array that would fit if others held less leave the device full, where the driver has tried.
        Assert.Throws<GpuOutOfMemoryException>(() => device.Allocate<byte>((nint)(total - (1 << 20))));
        Assert.InRange(device.GetMemoryInfo().FreeBytes, free / 2, total);
    }

    /// <summary>A page that finds no room on the GPU would be the end of its context.</summary>
    [Fact]
    public void Managed_memory_on_a_full_device_has_room_or_is_refused()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        DeviceRoom.Require(gpu, 128 << 20);
        using GpuHostMemory<float> memory = gpu.AllocateManaged<float>(1000);
        List<GpuArray<byte>> arrays = DeviceRoom.Fill(gpu);
        memory.Span.Fill(1);
        TestKernels.LaunchSaxpy(gpu.Launch(1000), 2, memory.Array, memory.Array);
        Assert.All(memory.Array.ToArray(), value => Assert.Equal(3f, value));
        memory.Dispose();
        arrays.AddRange(DeviceRoom.Fill(gpu));
        GpuOutOfMemoryException refused = Assert.Throws<GpuOutOfMemoryException>(() => gpu.AllocateManaged<float>(1000));
        Assert.Contains("Managed memory is never more than is free", refused.Message);
        arrays.ForEach(array => array.Dispose());
        using GpuHostMemory<float> again = gpu.AllocateManaged<float>(1000);
        Assert.Equal(new float[1000], again.Array.ToArray());
    }

    [Fact]
    public void Pinned_memory_that_the_host_does_not_have_is_told()
    {
        GpuDevice device = TestDevices.Open(TestDevices.Cuda);
        // 64 TB.
        GpuException thrown = Assert.ThrowsAny<GpuException>(() => device.AllocatePinned<Page>(1 << 30));
        Assert.Contains("cuMemHostAlloc failed with CUDA_ERROR_", thrown.Message);
        using GpuHostMemory<int> small = device.AllocatePinned<int>(10);
        Assert.Equal(0, small.Span[9]);
        CheckWorks(device);
    }

    [Fact]
    public void An_array_that_was_disposed_of_is_named()
    {
        GpuDevice device = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<float> x = device.Allocate<float>(10);
        GpuArray<float> y = device.Allocate<float>(10);
        y.Dispose();
        ObjectDisposedException thrown = Assert.Throws<ObjectDisposedException>(() => TestKernels.LaunchSaxpy(device.Launch(10), 1, x, y));
        Assert.Contains("'y' cannot be used: the array is disposed of.", thrown.Message);
        CheckWorks(device);
    }

    [Fact]
    public void An_array_of_another_device_is_named()
    {
        GpuDevice device = TestDevices.Open(TestDevices.Cuda);
        using GpuArray<float> x = device.Allocate<float>(10), y = GpuDevice.Cpu.Allocate<float>(10);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => TestKernels.LaunchSaxpy(device.Launch(10), 1, x, y));
        Assert.Equal("y", thrown.ParamName);
        Assert.StartsWith("The array is on cpu, and the launch is on cuda:0.", thrown.Message);
        CheckWorks(device);
    }

    /// <summary>A kernel cannot be stopped, but nobody has to wait for it.</summary>
    [Fact]
    public async Task Waiting_for_a_kernel_that_runs_too_long_ends_in_time()
    {
        TestDevices.OpenNvrtc();
        GpuDevice device = TestDevices.Open(TestDevices.Cuda);
        using CudaModule module = CudaModule.Compile(device, """
            __device__ long long now() { long long time; asm volatile("mov.u64 %0, %globaltimer;" : "=l"(time)); return time; }
            extern "C" __global__ void spin(int* x, long long nanoseconds)
            {
                long long start = now();
                for (int i = 0; i < 2000000000 && now() - start < nanoseconds; i++) { }
                x[0] = 1;
            }
            """);
        CudaKernel spin = module.GetKernel("spin");
        using GpuArray<int> x = device.Allocate<int>(1);
        using GpuStream stream = device.CreateStream();
        device.Synchronize();
        spin.Launch(stream.Launch(1, 1), x, 3_000_000_000L);
        using CancellationTokenSource timeout = new(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.SynchronizeAsync(timeout.Token));
        // The loop is bounded, so the stream goes on.
        await stream;
        Assert.Equal([1], x.ToArray());
        CheckWorks(device);
    }

    private static void CheckWorks(GpuDevice device)
    {
        using GpuArray<float> x = device.Upload([1f, 2f]), y = device.Upload([10f, 20f]);
        TestKernels.LaunchSaxpy(device.Launch(2), 2, x, y);
        Assert.Equal([12f, 24f], y.ToArray());
    }

    [System.Runtime.CompilerServices.InlineArray(65536)]
    private struct Page
    {
        private byte first;
    }
}
