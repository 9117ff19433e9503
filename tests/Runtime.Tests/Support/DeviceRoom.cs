namespace GpuKernels.Runtime.Tests.Support;

/// <summary>Memory of a device that tests need, and that other processes may have.</summary>
internal static class DeviceRoom
{
    /// <summary>Skips the test where there is less, after what other tests of this process have held is given back.</summary>
    public static void Require(GpuDevice device, long bytes)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        device.MemoryPool.Trim();
        long free = device.GetMemoryInfo().FreeBytes;
        Assert.SkipWhen(
            free < bytes,
            $"{device} has no room for {bytes} bytes: {free} are free, and this process's arrays hold {device.MemoryPool.UsedBytes}.");
    }

    /// <summary>Arrays that leave next to nothing.</summary>
    public static List<GpuArray<byte>> Fill(GpuDevice device)
    {
        List<GpuArray<byte>> arrays = [];
        for (long size = device.GetMemoryInfo().TotalBytes; size >= 1 << 20; size /= 2)
        {
            try
            {
                while (true) arrays.Add(device.Allocate<byte>((nint)size));
            }
            catch (GpuOutOfMemoryException)
            {
                // Smaller ones may have room.
            }
        }
        return arrays;
    }
}
