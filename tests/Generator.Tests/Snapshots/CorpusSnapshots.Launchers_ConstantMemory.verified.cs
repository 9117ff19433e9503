namespace GpuKernels.Tests.Kernels
{
    partial class ConstantMemory
    {
        /// <inheritdoc cref="Blur(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.ReadOnlySpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blur(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::System.ReadOnlySpan<float> weights)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            byte* weightsPointer = stackalloc byte[(31 * sizeof(float) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan weightsSpan = launch.Bind<float>(weights, weightsPointer, 31, "weights");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = weightsPointer;
            arguments[5] = &weightsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Blur_0276f51a.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Blur(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Blur(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.ReadOnlySpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blur(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y, global::System.ReadOnlySpan<float> weights)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                byte* weightsPointer = stackalloc byte[(31 * sizeof(float) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan weightsSpan = launch.Bind<float>(weights, weightsPointer, 31, "weights");
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = weightsPointer;
                arguments[5] = &weightsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Blur_0276f51a.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Blur(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class ConstantMemory
    {
        /// <inheritdoc cref="Forms(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.ConstantMemory.Light}, global::System.Span{float}, int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{bool}, global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Forms(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.ConstantMemory.Light> lights, global::GpuKernels.GpuArray<float> y, int first, global::System.ReadOnlySpan<int> offsets, global::GpuKernels.GpuArray<int> others, global::System.ReadOnlySpan<bool> marks, global::System.ReadOnlySpan<global::System.Half> halves, global::System.ReadOnlySpan<global::System.Numerics.Vector4> vectors)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.ConstantMemory.Light) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.ConstantMemory.Light has {sizeof(global::GpuKernels.Tests.Kernels.ConstantMemory.Light)} bytes, but kernel GpuKernels.Tests.Kernels.ConstantMemory.Forms was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.ConstantMemory.Forms was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan othersSpan = launch.Bind(others, "others", isWritten: false);
            byte* lightsPointer = stackalloc byte[(5 * sizeof(global::GpuKernels.Tests.Kernels.ConstantMemory.Light) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan lightsSpan = launch.Bind<global::GpuKernels.Tests.Kernels.ConstantMemory.Light>(lights, lightsPointer, 5, "lights");
            byte* offsetsPointer = stackalloc byte[(7 * sizeof(int) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan offsetsSpan = launch.Bind<int>(offsets, offsetsPointer, 7, "offsets");
            byte* marksPointer = stackalloc byte[(9 * sizeof(bool) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan marksSpan = launch.Bind<bool>(marks, marksPointer, 9, "marks");
            byte* halvesPointer = stackalloc byte[(3 * sizeof(global::System.Half) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind<global::System.Half>(halves, halvesPointer, 3, "halves");
            byte* vectorsPointer = stackalloc byte[(8 * sizeof(global::System.Numerics.Vector4) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = launch.Bind<global::System.Numerics.Vector4>(vectors, vectorsPointer, 8, "vectors");
            void** arguments = stackalloc void*[15];
            arguments[0] = lightsPointer;
            arguments[1] = &lightsSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &first;
            arguments[5] = offsetsPointer;
            arguments[6] = &offsetsSpan.Length;
            arguments[7] = &othersSpan.Pointer;
            arguments[8] = &othersSpan.Length;
            arguments[9] = marksPointer;
            arguments[10] = &marksSpan.Length;
            arguments[11] = halvesPointer;
            arguments[12] = &halvesSpan.Length;
            arguments[13] = vectorsPointer;
            arguments[14] = &vectorsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Forms_569355c1.Handle, arguments, overlap: ySpan.Overlaps(othersSpan), &plain);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(others);

            static void plain(void** values) => Forms(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.ConstantMemory.Light>(values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), *(int*)values[4], new global::System.ReadOnlySpan<int>(values[5], *(int*)values[6]), new global::System.ReadOnlySpan<int>(*(void**)values[7], *(int*)values[8]), new global::System.ReadOnlySpan<bool>(values[9], *(int*)values[10]), new global::System.ReadOnlySpan<global::System.Half>(values[11], *(int*)values[12]), new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(values[13], *(int*)values[14]));
        }

        /// <inheritdoc cref="Forms(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.ConstantMemory.Light}, global::System.Span{float}, int, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{int}, global::System.ReadOnlySpan{bool}, global::System.ReadOnlySpan{global::System.Half}, global::System.ReadOnlySpan{global::System.Numerics.Vector4})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Forms(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.ConstantMemory.Light> lights, global::System.Span<float> y, int first, global::System.ReadOnlySpan<int> offsets, global::System.ReadOnlySpan<int> others, global::System.ReadOnlySpan<bool> marks, global::System.ReadOnlySpan<global::System.Half> halves, global::System.ReadOnlySpan<global::System.Numerics.Vector4> vectors)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.ConstantMemory.Light) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.ConstantMemory.Light has {sizeof(global::GpuKernels.Tests.Kernels.ConstantMemory.Light)} bytes, but kernel GpuKernels.Tests.Kernels.ConstantMemory.Forms was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.ConstantMemory.Forms was translated for 16: rebuild it.");
            fixed (float* yPointer = y)
            fixed (int* othersPointer = others)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(othersPointer, others.Length, sizeof(int), isWritten: false),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan othersSpan = transfer[1];
                byte* lightsPointer = stackalloc byte[(5 * sizeof(global::GpuKernels.Tests.Kernels.ConstantMemory.Light) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan lightsSpan = launch.Bind<global::GpuKernels.Tests.Kernels.ConstantMemory.Light>(lights, lightsPointer, 5, "lights");
                byte* offsetsPointer = stackalloc byte[(7 * sizeof(int) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan offsetsSpan = launch.Bind<int>(offsets, offsetsPointer, 7, "offsets");
                byte* marksPointer = stackalloc byte[(9 * sizeof(bool) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan marksSpan = launch.Bind<bool>(marks, marksPointer, 9, "marks");
                byte* halvesPointer = stackalloc byte[(3 * sizeof(global::System.Half) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan halvesSpan = launch.Bind<global::System.Half>(halves, halvesPointer, 3, "halves");
                byte* vectorsPointer = stackalloc byte[(8 * sizeof(global::System.Numerics.Vector4) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan vectorsSpan = launch.Bind<global::System.Numerics.Vector4>(vectors, vectorsPointer, 8, "vectors");
                void** arguments = stackalloc void*[15];
                arguments[0] = lightsPointer;
                arguments[1] = &lightsSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &first;
                arguments[5] = offsetsPointer;
                arguments[6] = &offsetsSpan.Length;
                arguments[7] = &othersSpan.Pointer;
                arguments[8] = &othersSpan.Length;
                arguments[9] = marksPointer;
                arguments[10] = &marksSpan.Length;
                arguments[11] = halvesPointer;
                arguments[12] = &halvesSpan.Length;
                arguments[13] = vectorsPointer;
                arguments[14] = &vectorsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Forms_569355c1.Handle, arguments, overlap: ySpan.Overlaps(othersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Forms(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.ConstantMemory.Light>(values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), *(int*)values[4], new global::System.ReadOnlySpan<int>(values[5], *(int*)values[6]), new global::System.ReadOnlySpan<int>(*(void**)values[7], *(int*)values[8]), new global::System.ReadOnlySpan<bool>(values[9], *(int*)values[10]), new global::System.ReadOnlySpan<global::System.Half>(values[11], *(int*)values[12]), new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(values[13], *(int*)values[14]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class ConstantMemory
    {
        /// <inheritdoc cref="Rounds(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rounds(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> steps, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            byte* stepsPointer = stackalloc byte[(16 * sizeof(int) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = launch.Bind<int>(steps, stepsPointer, 16, "steps");
            void** arguments = stackalloc void*[4];
            arguments[0] = stepsPointer;
            arguments[1] = &stepsSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Rounds_d697141b.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Rounds(new global::System.ReadOnlySpan<int>(values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Rounds(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rounds(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> steps, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                byte* stepsPointer = stackalloc byte[(16 * sizeof(int) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = launch.Bind<int>(steps, stepsPointer, 16, "steps");
                void** arguments = stackalloc void*[4];
                arguments[0] = stepsPointer;
                arguments[1] = &stepsSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Rounds_d697141b.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Rounds(new global::System.ReadOnlySpan<int>(values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class ConstantMemory
    {
        /// <inheritdoc cref="Polynomial{T}(global::System.ReadOnlySpan{T}, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Polynomial<T>(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<T> coefficients, global::GpuKernels.GpuArray<T> x)
            where T : unmanaged, global::System.Numerics.INumber<T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            throw global::GpuKernels.CompilerServices.KernelInstances.Missing("ConstantMemory.Polynomial", typeof(T));
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            byte* coefficientsPointer = stackalloc byte[(8 * sizeof(T) + 15) / 16 * 16];
            global::GpuKernels.CompilerServices.DeviceSpan coefficientsSpan = launch.Bind<T>(coefficients, coefficientsPointer, 8, "coefficients");
            void** arguments = stackalloc void*[4];
            arguments[0] = coefficientsPointer;
            arguments[1] = &coefficientsSpan.Length;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            launch.Run(kernel, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values)
            {
            }
        }

        /// <inheritdoc cref="Polynomial{T}(global::System.ReadOnlySpan{T}, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Polynomial<T>(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<T> coefficients, global::System.Span<T> x)
            where T : unmanaged, global::System.Numerics.INumber<T>
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            throw global::GpuKernels.CompilerServices.KernelInstances.Missing("ConstantMemory.Polynomial", typeof(T));
            fixed (T* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(T), isWritten: false),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                byte* coefficientsPointer = stackalloc byte[(8 * sizeof(T) + 15) / 16 * 16];
                global::GpuKernels.CompilerServices.DeviceSpan coefficientsSpan = launch.Bind<T>(coefficients, coefficientsPointer, 8, "coefficients");
                void** arguments = stackalloc void*[4];
                arguments[0] = coefficientsPointer;
                arguments[1] = &coefficientsSpan.Length;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                launch.Run(kernel, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values)
            {
            }
        }
    }
}
