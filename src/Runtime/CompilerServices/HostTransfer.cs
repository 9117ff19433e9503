using System.ComponentModel;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Host memory on a device for the time of one launch. On a device that shares memory with the host nothing is copied.
/// Ranges that overlap on the host share one range of the device, at the same distance, so that overlap keeps its meaning.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class HostTransfer : IDisposable
{
    private readonly GpuDevice device;
    private readonly HostSpan[] hosts;
    private readonly DeviceSpan[] spans;
    private readonly List<DeviceMemory> memories = [];

    internal HostTransfer(GpuDevice device, ReadOnlySpan<HostSpan> hosts)
    {
        this.device = device;
        // Nothing is copied where kernels use host memory in place.
        this.hosts = device.SharesHostMemory ? [] : hosts.ToArray();
        spans = new DeviceSpan[hosts.Length];
        for (int i = 0; i < spans.Length; i++)
            // A tensor may have more elements; its own lengths are what a kernel gets.
            spans[i] = new DeviceSpan
            {
                Pointer = hosts[i].Pointer,
                Length = (int)long.Min(hosts[i].Length, int.MaxValue),
                ByteLength = hosts[i].ByteLength
            };
        if (device.SharesHostMemory) return;
        try
        {
            UploadGroups();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The device's memory for the host span of that index.</summary>
    /// <param name="index">As given to <see cref="Launch.Upload"/>.</param>
    public DeviceSpan this[int index] => spans[index];

    /// <summary>Waits for the kernel and copies what it may have written back to the host.</summary>
    /// <exception cref="GpuKernelException">The kernel threw. What it wrote has been copied.</exception>
    /// <exception cref="GpuLaunchException">The kernel failed.</exception>
    public void Download()
    {
        bool copied = false;
        for (int i = 0; i < hosts.Length; i++)
        {
            if (!hosts[i].IsWritten || hosts[i].ByteLength == 0) continue;
            device.CopyToHost(hosts[i].Pointer, (nint)spans[i].Pointer, hosts[i].ByteLength);
            device.Counters.CountToHost(hosts[i].ByteLength);
            copied = true;
        }
        // A kernel that writes nothing back may still have failed.
        if (!copied) device.Synchronize();
        else device.ThrowIfFailed();
    }

    /// <summary>Frees the device's memory.</summary>
    public void Dispose()
    {
        foreach (DeviceMemory memory in memories) memory.Release();
        memories.Clear();
    }

    /// <summary>Walks the ranges in order of their addresses and uploads each run of overlapping ones as one.</summary>
    private void UploadGroups()
    {
        int[] order = [.. Enumerable.Range(0, hosts.Length).Where(i => hosts[i].ByteLength > 0).OrderBy(i => (nuint)hosts[i].Pointer)];
        for (int first = 0, next; first < order.Length; first = next)
        {
            byte* end = hosts[order[first]].End;
            for (next = first + 1; next < order.Length && hosts[order[next]].Pointer < end; next++)
            {
                if (hosts[order[next]].End > end) end = hosts[order[next]].End;
            }
            Span<int> group = order.AsSpan(first, next - first);
            if (IsWritten(group))
            {
                UploadGroup(group, end);
                continue;
            }
            // What is only read need not be shared, and alone it is aligned.
            for (int i = first; i < next; i++)
                UploadGroup(order.AsSpan(i, 1), hosts[order[i]].End);
        }
    }

    private bool IsWritten(ReadOnlySpan<int> members)
    {
        foreach (int member in members)
        {
            if (hosts[member].IsWritten)
                return true;
        }
        return false;
    }

    private void UploadGroup(ReadOnlySpan<int> members, byte* end)
    {
        // Where several share memory, the device's address gets the host's offset in an aligned unit: what is aligned on the host
        // stays so. One alone starts a unit, so that a kernel may load its elements in one piece.
        const int Unit = 256;
        byte* start = hosts[members[0]].Pointer;
        long padding = members.Length == 1 ? 0 : (long)((nuint)start % Unit);
        DeviceMemory memory = DeviceMemory.Allocate(device, end - start + padding);
        memories.Add(memory);
        byte* target = (byte*)memory.Pointer + padding;
        device.CopyFromHost((nint)target, start, end - start);
        device.Counters.CountToDevice(end - start);
        foreach (int member in members) spans[member].Pointer = target + (hosts[member].Pointer - start);
    }
}
