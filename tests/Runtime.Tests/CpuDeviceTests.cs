using GpuKernels.CompilerServices;
using GpuKernels.Cpu;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class CpuDeviceTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("0", true, true)]
    [InlineData(null, false, false)]
    public void Vectors_are_used_unless_the_option_or_the_environment_says_no(string? variable, bool? option, bool expected)
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_SIMD", variable);
        using CpuDevice device = CpuDevice.Create(new CpuDeviceOptions { UsesSimd = option });
        bool usesSimd = false;
        bool* result = &usesSimd;
        void* argument = &result;
        device.Launch(1).Run(TestKernels.OnCpu(&ReportSimd), &argument, false);
        Assert.Equal(expected && System.Numerics.Vector.IsHardwareAccelerated, usesSimd);
    }

    private static void ReportSimd(void** arguments, in CpuBlocks blocks) => **(bool**)arguments[0] = blocks.UsesSimd;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_block_runs_once_whatever_the_number_of_threads(int threads)
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", threads.ToString());
        using CpuDevice device = new();
        Assert.Contains($"{threads} threads", device.Description);
        KernelHandle kernel = TestKernels.OnCpu(&CountBlocks);
        foreach (int blocks in new[] { 1, 2, 3, 10, 1000, 4321 })
        {
            int[] counts = new int[blocks];
            fixed (int* pointer = counts)
            {
                int* data = pointer;
                void* argument = &data;
                device.Launch(blocks, 1).Run(kernel, &argument, false);
            }
            Assert.All(counts, count => Assert.Equal(1, count));
        }
    }

    [Fact]
    public void Long_launches_run_on_several_threads_and_short_ones_on_the_caller()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "4");
        using CpuDevice device = new();
        KernelHandle sleepy = TestKernels.OnCpu(&RecordThreadSlowly), quick = TestKernels.OnCpu(&RecordThread);
        // On a busy machine a worker may start late, and a short launch that lost the processor for a moment looks long.
        IEnumerable<int> attempts = Enumerable.Range(0, 100);
        Assert.Contains(attempts, _ => ThreadsOf(device, sleepy).Distinct().Count() > 1);
        Assert.Contains(attempts, _ => ThreadsOf(device, quick).All(thread => thread == Environment.CurrentManagedThreadId));

        static int[] ThreadsOf(GpuDevice device, KernelHandle kernel)
        {
            int[] threads = new int[16];
            fixed (int* pointer = threads)
            {
                int* data = pointer;
                void* argument = &data;
                device.Launch(16, 1).Run(kernel, &argument, false);
            }
            return threads;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(900)]
    public void An_exception_in_a_kernel_comes_out_of_the_launch(int block)
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "4");
        using CpuDevice device = new();
        KernelHandle kernel = TestKernels.OnCpu(&ThrowInBlock);
        for (int attempt = 0; attempt < 5; attempt++)
        {
            DivideByZeroException error = Assert.Throws<DivideByZeroException>(() => Run(device, kernel, block));
            Assert.Contains(nameof(ThrowInBlock), error.StackTrace);
            Assert.Equal(kernel.Name, error.Data["GpuKernels.Kernel"]);
            Run(device, kernel, -1);
        }

        static void Run(GpuDevice device, KernelHandle kernel, int block)
        {
            void* argument = &block;
            device.Launch(1000, 1).Run(kernel, &argument, false);
        }
    }

    [Fact]
    public void Launches_from_several_threads_do_not_disturb_each_other()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "3");
        using CpuDevice device = new();
        KernelHandle kernel = TestKernels.OnCpu(&CountBlocksSlowly);
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() => Repeat(device, kernel)))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.Equal(4 * 50 * 200, launched);
        launched = 0;
    }

    [Fact]
    public void Scratch_memory_is_aligned_stays_valid_and_is_used_again()
    {
        KernelHandle kernel = TestKernels.OnCpu(&UseArena);
        for (int attempt = 0; attempt < 3; attempt++) GpuDevice.Cpu.Launch(1, 1).Run(kernel, null, false);
        Assert.Equal(arenaStarts[0], arenaStarts[1]);
        arenaStarts.Clear();
    }

    [Fact]
    public void A_kernel_may_launch_another()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "2");
        using CpuDevice device = new();
        outer = device;
        int total = 0;
        void* argument = &total;
        device.Launch(40, 1).Run(TestKernels.OnCpu(&LaunchInner), &argument, false);
        Assert.Equal(40 * 10, total);
    }

    [Fact]
    public void A_long_launch_allocates_nothing()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "2");
        using CpuDevice device = new();
        KernelHandle kernel = TestKernels.OnCpu(&CountBlocksSlowly);
        Measure(device, kernel);
        Assert.Equal(0, Measure(device, kernel));
        launched = 0;

        static long Measure(GpuDevice device, KernelHandle kernel)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++) device.Launch(200, 1).Run(kernel, null, false);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_launch_that_waits_for_its_workers_allocates_nothing()
    {
        using EnvironmentScope scope = new("GPUKERNELS_CPU_THREADS", "2");
        using CpuDevice device = new();
        caller = Environment.CurrentManagedThreadId;
        KernelHandle kernel = TestKernels.OnCpu(&SleepInWorkers);
        // The first one only starts the worker; it is long enough for that however fast the machine is.
        device.Launch(20_000, 1).Run(TestKernels.OnCpu(&CountBlocksSlowly), null, false);
        launched = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        device.Launch(200, 1).Run(kernel, null, false);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static readonly List<nint> arenaStarts = [];
    private static int caller;
    private static int launched;
    private static GpuDevice? outer;

    private static void Repeat(GpuDevice device, KernelHandle kernel)
    {
        for (int i = 0; i < 50; i++) device.Launch(200, 1).Run(kernel, null, false);
    }

    private static void CountBlocks(void** arguments, in CpuBlocks blocks)
    {
        int* counts = *(int**)arguments[0];
        for (long block = blocks.First; block < blocks.End; block++)
        {
            Thread.SpinWait(20);
            Interlocked.Increment(ref counts[block]);
        }
    }

    private static void CountBlocksSlowly(void** arguments, in CpuBlocks blocks)
    {
        for (long block = blocks.First; block < blocks.End; block++)
        {
            Thread.SpinWait(50);
            Interlocked.Increment(ref launched);
        }
    }

    private static void SleepInWorkers(void** arguments, in CpuBlocks blocks)
    {
        for (long block = blocks.First; block < blocks.End; block++)
        {
            // The caller works slowly enough that a worker takes a part, which it then needs longer for.
            if (Environment.CurrentManagedThreadId == caller) Thread.SpinWait(5000);
            else Thread.Sleep(5);
        }
    }

    private static void RecordThread(void** arguments, in CpuBlocks blocks)
    {
        for (long block = blocks.First; block < blocks.End; block++) (*(int**)arguments[0])[block] = Environment.CurrentManagedThreadId;
    }

    private static void RecordThreadSlowly(void** arguments, in CpuBlocks blocks)
    {
        Thread.Sleep(10);
        RecordThread(arguments, in blocks);
    }

    private static void ThrowInBlock(void** arguments, in CpuBlocks blocks)
    {
        int bad = *(int*)arguments[0];
        for (long block = blocks.First; block < blocks.End; block++)
        {
            Thread.SpinWait(50);
            if (block == bad) throw new DivideByZeroException();
        }
    }

    private static void UseArena(void** arguments, in CpuBlocks blocks)
    {
        Span<int> first = blocks.Arena.Allocate<int>(3);
        first.Fill(7);
        for (int length = 0; length < 300_000; length += 60_000)
        {
            Span<byte> next = blocks.Arena.Allocate<byte>(length + 1);
            fixed (byte* pointer = next) Assert.Equal(0, (nint)pointer % 64);
            next.Fill(9);
        }
        Assert.Equal([7, 7, 7], first.ToArray());
        fixed (int* pointer = first) arenaStarts.Add((nint)pointer);
    }

    private static void LaunchInner(void** arguments, in CpuBlocks blocks)
    {
        for (long block = blocks.First; block < blocks.End; block++)
        {
            Span<int> mine = blocks.Arena.Allocate<int>(100);
            mine.Fill(1);
            outer!.Launch(10, 1).Run(TestKernels.OnCpu(&AddOne), arguments, false);
            if (mine.ContainsAnyExcept(1)) throw new InvalidOperationException("The inner launch has overwritten the outer's memory.");
        }
    }

    private static void AddOne(void** arguments, in CpuBlocks blocks)
    {
        blocks.Arena.Allocate<int>(100).Fill(2);
        for (long block = blocks.First; block < blocks.End; block++) Interlocked.Increment(ref *(int*)arguments[0]);
    }
}
