using GpuKernels.CompilerServices;

namespace GpuKernels.Driver.Tests.Support;

/// <summary>What was taken of the stub's driver for graphs and not given back.</summary>
internal record struct GraphHoldings(int Captures, int Graphs, int Executables, int Objects);

/// <summary>Graphs in tests.</summary>
internal static unsafe class StubGraphs
{
    private static readonly Dictionary<string, Action<GpuDevice>> Actions = new()
    {
        ["graph"] = device => device.CaptureGraph(FourNodes).Dispose(),
        ["graph launch"] = device =>
        {
            using GpuGraph graph = device.CaptureGraph(FourNodes);
            graph.Launch();
        },
        ["graph of nodes"] = device => device.BuildGraph(nodes => nodes.Add(Launch, nodes.Add(Launch))).Dispose(),
        ["graph with conditions"] = device =>
        {
            using GpuArray<int> condition = device.Allocate<int>(1);
            device.CaptureGraph(stream => stream.While(condition, body => body.If(condition, Launch))).Dispose();
        },
        ["work in memory"] = device =>
        {
            using GpuArray<int> x = device.Upload([1, 2, 3]), y = device.Allocate<int>(3);
            device.DefaultStream.Copy(x, y);
            using GpuArray<long> longs = device.Allocate<long>(3);
            using GpuArray<short> shorts = device.Allocate<short>(3);
            using GpuArray<byte> bytes = device.Allocate<byte>(3);
            device.DefaultStream.Fill(x, 5);
            device.DefaultStream.Fill(longs, 1L << 40);
            device.DefaultStream.Fill(shorts, (short)7);
            device.DefaultStream.Fill(bytes, (byte)9);
            Assert.Equal([1, 2, 3], y.ToArray());
        },
        ["update"] = device =>
        {
            using GpuGraph graph = device.CaptureGraph(FourNodes);
            graph.Update(FourNodes);
        },
        ["arrays"] = device =>
        {
            using GpuArray<int> result = device.Allocate<int>(3);
            using GpuGraph graph = device.CaptureGraph(stream => CopyThroughArray(stream, result));
            graph.Launch();
            Assert.Equal([7, 7, 7], result.ToArray());
        },
        ["wait in a capture"] = device => device.CaptureGraph(stream => OnOtherThread(device.Synchronize)).Dispose(),
    };

    /// <summary>How often the driver was asked for what graphs no longer have.</summary>
    public static int Trims => ((delegate* unmanaged<int>)StubDriver.Export("stub_graph_trims"))();

    public static GraphHoldings Live
    {
        get
        {
            GraphHoldings live;
            ((delegate* unmanaged<GraphHoldings*, void>)StubDriver.Export("stub_live_graphs"))(&live);
            return live;
        }
    }

    public static void Run(string action, GpuDevice device) => Actions[action](device);

    public static void Launch(GpuStream stream) => stream.Launch(1, 32).Run(Kernels.Plain, null, overlap: false);

    public static void OnOtherThread(Action action)
    {
        Exception? thrown = null;
        Thread thread = new(() => thrown = Record.Exception(action));
        thread.Start();
        thread.Join();
        if (thrown is not null) throw thrown;
    }

    public static void CopyThroughArray(GpuStream stream, GpuArray<int> result)
    {
        using GpuArray<int> array = stream.Allocate<int>((int)result.LongLength);
        stream.Fill(array, 7);
        stream.Copy(array, result);
    }

    private static void FourNodes(GpuStream stream)
    {
        Launch(stream);
        stream.Launch(1, 32).Run(Kernels.Cooperative, null, overlap: false);
        stream.Enqueue(() => { });
        Launch(stream);
    }
}
