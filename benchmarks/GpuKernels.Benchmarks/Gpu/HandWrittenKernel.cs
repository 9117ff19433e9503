using GpuKernels.CompilerServices;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>
/// A kernel of the folder HandWritten. It goes through the library's own compilation and launch, so that all it differs in
/// from a generated one is its text.
/// </summary>
internal sealed unsafe class HandWrittenKernel(string name)
{
    private readonly KernelHandle handle =
        new($"HandWritten.{name}", entryPoint: name, HandWrittenModule.ReadText($"{name}.cu"), isStrict: false, staticSharedBytes: 0,
            cpu: null);

    /// <summary>Launches a kernel of one number and some arrays.</summary>
    public void Run<T>(Launch launch, T number, params ReadOnlySpan<GpuArray<float>> arrays) where T : unmanaged
    {
        void** arguments = stackalloc void*[1 + 2 * arrays.Length];
        DeviceSpan* spans = stackalloc DeviceSpan[arrays.Length];
        arguments[0] = &number;
        BindAll(launch, arrays, spans, arguments + 1);
        launch.Run(handle, arguments, overlap: false);
    }

    /// <summary>Launches a kernel of some arrays.</summary>
    public void Run(Launch launch, params ReadOnlySpan<GpuArray<float>> arrays)
    {
        void** arguments = stackalloc void*[2 * arrays.Length];
        DeviceSpan* spans = stackalloc DeviceSpan[arrays.Length];
        BindAll(launch, arrays, spans, arguments);
        launch.Run(handle, arguments, overlap: false);
    }

    private static void BindAll(Launch launch, ReadOnlySpan<GpuArray<float>> arrays, DeviceSpan* spans, void** arguments)
    {
        for (int i = 0; i < arrays.Length; i++)
        {
            spans[i] = launch.Bind(arrays[i], nameof(arrays));
            arguments[2 * i] = &spans[i].Pointer;
            arguments[2 * i + 1] = &spans[i].Length;
        }
    }
}
