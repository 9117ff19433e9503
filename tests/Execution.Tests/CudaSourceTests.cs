using GpuKernels.CompilerServices;
using GpuKernels.Cuda;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class CudaSourceTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Pure(string executor)
    {
        uint[] x = [0, 1, 2, 0x80000000, uint.MaxValue, 0x12345678, 12, 13], results = new uint[8];
        int[] powers = new int[8];
        KernelTest.Threads(executor, 8).Run([results, powers], launch => CudaSources.Pure(launch, x, results, powers), () => CudaSources.Pure(x, results, powers));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Pairs(string executor)
    {
        CudaSources.Pair<int>[] x = [.. Enumerable.Range(0, 5).Select(i => new CudaSources.Pair<int> { First = i, Second = i * i })];
        CudaSources.Pair<int>[] results = new CudaSources.Pair<int>[5];
        int[] counts = [.. Enumerable.Range(0, 5)];
        KernelTest.Threads(executor, 5).Run([results, counts], launch => CudaSources.Pairs(launch, x, results, counts), () => CudaSources.Pairs(x, results, counts));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Small(string executor)
    {
        long[] x = [9, 10, -1, long.MinValue];
        int[] results = new int[4];
        KernelTest.Threads(executor, 4).Run([results], launch => CudaSources.Small(launch, x, results), () => CudaSources.Small(x, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Memory(string executor)
    {
        float[] x = [.. Enumerable.Range(0, 32).Select(i => i * 0.5f)], y = [3, 4, 5];
        KernelTest.Threads(executor, 8).Run([x], launch => CudaSources.Memory(launch, x, y), () => CudaSources.Memory(x, y));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Circles(string executor)
    {
        CudaSources.Circle[] circles = [.. Enumerable.Range(-3, 10).Select(i => new CudaSources.Circle { X = i, Y = i * 2.5f, IsFilled = i % 2 == 0 })];
        CudaSources.Circle[] moved = new CudaSources.Circle[10];
        int[] counts = [.. Enumerable.Range(0, 10)];
        float[] previous = new float[10];
        KernelTest.Threads(executor, 10).Run(
            [moved, counts, previous], launch => CudaSources.Circles(launch, circles, moved, counts, previous), () => CudaSources.Circles(circles, moved, counts, previous));
    }

    /// <summary>The method and the line in its text; after the text, the kernel's own lines count again.</summary>
    [Fact]
    public void A_compiler_says_where_in_the_text_a_mistake_is()
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        const string kernel = "GpuKernels.Tests.Kernels.CudaSources.Memory";
        string text = NvrtcTests.Kernels[kernel].CudaSource;
        string broken = text.Replace("x[first + 1] =", "x[second] =").Replace("threadIdx", "threadIdy");
        NvrtcResult result = nvrtc!.Compile(broken, kernel, "sm_75", KernelCompiler.Options(isStrict: false, overlap: false));
        Assert.Contains("GpuKernels.Tests.Kernels.CudaSources.AddFirst, [CudaSource](4): error: identifier \"second\" is undefined", result.Log);
        int line = broken.Split('\n').Index().First(line => line.Item.Contains("threadIdy")).Index + 1;
        Assert.Contains($"{kernel}.cu({line}): error: identifier \"threadIdy\" is undefined", result.Log);
    }

    [Fact]
    public void A_kernel_knows_the_architecture_that_a_text_needs()
    {
        KernelHandle kernel = NvrtcTests.Kernels["GpuKernels.Tests.Kernels.CudaSources.Small"];
        Assert.Equal((80, "GpuKernels.Tests.Kernels.CudaSources.IsSmall"), (kernel.Architecture, kernel.ArchitectureReason));
    }
}
