using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace GpuKernels.CompilerServices;

/// <summary>
/// Measures a kernel's candidates: <see cref="Next"/> says which to launch until it has enough. What the kernel writes is restored
/// before each launch and at the end.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TuningRun : IDisposable
{
    private readonly GpuTuner tuner;
    private readonly KernelHandle kernel;
    private readonly GpuDevice device;
    private readonly string problem;
    private readonly string[] candidates;
    private readonly List<IDisposable> backups = [];
    private readonly List<Action> restores = [];

    /// <summary>In microseconds, for each candidate; infinite for one that was not measured.</summary>
    private readonly double[] fastest;
    private readonly long start = Stopwatch.GetTimestamp();
    private Exception? refusal;
    private int current;
    private int launches;
    private long launched;

    internal TuningRun(GpuTuner tuner, KernelHandle kernel, GpuDevice device, string problem, string[] candidates)
    {
        this.tuner = tuner;
        this.kernel = kernel;
        this.device = device;
        this.problem = problem;
        this.candidates = candidates;
        fastest = new double[candidates.Length];
        Array.Fill(fastest, double.PositiveInfinity);
    }

    /// <summary>The index of the fastest candidate; once <see cref="Next"/> has returned false.</summary>
    public int Choice { get; private set; }

    private bool IsTimeOver => Stopwatch.GetElapsedTime(start) > tuner.TimeLimit && Array.Exists(fastest, double.IsFinite);

    /// <summary>Keeps a copy of what the kernel writes.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="array">An array on the device of the launches.</param>
    /// <exception cref="GpuOutOfMemoryException">The device has no room for the copy.</exception>
    public void Keep<T>(GpuArray<T> array) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array);
        GpuArray<T> copy = array.Clone();
        backups.Add(copy);
        restores.Add(() => array.CopyFrom(copy));
    }

    /// <summary>Ends the measurement of the launch before, and says what to launch next.</summary>
    /// <param name="candidate">Its index.</param>
    /// <returns>False once all is measured, or the tuner's time is over.</returns>
    /// <exception cref="GpuException">No candidate could be launched; this is what the last one said.</exception>
    public bool Next(out int candidate)
    {
        EndLaunch();
        Restore();
        candidate = current;
        if (current == candidates.Length || IsTimeOver)
        {
            Choose();
            return false;
        }
        launched = Stopwatch.GetTimestamp();
        return true;
    }

    /// <summary>True for an exception that says that the device cannot run this candidate: it is left out.</summary>
    /// <param name="exception">What the launch threw.</param>
    public bool IsRefusal(Exception exception)
    {
        if (exception is not (GpuLaunchException or GpuCompilationException or ArgumentOutOfRangeException)) return false;
        refusal = exception;
        launched = 0;
        fastest[current] = double.PositiveInfinity;
        EndCandidate();
        return true;
    }

    /// <summary>Frees the copies.</summary>
    public void Dispose() => backups.ForEach(backup => backup.Dispose());

    private void EndLaunch()
    {
        if (launched == 0) return;
        device.Synchronize();
        double microseconds = Stopwatch.GetElapsedTime(launched).TotalMicroseconds;
        launched = 0;
        // The first launch of a candidate compiles, and warms up.
        if (launches++ > 0) fastest[current] = Math.Min(fastest[current], microseconds);
        if (launches > tuner.Repetitions) EndCandidate();
    }

    private void EndCandidate()
    {
        int done = current++;
        launches = 0;
        tuner.Report(new TuningProgress(kernel.Name, device.Name, current, candidates.Length, candidates[done], fastest[done]));
    }

    private void Choose()
    {
        Choice = Array.IndexOf(fastest, fastest.Min());
        if (double.IsInfinity(fastest[Choice])) ExceptionDispatchInfo.Throw(refusal!);
        tuner.Remember(kernel, device, problem, Choice, [.. candidates.Zip(fastest)]);
    }

    private void Restore()
    {
        restores.ForEach(restore => restore());
        device.Synchronize();
    }
}
