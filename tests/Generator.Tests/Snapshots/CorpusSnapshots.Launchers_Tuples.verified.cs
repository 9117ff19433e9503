namespace GpuKernels.Tests.Kernels
{
    partial class Tuples
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> x, global::GpuKernels.GpuArray<int> y, global::GpuKernels.GpuArray<long> wide)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            global::GpuKernels.CompilerServices.DeviceSpan wideSpan = launch.Bind(wide, "wide");
            void** arguments = stackalloc void*[6];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            arguments[4] = &wideSpan.Pointer;
            arguments[5] = &wideSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_f7c6956a.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(wideSpan) | ySpan.Overlaps(wideSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(y);
            global::System.GC.KeepAlive(wide);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{int}, global::System.Span{int}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> x, global::System.Span<int> y, global::System.Span<long> wide)
        {
            fixed (int* xPointer = x)
            fixed (int* yPointer = y)
            fixed (long* widePointer = wide)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(int), isWritten: false),
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                    new(widePointer, wide.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan wideSpan = transfer[2];
                void** arguments = stackalloc void*[6];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                arguments[4] = &wideSpan.Pointer;
                arguments[5] = &wideSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_f7c6956a.Handle, arguments, overlap: xSpan.Overlaps(ySpan) | xSpan.Overlaps(wideSpan) | ySpan.Overlaps(wideSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<int>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]), new global::System.Span<long>(*(void**)values[4], *(int*)values[5]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tuples
    {
        /// <inheritdoc cref="SwappedParameters(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SwappedParameters(global::GpuKernels.Launch launch, int a, int b, global::GpuKernels.GpuArray<int> y)
        {
            global::GpuKernels.CompilerServices.DeviceSpan ySpan = launch.Bind(y, "y");
            void** arguments = stackalloc void*[4];
            arguments[0] = &a;
            arguments[1] = &b;
            arguments[2] = &ySpan.Pointer;
            arguments[3] = &ySpan.Length;
            launch.Run(global::GpuKernels.Generated.SwappedParameters_ddc602b8.Handle, arguments, overlap: false, &plain);
            global::System.GC.KeepAlive(y);

            static void plain(void** values) => SwappedParameters(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="SwappedParameters(int, int, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void SwappedParameters(global::GpuKernels.Launch launch, int a, int b, global::System.Span<int> y)
        {
            fixed (int* yPointer = y)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(yPointer, y.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan ySpan = transfer[0];
                void** arguments = stackalloc void*[4];
                arguments[0] = &a;
                arguments[1] = &b;
                arguments[2] = &ySpan.Pointer;
                arguments[3] = &ySpan.Length;
                launch.Run(global::GpuKernels.Generated.SwappedParameters_ddc602b8.Handle, arguments, overlap: false, &plain);
                transfer.Download();
            }

            static void plain(void** values) => SwappedParameters(*(int*)values[0], *(int*)values[1], new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tuples
    {
        /// <inheritdoc cref="Positional(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Tuples.Point}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Positional(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Tuples.Point> points, global::GpuKernels.GpuArray<int> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Tuples.Point) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Tuples.Point has {sizeof(global::GpuKernels.Tests.Kernels.Tuples.Point)} bytes, but kernel GpuKernels.Tests.Kernels.Tuples.Positional was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan pointsSpan = launch.Bind(points, "points", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &pointsSpan.Pointer;
            arguments[1] = &pointsSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Positional_f5c8ae69.Handle, arguments, overlap: pointsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(points);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Positional(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Tuples.Point>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Positional(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Tuples.Point}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Positional(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Tuples.Point> points, global::System.Span<int> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Tuples.Point) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Tuples.Point has {sizeof(global::GpuKernels.Tests.Kernels.Tuples.Point)} bytes, but kernel GpuKernels.Tests.Kernels.Tuples.Positional was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Tuples.Point* pointsPointer = points)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(pointsPointer, points.Length, sizeof(global::GpuKernels.Tests.Kernels.Tuples.Point), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan pointsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &pointsSpan.Pointer;
                arguments[1] = &pointsSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Positional_f5c8ae69.Handle, arguments, overlap: pointsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Positional(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Tuples.Point>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Tuples
    {
        /// <inheritdoc cref="Deconstructed(global::System.Span{global::GpuKernels.Tests.Kernels.Tuples.Angle}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Deconstructed(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Tuples.Angle> angles, global::GpuKernels.GpuArray<long> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Tuples.Angle) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Tuples.Angle has {sizeof(global::GpuKernels.Tests.Kernels.Tuples.Angle)} bytes, but kernel GpuKernels.Tests.Kernels.Tuples.Deconstructed was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan anglesSpan = launch.Bind(angles, "angles", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &anglesSpan.Pointer;
            arguments[1] = &anglesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Deconstructed_9c8c4ace.Handle, arguments, overlap: anglesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(angles);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Deconstructed(new global::System.Span<global::GpuKernels.Tests.Kernels.Tuples.Angle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Deconstructed(global::System.Span{global::GpuKernels.Tests.Kernels.Tuples.Angle}, global::System.Span{long})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Deconstructed(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Tuples.Angle> angles, global::System.Span<long> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Tuples.Angle) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Tuples.Angle has {sizeof(global::GpuKernels.Tests.Kernels.Tuples.Angle)} bytes, but kernel GpuKernels.Tests.Kernels.Tuples.Deconstructed was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Tuples.Angle* anglesPointer = angles)
            fixed (long* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(anglesPointer, angles.Length, sizeof(global::GpuKernels.Tests.Kernels.Tuples.Angle), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(long), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan anglesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &anglesSpan.Pointer;
                arguments[1] = &anglesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Deconstructed_9c8c4ace.Handle, arguments, overlap: anglesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Deconstructed(new global::System.Span<global::GpuKernels.Tests.Kernels.Tuples.Angle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<long>(*(void**)values[2], *(int*)values[3]));
        }
    }
}
