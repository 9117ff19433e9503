using System.Numerics;
using System.Runtime.InteropServices;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>Something that a kernel is held against beside the one by hand.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Run">Queues its work once.</param>
internal sealed record Rival(string Name, Action Run);

/// <summary>A kernel of samples/Classics and the same one written by hand, each with an output of its own.</summary>
/// <param name="Name">The algorithm.</param>
/// <param name="Size">Of its input.</param>
/// <param name="Work">Bytes or operations of a launch.</param>
/// <param name="Unit">GB/s, and the like.</param>
/// <param name="Generated">Launches the kernel that is generated from C#.</param>
/// <param name="HandWritten">Launches the other, over the same grid.</param>
/// <param name="Difference">The norm of the difference of the two outputs, relative to that of one.</param>
internal sealed record ClassicContest(
    string Name, string Size, double Work, string Unit, Action Generated, Action HandWritten, Func<double> Difference)
{
    /// <summary>What else does the same, or moves as many bytes: a library of NVIDIA's, a copy. Null for none.</summary>
    public Rival? Rival { get; init; }

    public string Rate(double milliseconds) => $"{Work / milliseconds / 1e6:F0} {Unit}";

    /// <summary>An array with the numbers twice, for the two contestants.</summary>
    public static (GpuArray<T> Ours, GpuArray<T> Theirs) Twice<T>(GpuDevice gpu, T[] numbers)
        where T : unmanaged => (gpu.Upload(numbers), gpu.Upload(numbers));

    public static Func<double> Compare<T>((GpuArray<T> Ours, GpuArray<T> Theirs) outputs) where T : unmanaged, INumber<T> => () =>
    {
        double difference = 0, norm = 0;
        foreach ((T a, T b) in outputs.Ours.ToArray().Zip(outputs.Theirs.ToArray()))
        {
            double x = double.CreateChecked(a), y = double.CreateChecked(b);
            difference += (x - y) * (x - y);
            norm += x * x;
        }
        return norm == 0 ? double.NaN : Math.Sqrt(difference / norm);
    };

    public static Func<double> Compare((GpuArray<Vector4> Ours, GpuArray<Vector4> Theirs) outputs) => () =>
    {
        float[] ours = MemoryMarshal.Cast<Vector4, float>(outputs.Ours.ToArray()).ToArray(),
            theirs = MemoryMarshal.Cast<Vector4, float>(outputs.Theirs.ToArray()).ToArray();
        double norm = ours.Sum(x => (double)x * x);
        return Math.Sqrt(ours.Zip(theirs, (x, y) => ((double)x - y) * ((double)x - y)).Sum() / norm);
    };
}
