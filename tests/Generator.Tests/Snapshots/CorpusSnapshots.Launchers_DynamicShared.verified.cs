namespace GpuKernels.Tests.Kernels
{
    partial class DynamicShared
    {
        /// <inheritdoc cref="Rotate(int, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rotate(global::GpuKernels.Launch launch, int @by, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> lengths)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan lengthsSpan = launch.Bind(lengths, "lengths");
            void** arguments = stackalloc void*[5];
            arguments[0] = &@by;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &lengthsSpan.Pointer;
            arguments[4] = &lengthsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Rotate_8df22813.Handle, arguments, overlap: xSpan.Overlaps(lengthsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(lengths);

            static void plain(void** values) => Rotate(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Rotate(int, global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Rotate(global::GpuKernels.Launch launch, int @by, global::System.Span<int> x, global::System.Span<int> lengths)
        {
            fixed (int* xPointer = x)
            fixed (int* lengthsPointer = lengths)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(lengthsPointer, lengths.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan lengthsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &@by;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &lengthsSpan.Pointer;
                arguments[4] = &lengthsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Rotate_8df22813.Handle, arguments, overlap: xSpan.Overlaps(lengthsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Rotate(*(int*)values[0], new global::System.Span<int>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class DynamicShared
    {
        /// <inheritdoc cref="Parts(int, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Parts(global::GpuKernels.Launch launch, int count, global::GpuKernels.GpuArray<double> x, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[5];
            arguments[0] = &count;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            arguments[3] = &ySpan.Pointer;
            arguments[4] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Parts_c9d54a9c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Parts(*(int*)values[0], new global::System.Span<double>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Parts(int, global::System.Span{double}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Parts(global::GpuKernels.Launch launch, int count, global::System.Span<double> x, global::System.Span<int> y)
        {
            fixed (double* xPointer = x)
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(double), isWritten: true),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &count;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                arguments[3] = &ySpan.Pointer;
                arguments[4] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Parts_c9d54a9c.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Parts(*(int*)values[0], new global::System.Span<double>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class DynamicShared
    {
        /// <inheritdoc cref="Large(global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Large(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[2];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Large_64a07f93.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Large(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Large(global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Large(global::GpuKernels.Launch launch, global::System.Span<float> x)
        {
            fixed (float* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Large_64a07f93.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Large(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]));
        }
    }
}
