using GpuKernels.CompilerServices;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>What kernels assert and print. A GPU prints to the process's own output, so its text is not seen here.</summary>
[Collection(nameof(ReportTests))]
public class OutputTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Asserts(string executor)
    {
        int[] values = [1, 2, 3, 99], results = new int[4];
        KernelTest.Threads(executor, 4).Run([results], launch => Output.Asserts(launch, values, results), () => Output.Asserts(values, results));
        Assert.Equal([101, 102, 103, 199], results);
        foreach ((int bad, string message) in new[] { (100, "n < 100"), (50, "fifty") })
        {
            values[1] = bad;
            Exception thrown = Assert.ThrowsAny<GpuException>(() => Output.Asserts(Executor.Open(executor).Launch(1, 4), values, results));
            thrown = thrown.InnerException ?? thrown;
            // The method itself tells whatever listens for assertions; here, the test framework.
            if (executor == Executor.DebugName)
                Assert.Contains(message, thrown.Message);
            else
                Assert.Equal($"Debug.Assert failed: {message}", Assert.IsType<GpuAssertionException>(thrown).Message);
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Prints(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        int[] results = new int[1];
        foreach ((int n, long wide, float x, double y) in new[] { (42, 1L << 40, 1.5f, -2.25), (-7, long.MinValue, 0.5f, 1024) })
        {
            string expected = Capture(() => PlainExecution.Run(1, 1, () => Output.Prints(n, wide, x, y, n > 0, 'q', results)));
            string actual = Capture(() => Output.Prints(device.Launch(1, 1), n, wide, x, y, n > 0, 'q', results));
            if (executor != "cuda:0")
                Assert.Equal(expected, actual);
            Assert.Equal(2, results[0]);
        }
    }

    private static string Capture(Action run)
    {
        TextWriter before = Console.Out;
        StringWriter text = new();
        Console.SetOut(text);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(before);
        }
        return text.ToString();
    }
}
