using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda;

namespace GpuKernels.Execution.Tests;

/// <summary>The text of every kernel of the corpus is valid CUDA C that gives no warning.</summary>
public class NvrtcTests
{
    internal static readonly Dictionary<string, KernelHandle> Kernels = FindKernels(typeof(NvrtcTests).Assembly);

    public static TheoryData<string> KernelNames => [.. Kernels.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(KernelNames))]
    public void CompilesWithoutWarning(string kernelName)
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        KernelHandle kernel = Kernels[kernelName];
        foreach (string architecture in new[] { 75, 80, 90 }.Where(number => number >= kernel.Architecture).Select(number => KernelCompiler.Architecture(number, [number])!))
        {
            foreach (bool overlap in new[] { false, true })
            {
                NvrtcResult result = nvrtc!.Compile(kernel.CudaSource, kernelName, architecture, KernelCompiler.Options(kernel.IsStrict, overlap));
                // How deep a recursion goes, ptxas cannot know; GK0030 has said so.
                IEnumerable<string> log = result.Log.Split('\n', '\0').Where(line => line.Trim().Length > 0 && !line.Contains("Stack size for entry function"));
                Assert.True(result.Image is not null && !log.Any(), $"{architecture}, overlap: {overlap}: {result.Error} {result.Log}");
            }
        }
    }

    /// <summary>Where arrays overlap they may lie anywhere, and a GPU does not read 16 bytes anywhere.</summary>
    [Theory, InlineData(false), InlineData(true)]
    public void A_struct_is_read_and_written_in_one_piece_unless_arrays_overlap(bool overlap)
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        KernelHandle kernel = Kernels["GpuKernels.Tests.Kernels.WideAccess.Move"];
        NvrtcResult result = nvrtc!.Compile(kernel.CudaSource, kernel.Name, "compute_80", KernelCompiler.Options(kernel.IsStrict, overlap));
        string ptx = Encoding.ASCII.GetString(result.Image!);
        Assert.Equal(overlap, !ptx.Contains("ld.global.nc.v4.f32", StringComparison.Ordinal));
        Assert.Equal(overlap, !ptx.Contains("st.global.v4.", StringComparison.Ordinal));
        Assert.Equal(overlap, !ptx.Contains("ld.global.v2.f64", StringComparison.Ordinal));
    }

    internal static Dictionary<string, KernelHandle> FindKernels(Assembly assembly)
    {
        Dictionary<string, KernelHandle> kernels = [];
        foreach (Type type in assembly.GetTypes())
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(f => f.FieldType == typeof(KernelHandle)))
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
                KernelHandle kernel = (KernelHandle)field.GetValue(null)!;
                kernels.Add(kernel.Name, kernel);
            }
        }
        return kernels;
    }
}
