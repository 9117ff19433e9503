extern alias bounds;

using System.Text;
using bounds::GpuKernels.Tests.Bounds;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda;

namespace GpuKernels.Execution.Tests;

/// <summary>
/// Device code of a project with GpuKernelsCheckBounds: an index that an array does not have is reported in the words of checked CPU devices, and
/// the device runs on.
/// </summary>
[Collection(nameof(ReportTests))]
public class BoundsTests
{
    private const int Size = 64;

    private static readonly int[] Numbers = [.. Enumerable.Range(0, Size)];

    internal static readonly Dictionary<string, KernelHandle> Kernels = NvrtcTests.FindKernels(typeof(OutOfBounds).Assembly);

    /// <summary>One thread each does what is wrong.</summary>
    private static readonly Dictionary<string, (Action<GpuDevice> Run, string What, int Block, int Thread)> Programs = new()
    {
        [nameof(OutOfBounds.Neighbour)] = (gpu => OutOfBounds.Neighbour(gpu.Launch(2, 32), Numbers, new int[Size]), "index 64 is outside of 'x', which has 64 elements", 1, 31),
        [nameof(OutOfBounds.Blocks)] = (gpu => OutOfBounds.Blocks(gpu.Launch(2, 32), Numbers[..63]), "index 63 is outside of 'x', which has 63 elements", 1, 31),
        [nameof(OutOfBounds.Negative)] = (gpu => OutOfBounds.Negative(gpu.Launch(1, Size), new OutOfBounds.Pair[Size]), "index -1 is outside of 'x', which has 64 elements", 0, 0),
        [nameof(OutOfBounds.Bins)] = (gpu => OutOfBounds.Bins(gpu.Launch(1, 4), new byte[] { 1, 2, 200, 0 }, new int[3]), "index 200 is outside of 'counts', which has 3 elements", 0, 2),
        [nameof(OutOfBounds.Slices)] = (gpu => OutOfBounds.Slices(gpu.Launch(1, 62), Numbers, new int[Size]), "4 elements from 61 on are not all in 'x', which has 64", 0, 61),
        [nameof(OutOfBounds.Helpers)] = (gpu => OutOfBounds.Helpers(gpu.Launch(1, 63), Numbers, new int[Size]), "index 64 is outside of 'x', which has 64 elements", 0, 62),
        [nameof(OutOfBounds.Tensors)] = (RunTensors, "index 9 is outside of 'x', which has 8 elements", 0, 4),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string name in Programs.Keys)
            {
                cases.Add(name, Host.HostCudaDevice.DeviceName);
                cases.Add(name, "cuda:0");
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Is_reported(string name, string executor)
    {
        GpuDevice device = Executor.Open(executor);
        (Action<GpuDevice> run, string what, int block, int thread) = Programs[name];
        GpuCheckException report = Assert.Throws<GpuCheckException>(() => run(device));
        int line = MarkedLine(name);
        Assert.Equal(
            $"GpuKernels.Tests.Bounds.OutOfBounds.{name}: {what}{Environment.NewLine}" +
            $"  thread ({thread}, 0, 0) of block ({block}, 0, 0) {(what.StartsWith("index") ? "uses" : "slices")} it at OutOfBounds.cs:{line}", report.Message);
        Assert.Equal(
            (GpuCheckKind.OutOfBounds, $"GpuKernels.Tests.Bounds.OutOfBounds.{name}", "OutOfBounds.cs", line, new Dim3(block, 0, 0), new Dim3(thread, 0, 0)),
            (report.Kind, report.KernelName, report.File, report.Line, report.Block, report.Thread));
    }

    [Theory, InlineData(Host.HostCudaDevice.DeviceName), InlineData("cuda:0")]
    public void The_other_threads_go_on_and_the_device_stays_usable(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<int> x = device.Upload(Numbers), y = device.Allocate<int>(Size);
        OutOfBounds.Neighbour(device.Launch(2, 32), x, y);
        Assert.Throws<GpuCheckException>(device.Synchronize);
        Assert.Equal([.. Numbers[1..], 0], y.ToArray());
        using GpuArray<int> longer = device.Upload<int>([.. Numbers, Size]);
        // Once more in blocks, and by the count alone, which is another function.
        foreach (Launch launch in new[] { device.Launch(2, 32), device.Launch(Size) })
        {
            y.CopyFrom(new int[Size]);
            OutOfBounds.Neighbour(launch, longer, y);
            Assert.Equal([.. Numbers[1..], Size], y.ToArray());
        }
    }

    [Theory, InlineData(Host.HostCudaDevice.DeviceName), InlineData("cuda:0")]
    public void A_launch_by_a_count_reports_too(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        GpuCheckException report = Assert.Throws<GpuCheckException>(() => OutOfBounds.Neighbour(device.Launch(Size), Numbers, new int[Size]));
        Assert.Contains("index 64 is outside of 'x', which has 64 elements", report.Message);
    }

    public static TheoryData<string> KernelNames => [.. Kernels.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(KernelNames))]
    public void CompilesWithoutWarning(string name)
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        KernelHandle kernel = Kernels[name];
        NvrtcResult result = nvrtc!.Compile(kernel.CudaSource, name, "compute_90a", KernelCompiler.Options(kernel.IsStrict, overlap: false));
        Assert.True(result.Image is not null && result.Log.Trim('\0', '\n').Length == 0, $"{result.Error} {result.Log}");
        Assert.Equal(kernel.Bounds.Length > 0, kernel.CudaSource.Contains("gk_outside", StringComparison.Ordinal));
    }

    private static void RunTensors(GpuDevice gpu)
    {
        using GpuArray<int> x = gpu.Allocate<int>(4, 2), y = gpu.Allocate<int>(5);
        OutOfBounds.Tensors(gpu.Launch(1, 5), x, y);
        gpu.Synchronize();
    }

    private static int MarkedLine(string mark)
    {
        using StreamReader source = new(typeof(OutOfBounds).Assembly.GetManifestResourceStream("OutOfBounds.cs")!, Encoding.UTF8);
        return Array.FindIndex(source.ReadToEnd().ReplaceLineEndings("\n").Split('\n'), line => line.EndsWith($"// {mark}", StringComparison.Ordinal)) + 1;
    }
}
