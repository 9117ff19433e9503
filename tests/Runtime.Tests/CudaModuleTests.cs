using System.Text;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class CudaModuleTests
{
    private const string Source = """
        struct Pair { float a; int b; };
        __constant__ float weights[4];
        __device__ int counter;
        extern "C" __device__ double base_value = 2.5;
        extern "C" __global__ void scale(float* x, float a, int n)
        {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) x[i] = x[i] * a + weights[i % 4];
        }
        extern "C" __global__ void mixed(double* y, Pair pair, long long n, bool flag, const float* x)
        {
            if (threadIdx.x == 0) { y[0] = pair.a + pair.b + (double)n + (flag ? 0.25 : 0) + x[1] + base_value; counter++; }
        }
        extern "C" __global__ void reversed(int* y)
        {
            extern __shared__ int values[];
            values[threadIdx.x] = threadIdx.x;
            __syncthreads();
            y[threadIdx.x] = values[blockDim.x - 1 - threadIdx.x];
        }
        template <typename T, int factor> __global__ void times(T* x) { x[threadIdx.x] *= factor; }
        """;

    private static readonly CudaModuleOptions Options = new()
    {
        Name = "test.cu",
        NameExpressions = ["times<double, 3>", "&weights", "&counter"]
    };

    private struct Pair
    {
        public float A;
        public int B;
    }

    [Fact]
    public void Kernels_run_with_arrays_numbers_and_structs()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using CudaModule module = CudaModule.Compile(gpu, Source, Options);
        using GpuArray<float> x = gpu.Upload<float>([1, 2, 3, 4, 5]);
        module.GetGlobal<float>("&weights").CopyFrom([10, 20, 30, 40]);
        module.GetKernel("scale").Launch(gpu.Launch(5), x, 2f, 5);
        Assert.Equal([12, 24, 36, 48, 20], x.ToArray());
        using GpuArray<double> y = gpu.Allocate<double>(1);
        module.GetKernel("mixed").Launch(gpu.Launch(1, 32), y, CudaArgument.Of(new Pair { A = 0.5f, B = 100 }), 1000L, true, x);
        Assert.Equal([1000 + 100.5 + 0.25 + 24 + 2.5], y.ToArray());
        Assert.Equal([1], module.GetGlobal<int>("&counter").ToArray());
        module.GetGlobal<double>("base_value").CopyFrom([1]);
        module.GetKernel("mixed").Launch(gpu.Launch(1, 32), y, CudaArgument.Of(default(Pair)), 0L, false, x.Slice(1, 2));
        Assert.Equal([37], y.ToArray());
        using GpuArray<double> z = gpu.Upload<double>([1, 2]);
        module.GetKernel("times<double, 3>").Launch(gpu.Launch(1, 2), z);
        Assert.Equal([3, 6], z.ToArray());
    }

    [Fact]
    public void A_launch_may_add_shared_memory_and_use_a_stream_and_an_empty_grid()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using CudaModule module = CudaModule.Compile(gpu, Source, Options);
        using GpuStream stream = gpu.CreateStream();
        using GpuArray<int> y = gpu.Allocate<int>(64);
        CudaKernel kernel = module.GetKernel("reversed");
        kernel.Launch(stream.Launch(0, 64), y);
        kernel.Launch(stream.Launch(1, 64).Shared(gpu.Limits.MaxSharedBytesPerBlock), y);
        stream.Synchronize();
        Assert.Equal(Enumerable.Range(0, 64).Reverse(), y.ToArray());
        Assert.InRange(kernel.RegistersPerThread, 1, 255);
        Assert.InRange(kernel.MaxThreadsPerBlock, 64, 1024);
        Assert.Equal((0, 0), (kernel.SharedBytesPerBlock, kernel.LocalBytesPerThread));
    }

    [Fact]
    public void A_launch_allocates_nothing()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using CudaModule module = CudaModule.Compile(gpu, Source, Options);
        using GpuArray<float> x = gpu.Allocate<float>(5);
        CudaKernel kernel = module.GetKernel("scale");
        for (int i = 0; i < 3; i++) kernel.Launch(gpu.Launch(5), x, 2f, 5);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++) kernel.Launch(gpu.Launch(5), x, 2f, 5);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Launches_that_overlap_have_the_same_results()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        const string source = """
            extern "C" __global__ void add(float* x, int n)
            {
                int i = blockIdx.x * blockDim.x + threadIdx.x;
                float one = n > 0 ? 1.0f : 0.0f;
            #if __CUDA_ARCH__ >= 900
                asm volatile("griddepcontrol.wait;" ::: "memory");
            #endif
                if (i < n) x[i] += one;
            #if __CUDA_ARCH__ >= 900
                asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
            #endif
            }
            """;
        using CudaModule module = CudaModule.Compile(gpu, source);
        CudaKernel add = module.GetKernel("add");
        using GpuArray<float> x = gpu.Allocate<float>(100_000);
        LaunchOptions options = new() { OverlapsPrevious = true };
        for (int i = 0; i < 100; i++) add.Launch(gpu.Launch(x.Length).With(options), x, x.Length);
        using GpuGraph graph = gpu.CaptureGraph(stream =>
        {
            for (int i = 0; i < 100; i++) add.Launch(stream.Launch(x.Length).With(options), x, x.Length);
        });
        graph.Launch();
        graph.Launch();
        Assert.All(x.ToArray(), value => Assert.Equal(300f, value));
    }

    [Fact]
    public void Images_are_loaded_from_memory_and_from_files()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        const string source = "extern \"C\" __global__ void fill(int* x) { x[threadIdx.x] = threadIdx.x + 5; }";
        string architecture = $"{gpu.ComputeCapability!.Major}{gpu.ComputeCapability.Minor}";
        foreach (string kind in new[] { "sm_", "compute_" })
        {
            byte[] image = TestDevices.OpenNvrtc().Compile(source, "fill", kind + architecture).Image!;
            string path = Path.GetTempFileName();
            File.WriteAllBytes(path, image.AsSpan().TrimEnd((byte)0));
            try
            {
                foreach (CudaModule module in new[] { CudaModule.Load(gpu, image), CudaModule.LoadFile(gpu, path) })
                {
                    using (module)
                    using (GpuArray<int> x = gpu.Allocate<int>(2))
                    {
                        module.GetKernel("fill").Launch(gpu.Launch(1, 2), x);
                        Assert.Equal([5, 6], x.ToArray());
                    }
                }
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        CudaModule module = CudaModule.Compile(gpu, Source, Options);
        using GpuArray<float> x = gpu.Allocate<float>(5);
        using GpuArray<float> host = GpuDevice.Get("cpu").Allocate<float>(5);
        CudaKernel kernel = module.GetKernel("scale");
        Assert.Contains("no kernel 'scald'", Assert.Throws<ArgumentException>(() => module.GetKernel("scald")).Message);
        Assert.Contains("no variable 'weight'", Assert.Throws<ArgumentException>(() => module.GetGlobal<float>("weight")).Message);
        Assert.Contains(
            "has 4 bytes, and Double has 8", Assert.Throws<ArgumentException>(() => module.GetGlobal<double>("&counter")).Message);
        Assert.Contains("is on cpu", Assert.Throws<ArgumentException>(() => kernel.Launch(gpu.Launch(5), host, 2f, 5)).Message);
        Assert.Contains(
            "launch is on cpu", Assert.Throws<ArgumentException>(() => kernel.Launch(GpuDevice.Get("cpu").Launch(5), x, 2f, 5)).Message);
        Assert.Throws<ArgumentNullException>(() => kernel.Launch(gpu.Launch(5), (GpuArray<float>?)null, 2f, 5));
        GpuCompilationException ptx = Assert.Throws<GpuCompilationException>(
            () => CudaModule.Load(gpu, Encoding.UTF8.GetBytes(".version 7.0\n.target sm_75\nnonsense")));
        Assert.Contains("syntax error", ptx.Log);
        module.Dispose();
        module.Dispose();
        Assert.Throws<ObjectDisposedException>(() => kernel.Launch(gpu.Launch(5), x, 2f, 5));
        Assert.Throws<ObjectDisposedException>(() => module.GetKernel("scale"));
    }

    [Fact]
    public void A_driver_that_knows_them_has_names_and_sizes_checked()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        Assert.SkipWhen(CudaDriver.Current.Version < 12040, "The driver is older than CUDA 12.4.");
        using CudaModule module = CudaModule.Compile(gpu, Source, Options);
        using GpuArray<float> x = gpu.Allocate<float>(5);
        Assert.Contains(
            "It has: mixed, reversed, scale, times<double, 3>.", Assert.Throws<ArgumentException>(() => module.GetKernel("scald")).Message);
        CudaKernel kernel = module.GetKernel("scale");
        Assert.Contains(
            "takes 3 arguments, and 2 were passed", Assert.Throws<ArgumentException>(() => kernel.Launch(gpu.Launch(5), x, 2f)).Message);
        Assert.Contains(
            "Argument 2 of scale has 4 bytes there, and 8 were passed",
            Assert.Throws<ArgumentException>(() => kernel.Launch(gpu.Launch(5), x, 2.0, 5)).Message);
    }

    [Fact]
    public void Another_device_is_told_that_it_is_no_GPU()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => CudaModule.Compile(GpuDevice.Get("cpu"), Source));
        Assert.Contains("needs an NVIDIA GPU, and cpu is none", error.Message);
        Assert.Throws<NotSupportedException>(() => CudaModule.Load(GpuDevice.Get("cpu"), [1, 2]));
        Assert.Throws<NotSupportedException>(() => CudaModule.LoadFile(GpuDevice.Get("cpu"), "no such file"));
    }

    [Fact]
    public void Arguments_lie_one_after_the_other_with_their_addresses()
    {
        GpuDevice cpu = GpuDevice.Get("cpu");
        using GpuArray<int> x = cpu.Allocate<int>(10);
        Matrix large = new();
        for (int i = 0; i < 16; i++) large[i] = i;
        ReadOnlySpan<CudaArgument> arguments = [x.Slice(3, 2), 2f, true, CudaArgument.Of(new Pair { A = 1, B = 2 }), -1L,
            CudaArgument.Of(large), (nint)77];
        CudaKernel.CheckSizes("f", [8, 4, 1, 8, 8, 64, 8], arguments);
        byte* values = stackalloc byte[CudaKernel.Bytes(arguments)];
        void** pointers = stackalloc void*[arguments.Length];
        CudaKernel.Place(arguments, cpu.Launch(1), values, pointers);
        Launch launch = cpu.Launch(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CudaKernel.Place(arguments, in launch, values, pointers);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(x.DevicePointer + 12, *(nint*)pointers[0]);
        Assert.Equal((2f, true), (*(float*)pointers[1], *(bool*)pointers[2]));
        Assert.Equal(new Pair { A = 1, B = 2 }, *(Pair*)pointers[3]);
        Assert.Equal((-1L, 15f, 77), (*(long*)pointers[4], ((float*)pointers[5])[15], *(nint*)pointers[6]));
        Assert.All(Enumerable.Range(0, arguments.Length).Select(i => (nint)pointers[i] % 8).ToArray(), rest => Assert.Equal(0, rest));
    }

    [Fact]
    public void Arguments_of_another_number_or_size_are_errors()
    {
        Assert.Contains(
            "f takes 1 arguments, and 2", Assert.Throws<ArgumentException>(() => CudaKernel.CheckSizes("f", [4], [1, 2])).Message);
        Assert.Contains(
            "Argument 2 of f has 8 bytes", Assert.Throws<ArgumentException>(() => CudaKernel.CheckSizes("f", [4, 8], [1, 2])).Message);
        CudaKernel.CheckSizes("f", null, [1, 2]);
    }

    [System.Runtime.CompilerServices.InlineArray(16)]
    private struct Matrix
    {
        private float first;
    }
}
