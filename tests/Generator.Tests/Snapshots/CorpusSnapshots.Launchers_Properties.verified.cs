namespace GpuKernels.Tests.Kernels
{
    partial class Properties
    {
        /// <inheritdoc cref="Update(global::System.Span{global::GpuKernels.Tests.Kernels.Properties.Clock}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Update(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Properties.Clock> clocks, global::GpuKernels.GpuArray<int> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Properties.Clock) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Properties.Clock has {sizeof(global::GpuKernels.Tests.Kernels.Properties.Clock)} bytes, but kernel GpuKernels.Tests.Kernels.Properties.Update was translated for 8: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan clocksSpan = launch.Bind(clocks, "clocks");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[5];
            arguments[0] = &clocksSpan.Pointer;
            arguments[1] = &clocksSpan.Length;
            arguments[2] = &resultsSpan.Pointer;
            arguments[3] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Update_f182ee52.Handle, arguments, overlap: clocksSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(clocks);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Update(new global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Clock>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }

        /// <inheritdoc cref="Update(global::System.Span{global::GpuKernels.Tests.Kernels.Properties.Clock}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Update(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Clock> clocks, global::System.Span<int> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Properties.Clock) != 8)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Properties.Clock has {sizeof(global::GpuKernels.Tests.Kernels.Properties.Clock)} bytes, but kernel GpuKernels.Tests.Kernels.Properties.Update was translated for 8: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Properties.Clock* clocksPointer = clocks)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(clocksPointer, clocks.Length, sizeof(global::GpuKernels.Tests.Kernels.Properties.Clock), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan clocksSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[1];
                void** arguments = stackalloc void*[5];
                arguments[0] = &clocksSpan.Pointer;
                arguments[1] = &clocksSpan.Length;
                arguments[2] = &resultsSpan.Pointer;
                arguments[3] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Update_f182ee52.Handle, arguments, overlap: clocksSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Update(new global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Clock>(*(void**)values[0], *(int*)values[1]), new global::System.Span<int>(*(void**)values[2], *(int*)values[3]));
        }
    }
}

namespace GpuKernels.Tests.Kernels
{
    partial class Properties
    {
        /// <inheritdoc cref="Angles(global::System.Span{global::GpuKernels.Tests.Kernels.Properties.Angle}, global::System.Span{global::GpuKernels.Tests.Kernels.Properties.Hand}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Angles(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Properties.Angle> angles, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Properties.Hand> hands, global::GpuKernels.GpuArray<int> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Properties.Angle) != 2)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Properties.Angle has {sizeof(global::GpuKernels.Tests.Kernels.Properties.Angle)} bytes, but kernel GpuKernels.Tests.Kernels.Properties.Angles was translated for 2: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Properties.Hand) != 2)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Properties.Hand has {sizeof(global::GpuKernels.Tests.Kernels.Properties.Hand)} bytes, but kernel GpuKernels.Tests.Kernels.Properties.Angles was translated for 2: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan anglesSpan = launch.Bind(angles, "angles");
            global::GpuKernels.CompilerServices.DeviceSpan handsSpan = launch.Bind(hands, "hands");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[7];
            arguments[0] = &anglesSpan.Pointer;
            arguments[1] = &anglesSpan.Length;
            arguments[2] = &handsSpan.Pointer;
            arguments[3] = &handsSpan.Length;
            arguments[4] = &resultsSpan.Pointer;
            arguments[5] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Angles_23f5729e.Handle, arguments, overlap: anglesSpan.Overlaps(handsSpan) | anglesSpan.Overlaps(resultsSpan) | handsSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(angles);
            global::System.GC.KeepAlive(hands);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Angles(new global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Angle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Hand>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }

        /// <inheritdoc cref="Angles(global::System.Span{global::GpuKernels.Tests.Kernels.Properties.Angle}, global::System.Span{global::GpuKernels.Tests.Kernels.Properties.Hand}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Angles(global::GpuKernels.Launch launch, global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Angle> angles, global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Hand> hands, global::System.Span<int> results)
        {
            if (sizeof(global::GpuKernels.Tests.Kernels.Properties.Angle) != 2)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Properties.Angle has {sizeof(global::GpuKernels.Tests.Kernels.Properties.Angle)} bytes, but kernel GpuKernels.Tests.Kernels.Properties.Angles was translated for 2: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.Properties.Hand) != 2)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.Properties.Hand has {sizeof(global::GpuKernels.Tests.Kernels.Properties.Hand)} bytes, but kernel GpuKernels.Tests.Kernels.Properties.Angles was translated for 2: rebuild it.");
            fixed (global::GpuKernels.Tests.Kernels.Properties.Angle* anglesPointer = angles)
            fixed (global::GpuKernels.Tests.Kernels.Properties.Hand* handsPointer = hands)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(anglesPointer, angles.Length, sizeof(global::GpuKernels.Tests.Kernels.Properties.Angle), isWritten: true),
                    new(handsPointer, hands.Length, sizeof(global::GpuKernels.Tests.Kernels.Properties.Hand), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan anglesSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan handsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[2];
                void** arguments = stackalloc void*[7];
                arguments[0] = &anglesSpan.Pointer;
                arguments[1] = &anglesSpan.Length;
                arguments[2] = &handsSpan.Pointer;
                arguments[3] = &handsSpan.Length;
                arguments[4] = &resultsSpan.Pointer;
                arguments[5] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Angles_23f5729e.Handle, arguments, overlap: anglesSpan.Overlaps(handsSpan) | anglesSpan.Overlaps(resultsSpan) | handsSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Angles(new global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Angle>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Properties.Hand>(*(void**)values[2], *(int*)values[3]), new global::System.Span<int>(*(void**)values[4], *(int*)values[5]));
        }
    }
}
