using System.Globalization;
using System.Numerics;

namespace GpuKernels.Cpu;

/// <summary>What a CPU device is like, when its options have been read, and the environment where they say nothing.</summary>
internal sealed record CpuSettings(int Threads, bool UsesSimd, bool IsDebug, bool IsChecked, CpuThreadOrder Order, int? Seed)
{
    public const string ThreadsVariable = "GPUKERNELS_CPU_THREADS", SimdVariable = "GPUKERNELS_CPU_SIMD",
        CheckedVariable = "GPUKERNELS_CHECKED";

    /// <exception cref="ArgumentException">An option is out of its range, or excludes another.</exception>
    public static CpuSettings Of(CpuDeviceOptions options)
    {
        if (options.Threads < 1)
            throw new ArgumentOutOfRangeException(
                nameof(options), options.Threads, $"{nameof(CpuDeviceOptions)}.{nameof(CpuDeviceOptions.Threads)} must be at least 1.");
        if (options is { IsChecked: true, IsDebug: true })
            throw new ArgumentException(
                $"{nameof(CpuDeviceOptions.IsDebug)} runs the kernels' own methods, in which nothing is checked: " +
                $"choose one of it and {nameof(CpuDeviceOptions.IsChecked)}.", nameof(options));
        bool usesSimd = options.UsesSimd ?? Environment.GetEnvironmentVariable(SimdVariable)?.Trim() != "0";
        return new(
            options.Threads ?? ReadThreads(), usesSimd && Vector.IsHardwareAccelerated, options.IsDebug,
            options.IsChecked ?? Environment.GetEnvironmentVariable(CheckedVariable)?.Trim() == "1", options.ThreadOrder, options.Seed);
    }

    private static int ReadThreads()
    {
        string? text = Environment.GetEnvironmentVariable(ThreadsVariable);
        bool isSet = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads > 0;
        return isSet ? threads : Environment.ProcessorCount;
    }
}
