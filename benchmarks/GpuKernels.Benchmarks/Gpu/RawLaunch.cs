using System.Runtime.InteropServices;
using GpuKernels.Cuda;

namespace GpuKernels.Benchmarks.Gpu;

/// <summary>
/// <c>cuLaunchKernel</c> through a function pointer with arguments that were laid out beforehand: the least that a launch of
/// <see cref="Kernels.Empty(int, float, ReadOnlySpan{float}, Span{float})"/> can cost.
/// </summary>
internal sealed unsafe class RawLaunch : IDisposable
{
    private readonly nint function, stream;
    private readonly Values* values;
    private readonly void** arguments;

    public RawLaunch(nint function, nint stream, int number, float factor, GpuArray<float> x, GpuArray<float> y)
    {
        (this.function, this.stream) = (function, stream);
        values = (Values*)NativeMemory.Alloc((nuint)sizeof(Values));
        *values = new Values
        {
            Number = number,
            Factor = factor,
            X = x.DevicePointer,
            XLength = x.Length,
            Y = y.DevicePointer,
            YLength = y.Length
        };
        arguments = (void**)NativeMemory.Alloc(6, (nuint)sizeof(void*));
        arguments[0] = &values->Number;
        arguments[1] = &values->Factor;
        arguments[2] = &values->X;
        arguments[3] = &values->XLength;
        arguments[4] = &values->Y;
        arguments[5] = &values->YLength;
    }

    public void Launch() =>
        CudaFunctions.Check(CudaFunctions.LaunchKernel(function, 1, 1, 1, 32, 1, 1, 0, stream, arguments, null), "cuLaunchKernel");

    /// <summary>Without what managed code may have left in the vector registers, which slows the driver down.</summary>
    public void LaunchWithCleanRegisters()
    {
        UpperHalves.Clear();
        Launch();
    }

    public void Dispose()
    {
        NativeMemory.Free(values);
        NativeMemory.Free(arguments);
    }

    private struct Values
    {
        public int Number;
        public float Factor;
        public nint X;
        public int XLength;
        public nint Y;
        public int YLength;
    }
}
