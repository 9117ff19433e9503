using System.Reflection;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>CUDA C written by hand, compiled by <c>nvcc -O3</c> where it is on the path, else by NVRTC.</summary>
internal static class HandWrittenModule
{
    /// <param name="gpu">The device whose architecture it is compiled for.</param>
    /// <param name="resource">The file's name.</param>
    /// <returns>The module, and the compiler's name.</returns>
    /// <exception cref="InvalidOperationException">nvcc refuses the text.</exception>
    public static (CudaModule Module, string Compiler) Load(GpuDevice gpu, string resource)
    {
        string folder = Directory.CreateTempSubdirectory("gpukernels-benchmarks-").FullName;
        try
        {
            string source = Path.Combine(folder, resource), image = Path.Combine(folder, "image.cubin");
            File.WriteAllText(source, ReadText(resource));
            Version capability = gpu.ComputeCapability!;
            return Nvcc.Run(["-O3", "-std=c++17", $"-arch=sm_{capability.Major}{capability.Minor}", "-cubin", "-o", image, source])
                ? (CudaModule.LoadFile(gpu, image), "nvcc -O3")
                : (CudaModule.Compile(gpu, File.ReadAllText(source)), "NVRTC, as nvcc is not on the path");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The text of a file of the folder HandWritten.</summary>
    public static string ReadText(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource '{resource}' is missing from the benchmark program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
