namespace GpuKernels.Tests.Kernels
{
    partial class WideAccess
    {
        /// <inheritdoc cref="Move(global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{global::GpuKernels.Tests.Kernels.WideAccess.Particle}, global::System.Span{global::System.Numerics.Complex}, float)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Move(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> speeds, global::GpuKernels.GpuArray<global::System.Numerics.Vector4> places, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.WideAccess.Particle> particles, global::GpuKernels.GpuArray<global::System.Numerics.Complex> phases, float time)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.WideAccess.Move was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.WideAccess.Particle) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.WideAccess.Particle has {sizeof(global::GpuKernels.Tests.Kernels.WideAccess.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.WideAccess.Move was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Complex) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Complex has {sizeof(global::System.Numerics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.WideAccess.Move was translated for 16: rebuild it.");
            global::GpuKernels.CompilerServices.DeviceSpan speedsSpan = launch.Bind(speeds, "speeds", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan placesSpan = launch.Bind(places, "places");
            global::GpuKernels.CompilerServices.DeviceSpan particlesSpan = launch.Bind(particles, "particles");
            global::GpuKernels.CompilerServices.DeviceSpan phasesSpan = launch.Bind(phases, "phases");
            void** arguments = stackalloc void*[10];
            arguments[0] = &speedsSpan.Pointer;
            arguments[1] = &speedsSpan.Length;
            arguments[2] = &placesSpan.Pointer;
            arguments[3] = &placesSpan.Length;
            arguments[4] = &particlesSpan.Pointer;
            arguments[5] = &particlesSpan.Length;
            arguments[6] = &phasesSpan.Pointer;
            arguments[7] = &phasesSpan.Length;
            arguments[8] = &time;
            launch.Run(global::GpuKernels.Generated.Move_a7000ea0.Handle, arguments, overlap: speedsSpan.Overlaps(placesSpan) | speedsSpan.Overlaps(particlesSpan) | speedsSpan.Overlaps(phasesSpan) | placesSpan.Overlaps(particlesSpan) | placesSpan.Overlaps(phasesSpan) | particlesSpan.Overlaps(phasesSpan), &plain);
            global::System.GC.KeepAlive(speeds);
            global::System.GC.KeepAlive(places);
            global::System.GC.KeepAlive(particles);
            global::System.GC.KeepAlive(phases);

            static void plain(void** values) => Move(new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.WideAccess.Particle>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Numerics.Complex>(*(void**)values[6], *(int*)values[7]), *(float*)values[8]);
        }

        /// <inheritdoc cref="Move(global::System.ReadOnlySpan{global::System.Numerics.Vector4}, global::System.Span{global::System.Numerics.Vector4}, global::System.Span{global::GpuKernels.Tests.Kernels.WideAccess.Particle}, global::System.Span{global::System.Numerics.Complex}, float)"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Move(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<global::System.Numerics.Vector4> speeds, global::System.Span<global::System.Numerics.Vector4> places, global::System.Span<global::GpuKernels.Tests.Kernels.WideAccess.Particle> particles, global::System.Span<global::System.Numerics.Complex> phases, float time)
        {
            if (sizeof(global::System.Numerics.Vector4) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Vector4 has {sizeof(global::System.Numerics.Vector4)} bytes, but kernel GpuKernels.Tests.Kernels.WideAccess.Move was translated for 16: rebuild it.");
            if (sizeof(global::GpuKernels.Tests.Kernels.WideAccess.Particle) != 16)
                throw new global::System.InvalidOperationException($"Struct GpuKernels.Tests.Kernels.WideAccess.Particle has {sizeof(global::GpuKernels.Tests.Kernels.WideAccess.Particle)} bytes, but kernel GpuKernels.Tests.Kernels.WideAccess.Move was translated for 16: rebuild it.");
            if (sizeof(global::System.Numerics.Complex) != 16)
                throw new global::System.InvalidOperationException($"Struct System.Numerics.Complex has {sizeof(global::System.Numerics.Complex)} bytes, but kernel GpuKernels.Tests.Kernels.WideAccess.Move was translated for 16: rebuild it.");
            fixed (global::System.Numerics.Vector4* speedsPointer = speeds)
            fixed (global::System.Numerics.Vector4* placesPointer = places)
            fixed (global::GpuKernels.Tests.Kernels.WideAccess.Particle* particlesPointer = particles)
            fixed (global::System.Numerics.Complex* phasesPointer = phases)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(speedsPointer, speeds.Length, sizeof(global::System.Numerics.Vector4), isWritten: false),
                    new(placesPointer, places.Length, sizeof(global::System.Numerics.Vector4), isWritten: true),
                    new(particlesPointer, particles.Length, sizeof(global::GpuKernels.Tests.Kernels.WideAccess.Particle), isWritten: true),
                    new(phasesPointer, phases.Length, sizeof(global::System.Numerics.Complex), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan speedsSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan placesSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan particlesSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan phasesSpan = transfer[3];
                void** arguments = stackalloc void*[10];
                arguments[0] = &speedsSpan.Pointer;
                arguments[1] = &speedsSpan.Length;
                arguments[2] = &placesSpan.Pointer;
                arguments[3] = &placesSpan.Length;
                arguments[4] = &particlesSpan.Pointer;
                arguments[5] = &particlesSpan.Length;
                arguments[6] = &phasesSpan.Pointer;
                arguments[7] = &phasesSpan.Length;
                arguments[8] = &time;
                launch.Run(global::GpuKernels.Generated.Move_a7000ea0.Handle, arguments, overlap: speedsSpan.Overlaps(placesSpan) | speedsSpan.Overlaps(particlesSpan) | speedsSpan.Overlaps(phasesSpan) | placesSpan.Overlaps(particlesSpan) | placesSpan.Overlaps(phasesSpan) | particlesSpan.Overlaps(phasesSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Move(new global::System.ReadOnlySpan<global::System.Numerics.Vector4>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::System.Numerics.Vector4>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.WideAccess.Particle>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::System.Numerics.Complex>(*(void**)values[6], *(int*)values[7]), *(float*)values[8]);
        }
    }
}
