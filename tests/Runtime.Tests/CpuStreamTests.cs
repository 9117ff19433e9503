using System.Runtime.InteropServices;
using GpuKernels.CompilerServices;
using GpuKernels.Cpu;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Streams of the CPU device. Kernels wait for what the test says, so nothing here depends on how fast a thread is.</summary>
public sealed unsafe class CpuStreamTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Of a kernel that gets a Script.
    private static readonly KernelHandle Act = TestKernels.OnQueue(&ActOnCpu, sizeof(nint), sizeof(int));

    private readonly GpuDevice cpu = GpuDevice.CreateCpu(new CpuDeviceOptions { Threads = 2 });
    private readonly List<GCHandle> handles = [];

    [Fact]
    public void A_launch_returns_at_once_and_what_follows_waits_for_it()
    {
        using ManualResetEventSlim mayGo = new();
        using GpuStream stream = cpu.CreateStream();
        List<(int Value, int Thread)> seen = [];
        Launch(stream, 0, _ => Wait(mayGo));
        for (int i = 1; i <= 20; i++) Launch(stream, i, value => seen.Add((value, Environment.CurrentManagedThreadId)));
        Assert.Empty(seen);
        mayGo.Set();
        stream.Synchronize();
        Assert.Equal(Enumerable.Range(1, 20), seen.Select(entry => entry.Value));
        int thread = Assert.Single(seen.Select(entry => entry.Thread).Distinct());
        Assert.NotEqual(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public void Streams_run_side_by_side()
    {
        using ManualResetEventSlim fromFirst = new(), fromSecond = new();
        using GpuStream first = cpu.CreateStream(), second = cpu.CreateStream();
        Launch(first, 0, _ =>
        {
            fromFirst.Set();
            Wait(fromSecond);
        });
        Launch(second, 0, _ =>
        {
            Wait(fromFirst);
            fromSecond.Set();
        });
        cpu.Synchronize();
        Assert.True(fromSecond.IsSet);
    }

    [Fact]
    public void The_default_stream_waits_for_no_other()
    {
        using ManualResetEventSlim mayGo = new();
        using GpuStream stream = cpu.CreateStream();
        Launch(stream, 0, _ => Wait(mayGo));
        int thread = 0;
        Launch(cpu.DefaultStream, 0, _ => thread = Environment.CurrentManagedThreadId);
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
        cpu.DefaultStream.Synchronize();
        mayGo.Set();
        stream.Synchronize();
        Assert.Equal(0, cpu.DefaultStream.Handle);
    }

    [Theory]
    [InlineData("stream")]
    [InlineData("device")]
    [InlineData("copy to the host")]
    [InlineData("copy from the host")]
    public void An_exception_surfaces_where_somebody_waits(string where)
    {
        using GpuArray<int> array = cpu.Upload<int>([1, 2, 3]);
        using GpuStream stream = cpu.CreateStream();
        int later = 0;
        Launch(stream, 7, value => throw new InvalidOperationException($"of launch {value}"));
        Launch(stream, 8, value => later = value);
        GpuKernelException thrown = Assert.Throws<GpuKernelException>(WaitFor);
        Assert.Equal("TestKernels.OnQueue", thrown.KernelName);
        Assert.Equal("of launch 7", Assert.IsType<InvalidOperationException>(thrown.InnerException).Message);
        // What was launched behind it has run, and the mistake is reported once.
        WaitFor();
        cpu.Synchronize();
        Assert.Equal(8, later);
        Assert.Equal([1, 2, 3], array.ToArray());

        void WaitFor()
        {
            switch (where)
            {
                case "stream": stream.Synchronize(); break;
                case "copy to the host": array.ToArray(); break;
                case "copy from the host": array.CopyFrom([1, 2, 3]); break;
                default: cpu.Synchronize(); break;
            }
        }
    }

    [Fact]
    public void An_exception_names_the_thread()
    {
        using GpuStream stream = cpu.CreateStream();
        stream.Launch((4, 3), (8, 2)).Run(TestKernels.OnQueue(&ThrowInThread), null, overlap: false);
        GpuKernelException thrown = Assert.Throws<GpuKernelException>(stream.Synchronize);
        Assert.Equal((new Dim3(2, 1, 0), new Dim3(5, 1, 0)), (thrown.Block, thrown.Thread));
        Assert.StartsWith("Kernel TestKernels.OnQueue threw DivideByZeroException", thrown.Message);
        Assert.Contains("in thread (5, 1, 0) of block (2, 1, 0): ", thrown.Message);
    }

    [Fact]
    public void Copies_wait_for_all_streams()
    {
        using ManualResetEventSlim mayGo = new();
        using GpuArray<int> array = cpu.Upload<int>([0]);
        using GpuStream stream = cpu.CreateStream();
        nint memory = array.DevicePointer;
        Launch(stream, 5, value =>
        {
            Wait(mayGo);
            *(int*)memory = value;
        });
        ThreadPool.QueueUserWorkItem(_ => mayGo.Set());
        Assert.Equal([5], array.ToArray());
    }

    [Fact]
    public void Memory_is_freed_after_the_launches_that_may_use_it()
    {
        List<nint> freed = [];
        using ManualResetEventSlim first = new(), second = new();
        ManualResetEventSlim[] gates = [first, second];
        CpuStreams streams = new("test", launch => Wait(gates[*(int*)launch.Arguments[0]]), freed.Add);
        nint one = streams.Open(), other = streams.Open();
        streams.FreeAfterUse(10);
        Assert.Equal([10], freed);
        Enqueue(one, 0);
        streams.FreeAfterUse(11);
        Enqueue(other, 1);
        streams.FreeAfterUse(12);
        Assert.Equal([10], freed);
        second.Set();
        streams.Wait(other);
        Assert.Equal([10], freed);
        first.Set();
        streams.WaitForAll();
        Assert.Equal([10, 11, 12], freed);
        streams.Close(one);
        streams.Close(other);

        void Enqueue(nint stream, int gate)
        {
            void* argument = &gate;
            streams.Enqueue(stream, TestKernels.OnQueue(&DoNothing, sizeof(int)), cpu.Launch(1), &argument);
        }
    }

    [Fact]
    public void A_stream_that_is_disposed_of_runs_what_it_has()
    {
        using ManualResetEventSlim mayGo = new();
        int ran = 0;
        GpuStream stream = cpu.CreateStream();
        Launch(stream, 0, _ => Wait(mayGo));
        Launch(stream, 3, value => ran = value);
        stream.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Launch(stream, 4, value => ran = value));
        mayGo.Set();
        cpu.Synchronize();
        Assert.Equal(3, ran);
    }

    [Fact]
    public void A_device_that_is_disposed_of_waits_for_its_streams()
    {
        using ManualResetEventSlim mayGo = new();
        int ran = 0;
        GpuStream stream = cpu.CreateStream();
        Launch(stream, 0, _ => Wait(mayGo));
        Launch(stream, 3, value => ran = value);
        ThreadPool.QueueUserWorkItem(_ => mayGo.Set());
        cpu.Dispose();
        Assert.Equal(3, ran);
    }

    [Fact]
    public void A_launch_whose_arguments_cannot_be_copied_runs_in_its_turn()
    {
        using ManualResetEventSlim mayGo = new();
        using GpuStream stream = cpu.CreateStream();
        List<int> seen = [];
        Launch(stream, 1, value =>
        {
            Wait(mayGo);
            seen.Add(value);
        });
        ThreadPool.QueueUserWorkItem(_ => mayGo.Set());
        Run(stream, TestKernels.OnCpu(&ActOnCpu), 2, seen.Add);
        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public void Host_memory_is_there_until_the_kernel_has_run()
    {
        using ManualResetEventSlim mayGo = new();
        using GpuStream stream = cpu.CreateStream();
        Launch(stream, 0, _ => Wait(mayGo));
        ThreadPool.QueueUserWorkItem(_ => mayGo.Set());
        float[] x = [1, 2, 3], y = [10, 20, 30];
        TestKernels.LaunchSaxpy(stream.Launch(3), 2, x.AsSpan(), y);
        Assert.Equal([12, 24, 36], y);
    }

    public void Dispose()
    {
        cpu.Dispose();
        foreach (GCHandle handle in handles) handle.Free();
    }

    private void Launch(GpuStream stream, int value, Action<int> act) => Run(stream, Act, value, act);

    private void Run(GpuStream stream, KernelHandle kernel, int value, Action<int> act)
    {
        handles.Add(GCHandle.Alloc(act));
        nint handle = GCHandle.ToIntPtr(handles[^1]);
        void** arguments = stackalloc void*[] { &handle, &value };
        stream.Launch(1, 1).Run(kernel, arguments, overlap: false);
        // What the copies are for.
        (handle, value) = (0, -1);
    }

    private static void Wait(ManualResetEventSlim mayGo)
    {
        if (!mayGo.Wait(Patience)) throw new TimeoutException("Nobody let the kernel go on.");
    }

    private static void ActOnCpu(void** arguments, in CpuBlocks blocks) =>
        ((Action<int>)GCHandle.FromIntPtr(*(nint*)arguments[0]).Target!)(*(int*)arguments[1]);

    private static void DoNothing(void** arguments, in CpuBlocks blocks)
    {
    }

    private static void ThrowInThread(void** arguments, in CpuBlocks blocks)
    {
        CpuPosition at = new();
        blocks.Watch(&at);
        for (at.Block = blocks.First; at.Block < blocks.End; at.Block++)
        {
            (at.X, at.Y) = (5, 1);
            if (at.Block == 6) throw new DivideByZeroException();
        }
    }
}
