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

    public static TheoryData<string> FlatNames => [.. Kernels.Values.Where(kernel => kernel.IsFlat).Select(kernel => kernel.Name).Order(StringComparer.Ordinal)];

    /// <summary>The other half of a flat kernel's text.</summary>
    [Theory, MemberData(nameof(FlatNames))]
    public void The_form_for_counts_compiles_without_warning(string kernelName)
    {
        KernelHandle kernel = Kernels[kernelName];
        CompileFlat(kernel, overlap: false, kernel.ElementsPerThread, kernel.ElementsTogether);
        CompileFlat(kernel, overlap: true, 1, 1);
    }

    /// <summary>
    /// Sixteen bytes at once, for all in a block; nothing is kept in local memory on the way. What is asked for ahead, as in the last, the
    /// compiler does not take for constant.
    /// </summary>
    [Theory]
    [InlineData("Blend", "ld.global.nc.v4.u32", "ld.global.v4.u32", "st.global.v4.u32")]
    [InlineData("HalfAxpy", "ld.global.nc.v4.u32", "ld.global.v4.u32", "st.global.v4.u32")]
    [InlineData("Gray", "ld.global.nc.v4.u32", "st.global.v4.u32")]
    [InlineData("Scale", "ld.global.u32", "st.global.v4.f32", "st.global.u32")]
    public void Small_elements_are_moved_in_words(string name, params string[] instructions)
    {
        KernelHandle kernel = Kernels[$"GpuKernels.Tests.Kernels.FlatKernels.{name}"];
        string ptx = CompileFlat(kernel, overlap: false, kernel.ElementsPerThread, kernel.ElementsTogether);
        Assert.All(instructions, instruction => Assert.Contains(instruction, ptx, StringComparison.Ordinal));
        Assert.DoesNotContain(".local", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain("v4", CompileFlat(kernel, overlap: true, 1, 1), StringComparison.Ordinal);
    }

    /// <summary>The elements of a thread are not a loop: each is a load with an offset of its own, and one more is that at the ends.</summary>
    [Theory, InlineData(2), InlineData(4), InlineData(8)]
    public void The_elements_of_a_thread_are_unrolled(int elements)
    {
        string ptx = CompileFlat(Kernels["GpuKernels.Tests.Kernels.FlatKernels.Axpy"], overlap: false, elements, together: 1);
        Assert.Equal(elements + 1, ptx.Split("ld.global.nc.f32").Length - 1);
        Assert.Equal(elements + 1, ptx.Split("st.global.f32").Length - 1);
    }

    /// <summary>Where much is written for what is read, as in the first two; each element of a thread is asked for, or each word.</summary>
    [Theory, InlineData("Extend", 4), InlineData("Widen", 1), InlineData("Axpy", 0), InlineData("Blend", 0), InlineData("Select", 0)]
    public void Blocks_ask_for_what_later_ones_read(string name, int count)
    {
        KernelHandle kernel = Kernels[$"GpuKernels.Tests.Kernels.FlatKernels.{name}"];
        string ptx = CompileFlat(kernel, overlap: false, kernel.ElementsPerThread, kernel.ElementsTogether);
        Assert.Equal(count, ptx.Split("prefetch.global.L2").Length - 1);
    }

    private static string CompileFlat(KernelHandle kernel, bool overlap, int elements, int together)
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        NvrtcResult result = nvrtc!.Compile(
            kernel.CudaSource, kernel.Name, "compute_90", KernelCompiler.Options(kernel.IsStrict, overlap, KernelHandle.FlatDefines(elements, together)));
        Assert.True(result.Image is not null && result.Log.Trim('\n', '\0', ' ').Length == 0, $"overlap: {overlap}, {elements} elements: {result.Error} {result.Log}");
        return Encoding.ASCII.GetString(result.Image!);
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
