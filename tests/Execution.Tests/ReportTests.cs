using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>A report belongs to a device, and whoever waits for it next gets it: that must be the test which caused it.</summary>
[CollectionDefinition(nameof(ReportTests), DisableParallelization = true)]
public class ReportCollection;

/// <summary>Kernels that throw. After each report the device runs on as before.</summary>
[Collection(nameof(ReportTests))]
public class ReportTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Throws(string executor)
    {
        int[] results = new int[4];
        for (int kind = 0; kind <= 5; kind++)
        {
            int[] values = [6, 6, kind, 6];
            KernelTest test = KernelTest.Threads(executor, values.Length);
            if (kind == 0)
                test.Run([results], launch => Reports.Throws(launch, values, results), () => Reports.Throws(values, results));
            else if (test.RunThrowing(launch => Reports.Throws(launch, values, results), () => Reports.Throws(values, results)) is { } place)
                Assert.Equal((new Dim3(0, 0, 0), new Dim3(2, 0, 0)), place);
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void TheOtherThreadsGoOn(string executor)
    {
        int[] values = [6, 1, 6, 4], results = new int[4];
        KernelTest.Threads(executor, values.Length).RunThrowing(
            launch => Reports.Throws(launch, values, results), () => Reports.Throws([1, 1, 1, 1], new int[4]));
        // The CPU device ends the launch at the first.
        Assert.Equal(executor.StartsWith("cpu") ? [2, 1, 0, 0] : [2, 1, 2, 1], results);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ThrowExpressions(string executor)
    {
        float[] x = [0, 1, 2, 3], results = new float[4];
        int[] values = [0, 2, 4, 5];
        KernelTest test = KernelTest.Threads(executor, values.Length);
        Run();
        foreach (int bad in new[] { 6, 7, 10, 11 })
        {
            values[1] = bad;
            test.RunThrowing(launch => Reports.ThrowExpressions(launch, x, values, results), () => Reports.ThrowExpressions(x, values, results));
        }
        values[1] = 3;
        Run();
        x[3] = -1;
        test.RunThrowing(launch => Reports.ThrowExpressions(launch, x, values, results), () => Reports.ThrowExpressions(x, values, results));

        void Run() => test.Run(
            [results], launch => Reports.ThrowExpressions(launch, x, values, results), () => Reports.ThrowExpressions(x, values, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void UnmatchedArms(string executor)
    {
        int[] values = [0, 1, 101], results = new int[3];
        Reports.Fuel[] fuels = [Reports.Fuel.Coal, Reports.Fuel.Oil, Reports.Fuel.Wood];
        KernelTest test = KernelTest.Threads(executor, values.Length);
        test.Run([results], launch => Reports.UnmatchedArms(launch, values, fuels, results), () => Reports.UnmatchedArms(values, fuels, results));
        values[2] = 2;
        test.RunThrowing(launch => Reports.UnmatchedArms(launch, values, fuels, results), () => Reports.UnmatchedArms(values, fuels, results));
        values[2] = 1;
        fuels[0] = (Reports.Fuel)7;
        test.RunThrowing(launch => Reports.UnmatchedArms(launch, values, fuels, results), () => Reports.UnmatchedArms(values, fuels, results));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ThrowBeforeBarrier(string executor)
    {
        int[] values = [.. Enumerable.Range(1, 128)], sums = new int[2];
        KernelTest test = KernelTest.Blocks(executor, 2, 64);
        test.Run([sums], launch => Reports.ThrowBeforeBarrier(launch, values, sums), () => Reports.ThrowBeforeBarrier(values, sums));
        values[70] = -1;
        if (test.RunThrowing(launch => Reports.ThrowBeforeBarrier(launch, values, sums), () => Reports.ThrowBeforeBarrier(values, sums)) is { } place)
            Assert.Equal((new Dim3(1, 0, 0), new Dim3(6, 0, 0)), place);
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void ThrowBeforeDivision(string executor)
    {
        int[] results = new int[64];
        KernelTest test = KernelTest.Threads(executor, 64);
        test.Run([results], launch => Reports.ThrowBeforeDivision(launch, 7, results), () => Reports.ThrowBeforeDivision(7, results));
        test.RunThrowing(launch => Reports.ThrowBeforeDivision(launch, 0, results), () => Reports.ThrowBeforeDivision(0, results));
    }

    [Theory, InlineData("host-cuda"), InlineData("cuda:0")]
    public void AReportComesFromTheNextWait(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<int> values = device.Upload<int>([1, 1, 1, 1]), results = device.Allocate<int>(4);
        Reports.Throws(device.Launch(1, 4), values, results);
        GpuKernelException report = Assert.Throws<GpuKernelException>(device.Synchronize);
        Assert.Equal("Reports.Throws", report.KernelName[^14..]);
        Assert.Equal("Reports.cs", report.File);
        Assert.Matches($@"threw InvalidOperationException at Reports.cs:{report.Line}, in thread \(\d, 0, 0\) of block \(0, 0, 0\): one$", report.Message);
        Assert.Equal([1, 1, 1, 1], results.ToArray());
        Reports.Throws(device.Launch(1, 4), values, results);
        Assert.Throws<GpuKernelException>(() => results.ToArray());
        device.DefaultStream.Synchronize();
    }
}
