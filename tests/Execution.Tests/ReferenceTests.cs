using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>Ref locals, references chosen, returned and reassigned.</summary>
public class ReferenceTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Locals(string executor)
    {
        int[] x = [.. Enumerable.Range(0, 16)];
        References.Node[] nodes = MakeNodes(8);
        KernelTest.Threads(executor, 8).Run([x, nodes], launch => References.Locals(launch, x, nodes), () => References.Locals(x, nodes));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Returned(string executor)
    {
        float[] matrix = [.. Enumerable.Range(0, 32).Select(i => i * 0.25f)];
        int[] x = [.. Enumerable.Range(0, 17)];
        KernelTest.Threads(executor, 8).Run([matrix, x], launch => References.Returned(launch, matrix, x), () => References.Returned(matrix, x));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Chosen(string executor)
    {
        int[] x = [0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 12, 13, 14, 15], y = [.. Enumerable.Range(0, 16)];
        References.Node[] nodes = MakeNodes(16);
        KernelTest.Threads(executor, 8).Run([x, y, nodes], launch => References.Chosen(launch, x, y, nodes), () => References.Chosen(x, y, nodes));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Reassigned(string executor)
    {
        int[] sums = new int[25];
        References.Node[] nodes = MakeNodes(8);
        KernelTest.Threads(executor, 8).Run([sums], launch => References.Reassigned(launch, nodes, sums), () => References.Reassigned(nodes, sums));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void AcrossBarriers(string executor)
    {
        int[] x = [.. Enumerable.Range(3, 8)], counts = new int[4];
        KernelTest.Threads(executor, 8).Run([x, counts], launch => References.AcrossBarriers(launch, x, counts), () => References.AcrossBarriers(x, counts));
    }

    private static References.Node[] MakeNodes(int count) => [.. Enumerable.Range(0, count).Select(i => new References.Node { Value = i + 1, Next = i * 3 % count })];
}
