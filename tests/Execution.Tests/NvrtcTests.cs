using System.Reflection;
using System.Runtime.CompilerServices;
using GpuKernels.CompilerServices;
using GpuKernels.Cuda;

namespace GpuKernels.Execution.Tests;

/// <summary>The text of every kernel of the corpus is valid CUDA C that gives no warning.</summary>
public class NvrtcTests
{
    private static readonly Dictionary<string, KernelHandle> Kernels = FindKernels();

    public static TheoryData<string> KernelNames => [.. Kernels.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(KernelNames))]
    public void CompilesWithoutWarning(string kernelName)
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        KernelHandle kernel = Kernels[kernelName];
        foreach (string architecture in new[] { "sm_75", "sm_80", "sm_90" })
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

    private static Dictionary<string, KernelHandle> FindKernels()
    {
        Dictionary<string, KernelHandle> kernels = [];
        foreach (Type type in typeof(NvrtcTests).Assembly.GetTypes())
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
