namespace GpuKernels.Tests.Kernels
{
    partial class Bodies
    {
        /// <inheritdoc cref="Accelerate(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Body}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Accelerate(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Body> bodies, global::GpuKernels.GpuArray<float> accelerations)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Body) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Body has {sizeof(global::GpuKernels.Tests.Kernels.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Bodies.Accelerate was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan bodiesSpan = launch.Bind(bodies, "bodies", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan accelerationsSpan = launch.Bind(accelerations, "accelerations");
            void** arguments = stackalloc void*[4];
            arguments[0] = &bodiesSpan.Pointer;
            arguments[1] = &bodiesSpan.Length;
            arguments[2] = &accelerationsSpan.Pointer;
            arguments[3] = &accelerationsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Accelerate_03ea710d.Handle, arguments, overlap: bodiesSpan.Overlaps(accelerationsSpan), &plain);
            global::System.GC.KeepAlive(bodies);
            global::System.GC.KeepAlive(accelerations);

            static void plain(void** values) => Accelerate(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Body>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Accelerate(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Body}, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Accelerate(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Body> bodies, global::System.Span<float> accelerations)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Body) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Body has {sizeof(global::GpuKernels.Tests.Kernels.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Bodies.Accelerate was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Body* bodiesPointer = bodies)
            fixed (float* accelerationsPointer = accelerations)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(bodiesPointer, bodies.Length, sizeof(global::GpuKernels.Tests.Kernels.Body), isWritten: false),
                    new(accelerationsPointer, accelerations.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan bodiesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan accelerationsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &bodiesSpan.Pointer;
                arguments[1] = &bodiesSpan.Length;
                arguments[2] = &accelerationsSpan.Pointer;
                arguments[3] = &accelerationsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Accelerate_03ea710d.Handle, arguments, overlap: bodiesSpan.Overlaps(accelerationsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Accelerate(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Body>(*(void**)values[0], *(int*)values[1]), new global::System.Span<float>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Bodies
    {
        /// <inheritdoc cref="Sizes(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sizes(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<int> values, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = launch.Bind(values, "values", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[4];
            arguments[0] = &valuesSpan.Pointer;
            arguments[1] = &valuesSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Sizes_2599bcf5.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(values);
            global::System.GC.KeepAlive(results);

            static void plain(void** values_) => Sizes(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }

        /// <inheritdoc cref="Sizes(global::System.ReadOnlySpan{int}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Sizes(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<int> values, global::System.Span<int> results)
        {
            fixed (int* valuesPointer = values)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(valuesPointer, values.Length, sizeof(int), isWritten: false),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan valuesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[4];
                arguments[0] = &valuesSpan.Pointer;
                arguments[1] = &valuesSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Sizes_2599bcf5.Handle, arguments, overlap: valuesSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values_) => Sizes(new global::System.ReadOnlySpan<int>(*(void**)values_[0], *(int*)values_[1]), new global::System.Span<int>(*(void**)values_[2], *(int*)values_[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Bodies
    {
        /// <inheritdoc cref="RaySphere(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Body}, int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RaySphere(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Body> spheres, int width, global::GpuKernels.GpuArray<float> distances)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Body) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Body has {sizeof(global::GpuKernels.Tests.Kernels.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Bodies.RaySphere was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan spheresSpan = launch.Bind(spheres, "spheres", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan distancesSpan = launch.Bind(distances, "distances");
            void** arguments = stackalloc void*[6];
            arguments[0] = &spheresSpan.Pointer;
            arguments[1] = &spheresSpan.Length;
            arguments[2] = &width;
            arguments[3] = &distancesSpan.Pointer;
            arguments[4] = &distancesSpan.Length;
            launch.Run(global::GpuKernels.Generated.RaySphere_0959f324.Handle, arguments, overlap: spheresSpan.Overlaps(distancesSpan), &plain);
            global::System.GC.KeepAlive(spheres);
            global::System.GC.KeepAlive(distances);

            static void plain(void** values) => RaySphere(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Body>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="RaySphere(global::System.ReadOnlySpan{global::GpuKernels.Tests.Kernels.Body}, int, global::System.Span{float})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void RaySphere(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Body> spheres, int width, global::System.Span<float> distances)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Body) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Body has {sizeof(global::GpuKernels.Tests.Kernels.Body)} bytes, but kernel GpuKernels.Tests.Kernels.Bodies.RaySphere was translated for 16: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Body* spheresPointer = spheres)
            fixed (float* distancesPointer = distances)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(spheresPointer, spheres.Length, sizeof(global::GpuKernels.Tests.Kernels.Body), isWritten: false),
                    new(distancesPointer, distances.Length, sizeof(float), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan spheresSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan distancesSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &spheresSpan.Pointer;
                arguments[1] = &spheresSpan.Length;
                arguments[2] = &width;
                arguments[3] = &distancesSpan.Pointer;
                arguments[4] = &distancesSpan.Length;
                launch.Run(global::GpuKernels.Generated.RaySphere_0959f324.Handle, arguments, overlap: spheresSpan.Overlaps(distancesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => RaySphere(new global::System.ReadOnlySpan<global::GpuKernels.Tests.Kernels.Body>(*(void**)values[0], *(int*)values[1]), *(int*)values[2], new global::System.Span<float>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Bodies
    {
        /// <inheritdoc cref="Walk(int, global::System.Span{ulong}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Walk(global::GpuKernels.Launch launch, int steps, global::GpuKernels.GpuArray<ulong> states, global::GpuKernels.GpuArray<int> positions)
        {
            global::GpuKernels.CompilerServices.DeviceSpan statesSpan = launch.Bind(states, "states");
            global::GpuKernels.CompilerServices.DeviceSpan positionsSpan = launch.Bind(positions, "positions");
            void** arguments = stackalloc void*[6];
            arguments[0] = &steps;
            arguments[1] = &statesSpan.Pointer;
            arguments[2] = &statesSpan.Length;
            arguments[3] = &positionsSpan.Pointer;
            arguments[4] = &positionsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Walk_b04eb405.Handle, arguments, overlap: statesSpan.Overlaps(positionsSpan), &plain);
            global::System.GC.KeepAlive(states);
            global::System.GC.KeepAlive(positions);

            static void plain(void** values) => Walk(*(int*)values[0], new global::System.Span<ulong>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }

        /// <inheritdoc cref="Walk(int, global::System.Span{ulong}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Walk(global::GpuKernels.Launch launch, int steps, global::System.Span<ulong> states, global::System.Span<int> positions)
        {
            fixed (ulong* statesPointer = states)
            fixed (int* positionsPointer = positions)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(statesPointer, states.Length, sizeof(ulong), isWritten: true),
                    new(positionsPointer, positions.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan statesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan positionsSpan = transfer[1];
                void** arguments = stackalloc void*[6];
                arguments[0] = &steps;
                arguments[1] = &statesSpan.Pointer;
                arguments[2] = &statesSpan.Length;
                arguments[3] = &positionsSpan.Pointer;
                arguments[4] = &positionsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Walk_b04eb405.Handle, arguments, overlap: statesSpan.Overlaps(positionsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Walk(*(int*)values[0], new global::System.Span<ulong>(*(void**)values[1], *(int*)values[2]), new global::System.Span<int>(*(void**)values[3], *(int*)values[4]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Bodies
    {
        /// <inheritdoc cref="Wave(double, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wave(global::GpuKernels.Launch launch, double speed, global::GpuKernels.GpuArray<double> before, global::GpuKernels.GpuArray<double> now, global::GpuKernels.GpuArray<double> next)
        {
            global::GpuKernels.CompilerServices.DeviceSpan beforeSpan = launch.Bind(before, "before", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nowSpan = launch.Bind(now, "now", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan nextSpan = launch.Bind(next, "next");
            void** arguments = stackalloc void*[8];
            arguments[0] = &speed;
            arguments[1] = &beforeSpan.Pointer;
            arguments[2] = &beforeSpan.Length;
            arguments[3] = &nowSpan.Pointer;
            arguments[4] = &nowSpan.Length;
            arguments[5] = &nextSpan.Pointer;
            arguments[6] = &nextSpan.Length;
            launch.Run(global::GpuKernels.Generated.Wave_7b0515ff.Handle, arguments, overlap: beforeSpan.Overlaps(nextSpan) | nowSpan.Overlaps(nextSpan), &plain);
            global::System.GC.KeepAlive(before);
            global::System.GC.KeepAlive(now);
            global::System.GC.KeepAlive(next);

            static void plain(void** values) => Wave(*(double*)values[0], new global::System.ReadOnlySpan<double>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<double>(*(void**)values[3], *(int*)values[4]), new global::System.Span<double>(*(void**)values[5], *(int*)values[6]));
        }

        /// <inheritdoc cref="Wave(double, global::System.ReadOnlySpan{double}, global::System.ReadOnlySpan{double}, global::System.Span{double})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Wave(global::GpuKernels.Launch launch, double speed, global::System.ReadOnlySpan<double> before, global::System.ReadOnlySpan<double> now, global::System.Span<double> next)
        {
            fixed (double* beforePointer = before)
            fixed (double* nowPointer = now)
            fixed (double* nextPointer = next)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(beforePointer, before.Length, sizeof(double), isWritten: false),
                    new(nowPointer, now.Length, sizeof(double), isWritten: false),
                    new(nextPointer, next.Length, sizeof(double), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan beforeSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan nowSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan nextSpan = transfer[2];
                void** arguments = stackalloc void*[8];
                arguments[0] = &speed;
                arguments[1] = &beforeSpan.Pointer;
                arguments[2] = &beforeSpan.Length;
                arguments[3] = &nowSpan.Pointer;
                arguments[4] = &nowSpan.Length;
                arguments[5] = &nextSpan.Pointer;
                arguments[6] = &nextSpan.Length;
                launch.Run(global::GpuKernels.Generated.Wave_7b0515ff.Handle, arguments, overlap: beforeSpan.Overlaps(nextSpan) | nowSpan.Overlaps(nextSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Wave(*(double*)values[0], new global::System.ReadOnlySpan<double>(*(void**)values[1], *(int*)values[2]), new global::System.ReadOnlySpan<double>(*(void**)values[3], *(int*)values[4]), new global::System.Span<double>(*(void**)values[5], *(int*)values[6]));
        }
    }
}
