using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Matrices in shared memory.</summary>
public class TileTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Transpose(string executor)
    {
        const int Width = 37, Height = 21;
        float[] x = [.. Enumerable.Range(0, Width * Height).Select(i => i * 0.5f)], y = new float[Width * Height];
        KernelTest.Blocks(executor, (3, 2), (16, 16)).Run(
            [y], launch => Tiles.Transpose(launch, Width, Height, x, y), () => Tiles.Transpose(Width, Height, x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Uses(string executor)
    {
        int[] results = new int[8];
        KernelTest.Threads(executor, 8).Run([results], launch => Tiles.Uses(launch, results), () => Tiles.Uses(results));
    }
}
