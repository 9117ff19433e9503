namespace GpuKernels;

/// <summary>A device was asked for by a name that this machine has no device for.</summary>
public sealed class GpuDeviceNotFoundException : GpuException
{
    internal GpuDeviceNotFoundException(string requestedName, string? askedBy, IReadOnlyList<string> availableNames, string? cudaProblem)
        : base(Describe(requestedName, askedBy, availableNames, cudaProblem))
    {
        RequestedName = requestedName;
        AvailableNames = availableNames;
    }

    /// <summary>The name that was asked for.</summary>
    public string RequestedName { get; }

    /// <summary>The names that would be found.</summary>
    public IReadOnlyList<string> AvailableNames { get; }

    private static string Describe(string requestedName, string? askedBy, IReadOnlyList<string> availableNames, string? cudaProblem) =>
        $"There is no device '{requestedName}'{(askedBy is null ? "" : $", which {askedBy} asks for")}. This machine has: {string.Join(", ", availableNames)}." +
        (cudaProblem is null ? "" : $" CUDA is not available: {cudaProblem}");
}
