using GpuKernels.CompilerServices;

namespace GpuKernels.Driver.Tests.Support;

/// <summary>What a program does with a GPU, each by a name.</summary>
internal static unsafe class Actions
{
    private static readonly Dictionary<string, Action<GpuDevice>> All = new()
    {
        ["open"] = device => device.Synchronize(),
        ["memory"] = device => device.GetMemoryInfo(),
        ["pool"] = device =>
        {
            Assert.Equal(device.MemoryPool.UsedBytes, device.MemoryPool.ReservedBytes);
            device.MemoryPool.ReleaseThreshold = 1 << 20;
            device.MemoryPool.Trim();
        },
        ["allocate"] = device => device.Allocate<int>(1000).Dispose(),
        ["upload"] = device => device.Upload([1, 2, 3]).Dispose(),
        ["download"] = device =>
        {
            using GpuArray<int> array = device.Upload([1, 2, 3]);
            Assert.Equal([1, 2, 3], array.ToArray());
        },
        ["clone"] = device =>
        {
            using GpuArray<int> array = device.Upload([4, 5, 6]), copy = array.Clone();
            Assert.Equal([4, 5, 6], copy.ToArray());
        },
        ["stream"] = device =>
        {
            using GpuStream stream = device.CreateStream();
            stream.Synchronize();
        },
        ["urgent stream"] = device => device.CreateStream(GpuStreamPriority.High).Dispose(),
        ["event"] = device =>
        {
            using GpuEvent start = device.DefaultStream.Record(), end = device.DefaultStream.Record();
            Assert.True(end.IsComplete);
            device.DefaultStream.Wait(start);
            end.Since(start);
        },
        ["synchronize"] = device => device.Synchronize(),
        ["launch"] = device => Launch(device, Kernels.Plain),
        ["launch that may throw"] = device => Launch(device, Kernels.Throwing),
        ["cooperative launch"] = device => Launch(device, Kernels.Cooperative),
        ["module"] = device => CudaModule.Load(device, "an image"u8).Dispose(),
        ["module's kernel"] = device =>
        {
            using CudaModule module = CudaModule.Load(device, "an image"u8);
            module.GetKernel("kernel");
        },
        ["module's variable"] = device =>
        {
            using CudaModule module = CudaModule.Load(device, "an image"u8);
            module.GetGlobal<int>("variable");
        },
    };

    public static bool NeedsNvrtc(string action) => action.Contains("launch", StringComparison.Ordinal);

    public static void Run(string action, GpuDevice device) => All[action](device);

    private static void Launch(GpuDevice device, KernelHandle kernel) => device.Launch(1, 32).Run(kernel, null, overlap: false);
}

/// <summary>Kernels in the form that the generator emits. The stub never runs them.</summary>
internal static unsafe class Kernels
{
    public static readonly KernelHandle Plain = new("Kernels.Plain", "plain", Text("plain"), false, 0, null);

    public static readonly KernelHandle Throwing = new("Kernels.Throwing", "throwing", Text("throwing"), false, 0, null, &Thrown);

    public static readonly KernelHandle Cooperative = new("Kernels.Cooperative", "cooperative", Text("cooperative"), false, 0, null, gridBarrierArgument: 0);

    private static string Text(string name) => $"extern \"C\" __global__ void {name}() {{ }}";

    private static ThrownException Thrown(int number) => new(new InvalidOperationException(), "Kernels.cs", number);
}
