using GpuKernels.CompilerServices;

namespace GpuKernels.Execution.Tests.Host;

/// <summary>What is wrong in CUDA C is found when the host runs it; else the tests of the kernels would say nothing.</summary>
public unsafe class HostCudaDeviceTests
{
    [Fact]
    public void RunsThreadsBetweenBarriers()
    {
        int[] results = Run(
            "sync",
            """
            extern "C" __global__ void sync(int* results, int count)
            {
                __shared__ int values[4];
                int t = threadIdx.x;
                if (t == 3)
                    return;
                values[t] = t + 1;
                __syncthreads();
                results[t] = values[2 - t] + 10 * count;
            }
            """);
        Assert.Equal([43, 42, 41, 0], results);
    }

    [Fact]
    public void ReportsDifferentBarriers()
    {
        GpuLaunchException exception = Assert.Throws<GpuLaunchException>(() => Run(
            "diverge",
            """
            extern "C" __global__ void diverge(int* results, int count)
            {
                if (threadIdx.x < 2)
                    __syncthreads();
                else
                    __syncthreads();
            }
            """));
        Assert.Contains("Threads (0, 0, 0) and (2, 0, 0) wait at different barriers, in lines 4 and 6.", exception.Message);
    }

    [Theory]
    [InlineData("results[0] = count + 2147483647;", "add_overflow")]
    [InlineData("results[0] = count * 1000000000;", "mul_overflow")]
    [InlineData("results[0] = 1 << (count + 30);", "shift_out_of_bounds")]
    [InlineData("results[0] = 5 / (count - 4);", "divrem_overflow")]
    [InlineData("results[0] = (int)(count * 1e10f);", "float_cast_overflow")]
    public void ReportsUndefinedBehaviour(string statement, string expected)
    {
        string entry = expected;
        GpuLaunchException exception = Assert.Throws<GpuLaunchException>(
            () => Run(entry, $"extern \"C\" __global__ void {entry}(int* results, int count)\n{{\n    {statement}\n}}\n"));
        Assert.Contains("Undefined behaviour in line 3", exception.Message);
        Assert.Contains(expected, exception.Message);
    }

    private static int[] Run(string entryPoint, string text)
    {
        GpuDevice device = Executor.Open(HostCudaDevice.DeviceName);
        KernelHandle kernel = new(entryPoint, entryPoint, text, isStrict: true, staticSharedBytes: 0, cpu: null);
        int[] results = new int[4];
        int count = results.Length;
        fixed (int* pointer = results)
        {
            int* data = pointer;
            void** arguments = stackalloc void*[] { &data, &count };
            device.Launch(1, count).Run(kernel, arguments, overlap: false);
        }
        return results;
    }
}
