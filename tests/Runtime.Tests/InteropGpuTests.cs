using System.Runtime.InteropServices;
using GpuKernels.Cuda;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

/// <summary>Other libraries of the process on a real GPU: cuBLAS, and what the driver itself allocates and makes.</summary>
public sealed unsafe class InteropGpuTests
{
    private const string Square =
        "extern \"C\" __global__ void square(float* x, int n) { int i = blockIdx.x * blockDim.x + threadIdx.x; if (i < n) x[i] *= x[i]; }";

    [Fact]
    public void CuBLAS_multiplies_our_matrices_on_our_stream_between_our_kernels()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        nint library = OpenBlas();
        var create = (delegate* unmanaged<nint*, int>)NativeLibrary.GetExport(library, "cublasCreate_v2");
        var setStream = (delegate* unmanaged<nint, nint, int>)NativeLibrary.GetExport(library, "cublasSetStream_v2");
        var multiply =
            (delegate* unmanaged<nint, int, int, int, int, int, float*, nint, int, nint, int, float*, nint, int, int>)NativeLibrary.GetExport(library, "cublasSgemm_v2");
        var destroy = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, "cublasDestroy_v2");
        const int N = 64;
        using GpuStream stream = gpu.CreateStream();
        using CudaModule module = CudaModule.Compile(gpu, Square);
        float[] x = [.. Enumerable.Range(0, N * N).Select(i => (float)(i % 7 - 3))],
            y = [.. Enumerable.Range(0, N * N).Select(i => (float)(i % 5 - 2))];
        using GpuArray<float> a = gpu.Upload<float>(x), b = gpu.Upload<float>(y), c = gpu.Allocate<float>(N, N);
        nint blas;
        float one = 1, zero = 0;
        // The primary context is current after any call of ours, and cuBLAS takes that.
        Assert.Equal(0, create(&blas));
        try
        {
            Assert.Equal(0, setStream(blas, stream.Handle));
            module.GetKernel("square").Launch(stream.Launch(N * N), a, N * N);
            // cuBLAS goes by columns: the product of the transposed matrices in the other order is the transposed product.
            Assert.Equal(0, multiply(blas, 0, 0, N, N, N, &one, b.DevicePointer, N, a.DevicePointer, N, &zero, c.DevicePointer, N));
            module.GetKernel("square").Launch(stream.Launch(N * N), c, N * N);
            float[] found = c.ToArray();
            for (int row = 0; row < N; row += 9)
            {
                for (int column = 0; column < N; column++)
                {
                    float sum = 0;
                    for (int k = 0; k < N; k++) sum += x[row * N + k] * x[row * N + k] * y[k * N + column];
                    Assert.Equal(sum * sum, found[row * N + column]);
                }
            }
        }
        finally
        {
            destroy(blas);
        }
    }

    [Fact]
    public void The_drivers_own_memory_and_streams_are_taken()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        using CudaModule module = CudaModule.Compile(gpu, Square);
        nint memory, handle;
        gpu.Synchronize();
        Assert.Same(gpu, GpuDevice.FromContextHandle(gpu.ContextHandle));
        gpu.Synchronize();
        Assert.Equal(Driver.Success, Driver.MemoryAllocate(&memory, 400));
        Assert.Equal(Driver.Success, Driver.StreamCreate(&handle, Driver.StreamDefault));
        int released = 0;
        using (GpuStream stream = GpuStream.FromHandle(gpu, handle))
        using (GpuArray<float> array = gpu.FromPointer<float>(memory, [10, 10], () => Interlocked.Increment(ref released)))
        {
            array.CopyFrom([.. Enumerable.Range(0, 100).Select(i => (float)i)]);
            module.GetKernel("square").Launch(stream.Launch(100), array, 100);
            Assert.Equal(Enumerable.Range(0, 100).Select(i => (float)(i * i)), array.ToArray());
            Assert.Equal(0, released);
        }
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref released) == 1, TimeSpan.FromMinutes(1)));
        gpu.Synchronize();
        Assert.Equal(Driver.Success, Driver.StreamDestroy(handle));
        Assert.Equal(Driver.Success, Driver.MemoryFree(memory));
        Assert.Equal(Driver.Success, Driver.StreamCreate(&handle, Driver.StreamNonBlocking));
        using (GpuStream apart = GpuStream.FromHandle(gpu, handle))
        using (GpuArray<float> array = gpu.Upload<float>([.. Enumerable.Range(0, 100).Select(i => (float)i)]))
        {
            module.GetKernel("square").Launch(apart.Launch(100), array, 100);
            Assert.Equal(Enumerable.Range(0, 100).Select(i => (float)(i * i)), array.ToArray());
        }
        Assert.Equal(Driver.Success, Driver.StreamDestroy(handle));
        byte[] host = new byte[64];
        fixed (byte* place = host)
        {
            nint pointer = ((nint)place + 15) & ~(nint)15;
            Assert.Throws<ArgumentException>(() => gpu.FromPointer<float>(pointer, 4));
        }
    }

    [Fact]
    public void Arrays_go_out_as_DLPack_and_come_back()
    {
        GpuDevice gpu = TestDevices.Open(TestDevices.Cuda);
        long used = gpu.MemoryPool.UsedBytes;
        GpuArray<float> array = gpu.Upload<float>([1, 2, 3, 4, 5, 6]);
        GpuArray<float> back = Dlpack.Import<float>(Dlpack.Export(array.Reshape(2, 3).Transpose()));
        array.Dispose();
        Assert.Equal([1f, 4, 2, 5, 3, 6], back.ToArray());
        Assert.Equal(back.ToDescriptor(), GpuArrayDescriptor.FromJson(back.ToDescriptor().ToJson()));
        back.Dispose();
        Assert.True(SpinWait.SpinUntil(() => gpu.MemoryPool.UsedBytes <= used, TimeSpan.FromMinutes(1)));
    }

    private static nint OpenBlas()
    {
        LibraryFolders folders = new(Environment.GetEnvironmentVariable);
        string[] names = ["libcublas.so.13", "libcublas.so.12"];
        string[] places = [.. folders.InToolkits(["lib64"]), .. folders.InPythonPackages(["nvidia/cublas/lib", "nvidia/cu13/lib"])];
        foreach (string name in names)
        {
            foreach (string candidate in places.Select(place => Path.Combine(place, name)).Prepend(name))
            {
                if (NativeLibrary.TryLoad(candidate, out nint library)) return library;
            }
        }
        Assert.Skip("cuBLAS is not installed.");
        return 0;
    }
}
