namespace GpuKernels.Tests.Kernels
{
    partial class Clusters
    {
        /// <inheritdoc cref="Histogram(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Histogram(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> counts)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &countsSpan.Pointer;
            arguments[3] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Histogram_dd79d490.Handle, arguments, overlap: xSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Histogram(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Histogram(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Histogram(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> counts)
        {
            fixed (int* xPointer = x)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &countsSpan.Pointer;
                arguments[3] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Histogram_dd79d490.Handle, arguments, overlap: xSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Histogram(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Clusters
    {
        /// <inheritdoc cref="Neighbours(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Neighbours(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> ranks)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ranksSpan = launch.Bind(ranks, "ranks");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ranksSpan.Pointer;
            arguments[3] = &ranksSpan.Length;
            launch.Run(global::GpuKernels.Generated.Neighbours_7ed35912.Handle, arguments, overlap: xSpan.Overlaps(ranksSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(ranks);

            static void plain(void** values) => Neighbours(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Neighbours(global::System.Span{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Neighbours(global::GpuKernels.Launch launch, global::System.Span<int> x, global::System.Span<int> ranks)
        {
            fixed (int* xPointer = x)
            fixed (int* ranksPointer = ranks)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: true),
                    new(ranksPointer, ranks.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ranksSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ranksSpan.Pointer;
                arguments[3] = &ranksSpan.Length;
                launch.Run(global::GpuKernels.Generated.Neighbours_7ed35912.Handle, arguments, overlap: xSpan.Overlaps(ranksSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Neighbours(new global::System.Span<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Clusters
    {
        /// <inheritdoc cref="Ring(int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Ring(global::GpuKernels.Launch launch, int rounds, global::GpuKernels.GpuArray<float> x)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            void** arguments = stackalloc void*[3];
            arguments[0] = &rounds;
            arguments[1] = &xSpan.Pointer;
            arguments[2] = &xSpan.Length;
            launch.Run(global::GpuKernels.Generated.Ring_eceb132a.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(x);

            static void plain(void** values) => Ring(*(int*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]));
        }

        /// <inheritdoc cref="Ring(int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Ring(global::GpuKernels.Launch launch, int rounds, global::System.Span<float> x)
        {
            fixed (float* xPointer = x)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                void** arguments = stackalloc void*[3];
                arguments[0] = &rounds;
                arguments[1] = &xSpan.Pointer;
                arguments[2] = &xSpan.Length;
                launch.Run(global::GpuKernels.Generated.Ring_eceb132a.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => Ring(*(int*)values[0], new global::System.Span<float>(*(void**)values[1], *(int*)values[2]));
        }
    }
}
