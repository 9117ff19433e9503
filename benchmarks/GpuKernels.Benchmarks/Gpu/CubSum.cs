using System.Runtime.InteropServices;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>The sum of an array by CUB, which comes as headers: nvcc makes a library of it.</summary>
internal sealed unsafe class CubSum
{
    private readonly delegate* unmanaged<void*, nuint*, void*, void*, int, nint, int> function;
    private readonly GpuArray<float> x, sum;
    private readonly GpuArray<byte> temporary;
    private readonly nint stream;

    private CubSum(nint library, GpuDevice gpu, GpuArray<float> x, GpuArray<float> sum)
    {
        function = (delegate* unmanaged<void*, nuint*, void*, void*, int, nint, int>)NativeLibrary.GetExport(library, "cub_sum");
        (this.x, this.sum, stream) = (x, sum, gpu.DefaultStream.Handle);
        nuint bytes = 0;
        Call(null, &bytes);
        temporary = gpu.Allocate<byte>((int)bytes);
    }

    /// <summary>Null where there is no nvcc.</summary>
    public static CubSum? TryCompile(GpuDevice gpu, GpuArray<float> x, GpuArray<float> sum)
    {
        string folder = Directory.CreateTempSubdirectory("gpukernels-benchmarks-").FullName;
        try
        {
            string source = Path.Combine(folder, "cub_sum.cu"), library = Path.Combine(folder, "cub_sum.so");
            File.WriteAllText(source, HandWrittenModule.ReadText("cub_sum.cu"));
            Version capability = gpu.ComputeCapability!;
            string architecture = $"-arch=sm_{capability.Major}{capability.Minor}";
            return Nvcc.Run(["-O3", "-std=c++17", architecture, "-shared", "-Xcompiler", "-fPIC", "-o", library, source])
                ? new(NativeLibrary.Load(library), gpu, x, sum)
                : null;
        }
        finally
        {
            // What is loaded stays so.
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Queues it once.</summary>
    public void Run()
    {
        nuint bytes = (nuint)temporary.Length;
        Call((void*)temporary.DevicePointer, &bytes);
    }

    private void Call(void* memory, nuint* bytes) =>
        CudaFunctions.Check(
            function(memory, bytes, (void*)x.DevicePointer, (void*)sum.DevicePointer, x.Length, stream), "cub::DeviceReduce::Sum");
}
