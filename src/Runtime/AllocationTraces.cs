using System.Collections.Concurrent;
using System.Diagnostics;

namespace GpuKernels;

/// <summary>Which memory of a device was taken where, to tell who has not given it back; nothing unless it is turned on.</summary>
internal sealed class AllocationTraces(GpuDevice device)
{
    // Null until something is noted: asking is part of every array's life.
    private ConcurrentDictionary<nint, Allocation>? live;
    private volatile bool isOn = Environment.GetEnvironmentVariable("GPUKERNELS_CHECKED") == "1";

    public bool IsOn
    {
        get => isOn;
        set => isOn = value;
    }

    public void Note(nint address, long bytes)
    {
        if (isOn && bytes > 0) Keep(address, bytes);
    }

    public void Forget(nint address) => Take(address);

    /// <summary>To be called when nobody holds the memory any more. Never throws.</summary>
    public void ReportForgotten(nint address)
    {
        if (Take(address) is { } found) Report(found, "was not disposed of, and nobody holds it any more");
    }

    /// <summary>To be called when the device ends.</summary>
    public void ReportAll()
    {
        foreach (nint address in Volatile.Read(ref live)?.Keys ?? [])
        {
            if (Take(address) is { } found) Report(found, "was not disposed of before its device");
        }
    }

    // Apart from Note, since a library is loaded before a method runs that names something of it, and stack traces have their own.
    private void Keep(nint address, long bytes) =>
        LazyInitializer.EnsureInitialized(ref live, static () => [])[address] = new Allocation(bytes, new StackTrace(fNeedFileInfo: true));

    private Allocation? Take(nint address) =>
        Volatile.Read(ref live) is { } noted && noted.TryRemove(address, out Allocation? found) ? found : null;

    private void Report(Allocation found, string how) => GpuLogging.Leaked(device.Name, found.Bytes, how, Describe(found.Trace));

    /// <summary>Begins where the library was called.</summary>
    private static string Describe(StackTrace trace)
    {
        string? own = typeof(AllocationTraces).Assembly.FullName;
        return string.Concat(trace.GetFrames()
            .SkipWhile(frame => DiagnosticMethodInfo.Create(frame)?.DeclaringAssemblyName == own)
            .Select(frame => new StackTrace(frame).ToString().TrimEnd('\r', '\n') + '\n')).TrimEnd('\n');
    }

    private sealed record Allocation(long Bytes, StackTrace Trace);
}
