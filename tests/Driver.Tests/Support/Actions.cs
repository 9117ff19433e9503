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
        ["texture"] = device =>
        {
            using GpuTexture2D<float> image = device.CreateTexture<float>(
                5, 3, new TextureOptions { Filter = TextureFilter.Linear, IsNormalized = true, IsSurface = true });
            float[] texels = [.. Enumerable.Range(0, 15).Select(i => (float)i)], copy = new float[15];
            image.CopyTo<float>(copy);
            Assert.Equal(new float[15], copy);
            image.CopyFrom<float>(texels);
            image.CopyTo<float>(copy);
            Assert.Equal(texels, copy);
            using GpuArray<float> array = device.Upload(texels.AsSpan());
            image.CopyTo(array);
            image.CopyFrom(array);
        },
        ["copy of rows"] = device =>
        {
            using GpuArray<long> array = device.Allocate<long>(4, 100);
            long[] part = [.. Enumerable.Range(0, 120).Select(i => (long)i)];
            array[1.., 20..60].CopyFrom(part);
            Assert.Equal(part, array[1.., 20..60].ToArray());
        },
        ["copy of columns"] = device =>
        {
            using GpuArray<int> array = device.Upload([1, 2, 3, 4, 5, 6]);
            Assert.Equal([1, 3, 5, 2, 4, 6], array.Reshape(3, 2).Transpose().ToArray());
        },
        ["peer copy"] = device =>
        {
            using GpuDevice other = GpuDevice.Get("cuda:1");
            using GpuArray<int> array = device.Upload([7, 8, 9]), copy = other.Allocate<int>(3);
            copy.CopyFrom(array);
            Assert.Equal([7, 8, 9], copy.ToArray());
        },
        ["staged copies"] = device =>
        {
            byte[] data = new byte[17_000_001];
            new Random(5).NextBytes(data);
            using GpuArray<byte> array = device.Upload<byte>(data);
            Assert.Equal(data, array.ToArray());
        },
        ["queued copies"] = device =>
        {
            byte[] data = new byte[9_000_001], back = new byte[data.Length];
            new Random(6).NextBytes(data);
            using GpuArray<byte> array = device.Allocate<byte>(data.Length);
            array.CopyFromAsync(data).GetAwaiter().GetResult();
            array.CopyToAsync(back).GetAwaiter().GetResult();
            Assert.Equal(data, back);
        },
        ["pinned memory"] = device =>
        {
            using GpuHostMemory<int> memory = device.AllocatePinned<int>(1 << 20);
            using GpuArray<int> array = device.Upload<int>(memory.Span);
            array.CopyToAsync(memory.Memory).GetAwaiter().GetResult();
        },
        ["registered memory"] = device =>
        {
            using GpuHostMemory<int> memory = device.Register<int>(new int[1000]);
            using GpuArray<int> array = device.Allocate<int>(1000);
            array.CopyFromAsync(memory.Memory).GetAwaiter().GetResult();
        },
        ["managed memory"] = device => device.AllocateManaged<int>(1000).Dispose(),
        ["fill of bytes"] = device => Fill<byte>(device, 3),
        ["fill of shorts"] = device => Fill<short>(device, 3),
        ["fill of ints"] = device => Fill(device, 3),
        ["fill of longs"] = device => Fill(device, 3L),
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

    private static void Fill<T>(GpuDevice device, T value) where T : unmanaged
    {
        using GpuArray<T> array = device.Allocate<T>(4, 6);
        array[1..3].Fill(value);
        array[.., 5].Fill(value);
        Assert.Equal(12 + 2, array.ToArray().Count(element => element.Equals(value)));
    }

    private static void Launch(GpuDevice device, KernelHandle kernel) => device.Launch(1, 32).Run(kernel, null, overlap: false);
}

/// <summary>Kernels in the form that the generator emits. The stub never runs them.</summary>
internal static unsafe class Kernels
{
    public static readonly KernelHandle Plain = new("Kernels.Plain", "plain", Text("plain"), false, 0, null);

    public static readonly KernelHandle Throwing = new("Kernels.Throwing", "throwing", Text("throwing"), false, 0, null, &Thrown);

    public static readonly KernelHandle Cooperative = new(
        "Kernels.Cooperative", "cooperative", Text("cooperative"), false, 0, null, gridBarrierArgument: 0);

    private static string Text(string name) => $"extern \"C\" __global__ void {name}() {{ }}";

    private static ThrownException Thrown(int number) => new(new InvalidOperationException(), "Kernels.cs", number);
}
