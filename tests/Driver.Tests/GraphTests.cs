using System.Runtime.CompilerServices;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

public sealed unsafe class GraphTests
{
    private const string Oom = "CUDA_ERROR_OUT_OF_MEMORY (2): out of memory.";
    private const string Invalid = "CUDA_ERROR_INVALID_VALUE (1): invalid argument.";

    [Theory]
    [InlineData("cuStreamCreate", 2, "graph", $"cuStreamCreate failed with {Oom}")]
    [InlineData("cuStreamBeginCapture_v2", 1, "graph", $"cuStreamBeginCapture failed with {Invalid}")]
    [InlineData("cuLaunchKernel", 1, "graph", "Kernels.Plain could not be launched on cuda:0: invalid argument (CUDA_ERROR_INVALID_VALUE)")]
    [InlineData("cuLaunchCooperativeKernel", 720, "graph", "Kernels.Cooperative has a Grid.Sync()")]
    [InlineData("cuLaunchHostFunc", 801, "graph", "cuLaunchHostFunc failed with CUDA_ERROR_NOT_SUPPORTED (801)")]
    [InlineData(
        "cuStreamEndCapture", 901, "graph",
        "cuStreamEndCapture failed with CUDA_ERROR_STREAM_CAPTURE_INVALIDATED (901): operation failed due to a previous error during capture. A graph is captured")]
    [InlineData("cuUserObjectCreate", 2, "graph", $"cuUserObjectCreate failed with {Oom}")]
    [InlineData("cuGraphRetainUserObject", 1, "graph", $"cuGraphRetainUserObject failed with {Invalid}")]
    [InlineData("cuGraphInstantiateWithFlags", 2, "graph", $"cuGraphInstantiateWithFlags failed with {Oom}")]
    [InlineData("cuGraphLaunch", 1, "graph launch", $"cuGraphLaunch failed with {Invalid}")]
    [InlineData("cuStreamGetCaptureInfo_v2", 1, "graph of nodes", $"cuStreamGetCaptureInfo failed with {Invalid}")]
    [InlineData("cuStreamUpdateCaptureDependencies", 1, "graph of nodes", $"cuStreamUpdateCaptureDependencies failed with {Invalid}")]
    [InlineData("cuGraphConditionalHandleCreate", 1, "graph with conditions", $"cuGraphConditionalHandleCreate failed with {Invalid}")]
    [InlineData("cuModuleLoadData", 218, "graph with conditions", "cuModuleLoadData failed with CUDA_ERROR_INVALID_PTX (218)")]
    [InlineData("cuModuleGetFunction", 500, "graph with conditions", "cuModuleGetFunction failed with CUDA_ERROR_NOT_FOUND (500)")]
    [InlineData("cuGraphAddNode", 1, "graph with conditions", $"cuGraphAddNode failed with {Invalid}")]
    [InlineData("cuStreamBeginCaptureToGraph", 1, "graph with conditions", $"cuStreamBeginCaptureToGraph failed with {Invalid}")]
    [InlineData(
        "cuStreamEndCapture", 901, "graph with conditions", "cuStreamEndCapture failed with CUDA_ERROR_STREAM_CAPTURE_INVALIDATED (901)")]
    [InlineData("cuMemcpyAsync", 1, "work in memory", $"cuMemcpyAsync failed with {Invalid}")]
    [InlineData("cuMemsetD8Async", 1, "work in memory", $"cuMemsetD8Async failed with {Invalid}")]
    [InlineData("cuMemsetD16Async", 1, "work in memory", $"cuMemsetD16Async failed with {Invalid}")]
    [InlineData("cuMemsetD32Async", 1, "work in memory", $"cuMemsetD32Async failed with {Invalid}")]
    [InlineData("cuMemsetD2D32Async", 1, "work in memory", $"cuMemsetD2D32Async failed with {Invalid}")]
    [InlineData("cuGraphExecUpdate_v2", 1, "update", $"cuGraphExecUpdate failed with {Invalid}")]
    [InlineData("cuMemAllocFromPoolAsync", 801, "arrays", "cuMemAllocFromPoolAsync failed with CUDA_ERROR_NOT_SUPPORTED (801)", 1)]
    [InlineData("cuMemsetD8Async", 1, "arrays", $"cuMemsetD8Async failed with {Invalid}")]
    [InlineData("cuMemFreeAsync", 1, "arrays", $"cuMemFreeAsync failed with {Invalid}")]
    [InlineData("cuEventCreate", 2, "wait in a capture", $"cuEventCreate failed with {Oom}")]
    [InlineData("cuEventRecord", 1, "wait in a capture", $"cuEventRecord failed with {Invalid}")]
    [InlineData("cuEventSynchronize", 999, "wait in a capture", "cuEventSynchronize failed with CUDA_ERROR_UNKNOWN (999)")]
    public void A_call_that_fails_is_an_exception_and_no_more(string call, int code, string action, string message, int skip = 0)
    {
        StubDriver.RequireWithNvrtc();
        using (GpuDevice device = GpuDevice.Get("cuda:0"))
        {
            StubDriver.Fail(call, code, skip);
            Exception thrown = Assert.ThrowsAny<GpuException>(() => StubGraphs.Run(action, device));
            Assert.False(StubDriver.IsPending);
            Assert.Contains(message, thrown.Message);
            Assert.Equal(default, StubGraphs.Live);
            StubGraphs.Run(action, device);
            device.Synchronize();
        }
        Assert.Equal(default, StubDriver.Live);
        Assert.Equal(default, StubGraphs.Live);
    }

    [Theory]
    [InlineData("cuGraphDestroy")]
    [InlineData("cuGraphExecDestroy")]
    public void What_cannot_be_given_back_is_no_error(string call)
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        StubDriver.Fail(call, 1);
        StubGraphs.Run("graph", device);
        Assert.False(StubDriver.IsPending);
        Assert.Equal(default, StubGraphs.Live);
    }

    [Fact]
    public void A_graph_that_cannot_be_changed_is_made_anew()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuGraph graph = device.CaptureGraph(StubGraphs.Launch);
        Assert.True(graph.Update(StubGraphs.Launch));
        StubDriver.Fail("cuGraphExecUpdate_v2", 910);
        Assert.False(graph.Update(StubGraphs.Launch));
        Assert.Equal(new GraphHoldings(0, 0, 1, 0), StubGraphs.Live);
        int before = StubDriver.Launches;
        graph.Launch();
        Assert.Equal(before + 1, StubDriver.Launches);
    }

    [Fact]
    public void The_driver_frees_what_the_host_is_called_for()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        int calls = 0;
        (GpuGraph graph, WeakReference call) = Capture(() => calls++);
        Collect();
        graph.Launch();
        graph.Launch();
        Assert.Equal((2, true, 1), (calls, call.IsAlive, StubGraphs.Live.Objects));
        Assert.True(graph.Update(stream => stream.Enqueue(() => calls += 10)));
        graph.Launch();
        Assert.Equal((12, 1), (calls, StubGraphs.Live.Objects));
        graph.Dispose();
        Assert.Equal(default, StubGraphs.Live);
        Collect();
        Assert.False(call.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        (GpuGraph Graph, WeakReference Call) Capture(Action action)
        {
            Action wrapped = () => action();
            return (device.CaptureGraph(stream => stream.Enqueue(wrapped)), new WeakReference(wrapped));
        }

        static void Collect()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    [Fact]
    public void Waiting_for_the_device_leaves_the_captures_of_others_alone()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        using GpuGraph graph = device.CaptureGraph(stream =>
        {
            StubGraphs.Launch(stream);
            StubGraphs.OnOtherThread(() =>
            {
                device.Synchronize();
                device.MemoryPool.Trim();
                CudaModule.Load(device, "an image"u8).Dispose();
            });
        });
        Assert.Single(graph.Kernels);
    }

    [Fact]
    public void A_capture_that_was_spoilt_ends_with_its_reason()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        // Another library waits for the stream.
        GpuDriverException thrown = Assert.Throws<GpuDriverException>(
            () => device.CaptureGraph(stream => Cuda.Driver.StreamSynchronize(stream.Handle)));
        Assert.Equal((901, "cuStreamEndCapture"), (thrown.Code, thrown.Call));
        Assert.Contains("A graph is captured, here or by another library", thrown.Message);
        Assert.Equal(default, StubGraphs.Live);
        StubGraphs.Run("graph launch", device);
    }

    [Fact]
    public void A_fault_names_the_graph()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuGraph graph = device.CaptureGraph(stream =>
        {
            for (int i = 0; i < 3; i++) StubGraphs.Launch(stream);
        });
        device.Synchronize();
        graph.Launch();
        graph.Launch();
        StubDriver.Break(0, 700);
        Assert.Contains(
            "Launched since the last synchronisation: graph [Kernels.Plain (3 times)] (2 times).",
            Assert.Throws<GpuLaunchException>(device.Synchronize).Message);
        Assert.Contains("cuGraphLaunch cannot be made any more", Assert.Throws<GpuLaunchException>(graph.Launch).Message);
        Assert.Contains("cannot be made any more", Assert.Throws<GpuLaunchException>(() => device.CaptureGraph(_ => { })).Message);
        device.Dispose();
        graph.Dispose();
        Assert.Equal(default, StubGraphs.Live with { Executables = 0 });
    }

    [Fact]
    public void A_fault_during_a_capture_is_told()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        Assert.Contains(
            "A kernel failed while it ran on cuda:0",
            Assert.Throws<GpuLaunchException>(() => device.CaptureGraph(_ => StubDriver.Break(0, 719))).Message);
        device.Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Fact]
    public void Graphs_that_nobody_holds_are_given_back()
    {
        StubDriver.RequireWithNvrtc();
        GpuDevice device = GpuDevice.Get("cuda:0");
        Forget(device);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal(default, StubGraphs.Live);
        GpuGraph kept = device.CaptureGraph(StubGraphs.Launch);
        device.Dispose();
        Assert.Equal(default, StubGraphs.Live);
        kept.Dispose();

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Forget(GpuDevice device) => device.CaptureGraph(StubGraphs.Launch);
    }

    [Fact]
    public void Where_blocks_meet_is_given_back_with_the_graph()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        GpuGraph graph = device.BuildGraph(nodes => nodes.Add(Cooperative, nodes.Add(Cooperative)));
        // A place for each node, since nodes may run side by side.
        Assert.Equal(2 * sizeof(uint), device.MemoryPool.UsedBytes);
        graph.Update(Cooperative);
        Assert.Equal(sizeof(uint), device.MemoryPool.UsedBytes);
        Assert.Throws<FormatException>(() => device.CaptureGraph(stream =>
        {
            Cooperative(stream);
            throw new FormatException();
        }));
        Assert.Equal(sizeof(uint), device.MemoryPool.UsedBytes);
        graph.Dispose();
        Assert.Equal(0, device.MemoryPool.UsedBytes);

        static void Cooperative(GpuStream stream) => stream.Launch(1, 32).Run(Kernels.Cooperative, null, overlap: false);
    }

    [Fact]
    public void Kernels_of_a_graph_are_counted_when_it_is_launched()
    {
        StubDriver.RequireWithNvrtc();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        long before = device.Counters.Launches;
        using GpuGraph graph = device.BuildGraph(nodes => nodes.Add(StubGraphs.Launch, nodes.Add(StubGraphs.Launch)));
        Assert.Equal(before, device.Counters.Launches);
        graph.Launch();
        Assert.Equal(before + 2, device.Counters.Launches);
    }

    [Fact]
    public void A_module_that_is_gone_is_named()
    {
        StubDriver.Require();
        using GpuDevice device = GpuDevice.Get("cuda:0");
        CudaModule module = CudaModule.Load(device, "an image"u8);
        CudaKernel kernel = module.GetKernel("kernel");
        using GpuGraph graph = device.CaptureGraph(stream => kernel.Launch(stream.Launch(1)));
        graph.Launch();
        module.Dispose();
        Assert.Contains("'the module' of kernel is disposed of", Assert.Throws<ObjectDisposedException>(graph.Launch).Message);
    }
}
