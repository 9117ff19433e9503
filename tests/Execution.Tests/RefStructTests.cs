using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Ref structs.</summary>
public class RefStructTests
{
    private static readonly float[] Values = [.. Enumerable.Range(0, 192).Select(i => i * 37 % 101 * 0.25f - 9)];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void IndexersAndConstructors(string executor)
    {
        float[] y = new float[192];
        KernelTest.Elements(executor, 192).Run([y], launch => RefStructs.Transpose(launch, Values, y, 12), () => RefStructs.Transpose(Values, y, 12));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void PassedChosenAndAssigned(string executor)
    {
        float[] x = [.. Values], y = [.. Values.Reverse()];
        KernelTest.Threads(executor, 1).Run([x, y], launch => RefStructs.Views(launch, x, y, 192), () => RefStructs.Views(x, y, 192));
        KernelTest.Blocks(executor, 1, 1).Run([x, y], launch => RefStructs.Views(launch, x, y, 96), () => RefStructs.Views(x, y, 96));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void OnesInOthers(string executor)
    {
        float[] x = [.. Values];
        int[] depths = new int[16];
        KernelTest.Elements(executor, 16).Run([depths], launch => RefStructs.Stack(launch, x, depths, 12), () => RefStructs.Stack(x, depths, 12));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void AcrossBarriers(string executor)
    {
        float[] y = new float[192];
        KernelTest.Blocks(executor, 3, (8, 8)).Run([y], launch => RefStructs.Tiles(launch, Values, y), () => RefStructs.Tiles(Values, y));
    }
}
