using GpuKernels.Tests.Kernels;
using Library;

namespace GpuKernels.Execution.Tests;

/// <summary>Device code of another assembly: functions and structs in kernels here, and a kernel of that assembly.</summary>
[Collection(nameof(ReportTests))]
public class LibraryTests
{
    private static Box[] SomeBoxes => [.. Enumerable.Range(0, 40).Select(i => Grown(i, i % 5))];

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Boxes(string executor)
    {
        Box[] boxes = SomeBoxes, grown = new Box[40];
        float[] results = new float[40];
        KernelTest test = KernelTest.Threads(executor, 40);
        test.Run([grown, results], launch => Libraries.Boxes(launch, boxes, grown, results), () => Libraries.Boxes(boxes, grown, results));
        boxes[39].Width = -1;
        test.RunThrowing(launch => Libraries.Boxes(launch, boxes, grown, results), () => Libraries.Boxes(boxes, grown, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ConstructorsPropertiesAndOperators(string executor)
    {
        Box[] boxes = SomeBoxes, sums = new Box[40];
        float[] results = new float[40];
        KernelTest.Threads(executor, 40).Run(
            [sums, results], launch => Libraries.Members(launch, boxes, sums, results), () => Libraries.Members(boxes, sums, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Calls(string executor)
    {
        int[] values = [.. Enumerable.Range(-5, 50)], counts = new int[1], results = new int[50];
        KernelTest.Threads(executor, 50).Run(
            [counts, results], launch => Libraries.Calls(launch, values, counts, results), () => Libraries.Calls(values, counts, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void GenericFunctions(string executor)
    {
        int[] n = [.. Enumerable.Range(0, 20).Select(i => i * 7919 % 101)], ints = new int[20];
        float[] x = [.. n.Select(value => value * 0.5f - 3)], floats = new float[20];
        KernelTest.Threads(executor, 20).Run(
            [floats, ints], launch => Libraries.Generic(launch, x, n, floats, ints), () => Libraries.Generic(x, n, floats, ints));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void AKernelOfTheLibrary(string executor)
    {
        Box[] boxes = SomeBoxes;
        float[] results = new float[40];
        KernelTest.Elements(executor, 40).Run([results], launch => LibraryKernels.Areas(launch, boxes, results), () => LibraryKernels.Areas(boxes, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Funnels(string executor)
    {
        uint[] x = [.. Enumerable.Range(0, 33).Select(i => (uint)i * 0x9E3779B9)], results = new uint[32];
        KernelTest.Threads(executor, 32).Run([results], launch => Libraries.Funnels(launch, x, results), () => Libraries.Funnels(x, results));
    }

    private static Box Grown(int size, int times)
    {
        Box box = new() { Width = size, Height = 2 };
        for (int i = 0; i < times; i++)
            box.Grow(1.25f);
        return box;
    }
}
