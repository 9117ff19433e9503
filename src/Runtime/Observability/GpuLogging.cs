using GpuKernels.Cuda.Images;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GpuKernels;

/// <summary>Where the library tells what it does: which GPUs it finds, which kernels it loads and compiles, and what goes wrong.</summary>
public static partial class GpuLogging
{
    /// <summary>Nothing is logged unless it is set, best before the first device is asked for. A launch logs nothing.</summary>
    /// <exception cref="ArgumentNullException">The value is null; <c>NullLogger.Instance</c> turns logging off.</exception>
    public static ILogger Logger
    {
        get => field ?? NullLogger.Instance;
        set
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            IsOn = value is not NullLogger;
        }
    }

    /// <summary>
    /// Asked first, so that a program that logs nothing waits neither for the messages to be made nor for the logging library to be loaded.
    /// </summary>
    private static bool IsOn { get; set; }

    internal static void NoGpu(string problem)
    {
        if (IsOn) Messages.NoGpu(Logger, problem);
    }

    internal static void Opened(GpuDevice device)
    {
        if (IsOn) Messages.Opened(Logger, device.Name, device.Description);
    }

    internal static void Compiled(string kernel, string architecture, TimeSpan duration)
    {
        if (IsOn) Messages.Compiled(Logger, kernel, architecture, duration.TotalMilliseconds);
    }

    internal static void FromCache(string kernel, string architecture)
    {
        if (IsOn) Messages.FromCache(Logger, kernel, architecture);
    }

    internal static void Loaded(string kernel, string device, string origin)
    {
        if (IsOn) Messages.Loaded(Logger, kernel, device, origin);
    }

    internal static void Loaded(string kernel, string device, ImageTarget builtAhead)
    {
        if (IsOn) Messages.Loaded(Logger, kernel, device, $"{builtAhead} in its assembly");
    }

    internal static void Lost(string device, GpuException reason)
    {
        if (IsOn) Messages.Lost(Logger, device, reason);
    }

    internal static void OutOfMemory(GpuOutOfMemoryException reason)
    {
        if (IsOn) Messages.OutOfMemory(Logger, reason.Message);
    }

    internal static void Leaked(string device, long bytes, string how, string trace)
    {
        if (IsOn) Messages.Leaked(Logger, bytes, device, how, trace);
    }

    private static partial class Messages
    {
        [LoggerMessage(1, LogLevel.Information, "CUDA is not available: {Problem}")]
        public static partial void NoGpu(ILogger logger, string problem);

        [LoggerMessage(2, LogLevel.Debug, "Opened {Device}: {Description}")]
        public static partial void Opened(ILogger logger, string device, string description);

        [LoggerMessage(3, LogLevel.Debug, "Compiled {Kernel} for {Architecture} in {Milliseconds:0.0} ms")]
        public static partial void Compiled(ILogger logger, string kernel, string architecture, double milliseconds);

        [LoggerMessage(4, LogLevel.Debug, "Took {Kernel} for {Architecture} from the cache on disk")]
        public static partial void FromCache(ILogger logger, string kernel, string architecture);

        [LoggerMessage(5, LogLevel.Debug, "Loaded {Kernel} on {Device} from {Origin}")]
        public static partial void Loaded(ILogger logger, string kernel, string device, string origin);

        [LoggerMessage(6, LogLevel.Error, "{Device} is lost")]
        public static partial void Lost(ILogger logger, string device, Exception reason);

        [LoggerMessage(7, LogLevel.Warning, "{Problem} Collecting what nobody holds and trying again")]
        public static partial void OutOfMemory(ILogger logger, string problem);

        [LoggerMessage(8, LogLevel.Warning, "Memory of {Bytes} bytes on {Device} {How}. It was made here:\n{Trace}")]
        public static partial void Leaked(ILogger logger, long bytes, string device, string how, string trace);
    }
}
