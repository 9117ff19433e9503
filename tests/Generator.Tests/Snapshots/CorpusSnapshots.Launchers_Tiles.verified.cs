namespace GpuKernels.Tests.Kernels
{
    partial class Tiles
    {
        /// <inheritdoc cref="Transpose(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &xSpan.Pointer;
            arguments[3] = &xSpan.Length;
            arguments[4] = &ySpan.Pointer;
            arguments[5] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Transpose_13383193.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Transpose(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Transpose(int, int, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<float> x, global::System.Span<float> y)
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
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &xSpan.Pointer;
                arguments[3] = &xSpan.Length;
                arguments[4] = &ySpan.Pointer;
                arguments[5] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Transpose_13383193.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Transpose(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.Span<float>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tiles
    {
        /// <inheritdoc cref="Uses(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Uses(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[2];
            arguments[0] = &resultsSpan.Pointer;
            arguments[1] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Uses_bb52db74.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Uses(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }

        /// <inheritdoc cref="Uses(global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Uses(global::GpuKernels.Launch launch, global::System.Span<int> results)
        {
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[0];
                void** arguments = stackalloc void*[2];
                arguments[0] = &resultsSpan.Pointer;
                arguments[1] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Uses_bb52db74.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Uses(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]));
        }
    }
}
