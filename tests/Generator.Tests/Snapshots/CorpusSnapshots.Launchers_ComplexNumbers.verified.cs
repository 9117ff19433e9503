namespace GpuKernels.Tests.Kernels
{
    partial class ComplexNumbers
    {
        /// <inheritdoc cref="Arithmetic(global::System.ReadOnlySpan{global::System.Numerics.Complex}, global::System.ReadOnlySpan{global::System.Numerics.Complex}, global::System.Span{global::System.Numerics.Complex}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Arithmetic(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Complex> a, global::GpuKernels.GpuArray<global::System.Numerics.Complex> b, global::GpuKernels.GpuArray<global::System.Numerics.Complex> results, global::GpuKernels.GpuArray<double> numbers)
        {
            if (sizeof(global::System.Numerics.Complex) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Complex has {sizeof(global::System.Numerics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.ComplexNumbers.Arithmetic was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan bSpan = launch.Bind(b, "b", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[9];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &bSpan.Pointer;
            arguments[3] = &bSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            arguments[6] = &numbersSpan.Pointer;
            arguments[7] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Arithmetic_4881cac3.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(b);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Arithmetic(new global::System.ReadOnlySpan<global::System.Numerics.Complex>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Complex>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Complex>(*(void**)values[4], *(int*)values[5]), new global::System.Span<double>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Arithmetic(global::System.ReadOnlySpan{global::System.Numerics.Complex}, global::System.ReadOnlySpan{global::System.Numerics.Complex}, global::System.Span{global::System.Numerics.Complex}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Arithmetic(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Complex> a, global::System.ReadOnlySpan<global::System.Numerics.Complex> b, global::System.Span<global::System.Numerics.Complex> results, global::System.Span<double> numbers)
        {
            if (sizeof(global::System.Numerics.Complex) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Complex has {sizeof(global::System.Numerics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.ComplexNumbers.Arithmetic was translated for 16: rebuild it.");
            fixed (global::System.Numerics.Complex* aPointer = a)
            fixed (global::System.Numerics.Complex* bPointer = b)
            fixed (global::System.Numerics.Complex* resultsPointer = results)
            fixed (double* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Numerics.Complex), isWritten: false),
                    new(bPointer, b.Length, sizeof(global::System.Numerics.Complex), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Numerics.Complex), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan bSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &bSpan.Pointer;
                arguments[3] = &bSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                arguments[6] = &numbersSpan.Pointer;
                arguments[7] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Arithmetic_4881cac3.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | bSpan.Overlaps(resultsSpan) | bSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Arithmetic(new global::System.ReadOnlySpan<global::System.Numerics.Complex>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<global::System.Numerics.Complex>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::System.Numerics.Complex>(*(void**)values[4], *(int*)values[5]), new global::System.Span<double>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class ComplexNumbers
    {
        /// <inheritdoc cref="Functions(global::System.ReadOnlySpan{global::System.Numerics.Complex}, global::System.Span{global::System.Numerics.Complex}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Functions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Complex> a, global::GpuKernels.GpuArray<global::System.Numerics.Complex> results, global::GpuKernels.GpuArray<double> numbers)
        {
            if (sizeof(global::System.Numerics.Complex) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Complex has {sizeof(global::System.Numerics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.ComplexNumbers.Functions was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan aSpan = launch.Bind(a, "a", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[7];
            arguments[0] = &aSpan.Pointer;
            arguments[1] = &aSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &numbersSpan.Pointer;
            arguments[5] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Functions_4bc255f2.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(a);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Functions(new global::System.ReadOnlySpan<global::System.Numerics.Complex>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Complex>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Functions(global::System.ReadOnlySpan{global::System.Numerics.Complex}, global::System.Span{global::System.Numerics.Complex}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Functions(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Complex> a, global::System.Span<global::System.Numerics.Complex> results, global::System.Span<double> numbers)
        {
            if (sizeof(global::System.Numerics.Complex) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Complex has {sizeof(global::System.Numerics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.ComplexNumbers.Functions was translated for 16: rebuild it.");
            fixed (global::System.Numerics.Complex* aPointer = a)
            fixed (global::System.Numerics.Complex* resultsPointer = results)
            fixed (double* numbersPointer = numbers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(aPointer, a.Length, sizeof(global::System.Numerics.Complex), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::System.Numerics.Complex), isWritten: true),
                    new(numbersPointer, numbers.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &aSpan.Pointer;
                arguments[1] = &aSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &numbersSpan.Pointer;
                arguments[5] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Functions_4bc255f2.Handle, arguments, overlap: aSpan.Overlaps(resultsSpan) | aSpan.Overlaps(numbersSpan) | resultsSpan.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Functions(new global::System.ReadOnlySpan<global::System.Numerics.Complex>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Complex>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class ComplexNumbers
    {
        /// <inheritdoc cref="Mandelbrot(int, double, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mandelbrot(global::GpuKernels.Launch launch, int width, double scale, global::GpuKernels.GpuArray<int> steps)
        {
            global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = launch.Bind(steps, "steps");
            void** arguments = stackalloc void*[5];
            arguments[0] = &width;
            arguments[1] = &scale;
            arguments[2] = &stepsSpan.Pointer;
            arguments[3] = &stepsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Mandelbrot_81476335.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(steps);

            static void plain(void** values) => Mandelbrot(*(int*)values[0], *(double*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Mandelbrot(int, double, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mandelbrot(global::GpuKernels.Launch launch, int width, double scale, global::System.Span<int> steps)
        {
            fixed (int* stepsPointer = steps)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(stepsPointer, steps.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &width;
                arguments[1] = &scale;
                arguments[2] = &stepsSpan.Pointer;
                arguments[3] = &stepsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Mandelbrot_81476335.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Mandelbrot(*(int*)values[0], *(double*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
