namespace GpuKernels.Tests.Kernels
{
    partial class RefStructs
    {
        /// <inheritdoc cref="Transpose(global::System.ReadOnlySpan{float}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, int columns)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &columns;
            launch.Run(global::GpuKernels.Generated.Transpose_2b5b0fa4.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Transpose(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }

        /// <inheritdoc cref="Transpose(global::System.ReadOnlySpan{float}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y, int columns)
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
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &columns;
                launch.Run(global::GpuKernels.Generated.Transpose_2b5b0fa4.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Transpose(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class RefStructs
    {
        /// <inheritdoc cref="Views(global::System.Span{float}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Views(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y, int stride)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &stride;
            launch.Run(global::GpuKernels.Generated.Views_15ed1279.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Views(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }

        /// <inheritdoc cref="Views(global::System.Span{float}, global::System.Span{float}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Views(global::GpuKernels.Launch launch, global::System.Span<float> x, global::System.Span<float> y, int stride)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                    new(yPointer, y.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &stride;
                launch.Run(global::GpuKernels.Generated.Views_15ed1279.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Views(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class RefStructs
    {
        /// <inheritdoc cref="Stack(global::System.Span{float}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Stack(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<int> depths, int stride)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan depthsSpan = launch.Bind(depths, "depths");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &depthsSpan.Pointer;
            arguments[3] = &depthsSpan.Length;
            arguments[4] = &stride;
            launch.Run(global::GpuKernels.Generated.Stack_f035b800.Handle, arguments, overlap: xSpan.Overlaps(depthsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(depths);

            static void plain(void** values) => Stack(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }

        /// <inheritdoc cref="Stack(global::System.Span{float}, global::System.Span{int}, int)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Stack(global::GpuKernels.Launch launch, global::System.Span<float> x, global::System.Span<int> depths, int stride)
        {
            fixed (float* xPointer = x)
            fixed (int* depthsPointer = depths)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                    new(depthsPointer, depths.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan depthsSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &depthsSpan.Pointer;
                arguments[3] = &depthsSpan.Length;
                arguments[4] = &stride;
                launch.Run(global::GpuKernels.Generated.Stack_f035b800.Handle, arguments, overlap: xSpan.Overlaps(depthsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Stack(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), *(int*)values[4]);
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class RefStructs
    {
        /// <inheritdoc cref="Tiles(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Tiles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Tiles_9e959b61.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Tiles(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Tiles(global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Tiles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<float> x, global::System.Span<float> y)
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
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Tiles_9e959b61.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Tiles(new global::System.ReadOnlySpan<float>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
