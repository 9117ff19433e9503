using System.Collections.Concurrent;
using System.Diagnostics;

namespace GpuKernels;

/// <summary>Which memory of a device was taken where, to tell who has not given it back; nothing unless it is turned on.</summary>
internal sealed class AllocationTraces(GpuDevice device)
{
    private readonly ConcurrentDictionary<nint, (long Bytes, StackTrace Trace)> live = [];

    // Whether an empty dictionary is empty costs all of its locks, and this is part of every array's life.
    private volatile bool hasNoted;
    private volatile bool isOn = Environment.GetEnvironmentVariable("GPUKERNELS_CHECKED") == "1";

    public bool IsOn
    {
        get => isOn;
        set => isOn = value;
    }

    public void Note(nint address, long bytes)
    {
        if (!isOn || bytes == 0) return;
        hasNoted = true;
        live[address] = (bytes, new StackTrace(fNeedFileInfo: true));
    }

    public void Forget(nint address)
    {
        if (hasNoted) live.TryRemove(address, out _);
    }

    /// <summary>To be called when nobody holds the memory any more. Never throws.</summary>
    public void ReportForgotten(nint address)
    {
        if (hasNoted && live.TryRemove(address, out (long Bytes, StackTrace Trace) found))
            GpuLogging.Leaked(device.Name, found.Bytes, "was not disposed of, and nobody holds it any more", Describe(found.Trace));
    }

    /// <summary>To be called when the device ends.</summary>
    public void ReportAll()
    {
        foreach (nint address in live.Keys)
        {
            if (live.TryRemove(address, out (long Bytes, StackTrace Trace) found))
                GpuLogging.Leaked(device.Name, found.Bytes, "was not disposed of before its device", Describe(found.Trace));
        }
    }

    /// <summary>Begins where the library was called.</summary>
    private static string Describe(StackTrace trace)
    {
        string? own = typeof(AllocationTraces).Assembly.FullName;
        return string.Concat(trace.GetFrames()
            .SkipWhile(frame => DiagnosticMethodInfo.Create(frame)?.DeclaringAssemblyName == own)
            .Select(frame => new StackTrace(frame).ToString().TrimEnd('\r', '\n') + '\n')).TrimEnd('\n');
    }
}
