using System.Diagnostics;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

/// <summary>What a kernel throws in a stream of the CPU device, in its thread; each test has a device of its own, since the next one to wait gets it.</summary>
public class FaultTests
{
    public static TheoryData<bool> Simd => [false, true];

    [Theory, MemberData(nameof(Simd))]
    public void Beyond_the_end_in_lanes_and_out_of_them(bool usesSimd)
    {
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1, UsesSimd = usesSimd });
        using GpuArray<float> x = cpu.Allocate<float>(77), y = cpu.Allocate<float>(128);
        GpuKernelException thrown = Catch<IndexOutOfRangeException>(cpu, 4, 32, launch => Faults.Copy(launch, x, y));
        // Without lanes, a loop so short keeps its thread only where the project is built for it.
        bool isKnown = thrown.Thread.X >= 0;
        Assert.True(isKnown || !usesSimd);
        if (isKnown) Assert.Equal((new Dim3(2, 0, 0), new Dim3(13, 0, 0)), (thrown.Block, thrown.Thread));
        thrown = Catch<IndexOutOfRangeException>(cpu, (4, 2), 32, launch => Faults.Copy(launch, x, y));
        Assert.Equal((new Dim3(2, 0, 0), isKnown ? 13 : -1), (thrown.Block, thrown.Thread.X));
        cpu.Synchronize();
    }

    [Theory, MemberData(nameof(Simd))]
    public void In_blocks_of_three_dimensions(bool usesSimd)
    {
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1, UsesSimd = usesSimd });
        int[] values = [.. Enumerable.Repeat(3, 3 * 2 * 2 * 24)];
        // Block (1, 0, 1) of 3 x 2 x 2, and thread (2, 1, 1) of 4 x 3 x 2.
        values[(1 * 6 + 1) * 24 + 12 + 4 + 2] = 0;
        using GpuArray<int> x = cpu.Upload<int>(values), y = cpu.Allocate<int>(values.Length);
        GpuKernelException thrown = Catch<DivideByZeroException>(cpu, (3, 2, 2), (4, 3, 2), launch => Faults.Quotients(launch, x, y));
        Assert.Equal((new Dim3(1, 0, 1), new Dim3(2, 1, 1)), (thrown.Block, thrown.Thread));
        Assert.Equal("GpuKernels.Tests.Kernels.Faults.Quotients", thrown.KernelName);
    }

    [Theory, MemberData(nameof(Simd))]
    public void In_blocks_that_run_as_one_row(bool usesSimd)
    {
        const int Width = 104, Height = 9;
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1, UsesSimd = usesSimd });
        // The last row is the first of its blocks; the last column is the thread 7 of the seventh of these.
        using GpuArray<float> x = cpu.Allocate<float>(Width * Height - 1), y = cpu.Allocate<float>(Width * Height);
        GpuKernelException thrown = Catch<IndexOutOfRangeException>(cpu, (7, 3), (16, 4), launch => Faults.CopyPlane(launch, Width, Height, x, y));
        bool isKnown = thrown.Thread.X >= 0;
        Assert.True(isKnown || !usesSimd);
        Assert.Equal((new Dim3(isKnown ? 6 : -1, 2, 0), new Dim3(isKnown ? 7 : -1, 0, 0)), (thrown.Block, thrown.Thread));
    }

    [Fact]
    public void After_a_barrier_in_a_helper()
    {
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1 });
        int[] values = new int[192];
        values[64 + 9] = 63;
        using GpuArray<int> x = cpu.Upload<int>(values), y = cpu.Allocate<int>(values.Length);
        GpuKernelException thrown = Catch<IndexOutOfRangeException>(cpu, 3, 64, launch => Faults.Neighbours(launch, x, y));
        Assert.Equal((new Dim3(1, 0, 0), new Dim3(9, 0, 0)), (thrown.Block, thrown.Thread));
    }

    [Fact]
    public void Among_threads_that_wait_one_by_one()
    {
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 1 });
        int[] values = new int[192];
        values[64 + 40] = 192;
        using GpuArray<int> x = cpu.Upload<int>(values), y = cpu.Allocate<int>(values.Length);
        GpuKernelException thrown = Catch<IndexOutOfRangeException>(cpu, 3, 64, launch => Faults.Gather(launch, x, y));
        Assert.Equal((new Dim3(1, 0, 0), new Dim3(41, 0, 0)), (thrown.Block, thrown.Thread));
    }

    /// <summary>Where nobody has to wait, the exception is the launch's own.</summary>
    [Fact]
    public void On_the_default_stream()
    {
        using GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions());
        using GpuArray<float> x = cpu.Allocate<float>(3), y = cpu.Allocate<float>(4);
        Assert.Throws<IndexOutOfRangeException>(() => Faults.Copy(cpu.Launch(4), x, y));
        cpu.Synchronize();
        Assert.Equal(new float[3], x.ToArray());
    }

    /// <summary>The exception of a kernel, which says what that of its own method says.</summary>
    private static GpuKernelException Catch<T>(GpuDevice cpu, Dim3 grid, Dim3 block, Action<Launch> launch) where T : Exception
    {
        using GpuStream stream = cpu.CreateStream();
        launch(stream.Launch(grid, block));
        GpuKernelException thrown = Assert.Throws<GpuKernelException>(stream.Synchronize);
        Assert.IsType<T>(thrown.InnerException);
        GpuKernelException own = Assert.Throws<GpuKernelException>(() => launch(stream.Launch(grid, block).Debug()));
        Assert.IsType<T>(own.InnerException);
        if (thrown.Thread.X >= 0) Assert.Equal((own.Block, own.Thread), (thrown.Block, thrown.Thread));
        CompareLine(own, thrown);
        return thrown;
    }

    /// <summary>Optimised code knows its lines roughly only, and a helper that is a part of its caller has none.</summary>
    [Conditional("DEBUG")]
    private static void CompareLine(GpuKernelException own, GpuKernelException thrown)
    {
        const int Roughly = 10;
        Assert.Equal("Faults.cs", thrown.File);
        Assert.InRange(thrown.Line, own.Line - Roughly, own.Line + Roughly);
        Assert.Contains("Faults.cs:line ", thrown.InnerException!.StackTrace);
    }
}
