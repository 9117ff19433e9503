using GpuKernels.Generator.Text;

namespace GpuKernels.Generator.Launch;

/// <summary>
/// The names that a launcher adds to the kernel's own parameters. A kernel's parameter may have any name, also one of these:
/// then the added one gets underscores until it differs.
/// </summary>
internal sealed class LauncherNames
{
    private readonly HashSet<string> taken;
    private readonly string[] deviceSpans;
    private readonly string[] pointers;

    public LauncherNames(EquatableArray<LauncherParameter> parameters)
    {
        taken = [.. parameters.Select(PlainName)];
        Launch = Add("launch");
        Arguments = Add("arguments");
        HostSpans = Add("hostSpans");
        Transfer = Add("transfer");
        Handle = Add("kernel");
        Choice = Add("choice");
        Candidate = Add("candidate");
        Values = Add("values");
        Run = Add("run");
        Refusal = Add("refusal");
        ValuesOf = Add("valuesOf");
        Plain = Add("plain");
        deviceSpans = [.. parameters.Select(parameter => Add(PlainName(parameter) + "Span"))];
        pointers = [.. parameters.Select(parameter => Add(PlainName(parameter) + "Pointer"))];
    }

    public string Launch { get; }

    public string Arguments { get; }

    public string HostSpans { get; }

    public string Transfer { get; }

    /// <summary>The handle of a generic kernel's instance.</summary>
    public string Handle { get; }

    /// <summary>The index of the values that a tuner chose.</summary>
    public string Choice { get; }

    /// <summary>The index of those that it measures.</summary>
    public string Candidate { get; }

    /// <summary>The values themselves, one or a tuple.</summary>
    public string Values { get; }

    public string Run { get; }

    public string Refusal { get; }

    /// <summary>The local function that gives the values of an index.</summary>
    public string ValuesOf { get; }

    /// <summary>The local function that calls the kernel's own method.</summary>
    public string Plain { get; }

    /// <summary>The <c>DeviceSpan</c> that stands for the span parameter at this index.</summary>
    public string DeviceSpan(int parameter) => deviceSpans[parameter];

    /// <summary>The pinned host memory of the span parameter at this index.</summary>
    public string Pointer(int parameter) => pointers[parameter];

    private static string PlainName(LauncherParameter parameter) => parameter.Name.TrimStart('@');

    private string Add(string name)
    {
        while (!taken.Add(name))
            name += "_";
        return name;
    }
}
