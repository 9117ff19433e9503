using GpuKernels;
using SeveralGpus;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

try
{
    if (GpuProcessGroup.TryFromEnvironment() is { } processes) return RunAsOneOf(processes, options) ? 0 : 1;
    return RunAlone(options) ? 0 : 1;
}
catch (GpuException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

// All devices are this process's: the whole cube on the first, then on 2, 4, ... and all of them.
static bool RunAlone(Options options)
{
    string[] names = options.Devices ?? [.. GpuDevice.Names.Where(name => name.StartsWith("cuda:", StringComparison.Ordinal))];
    bool hasGpus = names.Length > 0 && names[0] != "cpu";
    if (names.Length == 0)
    {
        Console.WriteLine(
            "There is no GPU: the CPU is two ranks of a smaller cube, which shows that the parts fit together and not how fast they are.");
        names = ["cpu", "cpu"];
    }
    GpuDevice[] devices = [.. names.Select(GpuDevice.Get)];
    int size = options.Size ?? (hasGpus ? 768 : 64), steps = options.Steps ?? (hasGpus ? 200 : 20);
    Console.WriteLine($"Heat in a cube of {size}^3 points, {steps} steps.");
    using GpuCollective one = GpuCollective.Create(devices[0]);
    using Heat whole = new(one, size);
    double alone = whole.Run(steps);
    Report.Print(devices[..1], "", alone, alone, 0);
    bool isRight = true;
    for (int count = 2; count <= devices.Length; count = count < devices.Length ? Math.Min(2 * count, devices.Length) : count + 1)
    {
        using GpuCollective collective = GpuCollective.Create(devices[..count]);
        using Heat split = new(collective, size);
        double together = split.Run(steps);
        isRight &= Report.Print(devices[..count], collective.Description, together, alone, Report.CountDifferences(split, whole, size));
    }
    return isRight;
}

// One process of several, each with a GPU: each computes the whole cube first, for the time and to check its slab.
static bool RunAsOneOf(GpuProcessGroup processes, Options options)
{
    using GpuDevice device = processes.OpenDevice();
    int size = options.Size ?? 768, steps = options.Steps ?? 200;
    using GpuCollective collective = GpuCollective.Join(device, processes);
    using GpuCollective one = GpuCollective.Create(device);
    using Heat whole = new(one, size);
    double alone = whole.Run(steps);
    using Heat split = new(collective, size);
    double together = split.Run(steps);
    long differences = Report.CountDifferences(split, whole, size);
    if (processes.Rank == 0) Console.WriteLine($"Heat in a cube of {size}^3 points, {steps} steps, {processes.WorldSize} processes.");
    return Report.Print(
        [device], $"{collective.Description}, rank {processes.Rank} of {processes.WorldSize}", together, alone, differences);
}
