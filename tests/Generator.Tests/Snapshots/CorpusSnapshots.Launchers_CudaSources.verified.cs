namespace GpuKernels.Tests.Kernels
{
    partial class CudaSources
    {
        /// <inheritdoc cref="Pairs(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.CudaSources.Pair{int}}, global::System.Span{global::GpuKernels.Tests.Kernels.CudaSources.Pair{int}}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Pairs(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>> results, global::GpuKernels.GpuArray<int> counts)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.CudaSources.Pair<System.Int32> has {sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>)} bytes, but kernel GpuKernels.Tests.Kernels.CudaSources.Pairs was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &countsSpan.Pointer;
            arguments[5] = &countsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Pairs_3bce9dab.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(countsSpan) | resultsSpan.Overlaps(countsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(counts);

            static void plain(void** values) => Pairs(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Pairs(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.CudaSources.Pair{int}}, global::System.Span{global::GpuKernels.Tests.Kernels.CudaSources.Pair{int}}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Pairs(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>> x, global::System.Span<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>> results, global::System.Span<int> counts)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.CudaSources.Pair<System.Int32> has {sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>)} bytes, but kernel GpuKernels.Tests.Kernels.CudaSources.Pairs was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>* resultsPointer = results)
            fixed (int* countsPointer = counts)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &countsSpan.Pointer;
                arguments[5] = &countsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Pairs_3bce9dab.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(countsSpan) | resultsSpan.Overlaps(countsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Pairs(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.CudaSources.Pair<int>>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CudaSources
    {
        /// <inheritdoc cref="Pure(global::System.ReadOnlySpan{uint}, global::System.Span{uint}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Pure(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<uint> x, global::GpuKernels.GpuArray<uint> results, global::GpuKernels.GpuArray<int> powers)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            global::GpuKernels.CompilerServices.DeviceSpan powersSpan = launch.Bind(powers, "powers");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            arguments[4] = &powersSpan.Pointer;
            arguments[5] = &powersSpan.Length;
            launch.Run(global::GpuKernels.Generated.Pure_e487d0e6.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(powersSpan) | resultsSpan.Overlaps(powersSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);
            global::System.GC.KeepAlive(powers);

            static void plain(void** values) => Pure(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Pure(global::System.ReadOnlySpan{uint}, global::System.Span{uint}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Pure(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<uint> x, global::System.Span<uint> results, global::System.Span<int> powers)
        {
            fixed (uint* xPointer = x)
            fixed (uint* resultsPointer = results)
            fixed (int* powersPointer = powers)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(uint), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(uint), isWritten: true),
                    new(powersPointer, powers.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan powersSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                arguments[4] = &powersSpan.Pointer;
                arguments[5] = &powersSpan.Length;
                launch.Run(global::GpuKernels.Generated.Pure_e487d0e6.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan) | xSpan.Overlaps(powersSpan) | resultsSpan.Overlaps(powersSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Pure(new global::System.ReadOnlySpan<uint>(*(void**)values[0], *(int*)values[1]), new global::System.Span<uint>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CudaSources
    {
        /// <inheritdoc cref="Small(global::System.ReadOnlySpan{long}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Small(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<long> x, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Small_853f32b8.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Small(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Small(global::System.ReadOnlySpan{long}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Small(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<long> x, global::System.Span<int> results)
        {
            fixed (long* xPointer = x)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(long), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Small_853f32b8.Handle, arguments, overlap: xSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Small(new global::System.ReadOnlySpan<long>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CudaSources
    {
        /// <inheritdoc cref="Memory(global::System.Span{float}, global::System.ReadOnlySpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Memory(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<float> x, global::GpuKernels.GpuArray<float> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x");
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y", isWritten: false);
            void** arguments = stackalloc void*[4];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.Memory_441ace9b.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => Memory(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Memory(global::System.Span{float}, global::System.ReadOnlySpan{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Memory(global::GpuKernels.Launch launch, global::System.Span<float> x, global::System.ReadOnlySpan<float> y)
        {
            fixed (float* xPointer = x)
            fixed (float* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(float), isWritten: true),
                    new(yPointer, y.Length, sizeof(float), isWritten: false),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.Memory_441ace9b.Handle, arguments, overlap: xSpan.Overlaps(ySpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Memory(new global::System.Span<float>(*(void**)values[0], *(int*)values[1]), new global::System.ReadOnlySpan<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class CudaSources
    {
        /// <inheritdoc cref="Circles(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.CudaSources.Circle}, global::System.Span{global::GpuKernels.Tests.Kernels.CudaSources.Circle}, global::System.Span{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Circles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.CudaSources.Circle> circles, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.CudaSources.Circle> moved, global::GpuKernels.GpuArray<int> counts, global::GpuKernels.GpuArray<float> previous)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Circle) != 12)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.CudaSources.Circle has {sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Circle)} bytes, but kernel GpuKernels.Tests.Kernels.CudaSources.Circles was translated for 12: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan circlesSpan = launch.Bind(circles, "circles", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan movedSpan = launch.Bind(moved, "moved");
            global::GpuKernels.CompilerServices.DeviceSpan countsSpan = launch.Bind(counts, "counts");
            global::GpuKernels.CompilerServices.DeviceSpan previousSpan = launch.Bind(previous, "previous");
            void** arguments = stackalloc void*[8];
            arguments[0] = &circlesSpan.Pointer;
            arguments[1] = &circlesSpan.Length;
            arguments[2] = &movedSpan.Pointer;
            arguments[3] = &movedSpan.Length;
            arguments[4] = &countsSpan.Pointer;
            arguments[5] = &countsSpan.Length;
            arguments[6] = &previousSpan.Pointer;
            arguments[7] = &previousSpan.Length;
            launch.Run(global::GpuKernels.Generated.Circles_486870e0.Handle, arguments, overlap: circlesSpan.Overlaps(movedSpan) | circlesSpan.Overlaps(countsSpan) | circlesSpan.Overlaps(previousSpan) | movedSpan.Overlaps(countsSpan) | movedSpan.Overlaps(previousSpan) | countsSpan.Overlaps(previousSpan), &plain);
            global::System.GC.KeepAlive(circles);
            global::System.GC.KeepAlive(moved);
            global::System.GC.KeepAlive(counts);
            global::System.GC.KeepAlive(previous);

            static void plain(void** values) => Circles(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.CudaSources.Circle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.CudaSources.Circle>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }

        /// <inheritdoc cref="Circles(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.CudaSources.Circle}, global::System.Span{global::GpuKernels.Tests.Kernels.CudaSources.Circle}, global::System.Span{int}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Circles(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.CudaSources.Circle> circles, global::System.Span<global::GpuKernels.Tests.Kernels.CudaSources.Circle> moved, global::System.Span<int> counts, global::System.Span<float> previous)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Circle) != 12)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.CudaSources.Circle has {sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Circle)} bytes, but kernel GpuKernels.Tests.Kernels.CudaSources.Circles was translated for 12: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.CudaSources.Circle* circlesPointer = circles)
            fixed (global::GpuKernels.Tests.Kernels.CudaSources.Circle* movedPointer = moved)
            fixed (int* countsPointer = counts)
            fixed (float* previousPointer = previous)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(circlesPointer, circles.Length, sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Circle), isWritten: false),
                    new(movedPointer, moved.Length, sizeof(global::GpuKernels.Tests.Kernels.CudaSources.Circle), isWritten: true),
                    new(countsPointer, counts.Length, sizeof(int), isWritten: true),
                    new(previousPointer, previous.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan circlesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan movedSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan countsSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan previousSpan = transfer[3];
                void** arguments = stackalloc void*[8];
                arguments[0] = &circlesSpan.Pointer;
                arguments[1] = &circlesSpan.Length;
                arguments[2] = &movedSpan.Pointer;
                arguments[3] = &movedSpan.Length;
                arguments[4] = &countsSpan.Pointer;
                arguments[5] = &countsSpan.Length;
                arguments[6] = &previousSpan.Pointer;
                arguments[7] = &previousSpan.Length;
                launch.Run(global::GpuKernels.Generated.Circles_486870e0.Handle, arguments, overlap: circlesSpan.Overlaps(movedSpan) | circlesSpan.Overlaps(countsSpan) | circlesSpan.Overlaps(previousSpan) | movedSpan.Overlaps(countsSpan) | movedSpan.Overlaps(previousSpan) | countsSpan.Overlaps(previousSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Circles(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.CudaSources.Circle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.CudaSources.Circle>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]), new global::System.Span<float>(*(void**)values[6], *(int*)values[7]));
        }
    }
}
