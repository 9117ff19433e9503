using GpuKernels.CompilerServices;
using GpuKernels.Cuda;
using GpuKernels.Tests.Kernels;

namespace GpuKernels.Execution.Tests;

public class SpecializeTests
{
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Powers(string executor)
    {
        int[] x = [.. Enumerable.Range(-50, 100)], y = new int[100];
        foreach (int n in new[] { 2, 16, 5, 0, -1, int.MinValue, 2 })
            KernelTest.Elements(executor, 100).Run([y], launch => Specialized.Powers(launch, x, y, n), () => Specialized.Powers(x, y, n));
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Types(string executor)
    {
        double[] y = new double[16];
        (bool, Specialized.Filter, long, float, double, uint, char, ulong, sbyte)[] values =
        [
            (true, Specialized.Filter.Box, 3, 0.5f, -0.0, 7, 'a', ulong.MaxValue, -128),
            (false, Specialized.Filter.Gauss, -2, 1e-42f, double.MaxValue, uint.MaxValue, '\uffff', 1, 127),
            (true, Specialized.Filter.None, long.MinValue, float.NegativeInfinity, 1e-320, 0x80000000, '\0', 0, 0),
            (false, Specialized.Filter.None, long.MaxValue, float.NaN, 0.1, 0, 'z', 0, 1),
        ];
        foreach ((bool isNegative, Specialized.Filter filter, long divisor, float factor, double offset, uint mask, char letter, ulong most, sbyte small) in values)
        {
            KernelTest.Threads(executor, 16).Run(
                [y], launch => Specialized.Types(launch, y, isNegative, filter, divisor, factor, offset, mask, letter, most, small),
                () => Specialized.Types(y, isNegative, filter, divisor, factor, offset, mask, letter, most, small));
        }
    }

    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Changed(string executor)
    {
        int[] y = new int[64];
        foreach (int n in new[] { 4, 1, 0 })
            KernelTest.Threads(executor, 64).Run([y], launch => Specialized.Changed(launch, y, n), () => Specialized.Changed(y, n));
    }

    /// <summary>Where arrays overlap, the value is a constant too.</summary>
    [Theory, MemberData(nameof(Executor.All), MemberType = typeof(Executor))]
    public void Overlapping(string executor)
    {
        GpuDevice device = Executor.Open(executor);
        using GpuArray<int> x = device.Upload<int>([1, 2, 3, 4]);
        Specialized.Powers(device.Launch(1, 4), x, x, 3);
        Assert.Equal([1, 8, 27, 64], x.ToArray());
    }

    /// <summary>What the constant is for: the loop is gone.</summary>
    [Fact]
    public void A_constant_unrolls_a_loop()
    {
        Nvrtc? nvrtc = Nvrtc.TryLoad(out string problem);
        Executor.SkipUnlessComplete(nvrtc is null ? problem : null);
        KernelHandle kernel = NvrtcTests.Kernels["GpuKernels.Tests.Kernels.Specialized.Powers"];
        Assert.True(Branches(Ptx("-DGK_SPECIALIZE_n_2=(2)")) < Branches(Ptx()));

        string Ptx(params string[] defines)
        {
            NvrtcResult result = nvrtc!.Compile(kernel.CudaSource, kernel.Name, "compute_80", KernelCompiler.Options(kernel.IsStrict, overlap: false, defines));
            Assert.Equal("", result.Log);
            return System.Text.Encoding.ASCII.GetString(result.Image!);
        }

        static int Branches(string ptx) => ptx.Split("bra").Length;
    }
}
