namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Mandelbrot(int, int, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mandelbrot(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<byte> shades)
        {
            global::GpuKernels.CompilerServices.DeviceSpan shadesSpan = launch.Bind(shades, "shades");
            void** arguments = stackalloc void*[5];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &shadesSpan.Pointer;
            arguments[3] = &shadesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Mandelbrot_a337729a.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(shades);

            static void plain(void** values) => Mandelbrot(*(int*)values[0], *(int*)values[1], new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Mandelbrot(int, int, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Mandelbrot(global::GpuKernels.Launch launch, int width, int height, global::System.Span<byte> shades)
        {
            fixed (byte* shadesPointer = shades)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(shadesPointer, shades.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan shadesSpan = transfer[0];
                void** arguments = stackalloc void*[5];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &shadesSpan.Pointer;
                arguments[3] = &shadesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Mandelbrot_a337729a.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Mandelbrot(*(int*)values[0], *(int*)values[1], new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Julia(float, float, int, global::System.Span{ushort})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Julia(global::GpuKernels.Launch launch, float re, float im, int width, global::GpuKernels.GpuArray<ushort> steps)
        {
            global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = launch.Bind(steps, "steps");
            void** arguments = stackalloc void*[6];
            arguments[0] = &re;
            arguments[1] = &im;
            arguments[2] = &width;
            arguments[3] = &stepsSpan.Pointer;
            arguments[4] = &stepsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Julia_bb14c0f9.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(steps);

            static void plain(void** values) => Julia(*(float*)values[0], *(float*)values[1], *(int*)values[2], new global::System.Span<ushort>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Julia(float, float, int, global::System.Span{ushort})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Julia(global::GpuKernels.Launch launch, float re, float im, int width, global::System.Span<ushort> steps)
        {
            fixed (ushort* stepsPointer = steps)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(stepsPointer, steps.Length, sizeof(ushort), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan stepsSpan = transfer[0];
                void** arguments = stackalloc void*[6];
                arguments[0] = &re;
                arguments[1] = &im;
                arguments[2] = &width;
                arguments[3] = &stepsSpan.Pointer;
                arguments[4] = &stepsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Julia_bb14c0f9.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Julia(*(float*)values[0], *(float*)values[1], *(int*)values[2], new global::System.Span<ushort>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Life(int, int, global::System.ReadOnlySpan{bool}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Life(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<bool> alive, global::GpuKernels.GpuArray<bool> next)
        {
            global::GpuKernels.CompilerServices.DeviceSpan aliveSpan = launch.Bind(alive, "alive", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nextSpan = launch.Bind(next, "next");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &aliveSpan.Pointer;
            arguments[3] = &aliveSpan.Length;
            arguments[4] = &nextSpan.Pointer;
            arguments[5] = &nextSpan.Length;
            launch.Run(global::GpuKernels.Generated.Life_ca030a07.Handle, arguments, overlap: aliveSpan.Overlaps(nextSpan), &plain);
            global::System.GC.KeepAlive(alive);
            global::System.GC.KeepAlive(next);

            static void plain(void** values) => Life(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<bool>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Life(int, int, global::System.ReadOnlySpan{bool}, global::System.Span{bool})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Life(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<bool> alive, global::System.Span<bool> next)
        {
            fixed (bool* alivePointer = alive)
            fixed (bool* nextPointer = next)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(alivePointer, alive.Length, sizeof(bool), isWritten: false),
                    new(nextPointer, next.Length, sizeof(bool), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan aliveSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan nextSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &aliveSpan.Pointer;
                arguments[3] = &aliveSpan.Length;
                arguments[4] = &nextSpan.Pointer;
                arguments[5] = &nextSpan.Length;
                launch.Run(global::GpuKernels.Generated.Life_ca030a07.Handle, arguments, overlap: aliveSpan.Overlaps(nextSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Life(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<bool>(*(void**)values[2], *(int*)values[3]), new global::System.Span<bool>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Transpose(int, int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<double> source, global::GpuKernels.GpuArray<double> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[6];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &targetSpan.Pointer;
            arguments[5] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Transpose_bdcaab08.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Transpose(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Transpose(int, int, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Transpose(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<double> source, global::System.Span<double> target)
        {
            fixed (double* sourcePointer = source)
            fixed (double* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(double), isWritten: false),
                    new(targetPointer, target.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &targetSpan.Pointer;
                arguments[5] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Transpose_bdcaab08.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Transpose(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<double>(*(void**)values[2], *(int*)values[3]), new global::System.Span<double>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Blur(int, int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blur(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<float> weights, global::GpuKernels.GpuArray<float> source, global::GpuKernels.GpuArray<float> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan weightsSpan = launch.Bind(weights, "weights", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[9];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &weightsSpan.Pointer;
            arguments[3] = &weightsSpan.Length;
            arguments[4] = &sourceSpan.Pointer;
            arguments[5] = &sourceSpan.Length;
            arguments[6] = &targetSpan.Pointer;
            arguments[7] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Blur_7c528ac9.Handle, arguments, overlap: weightsSpan.Overlaps(targetSpan) | sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(weights);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Blur(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Blur(int, int, global::System.ReadOnlySpan{float}, global::System.ReadOnlySpan{float}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Blur(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<float> weights, global::System.ReadOnlySpan<float> source, global::System.Span<float> target)
        {
            fixed (float* weightsPointer = weights)
            fixed (float* sourcePointer = source)
            fixed (float* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(weightsPointer, weights.Length, sizeof(float), isWritten: false),
                    new(sourcePointer, source.Length, sizeof(float), isWritten: false),
                    new(targetPointer, target.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan weightsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[2];
                void** arguments = stackalloc void*[9];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &weightsSpan.Pointer;
                arguments[3] = &weightsSpan.Length;
                arguments[4] = &sourceSpan.Pointer;
                arguments[5] = &sourceSpan.Length;
                arguments[6] = &targetSpan.Pointer;
                arguments[7] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Blur_7c528ac9.Handle, arguments, overlap: weightsSpan.Overlaps(targetSpan) | sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Blur(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]), new global::System.ReadOnlySpan<float>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Sobel(int, int, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sobel(global::GpuKernels.Launch launch, int width, int height, global::GpuKernels.GpuArray<byte> source, global::GpuKernels.GpuArray<byte> edges)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan edgesSpan = launch.Bind(edges, "edges");
            void** arguments = stackalloc void*[7];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &sourceSpan.Pointer;
            arguments[3] = &sourceSpan.Length;
            arguments[4] = &edgesSpan.Pointer;
            arguments[5] = &edgesSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sobel_92b1e83e.Handle, arguments, overlap: sourceSpan.Overlaps(edgesSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(edges);

            static void plain(void** values) => Sobel(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<byte>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Sobel(int, int, global::System.ReadOnlySpan{byte}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sobel(global::GpuKernels.Launch launch, int width, int height, global::System.ReadOnlySpan<byte> source, global::System.Span<byte> edges)
        {
            fixed (byte* sourcePointer = source)
            fixed (byte* edgesPointer = edges)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(byte), isWritten: false),
                    new(edgesPointer, edges.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan edgesSpan = transfer[1];
                void** arguments = stackalloc void*[7];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &sourceSpan.Pointer;
                arguments[3] = &sourceSpan.Length;
                arguments[4] = &edgesSpan.Pointer;
                arguments[5] = &edgesSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sobel_92b1e83e.Handle, arguments, overlap: sourceSpan.Overlaps(edgesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Sobel(*(int*)values[0], *(int*)values[1], new global::System.ReadOnlySpan<byte>(*(void**)values[2], *(int*)values[3]), new global::System.Span<byte>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Erode(int, int, int, global::System.ReadOnlySpan{ushort}, global::System.Span{ushort})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Erode(global::GpuKernels.Launch launch, int width, int height, int radius, global::GpuKernels.GpuArray<ushort> source, global::GpuKernels.GpuArray<ushort> target)
        {
            global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = launch.Bind(source, "source", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan targetSpan = launch.Bind(target, "target");
            void** arguments = stackalloc void*[8];
            arguments[0] = &width;
            arguments[1] = &height;
            arguments[2] = &radius;
            arguments[3] = &sourceSpan.Pointer;
            arguments[4] = &sourceSpan.Length;
            arguments[5] = &targetSpan.Pointer;
            arguments[6] = &targetSpan.Length;
            launch.Run(global::GpuKernels.Generated.Erode_a4a0f547.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
            global::System.GC.KeepAlive(source);
            global::System.GC.KeepAlive(target);

            static void plain(void** values) => Erode(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<ushort>(*(void**)values[3], *(int*)values[4]), new global::System.Span<ushort>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Erode(int, int, int, global::System.ReadOnlySpan{ushort}, global::System.Span{ushort})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Erode(global::GpuKernels.Launch launch, int width, int height, int radius, global::System.ReadOnlySpan<ushort> source, global::System.Span<ushort> target)
        {
            fixed (ushort* sourcePointer = source)
            fixed (ushort* targetPointer = target)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(sourcePointer, source.Length, sizeof(ushort), isWritten: false),
                    new(targetPointer, target.Length, sizeof(ushort), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan sourceSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan targetSpan = transfer[1];
                void** arguments = stackalloc void*[8];
                arguments[0] = &width;
                arguments[1] = &height;
                arguments[2] = &radius;
                arguments[3] = &sourceSpan.Pointer;
                arguments[4] = &sourceSpan.Length;
                arguments[5] = &targetSpan.Pointer;
                arguments[6] = &targetSpan.Length;
                launch.Run(global::GpuKernels.Generated.Erode_a4a0f547.Handle, arguments, overlap: sourceSpan.Overlaps(targetSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Erode(*(int*)values[0], *(int*)values[1], *(int*)values[2], new global::System.ReadOnlySpan<ushort>(*(void**)values[3], *(int*)values[4]), new global::System.Span<ushort>(*(void**)values[5], *(int*)values[6]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Images
    {
        /// <inheritdoc cref="Grey(global::System.ReadOnlySpan{uint}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Grey(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> colours, global::GpuKernels.GpuArray<byte> greys)
        {
            global::GpuKernels.CompilerServices.DeviceSpan coloursSpan = launch.Bind(colours, "colours", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan greysSpan = launch.Bind(greys, "greys");
            void** arguments = stackalloc void*[5];
            arguments[0] = &coloursSpan.Pointer;
            arguments[1] = &coloursSpan.Length;
            arguments[2] = &greysSpan.Pointer;
            arguments[3] = &greysSpan.Length;
            launch.Run(global::GpuKernels.Generated.Grey_2619fcea.Handle, arguments, overlap: coloursSpan.Overlaps(greysSpan), &plain);
            global::System.GC.KeepAlive(colours);
            global::System.GC.KeepAlive(greys);

            static void plain(void** values) => Grey(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Grey(global::System.ReadOnlySpan{uint}, global::System.Span{byte})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Grey(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> colours, global::System.Span<byte> greys)
        {
            fixed (uint* coloursPointer = colours)
            fixed (byte* greysPointer = greys)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(coloursPointer, colours.Length, sizeof(uint), isWritten: false),
                    new(greysPointer, greys.Length, sizeof(byte), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan coloursSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan greysSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &coloursSpan.Pointer;
                arguments[1] = &coloursSpan.Length;
                arguments[2] = &greysSpan.Pointer;
                arguments[3] = &greysSpan.Length;
                launch.Run(global::GpuKernels.Generated.Grey_2619fcea.Handle, arguments, overlap: coloursSpan.Overlaps(greysSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Grey(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.Span<byte>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
