using System.Globalization;
using System.Numerics;

namespace GpuKernels.Cpu;

/// <summary>What a CPU device is like, when its options have been read, and the environment where they say nothing.</summary>
internal sealed record CpuSettings(int Threads, bool UsesSimd, bool IsDebug)
{
    public const string ThreadsVariable = "GPUKERNELS_CPU_THREADS", SimdVariable = "GPUKERNELS_CPU_SIMD";

    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static CpuSettings Of(CpuDeviceOptions options)
    {
        if (options.Threads < 1)
            throw new ArgumentOutOfRangeException(nameof(options), options.Threads, $"{nameof(CpuDeviceOptions)}.{nameof(CpuDeviceOptions.Threads)} must be at least 1.");
        bool usesSimd = options.UsesSimd ?? Environment.GetEnvironmentVariable(SimdVariable)?.Trim() != "0";
        return new(options.Threads ?? ReadThreads(), usesSimd && Vector.IsHardwareAccelerated, options.IsDebug);
    }

    private static int ReadThreads()
    {
        string? text = Environment.GetEnvironmentVariable(ThreadsVariable);
        bool isSet = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads > 0;
        return isSet ? threads : Environment.ProcessorCount;
    }
}
