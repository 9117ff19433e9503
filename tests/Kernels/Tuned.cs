#pragma warning disable GK0076 // as many elements for each thread as are best, one or several
namespace GpuKernels.Tests.Kernels;

/// <summary>Parameters whose values a tuner chooses.</summary>
public static partial class Tuned
{
    public enum Order : byte
    {
        Rows,
        Columns,
    }

    /// <summary>In place: measuring it must not change what it gets.</summary>
    [Kernel(Strict = true)]
    public static void Scale(Span<float> x, float a, [Specialize, Tune(1, 2, 4, 8)] int perThread)
    {
        int first = (BlockIdx.X * BlockDim.X + ThreadIdx.X) * perThread;
        for (int k = 0; k < perThread; k++)
        {
            if (first + k < x.Length) x[first + k] = x[first + k] * a + 1;
        }
    }

    /// <summary>Values of several types, and names that the launcher's own must not meet.</summary>
    [Kernel]
    public static void Transpose(
        ReadOnlySpan<int> run, Span<int> choice, int width, [Tune(Order.Rows, Order.Columns)] Order order, [Tune(32, 64)] int blockSize, [Tune(true)] bool values)
    {
        int i = BlockIdx.X * blockSize + ThreadIdx.X;
        if (!values || i >= run.Length)
            return;
        int height = run.Length / width;
        if (order == Order.Rows)
            choice[i % width * height + i / width] = run[i];
        else
            choice[i] = run[i % height * width + i / height];
    }
}
