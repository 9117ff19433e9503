using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda;

namespace GpuKernels;

/// <summary>
/// Finds the fastest values of <see cref="TuneAttribute"/> parameters: at the first launch of a kernel on a device it measures the
/// candidates there, and remembers the winner. Members may be used from several threads.
/// </summary>
public sealed class GpuTuner
{
    private const int BarLength = 20;

    private readonly string? path;
    private readonly Lock gate = new();
    private readonly List<TuningResult> results;
    private readonly Dictionary<Key, int> found = [];

    /// <summary>A tuner that remembers in a file, or only itself.</summary>
    /// <param name="path">A JSON file, to be made where it is not there; it may be checked in. Null for none.</param>
    /// <exception cref="InvalidDataException">The file is something else.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public GpuTuner(string? path = null)
    {
        this.path = path;
        results = path is null ? [] : TuningFile.Read(path);
    }

    /// <summary>
    /// How long one kernel is measured: then the fastest so far is chosen. A candidate that runs is not cut short. Five seconds, unless
    /// set.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How often each candidate is launched, after once to compile and warm up; the fastest launch counts. Ten, unless set.
    /// </summary>
    public int Repetitions { get; init; } = 10;

    /// <summary>Called when a candidate was measured; <see cref="ShowProgress"/> draws a bar.</summary>
    public Action<TuningProgress>? Progress { get; init; }

    /// <summary>Called when a kernel's values were chosen by measuring; <see cref="ShowChoice"/> writes a line.</summary>
    public Action<TuningResult>? Chosen { get; init; }

    /// <summary>What the file holds, and what was chosen since.</summary>
    public IReadOnlyList<TuningResult> Results
    {
        get
        {
            lock (gate) return [.. results];
        }
    }

    /// <summary>
    /// The first argument of a launcher that leaves the tuned parameters out: <c>Kernels.Scale(tuner.Launch(gpu, (int perThread) =>
    /// gpu.Launch(n / perThread)), x, 2f)</c>.
    /// </summary>
    /// <typeparam name="T">The parameter's type; of several parameters, a tuple of their types in their order.</typeparam>
    /// <param name="device">The device of the launches.</param>
    /// <param name="make">The launch for such values; one that the device does not take leaves the values out.</param>
    /// <param name="problem">What else decides which values are the fastest, such as the size: each text is measured on its own.</param>
    /// <returns>To be kept and used again where launches are not to allocate.</returns>
    public TunedLaunch<T> Launch<T>(GpuDevice device, Func<T, Launch> make, string problem = "")
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(problem);
        return new TunedLaunch<T>(this, device, make, problem);
    }

    /// <summary>Draws a bar on the terminal's error stream: <c>Kernels.Scale [##########..........] perThread=4: 12.3 us</c>.</summary>
    /// <param name="progress">What was measured.</param>
    public static void ShowProgress(TuningProgress progress)
    {
        int filled = BarLength * progress.Done / progress.Total;
        string time = double.IsFinite(progress.Microseconds)
            ? $"{progress.Microseconds.ToString("F1", CultureInfo.InvariantCulture)} us"
            : "cannot run";
        string line = $"{progress.Kernel} [{new string('#', filled)}{new string('.', BarLength - filled)}] {progress.Values}: {time}";
        Console.Error.Write($"\r{line,-78}{(progress.Done == progress.Total ? "\n" : "")}");
    }

    /// <summary>
    /// Writes a line to the terminal's error stream: <c>Kernels.Scale on NVIDIA H200, 9.0: perThread=4, 12.3 us; slowest perThread=1, 20.1
    /// us</c>.
    /// </summary>
    /// <param name="result">What was chosen.</param>
    public static void ShowChoice(TuningResult result)
    {
        KeyValuePair<string, double> slowest = result.Microseconds.MaxBy(pair => pair.Value);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Kernel} on {result.Device}: {result.Values}, {result.Microseconds[result.Values]:F1} us; slowest {slowest.Key}, {slowest.Value:F1} us"));
    }

    /// <summary>The index of the choice; negative where it has to be measured.</summary>
    internal int Find(KernelHandle kernel, GpuDevice device, string problem, string[] candidates)
    {
        lock (gate)
            return found.TryGetValue(new Key(kernel, device.Id, problem), out int known)
                ? known
                : FindInFile(kernel, device, problem, candidates);
    }

    /// <summary>Apart from the look-up, so that only this allocates.</summary>
    private int FindInFile(KernelHandle kernel, GpuDevice device, string problem, string[] candidates)
    {
        TuningResult wanted = Describe(kernel, device, problem);
        int index = results.Find(result => IsSame(result, wanted)) is { } result ? Array.IndexOf(candidates, result.Values) : -1;
        if (index >= 0) found.Add(new Key(kernel, device.Id, problem), index);
        return index;
    }

    internal void Report(TuningProgress progress) => Progress?.Invoke(progress);

    internal void Remember(KernelHandle kernel, GpuDevice device, string problem, int choice, (string Name, double Microseconds)[] measured)
    {
        TuningResult result = Describe(kernel, device, problem) with
        {
            Values = measured[choice].Name,
            Microseconds = measured.Where(candidate => double.IsFinite(candidate.Microseconds))
                .ToDictionary(candidate => candidate.Name, candidate => Math.Round(candidate.Microseconds, 2)),
        };
        lock (gate)
        {
            found[new Key(kernel, device.Id, problem)] = choice;
            results.RemoveAll(known => IsSame(known, result));
            results.Add(result);
            if (path is not null) TuningFile.Write(path, results);
        }
        Chosen?.Invoke(result);
    }

    private readonly record struct Key(KernelHandle Kernel, long DeviceId, string Problem);

    private static bool IsSame(TuningResult a, TuningResult b) =>
        (a.Kernel, a.KernelHash, a.Device, a.Driver, a.Problem) == (b.Kernel, b.KernelHash, b.Device, b.Driver, b.Problem);

    private static TuningResult Describe(KernelHandle kernel, GpuDevice device, string problem)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kernel.CudaSource)).AsSpan(0, 8));
        int version = device.Kind == GpuDeviceKind.Cuda ? CudaDriver.Current.Version : 0;
        string driver = device.Kind == GpuDeviceKind.Cuda ? $"CUDA {version / 1000}.{version % 1000 / 10}" : $".NET {Environment.Version}";
        string description = device.ComputeCapability is { } capability ? $"{device.Description}, {capability}" : device.Description;
        return new TuningResult(kernel.Name, hash, description, driver, problem, "", new Dictionary<string, double>());
    }
}
