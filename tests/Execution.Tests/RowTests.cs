using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Blocks beside each other, which the CPU device runs as one row: more of them than a row takes, and some beyond the edge.</summary>
public class RowTests
{
    private const int Width = 700, Height = 7;

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Wedge(string executor)
    {
        int[] source = [.. Enumerable.Range(0, Width * Height * 4).Select(i => i * 7 % 1013)];
        foreach (int slope in new[] { 90, 0, -3 })
        {
            int[] target = new int[source.Length];
            KernelTest.Blocks(executor, (30, 2, 2), (24, 4, 2)).Run(
                [target], launch => Rows.Wedge(launch, Width, Height, slope, source, target), () => Rows.Wedge(Width, Height, slope, source, target));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Interlace(string executor)
    {
        float[] source = [.. Enumerable.Range(0, Width * Height).Select(i => i * 7 % 101 - 20f)];
        foreach (Dim3 block in new Dim3[] { (16, 4), (3, 1), (1024, 1) })
        {
            float[] target = new float[source.Length];
            KernelTest.Blocks(executor, ((Width + 5) / block.X + 1, (Height + block.Y) / block.Y), block).Run(
                [target], launch => Rows.Interlace(launch, Width, Height, source, target), () => Rows.Interlace(Width, Height, source, target));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Marked(string executor)
    {
        int[] marks = [0, 4, 0, 0, -2, 9], target = new int[Width * marks.Length];
        KernelTest.Blocks(executor, (45, 2), (16, 4)).Run([target], launch => Rows.Marked(launch, Width, marks, target), () => Rows.Marked(Width, marks, target));
    }
}
