namespace GpuKernels.Tests.Kernels
{
    partial class StructTables
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<double> z, global::GpuKernels.GpuArray<int> bits)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan zSpan = launch.Bind(z, "z");
            global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = launch.Bind(bits, "bits");
            void** arguments = stackalloc void*[9];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &zSpan.Pointer;
            arguments[5] = &zSpan.Length;
            arguments[6] = &bitsSpan.Pointer;
            arguments[7] = &bitsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_b506a506.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | xSpan.Overlaps(bitsSpan) | ySpan.Overlaps(zSpan) | ySpan.Overlaps(bitsSpan) | zSpan.Overlaps(bitsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(z);
            global::System.GC.KeepAlive(bits);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y, global::System.Span<double> z, global::System.Span<int> bits)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (double* zPointer = z)
            fixed (int* bitsPointer = bits)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(zPointer, z.Length, sizeof(double), isWritten: true),
                    new(bitsPointer, bits.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan zSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan bitsSpan = transfer[3];
                void** arguments = stackalloc void*[9];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &zSpan.Pointer;
                arguments[5] = &zSpan.Length;
                arguments[6] = &bitsSpan.Pointer;
                arguments[7] = &bitsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_b506a506.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(zSpan) | xSpan.Overlaps(bitsSpan) | ySpan.Overlaps(zSpan) | ySpan.Overlaps(bitsSpan) | zSpan.Overlaps(bitsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]), new global::System.Span<int>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
