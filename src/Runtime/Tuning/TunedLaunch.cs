using System.ComponentModel;
using GpuKernels.CompilerServices;

namespace GpuKernels;

/// <summary>
/// How a kernel with <see cref="TuneAttribute"/> parameters is launched, whichever their values are; made by
/// <see cref="GpuTuner.Launch{T}"/>.
/// </summary>
/// <typeparam name="T">The parameter's type; of several parameters, a tuple of their types.</typeparam>
public sealed class TunedLaunch<T>
{
    private readonly GpuTuner tuner;
    private readonly GpuDevice device;
    private readonly Func<T, Launch> make;
    private readonly string problem;

    internal TunedLaunch(GpuTuner tuner, GpuDevice device, Func<T, Launch> make, string problem)
    {
        this.tuner = tuner;
        this.device = device;
        this.make = make;
        this.problem = problem;
    }

    /// <summary>For generated launchers: the launch with these values.</summary>
    /// <param name="value">The parameter's value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Launch With(T value) => make(value);

    /// <summary>For generated launchers: which candidate was found the fastest, in this process or an earlier one.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="candidates">For each candidate, the text that stands for it in a file: <c>perThread=4</c>.</param>
    /// <param name="choice">Its index.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryFind(KernelHandle kernel, string[] candidates, out int choice)
    {
        choice = tuner.Find(kernel, device, problem, candidates);
        return choice >= 0;
    }

    /// <summary>For generated launchers: measures the candidates.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="candidates">As above.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TuningRun Start(KernelHandle kernel, string[] candidates) => new(tuner, kernel, device, problem, candidates);
}
