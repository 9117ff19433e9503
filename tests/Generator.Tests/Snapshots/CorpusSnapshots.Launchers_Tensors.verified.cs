namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Transpose(global::System.Numerics.Tensors.ReadOnlyTensorSpan{float}, global::System.Numerics.Tensors.TensorSpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceTensor xSpan = launch.Bind(x, "x", 2, isWritten: false);
            global::GpuKernels.CompilerServices.DeviceTensor ySpan = launch.Bind(y, "y", 2);
            void** arguments = stackalloc void*[13];
            arguments[0] = &xSpan.Memory.Pointer;
            arguments[1] = &xSpan.Extent;
            arguments[2] = xSpan.Lengths + 0;
            arguments[3] = xSpan.Lengths + 1;
            arguments[4] = xSpan.Strides + 0;
            arguments[5] = xSpan.Strides + 1;
            arguments[6] = &ySpan.Memory.Pointer;
            arguments[7] = &ySpan.Extent;
            arguments[8] = ySpan.Lengths + 0;
            arguments[9] = ySpan.Lengths + 1;
            arguments[10] = ySpan.Strides + 0;
            arguments[11] = ySpan.Strides + 1;
            launch.Run(global::GpuKernels.Generated.Transpose_607c4314.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Transpose(new global::System.Numerics.Tensors.ReadOnlyTensorSpan<float>(*(float**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[6], *(nint*)values[7], new global::System.ReadOnlySpan<nint>(values[8], 2), new global::System.ReadOnlySpan<nint>(values[10], 2)));
        }

        /// <inheritdoc cref="Transpose(global::System.Numerics.Tensors.ReadOnlyTensorSpan{float}, global::System.Numerics.Tensors.TensorSpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.ReadOnlyTensorSpan<float> x, global::System.Numerics.Tensors.TensorSpan<float> y)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::GpuKernels.CompilerServices.DeviceTensor xSpan = new(x.Lengths, x.Strides, sizeof(float), "x", 2);
                global::GpuKernels.CompilerServices.DeviceTensor ySpan = new(y.Lengths, y.Strides, sizeof(float), "y", 2);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, xSpan.Extent, sizeof(float), isWritten: false),
                    new(yPointer, ySpan.Extent, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                xSpan.Memory = transfer[0];
                ySpan.Memory = transfer[1];
                void** arguments = stackalloc void*[13];
                arguments[0] = &xSpan.Memory.Pointer;
                arguments[1] = &xSpan.Extent;
                arguments[2] = xSpan.Lengths + 0;
                arguments[3] = xSpan.Lengths + 1;
                arguments[4] = xSpan.Strides + 0;
                arguments[5] = xSpan.Strides + 1;
                arguments[6] = &ySpan.Memory.Pointer;
                arguments[7] = &ySpan.Extent;
                arguments[8] = ySpan.Lengths + 0;
                arguments[9] = ySpan.Lengths + 1;
                arguments[10] = ySpan.Strides + 0;
                arguments[11] = ySpan.Strides + 1;
                launch.Run(global::GpuKernels.Generated.Transpose_607c4314.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Transpose(new global::System.Numerics.Tensors.ReadOnlyTensorSpan<float>(*(float**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[6], *(nint*)values[7], new global::System.ReadOnlySpan<nint>(values[8], 2), new global::System.ReadOnlySpan<nint>(values[10], 2)));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Shapes(global::System.Numerics.Tensors.TensorSpan{int}, global::System.Numerics.Tensors.ReadOnlyTensorSpan{byte}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shapes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> t, global::GpuKernels.GpuArray<byte> one, global::GpuKernels.GpuArray<long> numbers)
        {
            global::GpuKernels.CompilerServices.DeviceTensor tSpan = launch.Bind(t, "t", 3);
            global::GpuKernels.CompilerServices.DeviceTensor oneSpan = launch.Bind(one, "one", 1, isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = launch.Bind(numbers, "numbers");
            void** arguments = stackalloc void*[14];
            arguments[0] = &tSpan.Memory.Pointer;
            arguments[1] = &tSpan.Extent;
            arguments[2] = tSpan.Lengths + 0;
            arguments[3] = tSpan.Lengths + 1;
            arguments[4] = tSpan.Lengths + 2;
            arguments[5] = tSpan.Strides + 0;
            arguments[6] = tSpan.Strides + 1;
            arguments[7] = tSpan.Strides + 2;
            arguments[8] = &oneSpan.Memory.Pointer;
            arguments[9] = &oneSpan.Extent;
            arguments[10] = oneSpan.Lengths + 0;
            arguments[11] = oneSpan.Strides + 0;
            arguments[12] = &numbersSpan.Pointer;
            arguments[13] = &numbersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Shapes_9f0d79f9.Handle, arguments, overlap: tSpan.Memory.Overlaps(oneSpan.Memory) | tSpan.Memory.Overlaps(numbersSpan) | oneSpan.Memory.Overlaps(numbersSpan), &plain);
            global::System.GC.KeepAlive(t);
            global::System.GC.KeepAlive(one);
            global::System.GC.KeepAlive(numbers);

            static void plain(void** values) => Shapes(new global::System.Numerics.Tensors.TensorSpan<int>(*(int**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 3), new global::System.ReadOnlySpan<nint>(values[5], 3)), new global::System.Numerics.Tensors.ReadOnlyTensorSpan<byte>(*(byte**)values[8], *(nint*)values[9], new global::System.ReadOnlySpan<nint>(values[10], 1), new global::System.ReadOnlySpan<nint>(values[11], 1)), new global::System.Span<long>(*(void**)values[12], *(int*)values[13]));
        }

        /// <inheritdoc cref="Shapes(global::System.Numerics.Tensors.TensorSpan{int}, global::System.Numerics.Tensors.ReadOnlyTensorSpan{byte}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shapes(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.TensorSpan<int> t, global::System.Numerics.Tensors.ReadOnlyTensorSpan<byte> one, global::System.Span<long> numbers)
        {
            fixed (int* tPointer = t)
            fixed (byte* onePointer = one)
            fixed (long* numbersPointer = numbers)
            {
                global::GpuKernels.CompilerServices.DeviceTensor tSpan = new(t.Lengths, t.Strides, sizeof(int), "t", 3);
                global::GpuKernels.CompilerServices.DeviceTensor oneSpan = new(one.Lengths, one.Strides, sizeof(byte), "one", 1);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(tPointer, tSpan.Extent, sizeof(int), isWritten: true),
                    new(onePointer, oneSpan.Extent, sizeof(byte), isWritten: false),
                    new(numbersPointer, numbers.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                tSpan.Memory = transfer[0];
                oneSpan.Memory = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan numbersSpan = transfer[2];
                void** arguments = stackalloc void*[14];
                arguments[0] = &tSpan.Memory.Pointer;
                arguments[1] = &tSpan.Extent;
                arguments[2] = tSpan.Lengths + 0;
                arguments[3] = tSpan.Lengths + 1;
                arguments[4] = tSpan.Lengths + 2;
                arguments[5] = tSpan.Strides + 0;
                arguments[6] = tSpan.Strides + 1;
                arguments[7] = tSpan.Strides + 2;
                arguments[8] = &oneSpan.Memory.Pointer;
                arguments[9] = &oneSpan.Extent;
                arguments[10] = oneSpan.Lengths + 0;
                arguments[11] = oneSpan.Strides + 0;
                arguments[12] = &numbersSpan.Pointer;
                arguments[13] = &numbersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Shapes_9f0d79f9.Handle, arguments, overlap: tSpan.Memory.Overlaps(oneSpan.Memory) | tSpan.Memory.Overlaps(numbersSpan) | oneSpan.Memory.Overlaps(numbersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shapes(new global::System.Numerics.Tensors.TensorSpan<int>(*(int**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 3), new global::System.ReadOnlySpan<nint>(values[5], 3)), new global::System.Numerics.Tensors.ReadOnlyTensorSpan<byte>(*(byte**)values[8], *(nint*)values[9], new global::System.ReadOnlySpan<nint>(values[10], 1), new global::System.ReadOnlySpan<nint>(values[11], 1)), new global::System.Span<long>(*(void**)values[12], *(int*)values[13]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Helpers(global::System.Numerics.Tensors.TensorSpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Helpers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> m, global::GpuKernels.GpuArray<float> sums)
        {
            global::GpuKernels.CompilerServices.DeviceTensor mSpan = launch.Bind(m, "m", 2);
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[8];
            arguments[0] = &mSpan.Memory.Pointer;
            arguments[1] = &mSpan.Extent;
            arguments[2] = mSpan.Lengths + 0;
            arguments[3] = mSpan.Lengths + 1;
            arguments[4] = mSpan.Strides + 0;
            arguments[5] = mSpan.Strides + 1;
            arguments[6] = &sumsSpan.Pointer;
            arguments[7] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Helpers_5f246b63.Handle, arguments, overlap: mSpan.Memory.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(m);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => Helpers(new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Helpers(global::System.Numerics.Tensors.TensorSpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Helpers(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.TensorSpan<float> m, global::System.Span<float> sums)
        {
            fixed (float* mPointer = m)
            fixed (float* sumsPointer = sums)
            {
                global::GpuKernels.CompilerServices.DeviceTensor mSpan = new(m.Lengths, m.Strides, sizeof(float), "m", 2);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(mPointer, mSpan.Extent, sizeof(float), isWritten: true),
                    new(sumsPointer, sums.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                mSpan.Memory = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &mSpan.Memory.Pointer;
                arguments[1] = &mSpan.Extent;
                arguments[2] = mSpan.Lengths + 0;
                arguments[3] = mSpan.Lengths + 1;
                arguments[4] = mSpan.Strides + 0;
                arguments[5] = mSpan.Strides + 1;
                arguments[6] = &sumsSpan.Pointer;
                arguments[7] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Helpers_5f246b63.Handle, arguments, overlap: mSpan.Memory.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Helpers(new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="References(global::System.Numerics.Tensors.TensorSpan{float}, global::System.Numerics.Tensors.TensorSpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void References(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceTensor xSpan = launch.Bind(x, "x", 2);
            global::GpuKernels.CompilerServices.DeviceTensor ySpan = launch.Bind(y, "y", 2);
            void** arguments = stackalloc void*[12];
            arguments[0] = &xSpan.Memory.Pointer;
            arguments[1] = &xSpan.Extent;
            arguments[2] = xSpan.Lengths + 0;
            arguments[3] = xSpan.Lengths + 1;
            arguments[4] = xSpan.Strides + 0;
            arguments[5] = xSpan.Strides + 1;
            arguments[6] = &ySpan.Memory.Pointer;
            arguments[7] = &ySpan.Extent;
            arguments[8] = ySpan.Lengths + 0;
            arguments[9] = ySpan.Lengths + 1;
            arguments[10] = ySpan.Strides + 0;
            arguments[11] = ySpan.Strides + 1;
            launch.Run(global::GpuKernels.Generated.References_6cd4ed1d.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => References(new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[6], *(nint*)values[7], new global::System.ReadOnlySpan<nint>(values[8], 2), new global::System.ReadOnlySpan<nint>(values[10], 2)));
        }

        /// <inheritdoc cref="References(global::System.Numerics.Tensors.TensorSpan{float}, global::System.Numerics.Tensors.TensorSpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void References(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.TensorSpan<float> x, global::System.Numerics.Tensors.TensorSpan<float> y)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::GpuKernels.CompilerServices.DeviceTensor xSpan = new(x.Lengths, x.Strides, sizeof(float), "x", 2);
                global::GpuKernels.CompilerServices.DeviceTensor ySpan = new(y.Lengths, y.Strides, sizeof(float), "y", 2);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, xSpan.Extent, sizeof(float), isWritten: true),
                    new(yPointer, ySpan.Extent, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                xSpan.Memory = transfer[0];
                ySpan.Memory = transfer[1];
                void** arguments = stackalloc void*[12];
                arguments[0] = &xSpan.Memory.Pointer;
                arguments[1] = &xSpan.Extent;
                arguments[2] = xSpan.Lengths + 0;
                arguments[3] = xSpan.Lengths + 1;
                arguments[4] = xSpan.Strides + 0;
                arguments[5] = xSpan.Strides + 1;
                arguments[6] = &ySpan.Memory.Pointer;
                arguments[7] = &ySpan.Extent;
                arguments[8] = ySpan.Lengths + 0;
                arguments[9] = ySpan.Lengths + 1;
                arguments[10] = ySpan.Strides + 0;
                arguments[11] = ySpan.Strides + 1;
                launch.Run(global::GpuKernels.Generated.References_6cd4ed1d.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory), &plain);
                transfer.Download();
            }

            static void plain(void** values) => References(new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[6], *(nint*)values[7], new global::System.ReadOnlySpan<nint>(values[8], 2), new global::System.ReadOnlySpan<nint>(values[10], 2)));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="FourDimensions(global::System.Numerics.Tensors.ReadOnlyTensorSpan{short}, global::System.Numerics.Tensors.TensorSpan{global::GpuKernels.Tests.Kernels.Tensors.Cell}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FourDimensions(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<short> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Tensors.Cell> y, global::GpuKernels.GpuArray<int> counts)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Tensors.Cell) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Tensors.Cell has {sizeof(global::GpuKernels.Tests.Kernels.Tensors.Cell)} bytes, but kernel GpuKernels.Tests.Kernels.Tensors.FourDimensions was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceTensor xSpan = launch.Bind(x, "x", 4, isWritten: false);
            global::GpuKernels.CompilerServices.DeviceTensor ySpan = launch.Bind(y, "y", 4);
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[22];
            arguments[0] = &xSpan.Memory.Pointer;
            arguments[1] = &xSpan.Extent;
            arguments[2] = xSpan.Lengths + 0;
            arguments[3] = xSpan.Lengths + 1;
            arguments[4] = xSpan.Lengths + 2;
            arguments[5] = xSpan.Lengths + 3;
            arguments[6] = xSpan.Strides + 0;
            arguments[7] = xSpan.Strides + 1;
            arguments[8] = xSpan.Strides + 2;
            arguments[9] = xSpan.Strides + 3;
            arguments[10] = &ySpan.Memory.Pointer;
            arguments[11] = &ySpan.Extent;
            arguments[12] = ySpan.Lengths + 0;
            arguments[13] = ySpan.Lengths + 1;
            arguments[14] = ySpan.Lengths + 2;
            arguments[15] = ySpan.Lengths + 3;
            arguments[16] = ySpan.Strides + 0;
            arguments[17] = ySpan.Strides + 1;
            arguments[18] = ySpan.Strides + 2;
            arguments[19] = ySpan.Strides + 3;
            arguments[20] = &countsSpan.Pointer;
            arguments[21] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.FourDimensions_afdb0a7d.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory) | xSpan.Memory.Overlaps(countsSpan) | ySpan.Memory.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => FourDimensions(new global::System.Numerics.Tensors.ReadOnlyTensorSpan<short>(*(short**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 4), new global::System.ReadOnlySpan<nint>(values[6], 4)), new global::System.Numerics.Tensors.TensorSpan<global::GpuKernels.Tests.Kernels.Tensors.Cell>(*(global::GpuKernels.Tests.Kernels.Tensors.Cell**)values[10], *(nint*)values[11], new global::System.ReadOnlySpan<nint>(values[12], 4), new global::System.ReadOnlySpan<nint>(values[16], 4)), new global::System.Span<int>(*(void**)values[20], *(int*)values[21]));
        }

        /// <inheritdoc cref="FourDimensions(global::System.Numerics.Tensors.ReadOnlyTensorSpan{short}, global::System.Numerics.Tensors.TensorSpan{global::GpuKernels.Tests.Kernels.Tensors.Cell}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void FourDimensions(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.ReadOnlyTensorSpan<short> x, global::System.Numerics.Tensors.TensorSpan<global::GpuKernels.Tests.Kernels.Tensors.Cell> y, global::System.Span<int> counts)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Tensors.Cell) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Tensors.Cell has {sizeof(global::GpuKernels.Tests.Kernels.Tensors.Cell)} bytes, but kernel GpuKernels.Tests.Kernels.Tensors.FourDimensions was translated for 8: rebuild it.");
            fixed (short* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.Tensors.Cell* yPointer = y)
            fixed (int* countsPointer = counts)
            {
                global::GpuKernels.CompilerServices.DeviceTensor xSpan = new(x.Lengths, x.Strides, sizeof(short), "x", 4);
                global::GpuKernels.CompilerServices.DeviceTensor ySpan = new(y.Lengths, y.Strides, sizeof(global::GpuKernels.Tests.Kernels.Tensors.Cell), "y", 4);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, xSpan.Extent, sizeof(short), isWritten: false),
                    new(yPointer, ySpan.Extent, sizeof(global::GpuKernels.Tests.Kernels.Tensors.Cell), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                xSpan.Memory = transfer[0];
                ySpan.Memory = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[2];
                void** arguments = stackalloc void*[22];
                arguments[0] = &xSpan.Memory.Pointer;
                arguments[1] = &xSpan.Extent;
                arguments[2] = xSpan.Lengths + 0;
                arguments[3] = xSpan.Lengths + 1;
                arguments[4] = xSpan.Lengths + 2;
                arguments[5] = xSpan.Lengths + 3;
                arguments[6] = xSpan.Strides + 0;
                arguments[7] = xSpan.Strides + 1;
                arguments[8] = xSpan.Strides + 2;
                arguments[9] = xSpan.Strides + 3;
                arguments[10] = &ySpan.Memory.Pointer;
                arguments[11] = &ySpan.Extent;
                arguments[12] = ySpan.Lengths + 0;
                arguments[13] = ySpan.Lengths + 1;
                arguments[14] = ySpan.Lengths + 2;
                arguments[15] = ySpan.Lengths + 3;
                arguments[16] = ySpan.Strides + 0;
                arguments[17] = ySpan.Strides + 1;
                arguments[18] = ySpan.Strides + 2;
                arguments[19] = ySpan.Strides + 3;
                arguments[20] = &countsSpan.Pointer;
                arguments[21] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.FourDimensions_afdb0a7d.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory) | xSpan.Memory.Overlaps(countsSpan) | ySpan.Memory.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => FourDimensions(new global::System.Numerics.Tensors.ReadOnlyTensorSpan<short>(*(short**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 4), new global::System.ReadOnlySpan<nint>(values[6], 4)), new global::System.Numerics.Tensors.TensorSpan<global::GpuKernels.Tests.Kernels.Tensors.Cell>(*(global::GpuKernels.Tests.Kernels.Tensors.Cell**)values[10], *(nint*)values[11], new global::System.ReadOnlySpan<nint>(values[12], 4), new global::System.ReadOnlySpan<nint>(values[16], 4)), new global::System.Span<int>(*(void**)values[20], *(int*)values[21]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Extents(global::System.Numerics.Tensors.ReadOnlyTensorSpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Extents(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<long> offsets)
        {
            global::GpuKernels.CompilerServices.DeviceTensor xSpan = launch.Bind(x, "x", 3, isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan offsetsSpan = launch.Bind(offsets, "offsets");
            void** arguments = stackalloc void*[10];
            arguments[0] = &xSpan.Memory.Pointer;
            arguments[1] = &xSpan.Extent;
            arguments[2] = xSpan.Lengths + 0;
            arguments[3] = xSpan.Lengths + 1;
            arguments[4] = xSpan.Lengths + 2;
            arguments[5] = xSpan.Strides + 0;
            arguments[6] = xSpan.Strides + 1;
            arguments[7] = xSpan.Strides + 2;
            arguments[8] = &offsetsSpan.Pointer;
            arguments[9] = &offsetsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Extents_1c9b92ce.Handle, arguments, overlap: xSpan.Memory.Overlaps(offsetsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(offsets);

            static void plain(void** values) => Extents(new global::System.Numerics.Tensors.ReadOnlyTensorSpan<int>(*(int**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 3), new global::System.ReadOnlySpan<nint>(values[5], 3)), new global::System.Span<long>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Extents(global::System.Numerics.Tensors.ReadOnlyTensorSpan{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Extents(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.ReadOnlyTensorSpan<int> x, global::System.Span<long> offsets)
        {
            fixed (int* xPointer = x)
            fixed (long* offsetsPointer = offsets)
            {
                global::GpuKernels.CompilerServices.DeviceTensor xSpan = new(x.Lengths, x.Strides, sizeof(int), "x", 3);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, xSpan.Extent, sizeof(int), isWritten: false),
                    new(offsetsPointer, offsets.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                xSpan.Memory = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan offsetsSpan = transfer[1];
                void** arguments = stackalloc void*[10];
                arguments[0] = &xSpan.Memory.Pointer;
                arguments[1] = &xSpan.Extent;
                arguments[2] = xSpan.Lengths + 0;
                arguments[3] = xSpan.Lengths + 1;
                arguments[4] = xSpan.Lengths + 2;
                arguments[5] = xSpan.Strides + 0;
                arguments[6] = xSpan.Strides + 1;
                arguments[7] = xSpan.Strides + 2;
                arguments[8] = &offsetsSpan.Pointer;
                arguments[9] = &offsetsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Extents_1c9b92ce.Handle, arguments, overlap: xSpan.Memory.Overlaps(offsetsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Extents(new global::System.Numerics.Tensors.ReadOnlyTensorSpan<int>(*(int**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 3), new global::System.ReadOnlySpan<nint>(values[5], 3)), new global::System.Span<long>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Shifted(global::System.Numerics.Tensors.TensorSpan{int}, global::System.Numerics.Tensors.ReadOnlyTensorSpan{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shifted(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceTensor xSpan = launch.Bind(x, "x", 1);
            global::GpuKernels.CompilerServices.DeviceTensor ySpan = launch.Bind(y, "y", 1, isWritten: false);
            void** arguments = stackalloc void*[8];
            arguments[0] = &xSpan.Memory.Pointer;
            arguments[1] = &xSpan.Extent;
            arguments[2] = xSpan.Lengths + 0;
            arguments[3] = xSpan.Strides + 0;
            arguments[4] = &ySpan.Memory.Pointer;
            arguments[5] = &ySpan.Extent;
            arguments[6] = ySpan.Lengths + 0;
            arguments[7] = ySpan.Strides + 0;
            launch.Run(global::GpuKernels.Generated.Shifted_4807147a.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Shifted(new global::System.Numerics.Tensors.TensorSpan<int>(*(int**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 1), new global::System.ReadOnlySpan<nint>(values[3], 1)), new global::System.Numerics.Tensors.ReadOnlyTensorSpan<int>(*(int**)values[4], *(nint*)values[5], new global::System.ReadOnlySpan<nint>(values[6], 1), new global::System.ReadOnlySpan<nint>(values[7], 1)));
        }

        /// <inheritdoc cref="Shifted(global::System.Numerics.Tensors.TensorSpan{int}, global::System.Numerics.Tensors.ReadOnlyTensorSpan{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Shifted(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.TensorSpan<int> x, global::System.Numerics.Tensors.ReadOnlyTensorSpan<int> y)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::GpuKernels.CompilerServices.DeviceTensor xSpan = new(x.Lengths, x.Strides, sizeof(int), "x", 1);
                global::GpuKernels.CompilerServices.DeviceTensor ySpan = new(y.Lengths, y.Strides, sizeof(int), "y", 1);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, xSpan.Extent, sizeof(int), isWritten: true),
                    new(yPointer, ySpan.Extent, sizeof(int), isWritten: false),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                xSpan.Memory = transfer[0];
                ySpan.Memory = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &xSpan.Memory.Pointer;
                arguments[1] = &xSpan.Extent;
                arguments[2] = xSpan.Lengths + 0;
                arguments[3] = xSpan.Strides + 0;
                arguments[4] = &ySpan.Memory.Pointer;
                arguments[5] = &ySpan.Extent;
                arguments[6] = ySpan.Lengths + 0;
                arguments[7] = ySpan.Strides + 0;
                launch.Run(global::GpuKernels.Generated.Shifted_4807147a.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Shifted(new global::System.Numerics.Tensors.TensorSpan<int>(*(int**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 1), new global::System.ReadOnlySpan<nint>(values[3], 1)), new global::System.Numerics.Tensors.ReadOnlyTensorSpan<int>(*(int**)values[4], *(nint*)values[5], new global::System.ReadOnlySpan<nint>(values[6], 1), new global::System.ReadOnlySpan<nint>(values[7], 1)));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Slices(int, global::System.Numerics.Tensors.TensorSpan{float}, global::System.Numerics.Tensors.ReadOnlyTensorSpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Slices(global::GpuKernels.Launch launch, int first, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<float> results)
        {
            global::GpuKernels.CompilerServices.DeviceTensor xSpan = launch.Bind(x, "x", 2);
            global::GpuKernels.CompilerServices.DeviceTensor ySpan = launch.Bind(y, "y", 2, isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[15];
            arguments[0] = &first;
            arguments[1] = &xSpan.Memory.Pointer;
            arguments[2] = &xSpan.Extent;
            arguments[3] = xSpan.Lengths + 0;
            arguments[4] = xSpan.Lengths + 1;
            arguments[5] = xSpan.Strides + 0;
            arguments[6] = xSpan.Strides + 1;
            arguments[7] = &ySpan.Memory.Pointer;
            arguments[8] = &ySpan.Extent;
            arguments[9] = ySpan.Lengths + 0;
            arguments[10] = ySpan.Lengths + 1;
            arguments[11] = ySpan.Strides + 0;
            arguments[12] = ySpan.Strides + 1;
            arguments[13] = &resultsSpan.Pointer;
            arguments[14] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Slices_2b5435a6.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory) | xSpan.Memory.Overlaps(resultsSpan) | ySpan.Memory.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Slices(*(int*)values[0], new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[1], *(nint*)values[2], new global::System.ReadOnlySpan<nint>(values[3], 2), new global::System.ReadOnlySpan<nint>(values[5], 2)), new global::System.Numerics.Tensors.ReadOnlyTensorSpan<float>(*(float**)values[7], *(nint*)values[8], new global::System.ReadOnlySpan<nint>(values[9], 2), new global::System.ReadOnlySpan<nint>(values[11], 2)), new global::System.Span<float>(*(void**)values[13], *(int*)values[14]));
        }

        /// <inheritdoc cref="Slices(int, global::System.Numerics.Tensors.TensorSpan{float}, global::System.Numerics.Tensors.ReadOnlyTensorSpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Slices(global::GpuKernels.Launch launch, int first, global::System.Numerics.Tensors.TensorSpan<float> x, global::System.Numerics.Tensors.ReadOnlyTensorSpan<float> y, global::System.Span<float> results)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (float* resultsPointer = results)
            {
                global::GpuKernels.CompilerServices.DeviceTensor xSpan = new(x.Lengths, x.Strides, sizeof(float), "x", 2);
                global::GpuKernels.CompilerServices.DeviceTensor ySpan = new(y.Lengths, y.Strides, sizeof(float), "y", 2);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, xSpan.Extent, sizeof(float), isWritten: true),
                    new(yPointer, ySpan.Extent, sizeof(float), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                xSpan.Memory = transfer[0];
                ySpan.Memory = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[15];
                arguments[0] = &first;
                arguments[1] = &xSpan.Memory.Pointer;
                arguments[2] = &xSpan.Extent;
                arguments[3] = xSpan.Lengths + 0;
                arguments[4] = xSpan.Lengths + 1;
                arguments[5] = xSpan.Strides + 0;
                arguments[6] = xSpan.Strides + 1;
                arguments[7] = &ySpan.Memory.Pointer;
                arguments[8] = &ySpan.Extent;
                arguments[9] = ySpan.Lengths + 0;
                arguments[10] = ySpan.Lengths + 1;
                arguments[11] = ySpan.Strides + 0;
                arguments[12] = ySpan.Strides + 1;
                arguments[13] = &resultsSpan.Pointer;
                arguments[14] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Slices_2b5435a6.Handle, arguments, overlap: xSpan.Memory.Overlaps(ySpan.Memory) | xSpan.Memory.Overlaps(resultsSpan) | ySpan.Memory.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Slices(*(int*)values[0], new global::System.Numerics.Tensors.TensorSpan<float>(*(float**)values[1], *(nint*)values[2], new global::System.ReadOnlySpan<nint>(values[3], 2), new global::System.ReadOnlySpan<nint>(values[5], 2)), new global::System.Numerics.Tensors.ReadOnlyTensorSpan<float>(*(float**)values[7], *(nint*)values[8], new global::System.ReadOnlySpan<nint>(values[9], 2), new global::System.ReadOnlySpan<nint>(values[11], 2)), new global::System.Span<float>(*(void**)values[13], *(int*)values[14]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Fill{T}(long, global::System.Numerics.Tensors.TensorSpan{T}, T, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fill<T>(global::GpuKernels.Launch launch, long before, global::GpuKernels.GpuArray<T> t, T value, global::GpuKernels.GpuArray<T> last)
            where T : unmanaged
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(double))
            {
                kernel = global::GpuKernels.Generated.Fill_611fb3fb.Handle;
            }
            else if (typeof(T) == typeof(byte))
            {
                kernel = global::GpuKernels.Generated.Fill_639d24b1.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("Tensors.Fill", typeof(T));
            }
            global::GpuKernels.CompilerServices.DeviceTensor tSpan = launch.Bind(t, "t", 2);
            global::GpuKernels.CompilerServices.DeviceSpan lastSpan = launch.Bind(last, "last");
            void** arguments = stackalloc void*[10];
            arguments[0] = &before;
            arguments[1] = &tSpan.Memory.Pointer;
            arguments[2] = &tSpan.Extent;
            arguments[3] = tSpan.Lengths + 0;
            arguments[4] = tSpan.Lengths + 1;
            arguments[5] = tSpan.Strides + 0;
            arguments[6] = tSpan.Strides + 1;
            arguments[7] = &value;
            arguments[8] = &lastSpan.Pointer;
            arguments[9] = &lastSpan.Length;
            launch.Run(kernel, arguments, overlap: tSpan.Memory.Overlaps(lastSpan), &plain);
            global::System.GC.KeepAlive(t);
            global::System.GC.KeepAlive(last);

            static void plain(void** values) => Fill<T>(*(long*)values[0], new global::System.Numerics.Tensors.TensorSpan<T>(*(T**)values[1], *(nint*)values[2], new global::System.ReadOnlySpan<nint>(values[3], 2), new global::System.ReadOnlySpan<nint>(values[5], 2)), *(T*)values[7], new global::System.Span<T>(*(void**)values[8], *(int*)values[9]));
        }

        /// <inheritdoc cref="Fill{T}(long, global::System.Numerics.Tensors.TensorSpan{T}, T, global::System.Span{T})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Fill<T>(global::GpuKernels.Launch launch, long before, global::System.Numerics.Tensors.TensorSpan<T> t, T value, global::System.Span<T> last)
            where T : unmanaged
        {
            global::GpuKernels.CompilerServices.KernelHandle kernel;
            if (typeof(T) == typeof(double))
            {
                kernel = global::GpuKernels.Generated.Fill_611fb3fb.Handle;
            }
            else if (typeof(T) == typeof(byte))
            {
                kernel = global::GpuKernels.Generated.Fill_639d24b1.Handle;
            }
            else
            {
                throw global::GpuKernels.CompilerServices.KernelInstances.Missing("Tensors.Fill", typeof(T));
            }
            fixed (T* tPointer = t)
            fixed (T* lastPointer = last)
            {
                global::GpuKernels.CompilerServices.DeviceTensor tSpan = new(t.Lengths, t.Strides, sizeof(T), "t", 2);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(tPointer, tSpan.Extent, sizeof(T), isWritten: true),
                    new(lastPointer, last.Length, sizeof(T), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                tSpan.Memory = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan lastSpan = transfer[1];
                void** arguments = stackalloc void*[10];
                arguments[0] = &before;
                arguments[1] = &tSpan.Memory.Pointer;
                arguments[2] = &tSpan.Extent;
                arguments[3] = tSpan.Lengths + 0;
                arguments[4] = tSpan.Lengths + 1;
                arguments[5] = tSpan.Strides + 0;
                arguments[6] = tSpan.Strides + 1;
                arguments[7] = &value;
                arguments[8] = &lastSpan.Pointer;
                arguments[9] = &lastSpan.Length;
                launch.Run(kernel, arguments, overlap: tSpan.Memory.Overlaps(lastSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Fill<T>(*(long*)values[0], new global::System.Numerics.Tensors.TensorSpan<T>(*(T**)values[1], *(nint*)values[2], new global::System.ReadOnlySpan<nint>(values[3], 2), new global::System.ReadOnlySpan<nint>(values[5], 2)), *(T*)values[7], new global::System.Span<T>(*(void**)values[8], *(int*)values[9]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tensors
    {
        /// <inheritdoc cref="Far(global::System.Numerics.Tensors.TensorSpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Far(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<byte> t, global::GpuKernels.GpuArray<byte> results)
        {
            global::GpuKernels.CompilerServices.DeviceTensor tSpan = launch.Bind(t, "t", 2);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[8];
            arguments[0] = &tSpan.Memory.Pointer;
            arguments[1] = &tSpan.Extent;
            arguments[2] = tSpan.Lengths + 0;
            arguments[3] = tSpan.Lengths + 1;
            arguments[4] = tSpan.Strides + 0;
            arguments[5] = tSpan.Strides + 1;
            arguments[6] = &resultsSpan.Pointer;
            arguments[7] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Far_4362c115.Handle, arguments, overlap: tSpan.Memory.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(t);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Far(new global::System.Numerics.Tensors.TensorSpan<byte>(*(byte**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Span<byte>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Far(global::System.Numerics.Tensors.TensorSpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Far(global::GpuKernels.Launch launch, global::System.Numerics.Tensors.TensorSpan<byte> t, global::System.Span<byte> results)
        {
            fixed (byte* tPointer = t)
            fixed (byte* resultsPointer = results)
            {
                global::GpuKernels.CompilerServices.DeviceTensor tSpan = new(t.Lengths, t.Strides, sizeof(byte), "t", 2);
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(tPointer, tSpan.Extent, sizeof(byte), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                tSpan.Memory = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &tSpan.Memory.Pointer;
                arguments[1] = &tSpan.Extent;
                arguments[2] = tSpan.Lengths + 0;
                arguments[3] = tSpan.Lengths + 1;
                arguments[4] = tSpan.Strides + 0;
                arguments[5] = tSpan.Strides + 1;
                arguments[6] = &resultsSpan.Pointer;
                arguments[7] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Far_4362c115.Handle, arguments, overlap: tSpan.Memory.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Far(new global::System.Numerics.Tensors.TensorSpan<byte>(*(byte**)values[0], *(nint*)values[1], new global::System.ReadOnlySpan<nint>(values[2], 2), new global::System.ReadOnlySpan<nint>(values[4], 2)), new global::System.Span<byte>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
