using System.Diagnostics;
using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;

namespace GpuKernels.Execution.Tests;

/// <summary>Runs a kernel as the plain C# that it is, then by an executor on the same data, and compares what both wrote.</summary>
internal sealed class KernelTest(string executor, Dim3 grid, Dim3 block)
{
    private int toleranceInUlps;
    private int sharedBytes;
    private Dim3 cluster = 1;
    private int count;

    /// <summary>One block of <paramref name="threads"/> threads.</summary>
    public static KernelTest Threads(string executor, int threads) => new(executor, 1, threads);

    public static KernelTest Blocks(string executor, Dim3 grid, Dim3 block) => new(executor, grid, block);

    /// <summary>
    /// A thread for each element, in blocks of 64; the last block may have threads beyond. A flat kernel runs a second time by the count alone.
    /// </summary>
    public static KernelTest Elements(string executor, int elements)
    {
        const int BlockSize = 64;
        KernelTest test = Blocks(executor, (elements + BlockSize - 1) / BlockSize, BlockSize);
        test.count = elements;
        return test;
    }

    /// <summary>A thread for each of the indices, in blocks that have no other.</summary>
    public static KernelTest Counts(string executor, Dim3 counts)
    {
        KernelTest test = Blocks(executor, counts, 1);
        test.count = counts.X;
        return test;
    }

    /// <summary>How far floats may lie apart, in units in the last place; without it, not at all.</summary>
    public KernelTest Within(int ulps)
    {
        toleranceInUlps = ulps;
        return this;
    }

    /// <summary>What the launch adds to the kernel's own shared memory.</summary>
    public KernelTest Shared(int bytes)
    {
        sharedBytes = bytes;
        return this;
    }

    /// <summary>The blocks of a cluster, as the kernel's attribute says.</summary>
    public KernelTest Clusters(Dim3 blocks)
    {
        cluster = blocks;
        return this;
    }

    /// <param name="outputs">The arrays that the kernel writes; both runs start from their contents.</param>
    /// <param name="launch">Calls the generated launcher.</param>
    /// <param name="plain">Calls the kernel's own method with the same arguments.</param>
    public void Run(Array[] outputs, Action<Launch> launch, Action plain)
    {
        GpuDevice device = Executor.Open(executor);
        // One of the CPU's forms is run as a queue runs it, with copies of the arguments.
        using GpuStream queue = device.CreateStream();
        GpuStream stream = executor == Executor.ScalarCpuName ? queue : device.DefaultStream;
        List<Launch> launches = [stream.Launch(grid, block).Shared(sharedBytes)];
        if (count > 0)
            launches.Add(new(stream, grid, block, sharedBytes, count));
        Run(outputs, launch, () => PlainExecution.Run(grid, block, cluster, sharedBytes, plain), launches);
    }

    /// <summary>The same for flat kernels without guards, launched by the count alone.</summary>
    public void RunCounted(Array[] outputs, Action<Launch> launch, Action plain) => Run(
        outputs, launch, () => PlainExecution.Run((count, grid.Y, grid.Z), 1, plain), [new(Executor.Open(executor).DefaultStream, grid, block, sharedBytes, count)]);

    private void Run(Array[] outputs, Action<Launch> launch, Action runPlain, List<Launch> launches)
    {
        Array[] initial = [.. outputs.Select(output => (Array)output.Clone())];
        runPlain();
        Array[] expected = [.. outputs.Select(output => (Array)output.Clone())];
        foreach (Launch how in launches)
        {
            foreach ((int i, Array output) in outputs.Index())
                initial[i].CopyTo(output, 0);
            launch(how);
            foreach ((int i, Array output) in outputs.Index())
                Compare(i, expected[i], output);
        }
    }

    /// <summary>For a kernel that throws; the exception has the same type and text on all devices.</summary>
    /// <returns>Which thread of which block it was; null on a device that does not say.</returns>
    public (Dim3 Block, Dim3 Thread)? RunThrowing(Action<Launch> launch, Action plain)
    {
        GpuDevice device = Executor.Open(executor);
        Exception expected = Assert.ThrowsAny<Exception>(() => PlainExecution.Run(grid, block, plain));
        Exception actual = Assert.ThrowsAny<Exception>(() => launch(device.Launch(grid, block)));
        GpuKernelException? report = actual as GpuKernelException;
        Exception thrown = report?.InnerException ?? actual;
        Assert.Equal(expected.GetType(), thrown.GetType());
        // C# says which value no arm matches; a kernel does not keep it.
        if (expected is not SwitchExpressionException)
            Assert.Equal(expected.Message, thrown.Message);
        Assert.Equal(executor is not ("cpu" or Executor.ScalarCpuName or Executor.CheckedName), report is not null);
        if (report is not null)
            CompareLine(expected, report);
        device.Synchronize();
        return report is null ? null : (report.Block, report.Thread);
    }

    /// <summary>What the host knows of a line, it knows exactly only of code that is not optimised.</summary>
    [Conditional("DEBUG")]
    private static void CompareLine(Exception expected, GpuKernelException report)
    {
        StackFrame? frame = new StackTrace(expected, fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => frame.GetFileLineNumber() > 0);
        // An overflow is in an expression, of which the host has the statement; a switch expression throws in a method of its own.
        if (frame is not null && expected is not (OverflowException or SwitchExpressionException))
            Assert.Equal($"{Path.GetFileName(frame.GetFileName())}:{frame.GetFileLineNumber()}", $"{report.File}:{report.Line}");
    }

    private void Compare(int output, Array expected, Array actual)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            object wanted = expected.GetValue(i)!, found = actual.GetValue(i)!;
            if (!Equality.AreEqual(wanted, found, toleranceInUlps))
                Assert.Fail($"{executor}: element {i} of output {output} is {Equality.Show(found)}; in plain C# it is {Equality.Show(wanted)}.");
        }
    }
}
