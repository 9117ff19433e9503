using System.Globalization;
using GpuKernels.Cpu;
using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>The devices of this machine, by name; those in use are shared.</summary>
internal static class DeviceRegistry
{
    public const string CpuName = "cpu";
    public const string Variable = "GPUKERNELS_DEVICE";

    private const string CudaName = "cuda";

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, GpuDevice> Open = [];

    public static IReadOnlyList<string> Names =>
        [.. Enumerable.Range(0, CudaDriver.Current.DeviceCount).Select(CudaDeviceName), CpuName];

    public static GpuDevice GetDefault()
    {
        string? wanted = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrWhiteSpace(wanted)) return Get(wanted.Trim(), askedBy: Variable);
        return Get(CudaDriver.Current.DeviceCount > 0 ? CudaDeviceName(0) : CpuName);
    }

    /// <param name="name">The device's name.</param>
    /// <param name="askedBy">The environment variable that the name is from; null where the program said it.</param>
    public static GpuDevice Get(string name, string? askedBy = null)
    {
        string key = name.ToLowerInvariant();
        if (key == CudaName) key = CudaDeviceName(0);
        lock (Gate)
        {
            if (Open.TryGetValue(key, out GpuDevice? device) && !device.IsDisposed) return device;
            return Open[key] = Create(name, key, askedBy);
        }
    }

    public static void Forget(GpuDevice device)
    {
        lock (Gate)
        {
            if (Open.TryGetValue(device.Name, out GpuDevice? open) && open == device) Open.Remove(device.Name);
        }
    }

    private static GpuDevice Create(string name, string key, string? askedBy)
    {
        if (key == CpuName) return new CpuDevice();
        string prefix = CudaName + ":";
        if (key.StartsWith(prefix, StringComparison.Ordinal) &&
            int.TryParse(key.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal) &&
            ordinal < CudaDriver.Current.DeviceCount)
        {
            return new CudaDevice(CudaDeviceName(ordinal), ordinal);
        }
        throw new GpuDeviceNotFoundException(name, askedBy, Names, CudaDriver.Current.Problem);
    }

    public static string CudaDeviceName(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{CudaName}:{ordinal}");
}
