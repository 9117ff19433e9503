namespace GpuKernels.Tests.Kernels
{
    partial class Tables
    {
        /// <inheritdoc cref="Elements(global::System.Span{int}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Elements(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<double> special)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan specialSpan = launch.Bind(special, "special");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &specialSpan.Pointer;
            arguments[5] = &specialSpan.Length;
            launch.Run(global::GpuKernels.Generated.Elements_d8e35acc.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(specialSpan) | ySpan.Overlaps(specialSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(special);

            static void plain(void** values) => Elements(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Elements(global::System.Span{int}, global::System.Span{float}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Elements(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<float> y, global::System.Span<double> special)
        {
            fixed (int* xPointer = x)
            fixed (float* yPointer = y)
            fixed (double* specialPointer = special)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(specialPointer, special.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan specialSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &specialSpan.Pointer;
                arguments[5] = &specialSpan.Length;
                launch.Run(global::GpuKernels.Generated.Elements_d8e35acc.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(specialSpan) | ySpan.Overlaps(specialSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Elements(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tables
    {
        /// <inheritdoc cref="AsSpans(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AsSpans(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, global::GpuKernels.GpuArray<int> sums)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = launch.Bind(sums, "sums");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &sumsSpan.Pointer;
            arguments[5] = &sumsSpan.Length;
            launch.Run(global::GpuKernels.Generated.AsSpans_460d2cb7.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(sumsSpan) | ySpan.Overlaps(sumsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(sums);

            static void plain(void** values) => AsSpans(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="AsSpans(global::System.ReadOnlySpan{float}, global::System.Span{float}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AsSpans(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y, global::System.Span<int> sums)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            fixed (int* sumsPointer = sums)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: false),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                    new(sumsPointer, sums.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan sumsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &sumsSpan.Pointer;
                arguments[5] = &sumsSpan.Length;
                launch.Run(global::GpuKernels.Generated.AsSpans_460d2cb7.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(sumsSpan) | ySpan.Overlaps(sumsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => AsSpans(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tables
    {
        /// <inheritdoc cref="AcrossBarriers(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AcrossBarriers(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.AcrossBarriers_8f04cc11.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => AcrossBarriers(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="AcrossBarriers(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void AcrossBarriers(global::GpuKernels.Launch launch, global::System.Span<int> x)
        {
            fixed (int* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.AcrossBarriers_8f04cc11.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => AcrossBarriers(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}
