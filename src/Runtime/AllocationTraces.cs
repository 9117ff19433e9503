using System.Collections.Concurrent;
using System.Diagnostics;

namespace GpuKernels;

/// <summary>Which memory of a device was taken where, to tell who has not given it back; nothing unless it is turned on.</summary>
internal sealed class AllocationTraces(GpuDevice device)
{
    // Null until something is noted: asking is part of every array's life.
    private ConcurrentDictionary<nint, (long Bytes, StackTrace Trace)>? live;
    private volatile bool isOn = Environment.GetEnvironmentVariable("GPUKERNELS_CHECKED") == "1";

    public bool IsOn
    {
        get => isOn;
        set => isOn = value;
    }

    public void Note(nint address, long bytes)
    {
        if (!isOn || bytes == 0) return;
        LazyInitializer.EnsureInitialized(ref live, static () => [])[address] = (bytes, new StackTrace(fNeedFileInfo: true));
    }

    public void Forget(nint address)
    {
        Volatile.Read(ref live)?.TryRemove(address, out _);
    }

    /// <summary>To be called when nobody holds the memory any more. Never throws.</summary>
    public void ReportForgotten(nint address)
    {
        if (Volatile.Read(ref live) is { } noted && noted.TryRemove(address, out (long Bytes, StackTrace Trace) found))
            GpuLogging.Leaked(device.Name, found.Bytes, "was not disposed of, and nobody holds it any more", Describe(found.Trace));
    }

    /// <summary>To be called when the device ends.</summary>
    public void ReportAll()
    {
        if (Volatile.Read(ref live) is not { } noted) return;
        foreach (nint address in noted.Keys)
        {
            if (noted.TryRemove(address, out (long Bytes, StackTrace Trace) found))
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
